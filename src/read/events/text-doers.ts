// Who did something to a text where the clause does not say: sides initial and sign, and what is handed to one side comes from the other.
// Weakness: a text passed on by a mediator without saying so is taken to come from the other side.

import type { ActorName } from "../../domain/claim.ts";
import { type Draft, ownsPerson, type Scene } from "../assembly/draft.ts";
import { wordList } from "../../kit/word-list.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { listedNames } from "../speakers/listed-names.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { TEXT_HEADS } from "./frame-words.ts";

const SIGNED: ReadonlySet<string> = new Set(["initial", "sign", "initialled", "initialed", "signed"]);
const HANDED: ReadonlySet<string> = new Set(
  "handed sent delivered passed presented submitted conveyed forwarded transmitted shown given addressed".split(" "),
);

/** The draft with those who signed or sent its text, where the clause is in the passive and names nobody who did. */
export function withTextDoers(scene: Scene, draft: Draft): Draft {
  if (draft.kind !== "document" || draft.actors.length > 0) return draft;
  const doers = doersOf(scene, draft);
  return doers.length === 0 ? draft : { ...draft, actors: doers };
}

function doersOf(scene: Scene, draft: Draft): readonly ActorName[] {
  const { words, discourse, sentence } = scene;
  const parties = partiesOf(discourse);
  const by = agentOf(scene, draft);
  if (by.length > 0) return by;
  // "the Front's plan has not been published": theirs.
  const owner = discourse.cast.mentions[sentence.number].find(
    (m) =>
      m.from >= draft.from &&
      m.from <= draft.from + 1 &&
      m.kind !== "place" &&
      words[m.to]?.tag === "PART:possessive" &&
      TEXT_HEADS.has(words[m.to + 1]?.lower ?? ""),
  );
  if (owner !== undefined) return [owner.name];
  if (parties.length !== 2) return [];
  for (let i = draft.from; i < draft.to; i++) {
    const { lower, tag } = words[i];
    if (!tag.startsWith("VERB:pa")) continue;
    if (SIGNED.has(lower)) return parties;
    if (!HANDED.has(lower)) continue;
    for (let k = i + 1; k < Math.min(draft.to, i + 5); k++) {
      if (words[k].lower !== "to") continue;
      const phrase = phraseAfter(words, k + 1, draft.to);
      const whom = phrase === null ? [] : resolvePhrase(discourse, sentence, phrase, false);
      const other = parties.find((name) => !whom.includes(name));
      const isParty = whom.length === 1 && parties.includes(whom[0]) && other !== undefined;
      return isParty && !isOfTeller(scene, draft, other) ? [other] : [];
    }
  }
  return [];
}

/** "The Norwegian minister, Ada Toll, said the draft had been sent to them": whose the teller is sent nothing by that. */
function isOfTeller({ words, discourse, sentence }: Scene, draft: Draft, name: ActorName): boolean {
  if (draft.chain.length === 0) return false;
  const mentions = discourse.cast.mentions[sentence.number];
  const own = mentions.filter((m) => m.name === name);
  return own.length > 0 && own.every((m) => m.by === "adjective" || ownsPerson(words, mentions, m));
}

/** "released on Friday by the peace secretariat": whoever stands behind "by" and the participle of a deed. */
function agentOf({ words, discourse, sentence }: Scene, draft: Draft): readonly ActorName[] {
  for (let i = draft.from + 1; i + 1 < draft.to; i++) {
    if (words[i].lower !== "by" || /^(?:NUM|VERB:ing)/.test(words[i + 1].tag)) continue;
    let verb = i - 1;
    while (verb > draft.from && i - verb < 6 && !words[verb].tag.startsWith("VERB")) verb--;
    if (!words[verb].tag.startsWith("VERB:pa") || JUDGES.has(words[verb].lemma)) continue;
    const phrase = phraseAfter(words, i + 1, draft.to);
    if (phrase === null || DAYS.test(words[phrase.to - 1].lower)) continue;
    const listed = listedNames(discourse, sentence, i + 1, draft.to);
    return listed.length > 0 ? listed : resolvePhrase(discourse, sentence, phrase, true);
  }
  return [];
}

/** "The plan, backed by Kenya, was tabled on Monday": what is done by whoever has a view of a text and did nothing to it. */
export const JUDGES = wordList(
  "describe call back support oppose reject welcome criticise criticize denounce condemn endorse hail dismiss brand label want seek demand favour favor resist see obtain",
);

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|end|noon|midnight|then|now)$/;
