import { descriptionOf, isAnonymous, looksLikeMedia, slugOf } from "../domain/actor.ts";
import { ISSUE_CATEGORIES, type ActorName } from "../domain/claim.ts";
import type { Party, PartyId } from "../domain/party.ts";
import { personKey } from "../domain/person-name.ts";
import { AUTHORITIES, type Authority } from "../domain/state-of-play.ts";
import { stateCalled, stateNamedIn } from "../domain/states.ts";
import type { ClaimBook, FiledClaim } from "./claim-book.ts";

/** Who counts for whom, as of a moment: from declared parties, accepted roles, known actors and the names themselves. */
export type PartyDirectory = {
  /** The one name of an actor, merges, other names of states and other spellings of a person's name undone. */
  readonly nameOf: (actor: ActorName) => ActorName;
  /** The party an actor counts for; null for an anonymous source whose description names none, and for news media. */
  readonly partyOf: (actor: ActorName) => PartyId | null;
  /** A party's title; the id where nobody gave one. */
  readonly titleOf: (party: PartyId) => string;
  readonly declared: readonly Party[];
  /**
   * On whose word a claim about a party rests: that of the weakest link of its chain. An unnamed diplomat's account of what a government said is
   * an unnamed official's word, another party's account of it a quotation by that party. A news medium that passes words on is no link: what
   * "the premier told the Harbour Times" stays on record.
   */
  readonly authorityOf: (filed: FiledClaim, party: PartyId) => Authority;
};

/** Offices whose holder speaks as the party itself. */
const HEAD_OFFICE =
  /\b(president|prime minister|premier|chancellor|king|queen|emir|sultan|head of (state|government)|(supreme|party|group|rebel) leader|leader of|chairman|secretary[- ]general|commander[- ]in[- ]chief)\b(?!['’]s)/iu;
const NOT_THE_HEAD =
  /\b(vice|deputy|former|ex|adviser|advisor|aide|assistant|spokes\w+|envoy|office of|chief of staff)\b/iu;
/** Offices that put a person at another's service. */
const SERVES =
  /\b(adviser|advisor|aide|assistant|spokes\w+|envoy|representative|secretary|emissary|chief of staff|negotiator|lawyer|press)\b/iu;
/** Words that make a name that of an organ of the state it mentions. */
const ORGAN =
  /\b(ministry|army|armed forces|military|navy|air force|police|parliament|government|presidency|cabinet|office|delegation|team|officials|authorities|security service|intelligence|embassy|side|diplomats|negotiators|mediators|envoys|forces|administration)\b/iu;

/** Unnamed people who speak from inside a party; "Norlandian protesters" do not. */
const SPEAKS_OFFICIALLY =
  /\b(officials?|sources?|diplomats?|ministers?|aides?|advis[eo]rs?|negotiators?|envoys?|officers?|military|army|governments?|delegat\w+|spokes\w+|side|lawmakers?|representatives?|team|authorities|persons?|people|figures?|leaders?|mediators?|insiders?|commanders?|capitals?)\b/iu;

/** Offices that only a state has: a holder named without one belongs to the state its paragraph speaks of. */
const STATE_OFFICE =
  /\b((foreign|prime|defen[cs]e|interior|information|justice|finance) minister|premier|president|secretary of state|defen[cs]e secretary|foreign secretary|army chief|chief of (the )?general staff)\b/iu;

type Role = {
  readonly text: string;
  readonly counterparts: readonly ActorName[];
  /** What its paragraph says before it. */
  readonly before: string;
};

/** The words that name issues ("territory", "sanctions"): at the head of a sentence they look like names and are none. */
const SUBJECTS: ReadonlySet<string> = new Set(ISSUE_CATEGORIES.flatMap((category) => category.split("-")));

/** True for words that stand where an actor should but name nobody: the subject of talks, or no capital at all. */
function isNoName(name: ActorName): boolean {
  return !/[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(name) || SUBJECTS.has(fold(name));
}

/** The state that opens the last sentence of a paragraph that opens with one ("Norlandia reacted coolly. Foreign Minister …"). */
function stateOpening(paragraph: string): ActorName | null {
  const sentences = paragraph.split(/(?<=[.!?]["”’]?)\s+/u).toReversed();
  for (const sentence of sentences) {
    const opening = /^(?:The )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u.exec(sentence.trim())?.[1];
    const state = opening === undefined ? null : stateCalled(opening);
    if (state !== null) return state;
  }
  return null;
}

/** Makes the directory from everything that counts as of the moment. */
export function makePartyDirectory(book: ClaimBook): PartyDirectory {
  const merged = new Map<string, ActorName>();
  for (const { keep, merged: names } of book.merges) for (const name of names) merged.set(fold(name), keep);
  const known = new Map(
    book.actors.flatMap((actor) => [actor.name, ...actor.aliases].map((name) => [fold(name), actor])),
  );
  const declaredAs = new Map<string, PartyId>();
  for (const { id, title, is } of book.parties) for (const name of [id, title, ...is]) declaredAs.set(fold(name), id);
  const spokenFor = new Map<string, PartyId>();
  for (const { id, spokenForBy } of book.parties) for (const name of spokenForBy) spokenFor.set(fold(name), id);
  const titles = new Map<PartyId, string>(book.parties.map(({ id, title }) => [id, title]));
  const isNamedOnRecord = (name: ActorName) => declaredAs.has(fold(name)) || spokenFor.has(fold(name));
  const spellings = gatherSpellings(book);

  const mergedInto = (actor: ActorName): ActorName => {
    let name = actor;
    // a merge may lead to a name that was merged itself; the limit ends circles
    for (let steps = 0; steps < 10 && merged.has(fold(name)); steps++) name = merged.get(fold(name)) ?? name;
    return name;
  };

  const names = new Map<ActorName, ActorName>();
  const nameOf = (actor: ActorName): ActorName => {
    const found = names.get(actor);
    if (found !== undefined) return found;
    let name = mergedInto(actor);
    if (!isAnonymous(name) && !merged.has(fold(actor))) {
      const own = known.get(fold(name))?.name ?? stateCalled(name);
      // whoever declared two spellings as two names means two people
      name = own ?? (isNamedOnRecord(name) ? name : mergedInto(spellings.get(personKey(name)) ?? name));
    }
    names.set(actor, name);
    return name;
  };
  const roles = gatherRoles(book, nameOf);

  const partyNamed = (name: ActorName): PartyId => {
    const id = declaredAs.get(fold(name)) ?? slugOf(name);
    if (!titles.has(id)) titles.set(id, name);
    return id;
  };

  const parties = new Map<ActorName, PartyId | null>();
  const partyOf = (actor: ActorName): PartyId | null => {
    const found = parties.get(actor);
    if (found !== undefined) return found;
    // until it is known, an actor counts for itself; this ends circles of people who serve each other
    parties.set(actor, isAnonymous(actor) ? null : slugOf(actor));
    const party = findParty(actor);
    parties.set(actor, party);
    return party;
  };

  const declaredPartyOf = (actor: ActorName): PartyId | undefined => {
    const name = fold(nameOf(actor));
    return declaredAs.get(name) ?? declaredAs.get(fold(actor)) ?? spokenFor.get(name) ?? spokenFor.get(fold(actor));
  };

  const isMedium = (actor: ActorName): boolean => {
    const name = nameOf(actor);
    if (isAnonymous(name) || declaredPartyOf(actor) !== undefined) return false;
    const record = known.get(fold(name));
    return record === undefined ? looksLikeMedia(name) : record.type === "media";
  };

  const findParty = (actor: ActorName): PartyId | null => {
    const name = nameOf(actor);
    const declared = declaredPartyOf(actor);
    if (declared !== undefined) return declared;
    if (isAnonymous(name)) return SPEAKS_OFFICIALLY.test(name) ? partyInDescription(descriptionOf(name)) : null;
    if (isMedium(actor)) return null;
    const record = known.get(fold(name));
    const principal =
      record?.speaksFor?.[0] ?? record?.offices?.findLast(({ of, to }) => of !== null && to === null)?.of;
    if (principal != null && principal !== name) return partyOf(principal);
    if (stateCalled(name) !== null) return partyNamed(name);
    if (ORGAN.test(name)) {
      const state = partyInDescription(name);
      if (state !== null) return state;
    }
    for (const { text, counterparts } of roles.get(fold(name)) ?? []) {
      const served = counterparts.map(partyOf).find((party) => party !== null);
      const party =
        served ??
        partyInDescription(withoutName(text, name)) ??
        (SERVES.test(text) ? partyOfNamedIn(text, name) : null);
      if (party !== null && party !== undefined) return party;
    }
    for (const { text, before } of roles.get(fold(name)) ?? []) {
      const state = STATE_OFFICE.test(text) ? stateOpening(before) : null;
      if (state !== null) return partyNamed(nameOf(state));
    }
    return isNoName(name) ? null : partyNamed(name);
  };

  /** A declared party whose name stands in the words, else a state; never a person. */
  const partyInDescription = (description: string): PartyId | null => {
    const found = described.get(description);
    if (found !== undefined) return found;
    const party = findDescribed(description);
    described.set(description, party);
    return party;
  };
  const described = new Map<string, PartyId | null>();
  const findDescribed = (description: string): PartyId | null => {
    const words = ` ${fold(description)} `;
    const longest = [...declaredAs]
      .filter(([name]) => words.includes(` ${name} `))
      .toSorted(([a], [b]) => b.length - a.length)[0];
    if (longest !== undefined) return longest[1];
    const state = stateNamedIn(description);
    return state === null ? null : partyNamed(nameOf(state));
  };

  /** The party of another actor whose full name stands in the words ("adviser to …"). */
  const partyOfNamedIn = (text: string, self: ActorName): PartyId | null => {
    const words = ` ${fold(text)} `;
    for (const [folded, other] of namedActors())
      if (folded !== fold(self) && words.includes(` ${folded} `)) {
        const party = spokenFor.get(folded) ?? partyOf(other);
        if (party !== null) return party;
      }
    return null;
  };

  /** Everyone with a name in an accepted claim or a declaration, by folded name; gathered when first asked for. */
  let gathered: ReadonlyMap<string, ActorName> | null = null;
  const namedActors = () => {
    gathered ??= new Map(
      [
        ...book.parties.flatMap(({ spokenForBy }) => spokenForBy),
        ...book.claims.flatMap(({ claim, state }) =>
          state === "accepted" ? [...claim.actors, ...claim.chain.flat()] : [],
        ),
      ]
        .filter((name) => !isAnonymous(name))
        .map((name) => [fold(name), name] as const),
    );
    return gathered;
  };

  const isPrincipal = (speaker: ActorName, party: PartyId): boolean => {
    const name = nameOf(speaker);
    const stated = declaredAs.get(fold(name)) ?? declaredAs.get(fold(speaker));
    if (stated === party || slugOf(name) === party) return true;
    const offices = [
      ...(roles.get(fold(name)) ?? []).map(({ text }) => text),
      ...(known.get(fold(name))?.offices ?? []).filter(({ to }) => to === null).map(({ title }) => title),
    ];
    return offices.some((text) => HEAD_OFFICE.test(text) && !NOT_THE_HEAD.test(text));
  };

  /** On whose word it is what one level of a chain says of a party: the best of those who say it together. */
  const authorityOfLevel = (speakers: readonly ActorName[], party: PartyId): Authority => {
    const own = speakers.filter((speaker) => !isAnonymous(speaker) && partyOf(speaker) === party);
    if (own.some((speaker) => isPrincipal(speaker, party))) return "principal";
    if (own.length > 0) return "spokesperson";
    if (speakers.some((speaker) => !isAnonymous(speaker) && partyOf(speaker) !== null)) return "quoted-by-other";
    return speakers.some(isAnonymous) ? "unnamed-official" : "narrator";
  };

  return {
    nameOf,
    partyOf,
    titleOf: (party) => titles.get(party) ?? party,
    declared: book.parties.map(({ id, title }) => ({ id, title })),
    authorityOf: ({ claim: { chain } }, party) => {
      const [speakers = [], ...relays] = chain.toReversed();
      const links = [speakers, ...relays.filter((level) => !level.some(isMedium))];
      const weakest = Math.max(...links.map((level) => AUTHORITIES.indexOf(authorityOfLevel(level, party))));
      return AUTHORITIES[weakest];
    },
  };
}

/**
 * The first name under which the record has each person, by the key of its spellings: names that people entered before those
 * of accepted claims. Surnames alone are left out: two people may bear one.
 */
function gatherSpellings(book: ClaimBook): ReadonlyMap<string, ActorName> {
  const spellings = new Map<string, ActorName>();
  const add = (name: ActorName, as: ActorName) => {
    const key = isAnonymous(name) ? "" : personKey(name);
    if (key.includes(" ") && !spellings.has(key)) spellings.set(key, as);
  };
  for (const { keep } of book.merges) add(keep, keep);
  for (const { name, aliases } of book.actors) for (const each of [name, ...aliases]) add(each, name);
  const declared = book.parties.flatMap(({ is, spokenForBy }) => [...spokenForBy, ...is]);
  const told = book.claims.flatMap(({ claim: { actors, chain, counterparts }, state }) =>
    state === "accepted" ? [...actors, ...chain.flat(), ...counterparts] : [],
  );
  for (const name of new Set([...declared, ...told])) add(name, name);
  return spellings;
}

/** Accepted roles by actor, newest first, so that who left an office counts for the next. */
function gatherRoles(book: ClaimBook, nameOf: (actor: ActorName) => ActorName): Map<string, Role[]> {
  const roles = new Map<string, Role[]>();
  const accepted = book.claims.filter(({ claim, state }) => claim.kind === "role" && state === "accepted");
  for (const { claim, source } of accepted.toSorted((a, b) => b.assertedDay - a.assertedDay)) {
    const { start } = claim.span;
    const before = source.text.slice(source.text.lastIndexOf("\n", Math.max(0, start - 1)) + 1, start);
    for (const actor of claim.actors) {
      const name = fold(nameOf(actor));
      const known = roles.get(name) ?? [];
      known.push({ text: `${claim.quote} (${claim.issue.label})`, counterparts: claim.counterparts, before });
      roles.set(name, known);
    }
  }
  return roles;
}

function withoutName(text: string, name: ActorName): string {
  return text.replaceAll(name, " ").replaceAll(name.split(" ").at(-1) ?? name, " ");
}

/** Names compare without case, accents and punctuation. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
