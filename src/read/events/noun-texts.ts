// What befell a text, told behind its noun: "the second, dated 9 February", "an agenda fixed in August", "letters that passed this week
// between the two", "a paper which the envoy is said to have handed to the rebels". The phrase is a claim of its own whatever its clause
// says, if it gives a day, an agent, a receiver or a place; a term told of the text begins behind it. Weakness: a relative clause without
// its pronoun is left to other rules.

import type { ActorName } from "../../domain/claim.ts";
import { type Draft, namesIn, type Scene } from "../assembly/draft.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { isQuoteMark, isSign, phraseOf, type Word } from "../frames/words.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { FINITE_TAGS } from "../tagger/tag-set.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { isDated } from "./frame-phrases.ts";
import { ACCORD_HEADS, TEXT_HEADS } from "./frame-words.ts";
import { TEXTS } from "./text-courses.ts";
import { textTie } from "./text-referents.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** What is done to a text, by lemma. */
const DEEDS = list(
  `draft draw write prepare fix complete sign initial initiall countersign table submit adopt publish print circulate leak present issue send release
  hand deliver unveil date post broadcast read exchange finish finalise finalize revise amend update shorten translate pen author
  dictate lay put float moot propose compile compose file lodge forward transmit share distribute show give pass slip smuggle fax email
  withhold trim whittle reword redraft rewrite edit produce make bring carry take leave return withdraw shelve work hammer thrash cobble sketch
  address type reproduce serialise serialize intercept swap trade receive obtain`,
);
/** Of an accord these concern the paper; to sign or reach it is to conclude it. */
const PAPER_DEEDS = list(
  "draft draw write publish print circulate leak initial initiall translate hand deliver read release distribute post date redraft revise amend shorten submit file lodge show",
);
/** Deeds of a text told in the active: it passed between two, found its way, made the rounds. */
const OWN_DEEDS = list("pass circulate leak reach go find make come arrive surface emerge land change");

/** How a report came by a text, told for its source and not for the text's sake. */
const SOURCED = list("see read obtain review view consult inspect examine study");

/** Nouns that mean a text of negotiations only beside an act of writing; places where something was said. */
const SAID_IN = list("statement statements announcement announcements message messages interview broadcast post");

/** Public words that a report quotes from, where they are not themselves the news. */
const MEDIA = list("communique communiques communiqué declaration letter note post");
const MADE_KNOWN = list("publish release issue post circulate broadcast print");

/** Participles that are nothing else, whatever they were tagged. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ["drawn", "draw"],
  ["written", "write"],
  ["shown", "show"],
  ["redrawn", "redraft"],
  ["rewritten", "rewrite"],
  ["initialled", "initial"],
  ["initialed", "initial"],
  ["withdrawn", "withdraw"],
]);

const DAY_OF_MONTH = /^\d{1,2}$/;

/** The drafts with the texts added that a sentence tells of behind their nouns; terms told of them begin behind that. */
export function withNounTexts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const out = [...drafts];
  const { words } = scene;
  for (let i = 0; i + 1 < words.length; i++) {
    const noun = textAt(scene, i);
    if (noun === null || scene.inQuote(i)) continue;
    const told = behindNoun(scene, noun, i);
    if (told === null || isTold(out, told)) continue;
    const host = hostOf(out, told);
    // "which Kenya passed to the envoy": no happening beside it.
    for (let d = out.length - 1; d >= 0; d--)
      if (out[d].kind === "incident" && out[d].from >= told.from && out[d].to <= told.to) out.splice(d, 1);
    out.push({ ...told, chain: host?.chain ?? [] });
  }
  const befallen = out.filter(({ kind }) => kind === "document" || kind === "agreement");
  return out.map((draft) =>
    draft.kind === "provision" ? befallen.reduce((term, told) => behind(scene, term, told), draft) : draft,
  );
}

/** The phrase whose head a word is, if it means a text: with its article, without what hangs on it behind. */
function textAt(scene: Scene, at: number): WordRange | null {
  const { words } = scene;
  const { lower, tag } = words[at];
  const isNoun = (TEXT_HEADS.has(lower) || TEXTS.has(lower)) && (tag.startsWith("NOUN") || tag.startsWith("PROPN"));
  if (!isNoun) {
    if (words[at - 1]?.tag !== "DET") return null;
    const phrase = { from: at - 1, to: at + 1 };
    return textTie(scene, phrase) === "sure" ? phrase : null;
  }
  const next = words[at + 1];
  if ((next.tag.startsWith("NOUN") && !PARTICIPLES.has(next.lower)) || next.text === "-") return null;
  let from = at;
  while (
    from > 0 &&
    (/^(?:ADJ|NOUN|NUM|PROPN|DET|PRON:possessive|PART:possessive|VERB:part|X)/.test(words[from - 1].tag) ||
      words[from - 1].text === "-")
  ) {
    from--;
    if (/^(?:DET|PRON:possessive)/.test(words[from].tag)) break;
  }
  // "two versions of a side letter"
  if (words[from - 1]?.lower === "of" && from > 2 && isTextNoun(words[from - 2])) {
    from -= 2;
    while (from > 0 && /^(?:ADJ|NUM|DET)/.test(words[from - 1].tag)) from--;
  }
  return { from, to: at + 1 };
}

function isTextNoun({ lower, tag }: Word): boolean {
  return tag.startsWith("NOUN") && (TEXT_HEADS.has(lower) || TEXTS.has(lower));
}

/** What befell the text, where its noun is followed by a participle or a relative clause that tells it; else null. */
function behindNoun(scene: Scene, noun: WordRange, head: number): Draft | null {
  const { words } = scene;
  let at = noun.to;
  // "a draft of nine pages on the port, tabled in May"
  while (at - noun.to < 9 && words[at]?.tag === "ADP") {
    const phrase = phraseAfter(words, at + 1, words.length);
    if (phrase === null) break;
    at = phrase.to;
  }
  if (at >= words.length) return null;
  if (words[at].text === ",") at++;
  while (words[at]?.tag === "ADV" && at - noun.to < 10) at++;
  const verb = words[at];
  if (verb === undefined) return null;
  const name = words[head].lower;
  const allowed = (lemma: string): boolean => (ACCORD_HEADS.has(name) ? PAPER_DEEDS.has(lemma) : DEEDS.has(lemma));
  const participle = PARTICIPLES.get(verb.lower);
  const lemma = participle ?? verb.lemma;
  if (/^(?:that|which)$/.test(verb.lower)) return inRelative(scene, noun, at, allowed);
  const partial = partOfWhich(words, at);
  if (partial >= 0) return inRelative(scene, noun, partial, allowed);
  if (SAID_IN.has(name)) return null;
  const isDateOfText = verb.lower === "dated";
  if (!isDateOfText && participle === undefined && !/^(?:VERB:part|VERB:past|ADJ)$/.test(verb.tag))
    return bareRelative(scene, noun, at, allowed);
  if (!isDateOfText && (SOURCED.has(lemma) || !allowed(lemma))) return null;
  // "asserted in a communique published on Saturday": where it was said.
  if (
    MEDIA.has(name) &&
    MADE_KNOWN.has(lemma) &&
    /^an?$/.test(words[noun.from].lower) &&
    /^(?:in|to|by|via|through|says|said)$/.test(words[noun.from - 1]?.lower ?? "")
  )
    return null;
  // "The draft published last week a list": a verb with its object is the clause's own.
  const next = words[at + 1];
  if (
    !isDateOfText &&
    next !== undefined &&
    !/^(?:ADP|ADV|PUNCT|PART|NUM|CCONJ)/.test(next.tag) &&
    !/^(?:last|this|yesterday|today|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jointly|two|three|days|weeks)$/.test(
      next.lower,
    )
  )
    return null;
  const to = phraseEnd(words, at + 1);
  const said = ` ${phraseOf(words, at, to)} `;
  if (!isDateOfText && verb.tag === "VERB:past" && isMainVerb(scene, noun, at)) return null;
  if (!tellsMore(scene, said, at, to)) return null;
  return draft(scene, noun, { from: at, to }, "asserted");
}

/** True where the verb is the only finite one of its clause, so that it tells what its subject did or suffered. */
function isMainVerb({ words }: Scene, noun: WordRange, at: number): boolean {
  if (words[at - 1].text === ",") return false;
  if (noun.from > 0 && words[noun.from - 1].tag === "ADP") return false;
  for (let i = noun.from - 1; i >= 0 && !/^[;:—]$/.test(words[i].text); i--)
    if (FINITE_TAGS.has(words[i].tag)) return false;
  for (let i = at + 1; i < words.length && !/^[;:—]$/.test(words[i].text); i++)
    if (FINITE_TAGS.has(words[i].tag))
      return words[i - 1].text === "," || words[i - 1].tag === "CCONJ" || words[i - 1].tag.endsWith("CONJ");
  return true;
}

/** A day, an agent, a receiver or a place. */
function tellsMore({ words }: Scene, said: string, from: number, to: number): boolean {
  if (isDated(said) || / (?:by|between|to|with|before|from) /.test(said) || / (?:1[5-9]|20)\d\d /.test(said))
    return true;
  for (let i = from; i + 1 < to; i++) {
    if (DAY_OF_MONTH.test(words[i].text)) return true;
    if (words[i].tag === "ADP" && words[i + 1].tag.startsWith("PROPN")) return true;
  }
  return / (?:hours|days|weeks|months|years) (?:ago|earlier|later|before) | (?:overnight|earlier|recently|secretly|jointly|online|abroad) /.test(
    said,
  );
}

/** The end of a participle's own words: at a comma, a verb or a conjunction that opens a clause. */
function phraseEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length) {
    const word = words[at];
    if (FINITE_TAGS.has(word.tag) || word.tag === "SCONJ" || word.tag === "PRON:relative") break;
    if (word.tag === "CCONJ" && !/^(?:NOUN|PROPN|DET|NUM|ADJ|PRON|VERB:part|ADP)/.test(words[at + 1]?.tag ?? "")) break;
    if (isSign(word) && !isQuoteMark(word) && word.text !== "-" && word.text !== "(" && word.text !== ")") break;
    at++;
  }
  return at;
}

/** ", a copy of which was released", ", of which two versions were handed out": the word from which the clause is read; -1 where there is none. */
function partOfWhich(words: readonly Word[], at: number): number {
  if (words[at - 1].text !== ",") return -1;
  if (words[at].lower === "of" && words[at + 1]?.lower === "which") {
    let to = at + 2;
    while (to < at + 12 && /^(?:DET|ADJ|NOUN|NUM|PROPN|CCONJ)/.test(words[to]?.tag ?? "")) to++;
    return to > at + 2 ? to - 1 : -1;
  }
  for (let i = at + 1; i < at + 6 && i + 1 < words.length; i++)
    if (words[i].lower === "of" && words[i + 1].lower === "which")
      return words.slice(at, i).every(({ tag }) => /^(?:DET|ADJ|NOUN|NUM|PRON)/.test(tag)) ? i + 1 : -1;
  return -1;
}

/** "annexes | Norlandia withheld from the public", "the three | it had filed in 2007": a clause without pronoun that lacks its object. */
function bareRelative(scene: Scene, noun: WordRange, at: number, allowed: (lemma: string) => boolean): Draft | null {
  const { words, groups } = scene;
  if (at !== noun.to || !/^(?:PROPN|DET|PRON$)/.test(words[at].tag)) return null;
  const group = groups.find((each) => each.from > at);
  if (
    group === undefined ||
    group.form !== "finite" ||
    group.isPassive ||
    !allowed(group.lemma) ||
    scene.inQuote(group.main)
  )
    return null;
  const subject = subjectBefore(words, group, at);
  if (subject === null || subject.isRelative || subject.from !== at) return null;
  const next = words[group.to];
  if (
    next === undefined ||
    (!/^(?:ADP|ADV|PUNCT)/.test(next.tag) &&
      !/^(?:last|this|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next.lower))
  )
    return null;
  const to = phraseEnd(words, group.to);
  if (!tellsMore(scene, ` ${phraseOf(words, at, to)} `, at, to)) return null;
  const made = draft(
    scene,
    noun,
    { from: at, to },
    group.isNegated || group.lemma === "withhold" ? "denied" : "asserted",
  );
  const actors = resolvePhrase(scene.discourse, scene.sentence, subject.head);
  return actors.length > 0 ? { ...made, actors } : made;
}

/** "that passed this week between the two", "which the envoy is said to have handed to the rebels". */
function inRelative(scene: Scene, noun: WordRange, pronoun: number, allowed: (lemma: string) => boolean): Draft | null {
  const { words, groups } = scene;
  if (
    words[pronoun].lower === "that" &&
    words[pronoun].tag === "SCONJ" &&
    !words[pronoun + 1]?.tag.startsWith("VERB") &&
    !words[pronoun + 1]?.tag.startsWith("AUX")
  ) {
    // "the news that they signed": a clause of its own, unless its verb lacks the object that the text would be.
    if (words[pronoun - 1].text === ",") return null;
  }
  const inside = groups.filter((group) => group.from > pronoun && group.from < pronoun + 22);
  const [first] = inside;
  if (first === undefined) return null;
  const isOwn = first.from === pronoun + 1 || words.slice(pronoun + 1, first.from).every((word) => word.tag === "ADV");
  // A finite verb with no subject of its own behind the first is the main clause's.
  let deed = null;
  for (const group of inside.slice(0, 3)) {
    if (group !== first && group.form === "finite" && words[group.from - 1]?.text === ",") break;
    if (group.form === "ing") continue;
    if (
      (allowed(group.lemma) && (group.isPassive || !isOwn || group !== first)) ||
      (isOwn && group === first && OWN_DEEDS.has(group.lemma))
    ) {
      deed = group;
      break;
    }
    // "that the officials said had been handed over": only saying stands between.
    if (
      !/^(?:say|report|believe|think|claim|tell|try|begin|start|promise|want|plan|intend|agree|hope|offer|refuse|have|be)$/.test(
        group.lemma,
      )
    )
      break;
  }
  if (deed === null || scene.inQuote(deed.main)) return null;
  if (SOURCED.has(deed.lemma) && !deed.isNegated) return null;
  // "the paper that handed the hills to Norlandia": what a text does of itself is its term.
  if (isOwn && deed === first && !deed.isPassive && !OWN_DEEDS.has(deed.lemma)) return null;
  const object = phraseAfter(words, deed.to, words.length);
  if (
    !isOwn &&
    !deed.isPassive &&
    object !== null &&
    !/^(?:last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)$/.test(words[deed.to].lower)
  )
    return null;
  const to = phraseEnd(words, deed.to);
  const said = ` ${phraseOf(words, pronoun + 1, to)} `;
  const isOfNames = namesIn(scene, { from: pronoun + 1, to }).length > 0;
  if (!tellsMore(scene, said, pronoun + 1, to) && !isOfNames && !deed.isNegated) return null;
  const isHearsay = inside.some(
    (group) =>
      group !== deed &&
      group.from < deed.from &&
      group.isPassive &&
      /^(?:say|believe|report|think|understand)$/.test(group.lemma),
  );
  const modality = deed.isNegated
    ? "denied"
    : isHearsay || /^(?:may|might|could)$/.test(deed.modal ?? "")
      ? "possible"
      : deed.isFuture || deed.modal === "would"
        ? "planned"
        : "asserted";
  const made = draft(scene, noun, { from: pronoun, to }, modality);
  if (isOwn) return made;
  const subject = resolvePhrase(scene.discourse, scene.sentence, { from: pronoun + 1, to: first.from });
  return subject.length > 0 && (!/^(?:say|report|believe|think|claim|tell)$/.test(first.lemma) || first.isPassive)
    ? { ...made, actors: subject }
    : made;
}

function draft(scene: Scene, noun: WordRange, told: WordRange, modality: Draft["modality"]): Draft {
  const by = after(scene, told, /^(?:by|between)$/);
  const owners = by.length > 0 ? by : namesIn(scene, noun);
  const span = { from: noun.from, to: told.to };
  return {
    kind: "document",
    ...span,
    rule: "document-of-noun",
    cue: null,
    content: span,
    chain: [],
    actors: owners,
    counterparts: after(scene, told, /^(?:to|before|with)$/).filter((name) => !owners.includes(name)),
    stance: "neutral",
    modality,
  };
}

function after({ words, discourse, sentence }: Scene, { from, to }: WordRange, lead: RegExp): readonly ActorName[] {
  for (let i = from; i + 1 < to; i++) {
    if (!lead.test(words[i].lower) || (words[i].lower === "to" && words[i + 1].tag === "VERB:base")) continue;
    const names = resolvePhrase(discourse, sentence, { from: i + 1, to });
    if (names.length > 0) return names;
  }
  return [];
}

function overlap(one: WordRange, other: WordRange): number {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return shared <= 0 ? 0 : (2 * shared) / (one.to - one.from + (other.to - other.from));
}

/** True where a claim tells it already, or its words are claimed as a stand or a saying of another kind. */
function isTold(drafts: readonly Draft[], told: Draft): boolean {
  return drafts.some(
    (each) =>
      (each.kind === "document" &&
        (overlap(each, told) > 0.45 ||
          (each.from <= told.from && each.to >= told.to && each.to - each.from < 2.4 * (told.to - told.from)))) ||
      (each.kind === "agreement" && overlap(each, told) > 0.7),
  );
}

/** The narrowest reported claim whose content holds the words. */
function hostOf(drafts: readonly Draft[], told: Draft): Draft | null {
  let host: Draft | null = null;
  for (const each of drafts) {
    if (each.chain.length === 0 || each.content === null) continue;
    if (each.content.from > told.from || each.content.to < told.to) continue;
    if (host === null || each.to - each.from < host.to - host.from) host = each;
  }
  return host;
}

/** A term told of the text, from behind what befell it: "[In the second, dated Monday,] the ten days have become two weeks". */
function behind({ words, groups }: Scene, term: Draft, told: Draft): Draft {
  if (told.kind === "agreement" && !(told.from <= term.from + 2 && words[told.to]?.text === ",")) return term;
  if (term.attribution !== undefined || term.from > told.from || term.to <= told.to + 2) return term;
  const main = groups.find((group) => group.form === "finite" && group.from >= told.to && group.to <= term.to);
  if (
    main === undefined ||
    groups.some((group) => group.form === "finite" && group.from >= term.from && group.to <= told.from)
  )
    return term;
  const from = words[told.to]?.text === "," ? told.to + 1 : told.to;
  return { ...term, from, content: { from, to: term.to } };
}
