// Names set off behind a phrase that names nobody itself: the letters of a body, those whom a list counts off, what a bracket holds.

import type { ActorName } from "../../domain/claim.ts";
import { BODY_WORDS, ORGANS } from "../actors/person-words.ts";
import { postingBefore } from "../actors/leading-place.ts";
import { isDash } from "../frames/noun-phrases.ts";
import type { Sentence } from "../frames/words.ts";
import type { Discourse } from "./discourse.ts";

/** "the relief office, ORO, said": the letters by which a body is known, set behind what it is. */
export function apposedLetters(discourse: Discourse, sentence: Sentence, from: number, to: number): ActorName | null {
  const { words } = sentence;
  let head = to;
  for (let i = from + 1; i < to && head === to; i++) if (/^(?:in|to)$/.test(words[i].lower)) head = i;
  const noun = words[head - 1];
  if (noun === undefined || words[to]?.text !== "," || !(ORGANS.has(noun.lower) || BODY_WORDS.has(noun.lower)))
    return null;
  // "the UN mission in Kenya, UNMIK,": where it works is no part of what it is.
  const lead = words.slice(from, to).findIndex((word) => word.tag === "ADP");
  if (lead >= 0 && !/^(?:in|to)$/.test(words[from + lead].lower)) return null;
  // "His group, the HFP, said", "A rival group, the Tern Front (TF), said"
  const at = words[to + 1]?.lower === "the" ? to + 2 : to + 1;
  const mention = discourse.cast.mentions[sentence.number].find((m) => m.from === at && m.kind === "body");
  if (mention === undefined) return null;
  const end = words[mention.to]?.text === "(" && words[mention.to + 2]?.text === ")" ? mention.to + 3 : mention.to;
  const isList = /^(?:and|or|nor)$/.test(words[end + 1]?.lower ?? "");
  return /^[,.;]$/.test(words[end]?.text ?? ".") && !isList ? mention.name : null;
}

/** "the UN mission in Kenya (UNMIK)": the body in the bracket, where what it is stands before it in small letters. */
export function bracketedName(discourse: Discourse, sentence: Sentence, from: number, to: number): ActorName | null {
  const { words } = sentence;
  const body = discourse.cast.mentions[sentence.number].find((m) => m.from === to - 2 && m.to === to - 1);
  if (body === undefined || body.kind !== "body" || words.slice(from, to).some(({ tag }) => tag === "CCONJ"))
    return null;
  for (let i = from; i < to - 3; i++)
    if (/^(?:NOUN|PROPN)/.test(words[i].tag) && words[i + 1].tag !== "NOUN" && /^\p{Ll}/u.test(words[i].text))
      return ORGANS.has(words[i].lower) || BODY_WORDS.has(words[i].lower) ? body.name : null;
  return null;
}

/** "the UN special envoy for Kenya | Ada Quill": the person named straight behind the place that ends the title. */
export function postedPerson(discourse: Discourse, sentence: Sentence, from: number, to: number): ActorName | null {
  const person = discourse.cast.mentions[sentence.number].find((m) => m.kind === "person" && m.to === to);
  return person !== undefined && postingBefore(sentence.words, person.from) > from ? person.name : null;
}

/** "the co-hosts, Kenya and Norway, said", "the guarantors - A, B and C - issued": several without a name, counted off between two signs. */
export function apposedList(discourse: Discourse, sentence: Sentence, from: number, to: number): readonly ActorName[] {
  const { words } = sentence;
  const opens = words[to];
  if (opens === undefined || !(opens.text === "," || isDash(opens))) return [];
  const head = words[to - 1];
  const isSeveral = head.tag === "NOUN:plural" || /^(?:pair|trio|duo|troika)$/.test(head.lower);
  if (!isSeveral || (words[from].tag !== "DET" && words[from - 1]?.tag !== "DET" && words[from].tag !== "NUM"))
    return [];
  const mentions = discourse.cast.mentions[sentence.number];
  if (mentions.some((m) => m.to === to)) return [];
  const names: ActorName[] = [];
  let at = to + 1;
  let hasAnd = false;
  for (;;) {
    while (words[at]?.tag === "DET") at++;
    const mention = mentions.find((m) => m.titleFrom === at || m.from === at);
    if (mention === undefined || mention.kind === "place") return [];
    names.push(mention.name);
    at = mention.to;
    const next = words[at];
    if (next?.lower === "and") hasAnd = true;
    else if (next?.text !== "," || hasAnd) break;
    at += words[at + 1]?.lower === "and" ? 2 : 1;
    if (words[at - 1].lower === "and") hasAnd = true;
  }
  const closes = words[at];
  return hasAnd && (closes === undefined || closes.text === "," || isDash(closes)) ? names : [];
}
