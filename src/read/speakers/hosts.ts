// Who is in a text only because others meet at their house or under their wing: mediators, hosts, venues, datelines.
// Weakness: a state that both fights and lends its house counts as host where it is told so.

import { wordList } from "../../kit/word-list.ts";
import type { NameMention } from "../actors/cast.ts";
import type { Word } from "../frames/words.ts";

/** Words that make whoever stands straight before or behind them a go-between. */
const MEDIATING =
  /^(?:mediators?|mediating|mediation|mediated|hosts?|hosted|facilitators?|facilitation|guarantors?|brokers?|brokered|auspices)$/;

/** What a go-between does to the talks of others. */
const BRINGS_ABOUT = wordList("mediate broker facilitate host moderate convene co-host sponsor");

/** "the Norlandian capital", "a Norlandian resort": where something is held. */
const WHERE_HELD = /^(?:capital|resort|city|town|port|hotel|island|lakeside|seaside)$/;

/** What one does for a side. */
const BACKS = wordList("back arm align support sponsor");

/** On the way somewhere or back. */
const GOES = wordList("go head travel return fly come arrive leave depart move bring send");

/** "Norlandian mediators", "Kenya and Norway are mediating", "a truce brokered by Kenya and the Union": a go-between, as this mention tells. */
export function isGoBetween(words: readonly Word[], mention: NameMention): boolean {
  const { from, to } = mention;
  const next = words[to]?.tag === "PART:possessive" ? to + 1 : to;
  const after = words[words[next]?.text === "-" ? next + 1 : next]?.lower ?? "";
  if (MEDIATING.test(words[from - 1]?.lower ?? "") || MEDIATING.test(after)) return true;
  return bringsAbout(words, to) || isBroughtAboutBy(words, from);
}

/** "Kenya, Norway and the Union have been mediating": the verb behind a list of names. */
function bringsAbout(words: readonly Word[], to: number): boolean {
  let at = to;
  while (at < words.length && at < to + 10 && /^(?:PROPN|DET|CCONJ)|^PUNCT/.test(words[at].tag)) {
    if (words[at].tag.startsWith("PUNCT") && words[at].text !== ",") return false;
    at++;
  }
  while (at < words.length && /^(?:AUX|ADV|PART$)/.test(words[at].tag)) at++;
  const verb = words[at];
  if (verb === undefined || !verb.tag.startsWith("VERB") || !BRINGS_ABOUT.has(verb.lemma)) return false;
  return verb.tag !== "VERB:part" || words[at - 1].lemma === "have";
}

/** "talks hosted by Kenya, Norway and the Union", "under the mediation of Kenya": the participle before a list of names. */
function isBroughtAboutBy(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && at > from - 14 && (/^(?:PROPN|DET|CCONJ|ADJ)/.test(words[at].tag) || words[at].text === ",")) at--;
  if (at < 1) return false;
  if (words[at].lower === "of") return /^(?:mediation|auspices|facilitation|sponsorship)$/.test(words[at - 1].lower);
  return words[at].lower === "by" && words[at - 1].tag === "VERB:part" && BRINGS_ABOUT.has(words[at - 1].lemma);
}

/** How much a mention counts for a state's being spoken of: nothing where it only tells where a table stands. */
export function weightAsPlace(words: readonly Word[], mention: NameMention, isOpening: boolean): number {
  const { from, to, by } = mention;
  const next = words[to]?.tag === "PART:possessive" ? to + 1 : to;
  if (WHERE_HELD.test(words[next]?.lower ?? "") || (isOpening && isDateline(words, mention))) return 0;
  const before = words[from - 1]?.lower ?? "";
  if (isBacking(words, mention)) return 0;
  if (before === "in" || before === "at" || isOnTheWay(words, from) || isBehindTown(words, mention)) return 0.2;
  const acts = /^(?:VERB:(?:past|fin)|AUX|PART:possessive)/.test(words[to]?.tag ?? "");
  return by === "capital" && !acts ? 0.5 : 1;
}

/** "Norlandia-backed", "armed by Norlandia", "Norlandia has backed the front": behind a side rather than one itself. */
function isBacking(words: readonly Word[], { from, to }: NameMention): boolean {
  if (words[to]?.text === "-" && BACKS.has(words[to + 1]?.lemma ?? "")) return true;
  let verb = to;
  while (/^(?:AUX|ADV)/.test(words[verb]?.tag ?? "") && verb < to + 3) verb++;
  if (words[verb]?.tag.startsWith("VERB") && BACKS.has(words[verb].lemma)) return true;
  const by = words[from - 1]?.tag === "DET" ? from - 2 : from - 1;
  return words[by]?.lower === "by" && BACKS.has(words[by - 1]?.lemma ?? "");
}

/** "PORT ANSEL (Agency) -": where a report comes from. */
export function isDateline(words: readonly Word[], { from, to, by }: NameMention): boolean {
  const place = words[0].text;
  return from === 0 && by === "capital" && place === place.toUpperCase() && /^[-—–(,/]$/.test(words[to]?.text ?? "");
}

/** "head to Norlandia", "returned from Norlandia" */
function isOnTheWay(words: readonly Word[], from: number): boolean {
  if (!/^(?:to|from|for)$/.test(words[from - 1]?.lower ?? "")) return false;
  return words
    .slice(Math.max(0, from - 4), from - 1)
    .some(({ lemma, tag }) => tag.startsWith("VERB") && GOES.has(lemma));
}

/** "in Vellborough, Norlandia" */
export function isBehindTown(words: readonly Word[], { from, to, by }: NameMention): boolean {
  if (by !== "name" || words[from - 1]?.text !== "," || words[to]?.tag === "PART:possessive") return false;
  let at = from - 2;
  while (at > 0 && words[at].tag.startsWith("PROPN")) at--;
  return at < from - 2 && /^(?:in|at|near|from|to)$/.test(words[at].lower);
}
