// Who is who where no office is named: any noun phrase set off behind a first mention ("Quill, a retired teacher,"), and clauses that
// say what a person or body does for a living or stands for ("who owns a mill", "which speaks for the guild", "made up of officers").
// Weakness: a noun phrase of no person ("Quill, a surprise,") passes where its head is not in the list of things done and times.

import { wordList } from "../../kit/word-list.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { isSign, type Word } from "../frames/words.ts";
import { SHAPE } from "../tokens/tokenize.ts";

/** Verbs of a standing function, in "who …" and "which …". */
const FUNCTIONS = wordList(
  `head lead chair run serve command direct represent oversee govern found hold advise own manage edit teach work belong speak negotiate mediate
  coordinate supervise preside administer rule control monitor comprise consist include unite group bring succeed fight act guard defend
  back finance fund arm train sponsor publish guarantee broker host become handle occupy steer deputise deputize co-chair captain staff answer break split emerge grow`,
);
/** Posts that a person holds. */
const HELD_POSTS = wordList(
  "majority seats balance chair chairmanship presidency portfolio post office seat rank position mandate brief title command key casting",
);
/** Those of them that take a preposition before they tell a function. */
const WITH_PREPOSITION: ReadonlyMap<string, RegExp> = new Map([
  ["work", /^(?:as|for|at|in|with)$/],
  ["speak", /^for$/],
  ["answer", /^for$/],
  ["break", /^(?:away|off|from)$/],
  ["split", /^(?:from|off|away)$/],
  ["emerge", /^(?:from|out)$/],
  ["grow", /^(?:out|from)$/],
  ["deputise", /^for$/],
  ["deputize", /^for$/],
  ["belong", /^to$/],
  ["act", /^(?:as|for)$/],
  ["serve", /^(?:as|in|on|under|for|at)$/],
  ["sit", /^(?:on|in)$/],
  ["preside", /^over$/],
  ["consist", /^of$/],
  ["negotiate", /^(?:for|on)$/],
  ["bring", /^together$/],
]);
/** Verbs of a function for bodies only: of a person they tell a deed. */
const OF_BODIES = wordList(
  "control rule monitor comprise consist include unite group bring fight guard defend back finance fund arm train sponsor publish guarantee broker host become hold administer speak break split emerge grow",
);
/** Participles behind a body's name that say what it is made of, or who made or leads it. */
const MADE_OF = wordList(
  "composed made comprising consisting drawn chaired co-chaired led headed founded formed established created backed allied grouping uniting bringing dominated linked affiliated named known set based",
);
const MADE_WITH = /^(?:of|up|by|from|in|with|to|as|together|after)$/;
/** Heads of phrases set off behind a name that are about a deed, a time or a measure, not about the name. */
const NOT_WHO = wordList(
  `change shift turn twist development advance retreat departure return switch compromise outcome condition provision clause idea notion prospect target
  text document paper draft version accord agreement treaty truce ceasefire war conflict talks round process period year series wave string sum price cost
  day days week weeks month months year years hour hours night morning evening afternoon time times move step claim charge demand decision deal
  first second third last sign fact thing things blow way rumour rumor setback victory concession reversal gesture reference result figure
  number part half rest majority minority share phrase term word words demand request offer proposal plan idea mistake attack raid visit trip
  meeting letter statement reply answer verdict accusation allegation charge attempt effort breach violation warning surprise success failure
  stronghold hub town city village hamlet capital port suburb island region province district quarter neighbourhood area place river road crossing
  base camp base airport others loss gain rise fall increase decrease distance stretch drive hectare area percent kilometre kilometres mile miles`,
);

/** Heads that make a body a firm or a medium: what these are is nobody's role in a negotiation. */
const FIRMS = wordList(
  "airline carrier company firm newspaper daily weekly magazine channel broadcaster station website site portal outlet agency bank operator producer supplier brand radio television mission register bloc",
);

/** Where the phrase set off behind a comma at `comma` ends, if it says who or what the name before it is. */
export function setOffPhrase(words: readonly Word[], comma: number, isBody = false): number | null {
  const first = words[comma + 1];
  // "Sara Toll, whose father broke off the talks": a clause about somebody else.
  if (first === undefined || first.lower === "whose") return null;
  const owned = comma + 2 < words.length && (first.tag.startsWith("PROPN") || first.tag.startsWith("NOUN"));
  let at = comma + 1;
  // "Ivo Marsh, one of the five councillors who voted"
  const isOneOf = !isBody && first.lower === "one" && words[comma + 2]?.lower === "of";
  if (isOneOf) at = comma + 3;
  else if (first.tag !== "DET" && first.tag !== "PRON:possessive") {
    // "the RSF's deputy", "Mitchell's aide"
    if (!owned || words[comma + 2].tag !== "PART:possessive") return null;
    at = comma + 3;
  } else at++;
  if (first.tag === "DET" && !/^(?:a|an|the)$/.test(first.lower)) return null;
  let head = -1;
  let end = at;
  let isTail = false;
  let hasRelative = isOneOf;
  for (; end < words.length && end - comma < 18; end++) {
    const word = words[end];
    if (word.text === "-" || word.tag === "PART:possessive") {
      if (word.tag === "PART:possessive" && !isTail) head = -1;
      continue;
    }
    if (isSign(word) && !/^[“”"‘’']$/.test(word.text)) break;
    if (!isTail && (word.tag.startsWith("NOUN") || (word.tag.startsWith("PROPN") && head < 0))) head = end;
    else if (head >= 0 && (word.tag === "ADP" || /^(?:PRON:relative|VERB|AUX)/.test(word.tag))) {
      if (!isBody && /^(?:that|which)$/.test(word.lower) && word.tag === "PRON:relative" && !isTail) return null;
      // "Quill, the envoy said": the phrase is a subject.
      if (!hasRelative && /^(?:VERB|AUX):(?:past|fin|fin-s|modal)$/.test(word.tag)) return null;
      if (word.tag === "PRON:relative") hasRelative = true;
      isTail = true;
    } else if (head < 0 && /^(?:VERB|AUX|PRON|SCONJ)/.test(word.tag)) return null;
    else if (word.lower === "and" && /^(?:DET|NUM|PROPN|PRON)/.test(words[end + 1]?.tag ?? "") && !isTail) return null;
  }
  if (head < 0 || NOT_WHO.has(words[head].lower) || (isBody && FIRMS.has(words[head].lower))) return null;
  const closes = end >= words.length || isSign(words[end]);
  return closes ? end : null;
}

/** "Quill, who owns a mill near Arlby", "the League, which speaks for the valley": where a clause of function ends, else null. */
export function functionClause(words: readonly Word[], comma: number, isBody: boolean): number | null {
  const lead = words[comma + 1]?.lower;
  let at = comma + 2;
  if (lead === "whom" && !isBody) {
    // "whom the League made its envoy in May"
    const end = clauseEnd(words, at);
    return words.slice(at, end).some((word) => /^(?:made|named|appointed|chose|elected|picked|sent)$/.test(word.lower))
      ? end
      : null;
  }
  if (lead !== "who" && lead !== "which") return null;
  let isBe = false;
  while (
    at < words.length &&
    (words[at].tag === "ADV" || words[at].tag.startsWith("AUX") || words[at].lower === "used")
  ) {
    if (words[at].tag.startsWith("AUX")) isBe = words[at].lemma === "be";
    at++;
  }
  // "who until last year commanded the northern front"
  if (words[at]?.lower === "until" || words[at]?.lower === "since" || words[at]?.lower === "from")
    for (let k = at + 1; k < at + 5; k++) if (words[k]?.tag.startsWith("VERB")) at = k;
  const end = clauseEnd(words, at);
  const verb = words[at];
  if (verb === undefined || end <= at) return null;
  // "who was president until 2016", "who was then the movement's treasurer"
  if (isBe && !verb.tag.startsWith("VERB")) {
    // "who is in charge of the border"
    if (verb.lower === "in" && /^(?:charge|command|control)$/.test(words[at + 1]?.lower ?? "")) return end;
    const isNamed = verb.tag === "DET" || verb.tag === "PRON:possessive" || /^NOUN$/.test(verb.tag);
    return isNamed &&
      !NOT_WHO.has(words[at + 1]?.lower ?? "") &&
      words.slice(at, end).some((word) => word.tag === "NOUN")
      ? end
      : null;
  }
  const lemma = verb.tag.startsWith("NOUN") ? verb.lower.replace(/s$/, "") : verb.lemma;
  // "who holds the rotating chair"
  if (lemma === "hold") return words.slice(at + 1, end).some((word) => HELD_POSTS.has(word.lower)) ? end : null;
  const isFunction = FUNCTIONS.has(lemma) || lemma === "sit";
  if (!isFunction || (!isBody && OF_BODIES.has(lemma) && lemma !== "speak")) return null;
  const needed = WITH_PREPOSITION.get(lemma);
  if (needed !== undefined && !needed.test(words[at + 1]?.lower ?? "")) return null;
  // "the woman who owned it" says nothing of her.
  return words[at + 1]?.tag === "PRON" ? null : end;
}

/** "The League, the body that drew the map,", "the Orsa Front, made up of two factions": where the description of a body ends. */
export function bodyDescription(words: readonly Word[], comma: number): number | null {
  const first = words[comma + 1];
  if (first === undefined) return null;
  if (first.lower === "which") return functionClause(words, comma, true);
  if (MADE_OF.has(first.lower) && MADE_WITH.test(words[comma + 2]?.lower ?? "")) {
    let end = clauseEnd(words, comma + 1);
    const and = words.findIndex(
      (word, i) => i > comma + 3 && i < end && word.lower === "and" && MADE_OF.has(words[i + 1]?.lower ?? ""),
    );
    if (and > 0) end = and;
    // A list behind "made up of" goes on over its commas.
    while (words[end]?.text === "," && /^(?:PROPN|DET)/.test(words[end + 1]?.tag ?? "") && listGoesOn(words, end))
      end = clauseEnd(words, end + 1);
    return end;
  }
  return null;
}

/** "Brennia's paramilitary Orsa Front", "the rebel Tern Brigade": where a body's name with what it is begins, else null. */
export function kindBefore(words: readonly Word[], name: number): number | null {
  if (!KINDS.has(words[name - 1]?.lower ?? "")) return null;
  let from = name - 1;
  if (words[from - 1]?.text === "-") return null;
  while (from > 0 && (words[from - 1].tag === "ADJ" || words[from - 1].lower === "main")) from--;
  const before = words[from - 1];
  if (before?.tag === "PART:possessive") {
    from--;
    while (from > 0 && words[from - 1].tag.startsWith("PROPN")) from--;
    return from;
  }
  return before?.tag === "DET" ? from - 1 : null;
}

const KINDS = wordList(
  "paramilitary rebel insurgent separatist secessionist jihadist militant islamist guerrilla breakaway umbrella",
);

/** Words of names only, from `from` to `to`: "the High Council of State" is the next of a list, no description. */
export function isName(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      !/^(?:the|of|and|for|a|an)$/.test(words[i].lower) &&
      words[i].shape !== SHAPE.capitalised &&
      words[i].shape !== SHAPE.allCapitals
    )
      return false;
  return to > from;
}

/** "Kenya, the facilitator of the process since 2001,": what one state is to the talks, up to its comma. */
export function singleRole(words: readonly Word[], comma: number): number | null {
  if (words[comma]?.text !== ",") return null;
  const first = words[comma + 1]?.lower ?? "";
  const end = clauseEnd(words, comma + 1);
  // "Kenya, which is mediating with Oman,", "Kenya, which has acted as host since May,"
  if (first === "which") return mediates(words, comma + 2, end) ? end : null;
  // "Kenya, one of the guarantor states,"
  if (first === "one" && words[comma + 2]?.lower === "of")
    return words.slice(comma + 3, end).some(({ lower }) => SHARED.has(lower)) && end - comma < 10 ? end : null;
  if (!/^(?:the|a|an)$/.test(first)) return null;
  for (let i = comma + 2; i < Math.min(end, comma + 6); i++) {
    if (
      /^(?:mediator|facilitator|guarantor|broker|host|sponsor|co-sponsor|depositary|observer|co-chair|chair|backer|patron|ally)$/.test(
        words[i].lower,
      )
    )
      return end;
    if (/^(?:VERB|AUX|ADP)/.test(words[i].tag)) return null;
  }
  return null;
}

/** True for a clause by which a state or body mediates, guarantees or hosts the talks. */
function mediates(words: readonly Word[], from: number, end: number): boolean {
  let at = from;
  while (at < end && (words[at].tag === "ADV" || words[at].tag.startsWith("AUX"))) at++;
  const { lemma, tag } = words[at] ?? { lemma: "", tag: "" };
  if (!tag.startsWith("VERB") || words.slice(from, at).some(({ lower }) => lower === "not")) return false;
  return /^(?:act|serve)$/.test(lemma)
    ? words[at + 1]?.lower === "as"
    : /^(?:mediate|facilitate|broker|guarantee|moderate|sponsor|co-sponsor|underwrite)$/.test(lemma);
}

/** Several states or bodies named together, and what they are to the talks: "Egypt and Qatar, the two mediators", "X and Y as guarantors". */
export function sharedRole(words: readonly Word[], last: number): WordRange | null {
  let at = last;
  if (words[at]?.text === ",") at++;
  else if (words[at]?.lower !== "as") return null;
  // "Norway, Sweden and Finland, together known as the N3"
  const known = words[at]?.lower === "known" ? at : at + 1;
  if (words[known]?.lower === "known" && words[known + 1]?.lower === "as") {
    let to = known + 2;
    while (to < words.length && !isSign(words[to])) to++;
    return { from: last, to };
  }
  const from = at;
  const end = Math.min(words.length, from + 10);
  for (; at < end && !(isSign(words[at]) && words[at].text !== "-"); at++)
    if (/^(?:additional|possible|potential|future|new|further)$/.test(words[at].lower)) return null;
    else if (SHARED.has(words[at].lower)) {
      const next = words[at + 1];
      const to = next !== undefined && SHARED.has(next.lower) ? at + 2 : at + 1;
      return words[to] === undefined || isSign(words[to]) || words[to].tag === "ADP" ? { from: last, to } : null;
    } else if (/^(?:VERB|AUX)/.test(words[at].tag)) return null;
  return null;
}

const SHARED = wordList(
  "mediators mediator guarantors guarantor brokers sponsors hosts facilitators observers witnesses monitors powers co-chairs members backers allies signatories founders neighbours neighbors states countries patrons",
);

/** "made up of the United States, Saudi Arabia, Egypt and the Emirates": a comma of the list, not its end. */
function listGoesOn(words: readonly Word[], comma: number): boolean {
  for (let i = comma + 1; i < words.length && i < comma + 12; i++) {
    if (/^(?:VERB|AUX)/.test(words[i].tag)) return false;
    if (words[i].lower === "and") return true;
  }
  return false;
}

/** Where a clause ends: at a comma or stop, or at the bracket that closes what is around it, not one of its own ("an adviser (north) to"). */
function clauseEnd(words: readonly Word[], from: number): number {
  let end = from;
  let open = 0;
  for (; end < words.length && !/^[,.;:—]$/.test(words[end].text); end++) {
    if (words[end].text === "(") open++;
    if (words[end].text === ")" && open-- === 0) break;
  }
  return end;
}
