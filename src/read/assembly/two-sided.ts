// Who takes part in talks and accords where the clause tells one side as its subject and the other behind "with", or names no more than
// where the talks are held and under whose wing. Weakness: a capital before "talks" is always taken for the place.

import { wordList } from "../../kit/word-list.ts";
import type { ActorName } from "../../domain/claim.ts";
import type { NameMention } from "../actors/cast.ts";
import { MEETING_HEADS } from "../events/event-words.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { partiesOf, personNamed } from "../speakers/discourse.ts";
import { listedNames } from "../speakers/listed-names.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { type Draft, ownsPerson, type Scene } from "./draft.ts";

const CONCLUDES = wordList("sign conclude reach strike make seal clinch ink initial agree");
const CONVERSES = wordList("hold conduct have be resume start open continue restart launch enter keep");
const TALKS = wordList("talks negotiations dialogue discussions consultations contacts");
/** What one does for a meeting of others. */
const HOSTS = wordList(
  "host convene chair co-chair mediate broker facilitate moderate arrange organise organize sponsor oversee lead stage",
);
const BROUGHT_ABOUT = wordList("brokered mediated facilitated hosted convened sponsored");
const WINGS = wordList(
  "auspices mediation sponsorship wing aegis patronage facilitation capital umbrella chairmanship",
);

/** The draft with both who deal with each other, and with the sides of talks of which it names the place alone. */
export function withBothSides(scene: Scene, told: Draft): Draft {
  const draft = withoutBrokers(scene, apart(betweenNamed(scene, told)));
  if (draft.kind === "agreement" && draft.actors.length === 1 && draft.stance !== "opposes")
    return withOther(scene, draft, CONCLUDES, null);
  if (draft.kind !== "meeting" || draft.actors.length === 0) return draft;
  const guests = guestsOf(scene, draft);
  if (guests.length > 1)
    return { ...draft, actors: guests, counterparts: draft.actors.filter((name) => !guests.includes(name)) };
  if (hostsOthers(scene, draft)) {
    const parties = partiesOf(scene.discourse).filter((name) => !draft.actors.includes(name));
    return { ...draft, actors: parties.length > 1 ? parties : [], counterparts: draft.actors };
  }
  if (isHeldAt(scene, draft)) {
    const parties = partiesOf(scene.discourse);
    return parties.length < 2 ? draft : { ...draft, actors: parties, counterparts: [] };
  }
  const isPerson = personNamed(scene.discourse.cast, draft.actors[0]) !== undefined;
  return draft.actors.length === 1 && !isPerson ? withOther(scene, draft, CONVERSES, TALKS) : draft;
}

/** Whoever meets is not met as well. */
function apart(draft: Draft): Draft {
  const isTwice = draft.counterparts.some((name) => draft.actors.includes(name));
  return isTwice
    ? { ...draft, counterparts: draft.counterparts.filter((name) => !draft.actors.includes(name)) }
    : draft;
}

/** "The truce brokered by Kenya", "talks hosted by the Union": whoever brings others together is not one of them. */
function withoutBrokers({ words, discourse, sentence }: Scene, draft: Draft): Draft {
  if (draft.kind !== "agreement" && draft.kind !== "meeting") return draft;
  const by = words.findIndex(
    ({ lower }, i) => i > draft.from && i < draft.to && lower === "by" && BROUGHT_ABOUT.has(words[i - 1].lower),
  );
  if (by < 0) return draft;
  const brokers = listedNames(discourse, sentence, by + 1, draft.to);
  if (!draft.actors.some((name) => brokers.includes(name))) return draft;
  const actors = draft.actors.filter((name) => !brokers.includes(name));
  return {
    ...draft,
    actors: actors.length > 0 ? actors : partiesOf(discourse).filter((name) => !brokers.includes(name)),
    counterparts: [...new Set([...draft.counterparts, ...brokers])],
  };
}

/** "Kenya hosted three rounds of talks": others' talks, where nobody is named with whom it held them. */
function hostsOthers({ words, groups }: Scene, { from, to, actors, counterparts }: Draft): boolean {
  if (counterparts.length > 0 || actors.length !== 1) return false;
  const host = groups.find((each) => each.from >= from && each.to <= to);
  if (host === undefined || host.isPassive || host.lemma !== "host") return false;
  return words.slice(host.to, Math.min(to, host.to + 7)).some(({ lower }) => TALKS.has(lower) || lower === "round");
}

/** "No agreement was reached between Kenya, Uganda and Rwanda": an accord is between all whom it names so. */
function betweenNamed({ words, discourse, sentence }: Scene, draft: Draft): Draft {
  if (draft.kind !== "agreement") return draft;
  const between = words.findIndex(({ lower }, i) => i >= draft.from && i < draft.to && lower === "between");
  if (between < 0) return draft;
  // "between Kenya and Uganda, | Toll said": who tells it is no side.
  const teller = draft.attribution?.from ?? -1;
  const named = listedNames(discourse, sentence, between + 1, teller > between ? teller : draft.to);
  return named.length > draft.actors.length && draft.actors.every((name) => named.includes(name))
    ? { ...draft, actors: named }
    : draft;
}

/** "Qatar mediated talks between the army and the rebels", "hosted a meeting of the two": whose meeting it is that the subject only brings about. */
function guestsOf({ words, groups, discourse, sentence }: Scene, draft: Draft): readonly ActorName[] {
  const host = groups.find((each) => each.from >= draft.from && each.to <= draft.to);
  if (host === undefined || host.isPassive || !HOSTS.has(host.lemma)) return [];
  for (let i = host.to; i + 1 < Math.min(draft.to, host.to + 7); i++) {
    if (/^(?:VERB|AUX)/.test(words[i].tag) || words[i].text === ",") return [];
    if (!MEETING_HEADS.has(words[i].lower) || !/^(?:between|of|among)$/.test(words[i + 1].lower)) continue;
    // "a round of talks between them"
    if (words[i + 1].lower === "of" && MEETING_HEADS.has(words[i + 2]?.lower ?? "")) continue;
    const guests = listedNames(discourse, sentence, i + 2, draft.to);
    return guests.some((name) => draft.actors.includes(name)) ? [] : guests;
  }
  return [];
}

/** "the pact it signed with Norlandia", "has been holding talks with the front": the other side is a party as well. */
function withOther(scene: Scene, draft: Draft, verbs: ReadonlySet<string>, nouns: ReadonlySet<string> | null): Draft {
  const { words, groups, discourse, sentence } = scene;
  for (let i = draft.from + 1; i + 1 < draft.to; i++) {
    if (words[i].lower !== "with" || (nouns !== null && !nouns.has(words[i - 1].lower))) continue;
    const verb = groups.findLast((group) => group.to <= i && group.from >= draft.from);
    if (verb === undefined || !verbs.has(verb.lemma) || verb.isNegated) return draft;
    // "with Norlandia last month": the name, whatever the phrase runs on to.
    const at = words[i + 1].tag === "DET" ? i + 2 : i + 1;
    const mentions = discourse.cast.mentions[sentence.number];
    const mention = mentions.find((m) => m.from === at && m.kind !== "place" && !ownsPerson(words, mentions, m));
    const phrase = phraseAfter(words, i + 1, draft.to);
    const others =
      mention !== undefined && words[mention.to]?.tag !== "PART:possessive"
        ? [mention.name]
        : phrase === null
          ? []
          : resolvePhrase(discourse, sentence, phrase, false);
    const isSide = others.length === 1 && !others[0].startsWith("the ") && !draft.actors.includes(others[0]);
    if (!isSide) return draft;
    return {
      ...draft,
      actors: [...draft.actors, ...others],
      counterparts: draft.counterparts.filter((name) => !others.includes(name)),
    };
  }
  return draft;
}

/** "Six rounds in Abuja", "the Muscat meeting", "a conference under Kenyan auspices": no more than the place or the host is named. */
function isHeldAt({ words, discourse, sentence }: Scene, draft: Draft): boolean {
  if (!words.slice(draft.from, draft.to).some(({ lower }) => MEETING_HEADS.has(lower))) return false;
  const mentions = discourse.cast.mentions[sentence.number].filter((m) => m.from >= draft.from && m.to <= draft.to);
  return draft.actors.every((name) => {
    const own = mentions.filter((m) => m.name === name);
    return own.length > 0 && own.every((m) => isPlaceOf(words, m));
  });
}

function isPlaceOf(words: Scene["words"], { from, to, by, kind }: NameMention): boolean {
  if (kind !== "state" && kind !== "place" && kind !== "body") return false;
  for (let i = to; i < Math.min(words.length, to + 4); i++) if (WINGS.has(words[i].lower)) return true;
  if (by !== "capital") return false;
  const before = words[from - 1]?.lower ?? "";
  return /^(?:in|at|near)$/.test(before) || (before === "the" && MEETING_HEADS.has(words[to]?.lower ?? ""));
}
