// What befell a text, told behind its noun: "the second, dated 9 February", "an agenda fixed in August", "letters that passed this week
// between the two", "a paper which the envoy is said to have handed to the rebels". The phrase is a claim of its own whatever its clause
// says, if it gives a day, an agent, a receiver or a place; a term told of the text begins behind it. Weakness: a relative clause without
// its pronoun is left to other rules.

import { wordList } from "../../kit/word-list.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { phraseOf, type Word } from "../frames/words.ts";
import { FINITE_TAGS } from "../tagger/tag-set.ts";
import { pastSource } from "./fit-events.ts";
import { ACCORD_HEADS, TEXT_HEADS } from "./frame-words.ts";
import { bareRelative, inRelative, partOfWhich } from "./noun-text-relatives.ts";
import { HANDLES_TEXT, TEXTS } from "./text-courses.ts";
import { phraseEnd, SOURCED, tellsMore, textOfNoun } from "./text-of-noun.ts";
import { textTie } from "./text-referents.ts";

/** What is done to a text, by lemma. */
const DEEDS = wordList(
  `draft draw write prepare fix complete sign initial initiall countersign table submit adopt publish print circulate leak present issue send release
  hand deliver unveil date post broadcast read exchange finish finalise finalize revise amend update shorten translate pen author
  dictate lay put float moot propose compile compose file lodge forward transmit share distribute show give pass slip smuggle fax email
  withhold trim whittle reword redraft rewrite edit produce make bring carry take leave return withdraw shelve work hammer thrash cobble sketch
  address type reproduce serialise serialize intercept swap trade receive obtain ${HANDLES_TEXT}`,
);
/** Of an accord these concern the paper; to sign or reach it is to conclude it. */
const PAPER_DEEDS = wordList(
  "draft draw write publish print circulate leak initial initiall translate hand deliver read release distribute post date redraft revise amend shorten submit file lodge show",
);
/** Nouns that mean a text of negotiations only beside an act of writing; places where something was said. */
const SAID_IN = wordList(
  "statement statements announcement announcements message messages interview broadcast post remarks comments",
);

/** Public words that a report quotes from, where they are not themselves the news. */
const MEDIA = wordList("communique communiques communiqué declaration letter note post");
const MADE_KNOWN = wordList("publish release issue post circulate broadcast print");

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

/** The drafts with the texts added that a sentence tells of behind their nouns; terms told of them begin behind that. */
export function withNounTexts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const out = [...drafts];
  const { words } = scene;
  for (let i = 0; i + 1 < words.length; i++) {
    const noun = textAt(scene, i);
    if (noun === null || scene.inQuote(i)) continue;
    const told = behindNoun(scene, noun, i);
    if (told === null) continue;
    // "want the paper translated": what is asked for has not been done.
    const isWanted = out.some(
      (each) => each.kind === "position" && each.modality === "sought" && each.from < told.from && each.to >= told.to,
    );
    if (isWanted && words[told.from - 1].tag.startsWith("VERB")) continue;
    // "the plan, [the text of which has not been made public]": told with the words of the text before it.
    const inner = out.findIndex(
      (draft) => draft.kind === "document" && draft.from > told.from && Math.abs(draft.to - told.to) < 2,
    );
    if (inner >= 0) out[inner] = { ...out[inner], from: told.from, content: { from: told.from, to: out[inner].to } };
    if (inner >= 0 || isTold(out, told)) continue;
    const host = hostOf(out, told);
    // "which Kenya passed to the envoy": no happening beside it.
    for (let d = out.length - 1; d >= 0; d--)
      if (out[d].kind === "incident" && out[d].from >= told.from && out[d].to <= told.to) out.splice(d, 1);
    out.push({ ...told, chain: host?.chain ?? [] });
  }
  const befallen = out.filter(({ kind }) => kind === "document" || kind === "agreement");
  // "Under the accord that both signed in May, …": nothing is left of a term but the text it stands in.
  const told = out.filter(
    (draft) =>
      draft.kind !== "provision" ||
      (draft.rule.startsWith("provision-placed") && draft.to - draft.from < 3
        ? false
        : !befallen.some((text) => overlap(draft, text) > 0.85)),
  );
  return told.map((draft) =>
    draft.kind === "provision" || draft.kind === "deadline"
      ? befallen.reduce((term, told) => behind(scene, term, told), draft)
      : draft,
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
  if (SAID_IN.has(name)) return null;
  const participle = PARTICIPLES.get(verb.lower);
  const lemma = participle ?? verb.lemma;
  if (/^(?:that|which)$/.test(verb.lower)) return inRelative(scene, noun, at, allowed);
  const partial = partOfWhich(words, at);
  if (partial >= 0) return inRelative(scene, noun, partial, allowed);
  const isDateOfText = verb.lower === "dated";
  if (!isDateOfText && participle === undefined && !/^(?:VERB:part|VERB:past|ADJ)$/.test(verb.tag))
    return bareRelative(scene, noun, at, allowed);
  if (!isDateOfText && (SOURCED.has(lemma) || !allowed(lemma))) return null;
  // "a constitution put to a referendum": a vote, no step with a text.
  if (lemma === "put" && words.slice(at, at + 6).some(({ lower }) => /^(?:referendum|vote|voters|people)$/.test(lower)))
    return null;
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
  return textOfNoun(scene, noun, { from: at, to }, "asserted");
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
  const from = pastSource(words, told.to);
  return { ...term, from, content: { from, to: term.to } };
}
