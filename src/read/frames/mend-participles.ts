// Past tenses and participles that the tagger takes for one another though the verb or its noun tells which it is.

import type { Word } from "./words.ts";
import { FINITE_TAGS } from "../tagger/tag-set.ts";

/** Past tenses that differ from their participles, so that the form alone tells which it is. */
export const ONLY_PAST: ReadonlySet<string> = new Set(
  (
    "spoke broke took gave went began drew rose fell flew drove wrote chose froze saw knew grew threw tore wore rang sank ran became came shook " +
    "stole forgot rode swore undertook withdrew forbade foresaw forsook forgave forewent arose overran overthrew overtook oversaw rewrote " +
    "ate drank sang swam sprang shrank bore awoke mistook partook blew strove slew trod underwent undid woke"
  ).split(" "),
);

/** Verbs that texts and accords suffer and never do, so that behind their nouns the past tense is a participle. */
const SUFFERED: ReadonlySet<string> = new Set(
  "agree sign initial ratify negotiate broker mediate conclude reach strike seal clinch announce unveil publish release draft table submit deliver hand present propose promise adopt approve accept endorse obtain leak".split(
    " ",
  ),
);
const THINGS: ReadonlySet<string> = new Set(
  (
    "agreement deal accord ceasefire truce pact treaty understanding compromise settlement armistice arrangement pause moratorium plan draft proposal text " +
    "document paper version framework memorandum letter roadmap annex declaration protocol communique statement list map report note formula exchange " +
    "swap withdrawal pullback release handover timetable schedule date line mechanism resolution package principles terms"
  ).split(" "),
);

/** "A swap agreed in May has yet to take place": what is only ever done to a thing is told of it by a participle where another verb comes. */
export function mendSuffered(words: Word[], i: number): void {
  if (words[i].tag !== "VERB:past" || !SUFFERED.has(words[i].lemma) || !THINGS.has(words[i - 1].lower)) return;
  const next = words[i + 1];
  if (next.tag !== "ADP" && next.tag !== "ADV" && !/^(?:last|this|yesterday)$/.test(next.lower)) return;
  for (let k = i + 2; k < words.length && !/^[,;:—]$/.test(words[k].text) && words[k].tag !== "SCONJ"; k++)
    if (FINITE_TAGS.has(words[k].tag)) {
      words[i] = { ...words[i], tag: "VERB:part" };
      return;
    }
}

/** Verbs that an infinitive completes. */
const OPENS_INFINITIVE: ReadonlySet<string> = new Set(
  "undertake promise pledge vow agree plan hope want refuse decline offer seek try fail decide intend threaten prepare manage continue".split(
    " ",
  ),
);
const TO_DO: ReadonlySet<string> = new Set(
  "table draft leak release hand present submit broker forge chair host visit shelve bridge return report list sign issue publish circulate post map phase market extend review study mend cut end halt lift open close pause attack withdraw answer reply exchange free".split(
    " ",
  ),
);

/** "undertook to table a schedule": behind a verb that an infinitive completes, the noun after "to" is that infinitive. */
export function mendInfinitive(words: Word[], i: number): void {
  if (words[i].lower !== "to" || words[i].tag !== "ADP" || !OPENS_INFINITIVE.has(words[i - 1].lemma)) return;
  const verb = words[i + 1];
  if (verb.tag !== "NOUN" || !TO_DO.has(verb.lower) || !words[i - 1].tag.startsWith("VERB")) return;
  words[i] = { ...words[i], tag: "PART" };
  words[i + 1] = { ...verb, tag: "VERB:base", lemma: verb.lower };
}

/** "the accord that the two sides accepted in May": the verb of a relative clause. */
export function isOfRelative(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  if (!/^(?:NOUN|PROPN|PRON)/.test(words[i].tag) || words[i].tag === "PRON:relative") return false;
  while (
    i > 0 &&
    at - i < 12 &&
    (words[i].lower === "of" || /^(?:NOUN|PROPN|PRON$|DET|ADJ|NUM|CCONJ|P\w+:possessive)/.test(words[i].tag))
  ) {
    if (words[i].lower === "that" || words[i].lower === "which") break;
    i--;
  }
  return (
    /^(?:that|which|whom)$/.test(words[i].lower) &&
    i < at - 1 &&
    words[i].tag !== "DET" &&
    /^(?:NOUN|PROPN)/.test(words[i - 1]?.tag ?? "")
  );
}
