import type { Modality } from "../../domain/claim.ts";
import type { Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { wordList } from "../../kit/word-list.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { isHearsay } from "../frames/hedges.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { headWord } from "./event-phrases.ts";
import { DELEGATES, TEXT_HEADS } from "./frame-words.ts";

const POSSIBLE = phrasePattern(
  / (may|might|could|likely|unlikely|improbable|doubtful|possibly|perhaps|probably|presumably|conceivably|considering|considered|possible|being considered|mulling|weighing|potential|unclear whether|in doubt|uncertain|in question|remains open|yet to be (?:set|fixed|decided)) /,
);
const SOUGHT = phrasePattern(
  / (seeking|seek|seeks|sought|requested|requesting|asked for|called for|wants|wanted|urged|hoping for|pushing for|demanded) /,
);
const PLANNED = phrasePattern(
  / (will|'ll|scheduled|planned|plans|planning|due|set to|expected|expects|slated|upcoming|preparing|prepares|being prepared|is to|are to|was to|were to|foreseen|going to|next week|ahead of|agreed to|promised to|to be|invited to|invited for) /,
);

/** Verbs of ending, whose denial says that the thing goes on: "has not been halted", "have not broken down". */
const ENDS = wordList("end stop halt cease lift collapse fail break conclude finish terminate abate subside");

/** Whether an event was, will be, may be or was not: by its verb group first, then by words around it. */
export function eventModality(p: Proposition): Modality {
  const { group, phrase } = p;
  const isGoing = isOfGoing(p);
  if (/ unlikely to /.test(nearVerb(p))) return "possible";
  if (goesOn(p)) return group.isFuture || group.modal !== null ? "planned" : "asserted";
  if (!isGoing && / (cancelled|canceled|called off|scrapped|did not take place|abandoned) /.test(phrase))
    return "cancelled";
  // "should have resumed on Friday": it was due and did not happen
  if (/ (?:should|ought to|was supposed to|were supposed to) have /.test(nearVerb(p))) return "cancelled";
  const mayBe = group.modal === "may" || group.modal === "might" || group.modal === "could";
  if (
    !mayBe &&
    !isGoing &&
    // "a long-delayed round opened": it did.
    /(?<! -) (postponed|put off|delayed|adjourned(?! at| after)|deferred|pushed back|rescheduled|suspended|put back|(?:moved|pushed|brought) (?:back|forward)|(?:moved|pushed) to) /.test(
      phrase,
    )
  )
    return "postponed";
  if (/ yet to be (?:scheduled|fixed|set|decided|confirmed|arranged|agreed|announced) /.test(phrase)) return "possible";
  if (
    group.isNegated ||
    takesNone(p) ||
    / (no|none|nobody|neither|not (?:one|a single)|yet to|failed to|has yet|without|nor|absent|stayed away|skipped|boycotted|declined to attend) /.test(
      beforeVerb(p),
    ) ||
    (!isGoing && / (yet to|failed to|fails to|stayed away) /.test(phrase))
  )
    return "denied";
  if (mayBe || (group.to < p.to && isHearsay(p.scene.words, group))) return "possible";
  // "The plan put forward by the union foresees …": what was done to a thing before something else is said of it.
  if (group.form === "part" && !/ (?:to be|if) /.test(phrase)) return "asserted";
  if (POSSIBLE.mayMatch(p.scene.met) && POSSIBLE.regex.test(nearVerb(p))) return "possible";
  if (SOUGHT.mayMatch(p.scene.met) && SOUGHT.regex.test(nearVerb(p)) && !isDoneSeeking(p)) return "sought";
  if (group.isFuture || (group.modal === "would" && (p.speech !== null || !group.isPerfect))) return "planned";
  if (
    group.isProgressive &&
    !group.isPast &&
    !group.isPerfect &&
    // "is holding", "are meeting", said of a truce or of talks now, is no plan; nor is "is sending fighters", but "is sending an envoy" is.
    (!(/^(?:hold|meet)$/.test(group.lemma) || movesThings(p)) || ON_DAY.test(phrase, p.scene.met)) &&
    /(travel|fly|head|go|meet|visit|hold|arrive|return|leave|send|hand|submit|publish|present|deliver|sign|circulate|table|release|file|lodge)/.test(
      group.lemma,
    )
  )
    return "planned";
  // "took longer than expected", "went ahead as planned": it has happened.
  const isMeasured = / (?:than|as) (?:expected|planned|scheduled|foreseen) /.test(phrase);
  if (!isMeasured && PLANNED.mayMatch(p.scene.met) && PLANNED.regex.test(nearVerb(p))) return "planned";
  if (isTimetabled(p)) return "planned";
  return "asserted";
}

/** "is sending fighters", "are delivering shells": things and men on their way now, where an envoy "is leaving" soon. */
function movesThings({ group, scene, to }: Proposition): boolean {
  if (!/^(?:send|deliver)$/.test(group.lemma) || group.isPassive) return false;
  const object = phraseAfter(scene.words, group.to, to);
  return (
    object !== null &&
    scene.words[object.to - 1].tag.startsWith("NOUN") &&
    !DELEGATES.has(headWord(scene.words, object)) &&
    !TEXT_HEADS.has(headWord(scene.words, object))
  );
}

/** "The siege has not been lifted", "The talks have not broken down": what is not ended goes on; "did not lift the siege" tells what was not done. */
function goesOn({ group, scene, to }: Proposition): boolean {
  if (!group.isNegated) return false;
  // "has not suspended the talks": of the talks, not of what was not done to them.
  if (/^(?:cancel|postpone|suspend|adjourn|defer|reschedule)$/.test(group.lemma)) return true;
  if (!ENDS.has(group.lemma)) return false;
  const next = scene.words[group.to];
  // "did not stop to talk"
  if (group.lemma === "stop" && next?.lower === "to") return false;
  return group.isPassive || group.to >= to || !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)/.test(next.tag);
}

/** "took office in January | seeking to rejoin": a deed done, whatever it was done for. */
function isDoneSeeking({ group, scene: { words } }: Proposition): boolean {
  return (
    group.form === "finite" &&
    group.isPast &&
    !group.isPassive &&
    words.slice(group.to, group.to + 4).some(({ lower }) => lower === "seeking")
  );
}

const GOES = wordList("travel fly drive go come arrive return visit meet receive greet ring phone telephone");

/** "flew to Halm after the talks were suspended": she did; what was put off is something else that the clause names. */
function isOfGoing({ group }: Proposition): boolean {
  return group.form === "finite" && group.isPast && !group.isPassive && group.modal === null && GOES.has(group.lemma);
}

/** Verbs of coming together and parting, which the simple present puts on a timetable. */
const TIMETABLED: ReadonlySet<string> = new Set(
  "return go come resume open begin start restart reopen meet reconvene convene travel fly leave depart head arrive gather assemble sit visit close end conclude receive host hold kick".split(
    " ",
  ),
);
const ON_DAY = phrasePattern(
  / (?:(?:on|this|next|by|before|until|from) (?:(?:the )?(?:\S+ )?)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|weekend|year|summer|autumn|spring|winter)|(?:on|in|from|before) (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|tomorrow|tonight|today) /,
);

/** "The delegations return to Torvik in June", "Talks resume on Monday": the simple present with a day still to come. */
function isTimetabled({ group, scene, phrase }: Proposition): boolean {
  if (group.isPast || group.isPerfect || group.isProgressive || group.isPassive || group.form !== "finite")
    return false;
  if (group.modal !== null || !TIMETABLED.has(group.lemma)) return false;
  return (
    scene.words[group.main].tag.startsWith("VERB:fin") && ON_DAY.test(phrase, scene.met) && !/ every /.test(phrase)
  );
}

/** "received no text", "held no talks": the object says that nothing happened. */
function takesNone({ scene, group, to }: Proposition): boolean {
  const { words } = scene;
  let at = group.to;
  while (at < to && /^["“‘']$/.test(words[at].text)) at++;
  if (at >= to || !/^(?:no|nothing|none|neither)$/.test(words[at].lower)) return false;
  return !/^(?:fewer|less|more|later|longer|doubt|sooner|matter|1|one)$/.test(words[at + 1]?.lower ?? "");
}

function beforeVerb(p: Proposition): string {
  let out = " ";
  const { words } = p.scene;
  // "the front, which is no party to the talks, attacked": an aside denies nothing of the deed.
  const last = p.group.from - 1;
  let open = p.from;
  while (open < last && words[open].text !== ",") open++;
  const hasAside = open < last && words[last].text === ",";
  for (let i = p.from; i < p.group.to; i++) {
    if (hasAside && i > open && i < last) continue;
    // "Doctors Without Borders": a name.
    out +=
      words[i].tag.startsWith("PROPN") || (i > p.from && words[i].shape === SHAPE.capitalised)
        ? "name "
        : `${words[i].lower} `;
  }
  return out;
}

/** The month is no modal verb. */
function nearVerb(p: Proposition): string {
  let out = " ";
  for (let i = Math.max(p.from, p.group.from - 3); i < Math.min(p.to, p.group.to + 4); i++)
    // The month is no auxiliary.
    out += `${p.scene.words[i].text === "May" ? "May" : p.scene.words[i].lower} `;
  return out;
}
