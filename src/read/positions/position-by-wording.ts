import type { Modality, Stance } from "../../domain/claim.ts";
import { actorsIn, type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { chainFor, isActor } from "./position-holder.ts";

/** "Under no circumstances will we leave": a refusal with its verb turned round. */
export function byNever(p: Proposition): Draft | null {
  if (!/ (?:under no circumstances|on no account|never again|in no case|not under any circumstances) /.test(p.phrase))
    return null;
  if (!/ (?:will|would|shall|can|could|must|should) /.test(p.phrase)) return null;
  const actors = p.speech?.speaker ?? p.subjects;
  return actors.length === 0 ? null : draftOf(p, "position", "position-never", { actors, stance: "opposes" });
}

/** "What we cannot accept is …", "what they want is …": the wish put first. */
export function byCleft(p: Proposition): Draft | null {
  const match =
    /^ (?:“ )?what (?:i|we|he|she|they|\w+) (?:(cannot|can not|ca n't|will not|wo n't|would not|could not|will never|can never) (?:accept|allow|tolerate|agree|sign|have|permit|live)|(?:really |now )?(?:want|wants|need|needs|demand|demands|seek|seeks|ask|asks|wanted|sought)) .*(?:is|was|are) /.exec(
      p.phrase,
    );
  const speaker = p.speech?.speaker ?? p.subjects;
  if (match === null || speaker.length === 0) return null;
  const opposes = match[1] !== undefined;
  return draftOf(p, "position", "position-cleft", {
    actors: speaker,
    stance: opposes ? "opposes" : "supports",
    modality: opposes ? "asserted" : "sought",
  });
}

/** "suspended its participation", "walked out of the process", "returned to the table": staying in or leaving. */
export function byStaying(p: Proposition): Draft | null {
  const { group, phrase } = p;
  if (!isActor(p) || group.isPassive) return null;
  const leaves = [
    "suspend",
    "quit",
    "leave",
    "boycott",
    "withdraw",
    "exit",
    "abandon",
    "walk",
    "pull",
    "freeze",
    "halt",
    "end",
  ].includes(group.lemma);
  const joins = ["rejoin", "return", "join", "enter"].includes(group.lemma);
  if (!leaves && !joins) return null;
  if (
    !/ (?:participation|involvement|cooperation|peace process|negotiating table|process|the table|mediation) /.test(
      phrase,
    )
  )
    return null;
  return draftOf(p, "position", "position-staying", {
    actors: p.subjects,
    stance: leaves !== group.isNegated ? "opposes" : "supports",
    modality: "asserted",
  });
}

/** "was prepared to return to the table", "are determined to stay": readiness that looks like a passive. */
export function byReadiness(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (
    !group.isPassive ||
    !["prepare", "commit", "determine", "resolve", "incline", "oppose", "dispose"].includes(group.lemma) ||
    !isActor(p)
  )
    return null;
  if (scene.words[group.to]?.lower !== "to" && scene.words[group.to - 1]?.lower !== "to") return null;
  return draftOf(p, "position", "position-readiness", {
    actors: p.subjects,
    stance: group.isNegated !== (group.lemma === "oppose") ? "opposes" : "supports",
    modality: "asserted",
  });
}

/** "We expect them to …": a hope that names who is to act. */
export function byExpectation(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  if (!["expect", "hope", "count", "like"].includes(group.lemma) || group.isPassive || !isActor(p)) return null;
  let at = group.to;
  if (group.lemma === "hope" || group.lemma === "count") {
    if (words[at]?.lower !== "for" && words[at]?.lower !== "on") return null;
    at++;
  }
  if (group.lemma === "like" && group.modal !== "would") return null;
  const whom = phraseAfter(words, at, p.to);
  if (whom === null || actorsIn(p, whom).length === 0) return null;
  if (group.lemma !== "count" && !(words[whom.to]?.lower === "to" && whom.to + 1 < p.to)) return null;
  const speaker = p.speech?.speaker ?? [];
  return draftOf(p, "position", "position-expects", {
    actors:
      speaker.length > 0 && /^(?:i|we)$/.test(words[p.subject?.from ?? group.from]?.lower ?? "") ? speaker : p.subjects,
    counterparts: actorsIn(p, whom),
    stance: group.isNegated ? "opposes" : "supports",
    modality: "sought",
  });
}

const COMMITMENTS: readonly { readonly nouns: RegExp; readonly stance: Stance; readonly modality: Modality }[] = [
  {
    nouns: / (?:readiness|willingness|commitment|support|backing|determination|resolve) /,
    stance: "supports",
    modality: "asserted",
  },
  { nouns: / (?:need|necessity|importance|urgency) (?:of|for|to) /, stance: "supports", modality: "sought" },
  { nouns: / (?:opposition|rejection|refusal|objections?) /, stance: "opposes", modality: "asserted" },
];

/** "reaffirmed their commitment to …", "stressed the need for …", "expressed its rejection of …". */
export function byCommitment(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (
    ![
      "express",
      "reaffirm",
      "reiterate",
      "voice",
      "stress",
      "underline",
      "emphasise",
      "emphasize",
      "underscore",
      "affirm",
      "confirm",
      "declare",
      "signal",
      "renew",
      "restate",
    ].includes(group.lemma) ||
    !isActor(p) ||
    group.isPassive
  )
    return null;
  const object = ` ${scene.words
    .slice(group.to, Math.min(p.to, group.to + 7))
    .map((word) => word.lower)
    .join(" ")} `;
  for (const { nouns, stance, modality } of COMMITMENTS)
    if (nouns.test(object))
      return draftOf(p, "position", "position-commitment", {
        actors: p.subjects,
        chain: chainFor(p, true, p.subjects),
        cue: { from: group.main, to: group.main + 1 },
        content: { from: group.to, to: p.to },
        stance,
        modality,
      });
  return null;
}
