import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { textOf } from "../actors/cast.ts";
import type { NameMention } from "../actors/cast.ts";
import { adjectiveOf, findPlace } from "../actors/geography.ts";
import { OFFICES, ORGANS } from "../actors/person-words.ts";
import { isMedium } from "../actors/media.ts";
import { type Discourse, partiesOf, personNamed } from "./discourse.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { listedNames } from "./listed-names.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import type { Word } from "../frames/words.ts";

/** A name in the phrase's own head, or a title with "of" before one: "Norlandian Secretary of State Ada Quill". */
export function namedItself(phrase: ActorPhrase): readonly ActorName[] | null {
  const { words, from, to, mentions, headEnd, owner, inHead, noun } = phrase;
  for (const mention of [...inHead].reverse())
    if (mention.kind === "person" && mention.to === owner) return [mention.name];
  // "The Russian Presidency", written as a name: the state.
  if (noun === "presidency" && phrase.states.length === 1 && headEnd === to) return [phrase.states[0]];
  const last = inHead[inHead.length - 1];
  const native = last === undefined ? null : nativeOf(phrase, last);
  if (native !== null) return [native];
  // "Norlandia's Foreign Ministry", written as a name: the organ of that state.
  const owning = inHead[inHead.length - 2];
  if (
    last?.kind === "body" &&
    last.to === owner &&
    owning?.kind === "state" &&
    owning.to + 1 === last.from &&
    words[owning.to].tag === "PART:possessive" &&
    ORGANS.has(words[last.to - 1].lower)
  ) {
    const organ = words
      .slice(last.from, last.to)
      .map(({ lower }) => lower)
      .join(" ");
    return [`${adjectiveOf(owning.name, phrase.discourse.cast.adjectives)} ${organ}`];
  }
  if (
    last !== undefined &&
    last.to >= owner &&
    !(last.kind === "state" && last.by === "adjective" && last.from > from && ORGANS.has(words[headEnd - 1].lower))
  )
    if (last.kind !== "place" || to - from === last.to - last.from) return last.kind === "place" ? [] : [last.name];
  // "the Gulf state of Qatar", "the Mediterranean island of Cyprus"
  if (last === undefined || last.to < headEnd) {
    const named =
      headEnd < to && words[headEnd].lower === "of" && SORTS_OF_STATE.has(noun) ? mentions.at(-1) : undefined;
    if (named !== undefined && named.kind !== "person" && named.to === to && named.from - headEnd <= 2)
      return [named.name];
  }
  // "a commission known as Harbour Watch": by the name it is known under.
  if (headEnd < to && KNOWN.has(words[headEnd].lower)) {
    const known = mentions.find((m) => m.from > headEnd && m.from <= headEnd + 3 && m.kind !== "place");
    if (known !== undefined) return [known.name];
  }
  // "Norlandian Secretary of State Ada Quill": a title with "of" before a name that ends the phrase.
  const closing = mentions[mentions.length - 1];
  if (
    closing !== undefined &&
    closing.kind === "person" &&
    closing.to === to &&
    headEnd < to &&
    // "Minister for Harbours Ada Quill", but "spokesman for Ada Quill"
    (words[headEnd].lower === "of" || (words[headEnd].lower === "for" && closing.titleFrom > headEnd + 1)) &&
    (isOfficeBefore(phrase, closing) ||
      words
        .slice(from, closing.from)
        .every(
          (word) =>
            word.shape === 1 ||
            word.shape === 2 ||
            word.shape === 7 ||
            word.lower === "of" ||
            word.lower === "for" ||
            word.lower === "the" ||
            word.lower === "and" ||
            word.tag === "PART:possessive",
        ))
  )
    return [closing.name];
  return null;
}

/** What a state or what would be one is said to be before "of" and its name. */
const SORTS_OF_STATE: ReadonlySet<string> = new Set(
  "state states island republic kingdom country nation emirate sultanate principality sheikhdom archipelago statelet enclave exclave monarchy democracy".split(
    " ",
  ),
);

/** "Norlandia's army chief of staff Ada Quill", "the head of delegation Ivo Marsh": an office with "of" and a plain noun before a name. */
function isOfficeBefore({ words, headEnd }: ActorPhrase, { titleFrom }: NameMention): boolean {
  if (!OFFICES.has(words[headEnd - 1].lower) || titleFrom <= headEnd + 1) return false;
  return words.slice(headEnd + 1, titleFrom).every(({ tag }) => /^(?:NOUN|ADJ)/.test(tag));
}

const KNOWN: ReadonlySet<string> = new Set(["known", "called", "named", "dubbed"]);

/** "The Swede said": the person of that state whom the last few sentences name. */
function nativeOf({ discourse, sentence, words, from, to }: ActorPhrase, last: NameMention): ActorName | null {
  if (last.by !== "adjective" || last.from !== from || last.to !== to || words[from - 1]?.lower !== "the") return null;
  if (last.kind !== "state" || /(?:s|ese|sh|ch)$/.test(words[to - 1].lower)) return null;
  for (let s = sentence.number; s >= Math.max(0, sentence.number - 4); s--)
    for (const mention of [...discourse.cast.mentions[s]].reverse())
      if (
        mention.kind === "person" &&
        (s < sentence.number || mention.to <= from) &&
        personNamed(discourse.cast, mention.name)?.of === last.name
      )
        return mention.name;
  // "Ivo Brek went on. The Swede said": whoever was just spoken of, where the text has given no state.
  const subject = discourse.subjects.findLast(({ kind, names }) => kind === "person" && names.length === 1);
  if (subject === undefined || subject.sentence < sentence.number - 2 || subject.sentence === sentence.number)
    return null;
  const of = personNamed(discourse.cast, subject.names[0])?.of ?? null;
  return of === null || !isStateName(discourse, of) ? subject.names[0] : null;
}

/** Whom a statement comes from, whose side "your side" is, whom an office speaks for. */
export function spokenFor(phrase: ActorPhrase): readonly ActorName[] | null {
  const { discourse, words, asSource, first, headEnd, inHead, noun, resolveInside } = phrase;
  const issuer = asSource && ISSUED.has(noun) ? issuerOf(phrase) : null;
  if (issuer !== null) return issuer;
  const holder = asSource && (ISSUED.has(noun) || COPIES.has(noun)) ? obtainedBy(phrase) : null;
  if (holder !== null) return holder;
  const mouth = asSource ? spokenThrough(phrase) : null;
  if (mouth !== null) return mouth;
  if ((noun === "side" || noun === "government") && first === "your") {
    const of = discourse.interviewee.map((name) => personNamed(discourse.cast, name)?.of ?? null);
    if (of[0] !== undefined && of[0] !== null) return [of[0]];
  }
  // "Quill's team": the side that the person serves.
  if (/^(?:team|side|delegation|headquarters|party|movement|government|cabinet|administration)$/.test(noun)) {
    const leader = inHead.findLast((m) => m.kind === "person" && words[m.to]?.tag === "PART:possessive");
    const side = leader === undefined ? null : (personNamed(discourse.cast, leader.name)?.of ?? null);
    if (side !== null) return [side];
    if (leader !== undefined && /^(?:government|cabinet|administration)$/.test(noun)) return governmentOf(discourse);
  }
  // "Brek's fighters", "Brek's front": of whoever leads an armed movement or party, that.
  if (FOLLOWING.has(noun)) {
    const leader = inHead.findLast((m) => m.kind === "person" && words[m.to]?.tag === "PART:possessive");
    const side = leader === undefined ? null : (personNamed(discourse.cast, leader.name)?.of ?? null);
    if (side !== null && leader?.to === headEnd - 2 && !isStateName(discourse, side)) return [side];
  }
  // "the Quill administration": the government of the one state whose governments are called so, unless the text has it otherwise.
  if (noun === "administration") {
    const named = inHead.findLast((m) => m.kind === "person" || (m.kind === "body" && m.to - m.from === 1));
    if (
      named !== undefined &&
      (named.to === headEnd - 1 || (named.to === headEnd - 2 && words[named.to].tag === "PART:possessive"))
    )
      return [personNamed(discourse.cast, named.name)?.of ?? "United States"];
  }
  // "Quill's camp said": those around somebody speak for them.
  if (noun === "camp") {
    const owner = inHead.findLast((m) => m.kind === "person" && words[m.to]?.tag === "PART:possessive");
    if (owner !== undefined) return [owner.name];
    if ((first === "his" || first === "her") && headEnd - phrase.from === 2) {
      const holder = resolveInside(phrase.from, phrase.from + 1, false);
      if (holder.length === 1) return holder;
    }
  }
  return null;
}

/** Those who follow the head of an armed movement or party. */
const FOLLOWING: ReadonlySet<string> = new Set(
  "front group faction militia forces fighters troops men army rebels".split(" "),
);

/** What somebody puts out and speaks by. */
const ISSUED: ReadonlySet<string> = new Set(
  (
    "statement communique communiqué editorial report letter message post note announcement account remarks speech address memoir memoirs memorandum memo testimony briefing tweet " +
    "notes diary book figures records declaration release posting interview article column bulletin circular reply response readout dispatch cable missive manifesto appeal broadcast video recording"
  ).split(" "),
);

/** "a copy of the text obtained by the Herald", "documents leaked to Radio Tern": whoever got hold of it passes it on. */
function obtainedBy({
  discourse,
  sentence,
  words,
  headEnd,
  to,
  resolveInside,
}: ActorPhrase): readonly ActorName[] | null {
  for (let i = headEnd; i < to - 2; i++) {
    if (!GOT.test(words[i].lower)) continue;
    if (words[i + 1].lower === "by") {
      const names = resolveInside(i + 2, to, true);
      return names.length > 0 ? names : null;
    }
    const at = words[i + 2].tag === "DET" ? i + 3 : i + 2;
    const given = /^(?:to|with)$/.test(words[i + 1].lower)
      ? discourse.cast.mentions[sentence.number].find((m) => m.from >= at && m.to === to && m.kind === "body")
      : undefined;
    if (given !== undefined) return [given.name];
  }
  return null;
}

/** What a medium brings. */
const REPORTS: ReadonlySet<string> = new Set(["report", "article", "story"]);

const PUT_OUT: ReadonlySet<string> = new Set(["issued", "signed", "released", "published", "put", "circulated"]);

/** Of those, what a body puts out of its own, so that "a statement said" behind its word is more of it. */
const OWN_WORD: ReadonlySet<string> = new Set("statement communique communiqué release readout".split(" "));

/** True for bodies, states and offices with a name; a person puts out nothing without saying so. */
function isBody(discourse: Discourse, name: ActorName): boolean {
  return !isAnonymous(name) && personNamed(discourse.cast, name) === undefined;
}

/** Of those, what a text speaks of again as "the letter", "the statement". */
const SPOKEN_OF_AGAIN: ReadonlySet<string> = new Set(
  "statement communique communiqué letter message post note announcement speech address memo declaration release posting article reply readout missive appeal broadcast video recording".split(
    " ",
  ),
);

/** What is read, seen or heard before it is made public. */
const COPIES: ReadonlySet<string> = new Set(
  (
    "copy copies version versions draft drafts text texts document documents paper papers file files transcript transcripts minutes email emails e-mail e-mails list lists memo memos memorandum letter letters " +
    "report reports cable cables record records recording recordings footage video videos image images photo photos message messages note notes agenda proposal proposals plan presentation excerpt excerpts extract extracts " +
    "summary outline annex protocol contract contracts statement slides map maps data figures correspondence recordings dossier filing filings interview"
  ).split(" "),
);

/** How somebody comes by it or hands it on. */
const GOT =
  /^(?:obtained|seen|reviewed|viewed|published|released|leaked|shown|shared|sent|consulted|examined|verified|aired|broadcast|carried|read|acquired|received|posted|printed|provided|given|supplied|passed|made|disclosed|unveiled|quoted|cited)$/;

/** Who speaks by a statement, a letter, a post: "a statement from the ministry", "its editorial", "a Tern Front message". */
function issuerOf(phrase: ActorPhrase): readonly ActorName[] | null {
  const { discourse, sentence, words, start, from, to, headEnd, inHead, noun, resolveInside } = phrase;
  // "a statement from the ministry", "says a letter signed by the premier", which may stand behind the phrase
  let at = headEnd;
  while (at < to - 1 && !/^(?:from|by|of)$/.test(words[at].lower)) at++;
  if (at >= to - 1 && /^VERB:(?:part|past)$/.test(words[headEnd]?.tag ?? "") && words[headEnd + 1]?.lower === "by")
    at = headEnd + 1;
  // "said the statement, issued by A, B and C"
  // or "…, which was issued by A, B and C"
  const put =
    words[headEnd + 1]?.lower === "which" && words[headEnd + 2]?.tag.startsWith("AUX") ? headEnd + 3 : headEnd + 1;
  const isIssued = words[headEnd]?.text === "," && PUT_OUT.has(words[put]?.lower ?? "");
  if (at >= to - 1 && isIssued && words[put + 1]?.lower === "by") {
    const issuers = listedNames(discourse, sentence, put + 2, words.length);
    if (issuers.length > 0) return issuers;
  }
  const end = at < to - 1 ? to : (phraseAfter(words, at + 1, words.length)?.to ?? 0);
  const lead = words[at]?.lower ?? "";
  const isLed = /^(?:from|by|of)$/.test(lead) && at + 1 < end && (at < to - 1 || at === headEnd + 1);
  const named = isLed ? resolveInside(at + 1, end, true) : [];
  // "the premier's announcement of 3 May"
  if (named.length > 0 && !(lead === "of" && isAnonymous(named[0]))) return named;
  // "a joint declaration": of those who met or agreed last
  const isJoint = words.slice(from, headEnd).some((word) => word.lower === "joint");
  if (isJoint) {
    const together = issuedTogether(phrase);
    if (together !== null) return together;
    const issuers = discourse.participants.length > 1 ? discourse.participants : partiesOf(discourse);
    if (issuers.length > 1) return issuers;
  }
  // "the ministry's statement", "its editorial"
  const mark = words.findIndex((word, i) => i > from && i < headEnd && word.tag === "PART:possessive");
  const owner = mark > from ? mark : words[from].tag === "PRON:possessive" ? from + 1 : from;
  const owned = owner > from ? resolveInside(from, owner, true) : [];
  if (owned.length > 0) return owned;
  // "a Tern Front statement", "an army communiqué", "a government statement"
  const before = inHead.findLast((m) => m.to === headEnd - 1 && m.from >= from);
  if (before !== undefined && before.kind !== "place") return [before.name];
  const sort = words[headEnd - 2]?.lower ?? "";
  if (headEnd - 2 >= from) {
    if (ORGANS.has(sort)) return resolveInside(from, headEnd - 1, true);
    if (/^(?:government|presidential|cabinet)$/.test(sort) && inHead.length === 0) return governmentOf(discourse);
  }
  // "“…,” Brek wrote to the premier. The letter goes on": whoever was just heard by it.
  const last = discourse.speaker;
  const isAgain = to - from === 1 && words[start].lower === "the" && SPOKEN_OF_AGAIN.has(noun);
  if (isAgain && last !== null && last.paragraph === sentence.paragraph && last.sentence >= sentence.number - 2)
    return last.names;
  // "The Herald wrote that … The report said": of the medium just heard.
  const isReport = to - from === 1 && words[start].lower === "the" && REPORTS.has(noun);
  const medium = last?.chain.flat().find(isMedium);
  if (isReport && medium !== undefined && (last?.sentence ?? -1) >= sentence.number - 2) return [medium];
  // "The ministry rejected the plan. The map was wrong, a statement said": of the body just heard.
  const isOwn =
    to - from === 1 && /^an?$/.test(words[start].lower) && OWN_WORD.has(noun) && last?.paragraph === sentence.paragraph;
  if (isOwn && last.sentence >= sentence.number - 1 && last.names.every((name) => isBody(discourse, name)))
    return last.names;
  // "The two sides agreed in a communiqué. … the communiqué went on": theirs.
  const isTheirs = isAgain && /^(?:communiqu[eé]|declaration)$/.test(noun) && discourse.parties.length > 1;
  return isTheirs ? discourse.parties : null;
}

/** "Norway and Egypt called for a truce. …, the joint statement says": of several who just spoke as one, or of the group made up of them. */
function issuedTogether({ discourse, sentence, words, from }: ActorPhrase): readonly ActorName[] | null {
  const last = discourse.speaker;
  if (last !== null && last.names.length > 1 && last.paragraph === sentence.paragraph)
    if (last.sentence >= sentence.number - 2 && last.names.every((name) => isBody(discourse, name))) return last.names;
  for (let s = sentence.number; s >= Math.max(0, sentence.number - 2); s--) {
    const here = discourse.sentences[s];
    if (here.paragraph !== sentence.paragraph) break;
    const group = discourse.cast.mentions[s].findLast(
      (m) => m.kind === "body" && (s < sentence.number || m.to <= from) && isMadeUp(here.words, m.to),
    );
    if (group !== undefined) return [group.name];
  }
  // "their joint statement": theirs who are spoken of, by the rule for owners
  return words[from].lower === "their" && last !== null && last.names.length > 1 ? last.names : null;
}

/** "the Quad, made up of …", "the Quartet, which groups …": a group of several, as an aside tells its members. */
function isMadeUp(words: readonly Word[], to: number): boolean {
  const at = words[to]?.text === "," || words[to]?.text === "(" || words[to]?.text === "—" ? to + 1 : to;
  const lead = /^(?:which|that)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
  const verb = words[lead]?.tag.startsWith("AUX") ? lead + 1 : lead;
  return /^(?:made|composed|consisting|comprising|comprised|grouping|groups|includes|including|comprises)$/.test(
    words[verb]?.lower ?? "",
  );
}

/** "an army spokesman", "the ministry's spokeswoman", "a spokesman for the front": the organ or movement that speaks through somebody unnamed. */
function spokenThrough(phrase: ActorPhrase): readonly ActorName[] | null {
  const { words, start, from, to, headEnd, noun, inHead, resolveInside } = phrase;
  // "a military spokesman in Vell": one of several.
  if (/^(?:in|at)$/.test(words[headEnd]?.lower ?? "")) return null;
  if (!noun.startsWith("spokes")) return null;
  const opener = headEnd === to && to - from === 1 && words[start].lower === "a" ? bodyThatOpens(phrase) : null;
  if (opener !== null) return opener;
  const isMarked = words[headEnd - 2]?.tag === "PART:possessive";
  const owned = isMarked ? headEnd - 2 : headEnd - 1;
  // "Mr Brek's spokesman": for the state that he leads, without a name of his own.
  const isTheirs = /^(?:his|her)$/.test(words[from].lower) && headEnd - from === 2 && headEnd === to;
  const [theirs] = isTheirs ? resolveInside(from, from + 1, false) : [];
  const master = isMarked ? inHead.find((m) => m.kind === "person" && m.to === owned)?.name : theirs;
  if (master !== undefined && personNamed(phrase.discourse.cast, master) !== undefined) {
    const leader = personNamed(phrase.discourse.cast, master);
    const leads = ["president", "premier", "prime", "chancellor", "king"].some((each) => leader?.offices.has(each));
    const state = leads ? (leader?.of ?? governmentOf(phrase.discourse)?.[0] ?? null) : null;
    return [state ?? `anonymous: ${textOf(words, from, headEnd)}`];
  }
  if (inHead.some((m) => m.kind === "person")) return null;
  const organ =
    owned > from && (ORGANS.has(words[owned - 1].lower) || inHead.some((m) => m.kind === "body" && m.to === owned))
      ? resolveInside(isMarked ? start : from, owned, true)
      : /^(?:for|of)$/.test(words[headEnd]?.lower ?? "") && headEnd + 1 < to
        ? resolveInside(headEnd + 1, to, true)
        : [];
  const isBody = organ.length === 1 && !isAnonymous(organ[0]);
  if (!isBody || personNamed(phrase.discourse.cast, organ[0]) !== undefined) return null;
  // "the spokesman of the Tern Front", where the text knows one by name
  const known = /^(?:the|its)$/.test(words[start].lower)
    ? phrase.discourse.cast.persons.filter(({ of, offices }) => of === organ[0] && offices.has("spokesman"))
    : [];
  return known.length === 1 ? [known[0].name] : organ;
}

/** "The Lake Commission has no copy, a spokesman said": the body that the sentence opens with and says something of. */
function bodyThatOpens({ discourse, sentence, words, start, resolveInside }: ActorPhrase): readonly ActorName[] | null {
  // "The brigade shelled a town, a spokesman said" may be on its victims' word.
  const to = words.findIndex(({ tag }) => !/^(?:DET|ADJ|NOUN|PROPN)/.test(tag));
  if (to < 1 || to >= start || !words[to].tag.startsWith("AUX")) return null;
  if (words.slice(to, start).some(({ text }) => text === ";" || text === ":")) return null;
  const body = discourse.cast.mentions[sentence.number].find((m) => m.kind === "body" && m.to === to);
  if (body === undefined ? !ORGANS.has(words[to - 1].lower) : isMedium(body.name)) return null;
  const names = resolveInside(0, to, true);
  return names.length === 1 && !isAnonymous(names[0]) && personNamed(discourse.cast, names[0]) === undefined
    ? names
    : null;
}

/** The state that the text names most, for an office of state without a name. */
function governmentOf(discourse: Discourse): readonly ActorName[] | null {
  const state = discourse.foremost.find((name) => isStateName(discourse, name));
  return state === undefined ? null : [state];
}

/** What a newspaper, agency or broadcaster is called once it has been named. */
export const MEDIUM_NOUNS: ReadonlySet<string> = new Set(
  "daily newspaper paper agency broadcaster channel outlet weekly monthly portal network magazine tabloid station website".split(
    " ",
  ),
);

/** True for states, of the tables or of this text alone. */
export function isStateName(discourse: Discourse, name: ActorName): boolean {
  return findPlace(name)?.by === "name" || discourse.cast.adjectives.has(name);
}
