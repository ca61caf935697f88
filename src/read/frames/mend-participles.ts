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
