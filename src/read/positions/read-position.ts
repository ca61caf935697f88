import type { ActorName, AttributionChain, Modality, Stance } from "../../domain/claim.ts";
import { actorsIn, draftOf, namesIn, type Draft, type Proposition } from "../assembly/draft.ts";
import type { Word } from "../frames/words.ts";
import { headOf } from "../events/event-phrases.ts";
import {
  AGREEMENT_NOUNS,
  DOCUMENT_NOUNS,
  DOCUMENT_VERBS,
  MEETING_NOUNS,
  MEETING_VERBS,
} from "../events/event-words.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { personNamed } from "../speakers/discourse.ts";
import { POSITION_ADJECTIVES, POSITION_VERBS, VERDICTS, type PositionVerb } from "./position-verbs.ts";

/** "the group would not …", said by one of it. */
const OWN_GROUP: ReadonlySet<string> = new Set(
  "group movement government country party side organisation organization delegation state".split(" "),
);
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  "comment say answer respond name identify give elaborate disclose discuss confirm describe provide specify reveal speculate go be explain speak comment.".split(
    " ",
  ),
);
const ALLEGATION =
  /^ (?:(?:the|these|those|such|any|all|its|his|her|their|as|\w+'s|[a-z]+n|earlier|latest) ){0,3}(?:accusations?|allegations?|claims?|charges?|reports?|suggestions?|criticism) /;
const OPPOSING_OBJECT = /^ (?:that )?(?:the )?(?:\w+ ){0,4}(?:reject|refuse|not|no|never|abandon|stay out|drop|scrap) /;

const UNWANTED =
  /^ (?!to )(?:[\w'-]+ ){1,5}(?:gone|out|scrapped|dropped|removed|shelved|struck|abolished|disbanded|kept out) /;

/** What an actor wants, demands, offers, promises, accepts, rejects or rules out. */
export function readPosition(p: Proposition): Draft | null {
  if (
    /^ (?:“ |" )?under (?:the|its|this|that|an?) (?:\w+ ){0,5}(?:annex|plan|deal|agreement|draft|proposal|accord|framework|text|terms|version|truce|ceasefire|protocol|document|pact|roadmap|treaty) /.test(
      p.phrase,
    )
  )
    return null;
  return (
    byCleft(p) ??
    byNever(p) ??
    byVerb(p) ??
    byStaying(p) ??
    byReadiness(p) ??
    byExpectation(p) ??
    byCommitment(p) ??
    byAdjective(p) ??
    byVerdict(p) ??
    byModal(p)
  );
}

/** "Under no circumstances will we leave": a refusal with its verb turned round. */
function byNever(p: Proposition): Draft | null {
  if (!/ (?:under no circumstances|on no account|never again|in no case|not under any circumstances) /.test(p.phrase))
    return null;
  if (!/ (?:will|would|shall|can|could|must|should) /.test(p.phrase)) return null;
  const actors = p.speech?.speaker ?? p.subjects;
  return actors.length === 0 ? null : draftOf(p, "position", "position-never", { actors, stance: "opposes" });
}

/** "What we cannot accept is …", "what they want is …": the wish put first. */
function byCleft(p: Proposition): Draft | null {
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

/** A text holds no position: what it demands or rejects is a term of it. */
function isTextPhrase(words: readonly Word[], from: number, to: number): boolean {
  const head = headOf(words, { from, to });
  return (
    head >= 0 &&
    (DOCUMENT_NOUNS.has(words[head].lower) || AGREEMENT_NOUNS.has(words[head].lower)) &&
    words[head].lower !== "points"
  );
}

function chainFor(p: Proposition, isSpeech: boolean, actors: readonly ActorName[]): AttributionChain {
  const outer = p.speech?.chain ?? [];
  if (!isSpeech || actors.length === 0) return outer;
  const last = outer[outer.length - 1];
  if (last !== undefined && last.length === actors.length && last.every((name) => actors.includes(name))) return outer;
  return [...outer, actors];
}

function isActor(p: Proposition): boolean {
  return p.subjects.length > 0;
}

function byVerb(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  if (p.subject !== null && isTextPhrase(words, p.subject.from, p.subject.to)) return null;
  const readings = POSITION_VERBS.get(group.lemma);
  if (readings === undefined || group.form === "part") return null;
  const next = words[group.to]?.lower ?? "";
  const presses =
    (group.lemma === "press" || group.lemma === "push") &&
    words.slice(group.to, group.to + 6).some((word) => word.lower === "to");
  const reading = readings.find((each) => each.particles === undefined || each.particles.includes(next) || presses);
  if (reading === undefined || group.to >= p.to) return null;
  if (!isActor(p) && !group.isPassive) return null;
  // "was rejected by Norlandia": the agent holds the position.
  let actors = p.subjects;
  if (group.isPassive) {
    const by = findBy(p);
    if (by === null) return null;
    actors = by;
  }
  if (actors.length === 0) return null;
  const after = ` ${words
    .slice(group.to, p.to)
    .map((word) => word.lower)
    .join(" ")} `;
  const verb = firstVerb(p);
  if (group.lemma === "refuse" || group.lemma === "decline" || group.lemma === "rule")
    if (next === "to" && verb !== null && SAYS_NOTHING.has(verb)) return refusalToSay(p);
  if (
    (group.lemma === "promise" ||
      group.lemma === "pledge" ||
      group.lemma === "offer" ||
      group.lemma === "agree" ||
      group.lemma === "vow" ||
      group.lemma === "undertake" ||
      group.lemma === "want" ||
      group.lemma === "threaten") &&
    next === "to" &&
    verb !== null &&
    !group.isNegated
  ) {
    const planned = plannedKind(p, verb);
    if (planned !== null && group.lemma !== "want" && group.lemma !== "threaten")
      return draftOf(p, planned, `${planned}-promised`, {
        actors,
        modality: group.lemma === "offer" ? "possible" : "planned",
        chain: chainFor(p, false, actors),
      });
    if (planned === "meeting" && group.lemma === "want")
      return draftOf(p, "meeting", "meeting-wanted", { actors, modality: "sought" });
  }
  if (!group.isNegated && ["dismiss", "reject", "rebuff"].includes(group.lemma) && ALLEGATION.test(after.slice(0, 60)))
    return draftOf(p, "statement", "statement-denial", {
      actors,
      chain: chainFor(p, true, actors),
      cue: { from: group.main, to: group.main + 1 },
      content: { from: group.to, to: p.to },
      modality: "denied",
    });
  if (group.lemma === "agree" && (actors.length > 1 || next === "that")) return null;
  if (
    group.lemma === "seek" ||
    group.lemma === "request" ||
    group.lemma === "want" ||
    group.lemma === "propose" ||
    group.lemma === "suggest"
  ) {
    const object = phraseAfter(words, group.to, p.to);
    if (object !== null) {
      let noun = words[object.to - 1]?.lower ?? "";
      // "a face-to-face meeting with"
      for (let i = group.to; i < Math.min(p.to, group.to + 8) && words[i].text !== ","; i++)
        if (MEETING_NOUNS.has(words[i].lower) && words[i].tag.startsWith("NOUN") && words[i - 1]?.lower !== "in") {
          noun = words[i].lower;
          break;
        } else if (words[i].tag === "ADP" && words[i - 1]?.text !== "-") break;
      if (MEETING_NOUNS.has(noun) && noun !== "call")
        return draftOf(p, "meeting", "meeting-sought", {
          actors,
          modality: reading.modality === "possible" ? "possible" : "sought",
          counterparts: namesIn(scene, { from: object.to, to: p.to }).filter((name) => !actors.includes(name)),
        });
    }
  }
  if (group.lemma === "suggest" && next !== "a" && next !== "an" && next !== "the") return null;
  if (
    group.lemma === "dismiss" &&
    / (?:minister|general|commander|chief|officer|cabinet|government|staff) /.test(after) &&
    p.speech === null
  )
    return null;
  if (["accept", "approve"].includes(group.lemma) && group.isPassive && actors.length === 0) return null;
  if (group.lemma === "ask" && next !== "for" && !/ to /.test(after.slice(0, 60))) return null;
  if (group.lemma === "back" && next === "") return null;
  if (
    group.lemma === "seek" &&
    next === "to" &&
    p.speech === null &&
    group.isPast &&
    !/ (?:talks|peace|deal|settlement|agreement|ceasefire) /.test(after)
  )
    return null;
  if (group.lemma === "support" && / (?:forces|troops|fighters|rebels|militia) $/.test(after)) return null;
  if (group.lemma === "require" && p.speech === null) return null;
  let { stance, modality } = reading as { stance: Stance; modality: Modality };
  if (group.isNegated || / (?:neither|no longer|nobody) /.test(p.phrase.slice(0, 40))) {
    if (stance === "opposes") {
      stance = "mixed";
      modality = "possible";
    } else {
      stance = "opposes";
      if (modality === "possible") modality = "asserted";
    }
  } else if (
    stance === "supports" &&
    modality === "sought" &&
    (OPPOSING_OBJECT.test(after) || (group.lemma === "want" && UNWANTED.test(after)))
  )
    stance = "opposes";
  else if (
    stance === "supports" &&
    / (?:some|part|parts|partly|certain) of | with reservations /.test(after) &&
    group.lemma === "accept"
  )
    stance = "mixed";
  if (group.modal === "may" || group.modal === "might" || group.modal === "could") modality = "possible";
  const chain = chainFor(
    p,
    reading.speech && !(p.speech !== null && (group.isFuture || group.modal === "would")),
    actors,
  );
  const counterparts = counterpartsAfter(p, reading, actors);
  return draftOf(p, "position", `position-${reading.speech ? "speech" : "attitude"}-${reading.stance}`, {
    actors,
    counterparts,
    chain,
    cue: reading.speech ? { from: group.main, to: group.main + (reading.particles ? 2 : 1) } : (p.speech?.cue ?? null),
    content: { from: Math.min(group.to, p.to - 1), to: p.to },
    stance,
    modality,
  });
}

function counterpartsAfter(p: Proposition, reading: PositionVerb, actors: readonly ActorName[]): readonly ActorName[] {
  if (reading.modality !== "sought") return [];
  const { words } = p.scene;
  let at = p.group.to;
  if (reading.particles?.includes(words[at]?.lower) === true) at++;
  const phrase = phraseAfter(words, at, p.to);
  if (phrase === null) return [];
  return actorsIn(p, phrase).filter((name) => !actors.includes(name));
}

function findBy(p: Proposition): readonly ActorName[] | null {
  const { words } = p.scene;
  for (let i = p.group.to; i < Math.min(p.to - 1, p.group.to + 6); i++)
    if (words[i].lower === "by") {
      const phrase = phraseAfter(words, i + 1, p.to);
      const actors = actorsIn(p, phrase);
      return actors.length > 0 ? actors : null;
    }
  return null;
}

/** "suspended its participation", "walked out of the process", "returned to the table": staying in or leaving. */
function byStaying(p: Proposition): Draft | null {
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
function byReadiness(p: Proposition): Draft | null {
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
function byExpectation(p: Proposition): Draft | null {
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
function byCommitment(p: Proposition): Draft | null {
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

/** The lemma of the infinitive that follows the verb group. */
function firstVerb(p: Proposition): string | null {
  const inner = p.scene.groups.find((group) => group.from >= p.group.to && group.to <= p.to && group.form === "to");
  return inner?.lemma ?? null;
}

function plannedKind(p: Proposition, verb: string): "meeting" | "document" | null {
  const { words } = p.scene;
  const has = (set: ReadonlySet<string>) =>
    words.slice(p.group.to, Math.min(p.to, p.group.to + 10)).some((word) => set.has(word.lower));
  if ((verb === "meet" || MEETING_VERBS.has(verb)) && (verb === "meet" || verb === "visit" || has(MEETING_NOUNS)))
    return "meeting";
  if ((verb === "hold" || verb === "resume" || verb === "attend" || verb === "convene") && has(MEETING_NOUNS))
    return "meeting";
  if ((DOCUMENT_VERBS.has(verb) || verb === "put") && has(DOCUMENT_NOUNS) && verb !== "see") return "document";
  return null;
}

/** "declined to comment", "would not say". */
function refusalToSay(p: Proposition): Draft {
  return draftOf(p, "statement", "statement-silence", {
    actors: p.subjects,
    chain: chainFor(p, true, p.subjects),
    cue: { from: p.group.main, to: p.group.main + 1 },
    modality: "denied",
  });
}

function byAdjective(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!["be", "remain", "seem", "appear", "stay", "show", "express"].includes(group.lemma) || !isActor(p)) return null;
  const { words } = scene;
  for (let i = group.to; i < Math.min(p.to, group.to + 4); i++) {
    const stand = POSITION_ADJECTIVES.get(words[i].lower);
    if (stand === undefined) continue;
    const next = words[i + 1]?.lower ?? "";
    if (
      ["ready", "willing", "prepared", "unwilling", "reluctant", "determined"].includes(words[i].lower) &&
      next !== "to" &&
      next !== "for" &&
      !(words[i].lower === "ready" && p.speech !== null)
    )
      return null;
    if (["open", "opposed", "committed"].includes(words[i].lower) && next !== "to") return null;
    if (["suspicious", "wary"].includes(words[i].lower) && next !== "of" && next !== "about") return null;
    if (
      ["sceptical", "skeptical"].includes(words[i].lower) &&
      !/leaders|officials|critics|capitals|governments/.test(p.phrase) &&
      next !== "of" &&
      next !== "about"
    )
      return null;
    let { stance, modality } = stand;
    if (group.isNegated) stance = stance === "opposes" ? "mixed" : "opposes";
    if (/ (?:some|part|parts) of /.test(p.phrase) && stance === "supports") stance = "mixed";
    if (modality === "possible" && group.isNegated) modality = "asserted";
    return draftOf(p, "position", "position-adjective", { actors: p.subjects, stance, modality });
  }
  // "showed itself willing to accept some of them"
  return null;
}

function byVerdict(p: Proposition): Draft | null {
  const isDescribing = ["describe", "call", "see", "regard", "view", "dismiss", "consider"].includes(p.group.lemma);
  if (p.speech === null && !(isDescribing && isActor(p))) return null;
  if (
    !/ (?:plan|proposal|proposals|ideas|draft|text|document|paper|framework|version|it|offer|deal|terms|terms|one|that|this|demands?|conditions?|points|provisions|annex|settlement|demand|roadmap|initiative|accord|agreement) /.test(
      p.phrase,
    )
  )
    return null;
  for (const verdict of VERDICTS)
    if (verdict.words.test(p.phrase)) {
      const actors = isDescribing && isActor(p) ? p.subjects : p.speech !== null ? partyOf(p) : p.subjects;
      const stance = p.group.isNegated && verdict.stance === "supports" && !isDescribing ? "opposes" : verdict.stance;
      return draftOf(p, "position", "position-verdict", {
        actors,
        chain: isDescribing ? chainFor(p, true, actors) : (p.speech?.chain ?? []),
        cue: isDescribing ? { from: p.group.main, to: p.group.main + 1 } : (p.speech?.cue ?? null),
        content: isDescribing ? { from: p.group.to, to: p.to } : { from: p.from, to: p.to },
        stance,
      });
    }
  return null;
}

function partyOf(p: Proposition): readonly ActorName[] {
  return p.speech?.speaker ?? [];
}

/** "must be put in the strongest position", "should withdraw", "will not give away land it controls", "it is for the EU to find". */
function byModal(p: Proposition): Draft | null {
  const { group, speech, phrase } = p;
  const speaker = speech?.speaker ?? [];
  if (speech !== null && speaker.length > 0) {
    const opposes =
      group.isNegated || / (?:must|should) (?:never|not|be no) | there (?:should|must|can) be no /.test(phrase);
    if (
      group.modal === "must" ||
      group.modal === "should" ||
      group.modal === "ought" ||
      / (?:needs?|has|have|had) to /.test(phrase) ||
      / (?:is|was|it's) (?:now )?(?:up to|for) (?:\w+ ){1,5}to /.test(phrase) ||
      / (?:duty|responsibility|obliged) to /.test(phrase)
    ) {
      if (/ (?:needs?|has|have) to be (?:done|seen|discussed|resolved|clarified) /.test(phrase)) return null;
      if (/ (?:must|should) (?:have|be (?:seen|noted|said|remembered)) /.test(phrase) && group.isPerfect) return null;
      return draftOf(p, "position", "position-must", {
        actors: speaker,
        stance: opposes ? "opposes" : "supports",
        modality: "sought",
      });
    }
    const wantsNothing =
      / (?:our|my|the|their|its) (?:demand|demands|position|condition|aim|goal|priority) (?:is|are|was|were|remains?) /.test(
        phrase,
      );
    if (wantsNothing)
      return draftOf(p, "position", "position-own-demand", {
        actors: speaker,
        stance: / no |not |stop|end /.test(phrase) ? "opposes" : "supports",
        modality: "sought",
      });
    const first = p.subject === null ? "" : p.scene.words[p.subject.from].lower;
    const isOwn =
      (p.subject !== null &&
        p.subject.to - p.subject.from <= 2 &&
        OWN_GROUP.has(p.scene.words[p.subject.to - 1].lower)) ||
      first === "we" ||
      first === "i" ||
      p.subjects.some((name) => speaker.includes(name) || speaksFor(p, speaker, name));
    if (
      isOwn &&
      (group.modal === "will" ||
        group.modal === "would" ||
        group.modal === "can" ||
        group.modal === "could" ||
        group.modal === "shall")
    ) {
      if (group.modal === "can" || group.modal === "could") {
        if (
          !group.isNegated ||
          !/ (accept|agree|allow|tolerate|sign|recogni[sz]e|surrender|give|cede|negotiate|withdraw|support|endorse) /.test(
            phrase,
          )
        )
          return null;
      }
      return draftOf(p, "position", group.isNegated ? "position-will-not" : "position-will", {
        actors: p.subjects.length > 0 && first !== "we" && first !== "i" ? p.subjects : speaker,
        stance:
          group.isNegated ||
          / (?:never|no|nothing|against) /.test(phrase.slice(0, 80)) ||
          /^(?:oppose|block|veto|reject|boycott|resist|refuse)$/.test(group.lemma)
            ? "opposes"
            : "supports",
        modality: "asserted",
      });
    }
    return null;
  }
  // Narrated: "Islamabad would not support any step".
  if (
    (group.modal === "will" || group.modal === "would") &&
    group.isNegated &&
    isActor(p) &&
    / (support|accept|agree|sign|recogni[sz]e|allow|tolerate|negotiate|withdraw|join|attend|take|back|permit|give|cede|hand|stop|abandon) /.test(
      phrase,
    )
  )
    return draftOf(p, "position", "position-will-not", { actors: p.subjects, stance: "opposes", modality: "asserted" });
  if (
    group.modal === "will" &&
    !group.isNegated &&
    isActor(p) &&
    p.subjects.every((name) => p.scene.discourse.counts.has(name)) &&
    / (make|support|continue|keep|stand|push|seek|insist|back|defend|respond|retaliate) /.test(phrase)
  )
    return draftOf(p, "position", "position-will", { actors: p.subjects, stance: "supports", modality: "asserted" });
  return null;
}

/** True when the speaker is a person who is known to speak for that state or body. */
function speaksFor(p: Proposition, speaker: readonly ActorName[], name: ActorName): boolean {
  for (const each of speaker) {
    const person = personNamed(p.scene.discourse.cast, each);
    if (person !== undefined && person.of === name) return true;
  }
  return false;
}
