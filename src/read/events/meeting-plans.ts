// Meetings told without the noun or the verb of meeting: by an ordinal that takes up a meeting told before ("another is pencilled in for
// June"), by whoever is awaited somewhere on a day ("expects the panels back in Vell in June"), by an invitation that was not followed
// ("was asked to Vell and did not go"), by a body that talked something over, and in a notice ("Next round: Vell, 9 June").

import { wordList } from "../../kit/word-list.ts";
import { type Draft, draftOf, type Proposition, type Scene } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { phraseOf } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { spokeOfMeeting } from "./attendance.ts";
import { eventModality } from "./event-modality.ts";
import { headWord, isPersonNamed, sidesIn } from "./event-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { orParties, whoever } from "./frame-actors.ts";
import { holds, isDated, isPlaced, namedBy } from "./frame-phrases.ts";
import { DELEGATES } from "./frame-words.ts";
import { BODIES } from "./meeting-courses.ts";

/** Words that stand for one more of what was told before. */
const ONE_MORE = wordList("another second third fourth fifth sixth next last previous first latest former latter one");
const FIXED = wordList(
  "pencil set schedule plan fix slate arrange book hold convene expect tip announce envisage foresee cancel postpone",
);

/** A meeting by what is planned of people and bodies; null where the clause tells of none. */
export function meetingByPlan(p: Proposition): Draft | null {
  return oneMore(p) ?? fixedFor(p) ?? awaited(p) ?? received(p) ?? unfollowed(p) ?? namedDay(p) ?? talkedOver(p);
}

/** "Another is pencilled in for June", "the next is due in June": one more meeting, where meetings were spoken of. */
function oneMore(p: Proposition): Draft | null {
  const { group, scene, subject } = p;
  const { words } = scene;
  if (subject === null || subject.to - subject.from > 3) return null;
  const last = words[subject.to - 1];
  if (!ONE_MORE.has(last.lower) || !isDated(p)) return null;
  if (last.lower === "one" && subject.to - subject.from === 1) return null;
  const isFixed = group.isPassive && FIXED.has(group.lemma);
  const isDue =
    group.lemma === "be" &&
    /^(?:due|scheduled|planned|set|slated|expected|pencilled|booked)$/.test(words[group.to]?.lower ?? "");
  const isRun = !group.isPassive && /^(?:follow|begin|start|open|end|take)$/.test(group.lemma);
  if (!(isFixed || isDue || isRun) || !(spokeOfMeeting(p) || metBefore(p))) return null;
  const told = eventModality(p);
  const isHeld = isRun || group.lemma === "hold" || group.lemma === "convene";
  return draftOf(p, "meeting", "meeting-one-more", {
    actors: partiesOf(scene.discourse),
    modality: told !== "asserted" || isHeld ? told : "planned",
  });
}

/** "They met in May. The next is due in June": a verb of meeting in the sentence before, or in this one. */
function metBefore({ scene: { discourse, sentence, words }, group }: Proposition): boolean {
  const before = discourse.sentences[sentence.number - 1];
  const said = before !== undefined && before.paragraph === sentence.paragraph ? before.words : [];
  const isMeeting = ({ lower, lemma, tag }: (typeof words)[number]): boolean =>
    MEETING_HEADS.has(lower) || (lemma === "meet" && tag.startsWith("VERB"));
  return words.slice(0, group.from).some(isMeeting) || said.some(isMeeting);
}

/** "A meeting to review progress has been pencilled in for early June": what it is for stands before the verb. */
function fixedFor(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words, groups } = scene;
  if (!group.isPassive || !FIXED.has(group.lemma) || !isDated(p)) return null;
  const purpose = groups.findLast((each) => each.to <= group.from);
  if (purpose === undefined || purpose.form !== "to" || purpose.from - 1 < p.from - 12) return null;
  const noun = purpose.from - 1;
  if (noun < 0 || !MEETING_HEADS.has(words[noun].lower)) return null;
  let from = noun;
  while (from > 0 && /^(?:ADJ|NOUN|PROPN|NUM|DET)/.test(words[from - 1].tag)) from--;
  const told = eventModality(p);
  return draftOf(p, "meeting", "meeting-fixed-for", {
    from: Math.min(p.from, from),
    content: { from: Math.min(p.from, from), to: p.to },
    actors: partiesOf(scene.discourse),
    modality: told === "asserted" && !/^(?:hold|convene)$/.test(group.lemma) ? "planned" : told,
  });
}

/** "is to receive them separately on Friday": whom a pronoun stands for. */
function received(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words, discourse, sentence } = scene;
  if (!/^(?:receive|see|host)$/.test(group.lemma) || group.isPassive || group.isNegated || p.subject === null)
    return null;
  if (!/^(?:them|him|her|both|each)$/.test(words[group.to]?.lower ?? "") || !isDated(p)) return null;
  // "saw her file on Monday": no person stands alone there.
  if (/^(?:NOUN|ADJ|PROPN|NUM)/.test(words[group.to + 1]?.tag ?? "") || (group.lemma === "see" && !group.isFuture))
    return null;
  const guests = resolvePhrase(discourse, sentence, { from: group.to, to: group.to + 1 });
  return draftOf(p, "meeting", "meeting-received-them", {
    actors: whoever(p),
    counterparts: guests,
    modality: eventModality(p),
  });
}

/** "Norlandia expects the panels back in Vell in June", "is awaited in Vell on Thursday": who is to be somewhere on a day. */
function awaited(p: Proposition): Draft | null {
  const { group, scene, subject } = p;
  const { words, groups } = scene;
  if (!/^(?:expect|await)$/.test(group.lemma) || group.isNegated || !isDated(p)) return null;
  if (group.isPassive) {
    if (group.lemma !== "await" || !isPlaced(words, group.to, p.to) || subject === null) return null;
    return holds(words, subject, DELEGATES) || p.subjects.some((name) => isPersonNamed(p, name))
      ? draftOf(p, "meeting", "meeting-awaited", { actors: whoever(p), modality: "planned" })
      : null;
  }
  const object = phraseAfter(words, group.to, p.to);
  if (object === null || words[object.from].lower === "to") return null;
  // "expects both teams to sign": what they are to do is something else.
  if (groups.some((each) => each.from >= object.from && each.from < p.to)) return null;
  const named = namedBy(p, object).filter((name) => isPersonNamed(p, name));
  if (!holds(words, object, DELEGATES) && named.length === 0) return null;
  if (!isPlaced(words, group.to, p.to)) return null;
  const guests = named.length > 0 ? named : sidesIn(p, object);
  return draftOf(p, "meeting", "meeting-awaited", {
    actors: orParties(p, guests),
    counterparts: p.subjects.filter((name) => !guests.includes(name)),
    modality: "planned",
    chain: [...(p.speech?.chain ?? []), whoever(p)],
    cue: { from: group.main, to: group.main + 1 },
  });
}

/** "was asked to Vell in April and did not go", "invited to the round, the front stayed at home" */
function unfollowed(p: Proposition): Draft | null {
  const { group, scene, subject } = p;
  const { words } = scene;
  if (!group.isPassive || group.isNegated || !/^(?:ask|invite|summon|call)$/.test(group.lemma) || subject === null)
    return null;
  // "To the second round they were invited but did not go": the place or round may stand before, or go without saying.
  const isBare = /^(?:but|and)$/.test(words[group.to]?.lower ?? "") && group.lemma === "invite";
  const isTo = words[group.to]?.lower === "to" && /^(?:PROPN|DET|NOUN|ADJ)/.test(words[group.to + 1]?.tag ?? "");
  if (!isBare && !isTo) return null;
  const rest = phraseOf(words, group.to, words.length);
  const stop =
    /^(.*?(?:and|but),? (?:(?:did not|has not|had not|never|would not|declined to|refused to|chose not to|failed to) (?:go|gone|come|attend|attended|appear|appeared|show up|travel|send \S+(?: \S+)?|turn up|went|came)|stayed (?:away|at home|home)|kept away|sent (?:no one|nobody)))(?: |$)/.exec(
      rest,
    );
  if (stop === null || / (?:who|which|that|said|says) /.test(stop[1])) return null;
  const to = group.to + stop[1].split(" ").length;
  return draftOf(p, "meeting", "meeting-unfollowed", {
    to: Math.min(to, words.length),
    content: { from: p.from, to: Math.min(to, words.length) },
    actors: whoever(p),
    modality: "denied",
  });
}

/** "as the day of the next round": true where the day that is named is a meeting's. */
export function isDayOfMeeting(phrase: string): boolean {
  const at = / as (?:the|a) (?:day|date) (?:of|for) /.exec(phrase);
  if (at === null) return false;
  return phrase
    .slice(at.index + at[0].length)
    .split(" ", 6)
    .some((word) => MEETING_HEADS.has(word));
}

/** "named Thursday as the day of the next round": a meeting is fixed, nothing is due. */
function namedDay(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (
    !/^(?:name|set|announce|give|propose|suggest|fix)$/.test(group.lemma) ||
    group.isPassive ||
    p.subjects.length === 0
  )
    return null;
  if (!isDated(p) || !isDayOfMeeting(p.phrase)) return null;
  const isOpen = group.lemma === "propose" || group.lemma === "suggest";
  return draftOf(p, "meeting", "meeting-named-day", {
    actors: partiesOf(scene.discourse),
    chain: [...(p.speech?.chain ?? []), p.subjects],
    cue: { from: group.main, to: group.main + 1 },
    modality: isOpen ? "possible" : "planned",
  });
}

/** "The council had discussed the offer behind closed doors on Tuesday", "Ministers will take up the map on Monday": a sitting, told by what was talked over. */
function talkedOver(p: Proposition): Draft | null {
  const { group, scene, subject } = p;
  const { words } = scene;
  const takesUp =
    group.lemma === "take" &&
    words[group.to]?.lower === "up" &&
    !OF_OWN.has(headWord(words, phraseAfter(words, group.to + 1, p.to)));
  if (!takesUp && !/^(?:discuss|debate|deliberate|review|weigh)$/.test(group.lemma)) return null;
  if (group.isPassive || group.isNegated) return null;
  if (subject === null || group.form !== "finite" || !isDated(p)) return null;
  const head = headWord(words, subject);
  const isBody = BODIES.has(head) && !/^(?:conference|counterpart|format|mechanism|platform|mission)$/.test(head);
  const willSit = SIT_TOGETHER.has(head) && group.isFuture;
  if (!(isBody || head === "cabinet" || willSit) || !(group.isPast || group.isPerfect || group.isFuture)) return null;
  return draftOf(p, "meeting", "meeting-talked-over", { actors: whoever(p), modality: eventModality(p) });
}

/** Those who come together to talk a thing over. */
const SIT_TOGETHER = wordList(
  "ministers leaders presidents premiers ambassadors envoys negotiators delegates lawmakers",
);
/** What is taken up without a word. */
const OF_OWN = wordList("arms work post posts duties office residence position positions seat seats space cause");

/** "Consultations of the committee: Vell, 12 and 13 June", "Next round: Ostrel, 9 June": a notice of a meeting, without a verb. */
export function meetingNotice(scene: Scene, from: number, to: number): Draft | null {
  const { words, groups, discourse } = scene;
  if (groups.some((group) => group.from >= from && group.from < to)) return null;
  let colon = from;
  while (colon < to && words[colon].text !== ":") colon++;
  if (colon === from || colon + 1 >= to || colon - from > 8) return null;
  const first = headWord(words, { from, to: colon });
  if (!MEETING_HEADS.has(first)) return null;
  if (!isDated(` ${phraseOf(words, colon + 1, to)} `) || scene.inQuote(colon + 1)) return null;
  return {
    kind: "meeting",
    from,
    to,
    rule: "meeting-notice",
    cue: null,
    content: { from, to },
    chain: [],
    actors: partiesOf(discourse),
    counterparts: [],
    stance: "neutral",
    modality: "planned",
  };
}
