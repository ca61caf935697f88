// Terms told with the words turned round, or hung on a text by its preposition: "gone is the clause on elections", "among the terms is
// a ban on drones", "what the text lacks is a date", "a plan under which Brennia would hand back two hills".

import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { type FrameContext, isPersonal, orParties } from "./frame-actors.ts";
import { TERM_TEXTS } from "./frame-words.ts";

/** A term over the whole clause, of whom it names: its own subject, else whom its verb concerns, else the parties. */
export function term(p: Proposition, rule: string, modality: Draft["modality"]): Draft {
  const after = namesIn(p.scene, { from: p.group.to, to: p.to });
  const own = p.subjects.length > 0 && isPersonal(p) ? p.subjects : [];
  return draftOf(p, "provision", rule, {
    actors: own.length > 0 ? own : orParties(p, after.length > 2 ? after.slice(0, 1) : after),
    modality,
  });
}

/** "a plan under which Brennia would hand back two hills": the term begins with "under". */
export function underWhich(p: Proposition): Draft | null {
  const { words } = p.scene;
  const which = p.from - 1;
  if (
    p.clause.lead !== "which" ||
    words[which]?.lower !== "which" ||
    !/^(?:under|by|in|with|through)$/.test(words[which - 1]?.lower ?? "")
  )
    return null;
  for (let i = which - 2; i >= Math.max(0, which - 8); i--) {
    if (/^(?:VERB|AUX)/.test(words[i].tag)) return null;
    if (TERM_TEXTS.has(words[i].lower))
      return {
        ...term(p, "provision-under-which", p.group.isNegated ? "denied" : "asserted"),
        from: which - 1,
        content: { from: which - 1, to: p.to },
      };
  }
  return null;
}

const NAMED_TEXT =
  "(?:draft|plan|proposal|text|document|paper|version|framework|memorandum|annex|declaration|protocol|agreement|accord|deal|treaty|pact|settlement|truce|ceasefire|roadmap|list|terms|points|provisions|clauses|articles|stipulations|measures|steps|obligations|package)";
const TURNED_AWAY = phrasePattern(
  new RegExp(
    `^ (?:also |entirely |completely |still |conspicuously |notably |however , )?(gone|missing|absent|omitted|dropped|deleted|removed|left out|struck out|crossed out|taken out|not (?:mentioned|included|covered)|unmentioned|lacking|nowhere to be found) (?:(?:from|in|altogether|too|now) (?:\\S+ ){0,4})?(?:is|are|was|were) `,
  ),
);
const TURNED_IN = phrasePattern(
  new RegExp(
    `^ (?:among|part of|new in|included in|central to|at the (?:heart|core|centre|top) of|also in|first on|behind) (?:its|the|their|this|these)(?: \\S+){0,3} ${NAMED_TEXT} (?:is|are|was|were|stands?|stood|comes?) `,
  ),
);
const PART_OF = phrasePattern(
  new RegExp(
    ` (?:is|are|was|were) (?:not |also |no )?(?:a |an )?(?:key |central |essential |integral )?(?:part|point|pillar|element|condition) of (?:the|its|this|that)(?: \\S+){0,2} ${NAMED_TEXT} `,
  ),
);
const CORE_OF = phrasePattern(
  new RegExp(
    `^ (?:its|(?:the|this)(?: \\S+){0,2} ${NAMED_TEXT} ['’]s) (?:\\S+ ){0,2}(?:core|heart|centrepiece|centerpiece|cornerstone|novelty|essence|crux|backbone|kernel) (?:is|are|was|were) `,
  ),
);
const TURNED_WHAT = phrasePattern(
  new RegExp(
    `^ what (?:(?:the|this|its)(?: \\S+){0,2} ${NAMED_TEXT}|it) (?:lacks?|omits?|leaves? (?:out|open)|(?:does|did) not (?:mention|say|contain|include|regulate|settle|cover)) `,
  ),
);

const TURNS = [TURNED_AWAY, TURNED_IN, PART_OF, CORE_OF, TURNED_WHAT] as const;
const CUTS: ReadonlySet<string> = new Set([";", ":", "—", "“", "”", '"']);

/** "Gone is the clause on elections", "among the terms is a ban on drones", "what the text lacks is a date". */
export function turnedTerm(p: Proposition, context: FrameContext): Draft | null {
  const { scene, group } = p;
  const { words } = scene;
  // The turned words may stand before the clause, never outside its sentence.
  if (scene.inQuote(group.main) || !TURNS.some((each) => each.mayMatch(scene.met))) return null;
  let start = group.from;
  while (
    start > 0 &&
    !CUTS.has(words[start - 1].text) &&
    !(words[start - 1].lower === "that" && words[start - 1].tag === "SCONJ") &&
    !(words[start - 1].tag === "CCONJ" && words[start - 2]?.text === ",")
  )
    start--;
  const said = ` ${words
    .slice(start, group.to)
    .map((word) => word.lower)
    .join(" ")} `;
  const whole = { from: start, to: p.to, content: { from: start, to: p.to } };
  const away = TURNED_AWAY.exec(said, scene.met);
  if (away !== null && (context.aboutText || context.listsTerms) && group.lemma === "be")
    return {
      ...term(
        p,
        "provision-turned",
        /^(?:gone|dropped|deleted|removed|left|struck|crossed|taken)/.test(away[1]) ? "cancelled" : "denied",
      ),
      ...whole,
    };
  if (
    (PART_OF.test(p.phrase, p.scene.met) && group.lemma === "be" && p.subject !== null && !isPersonal(p)) ||
    (CORE_OF.test(said, scene.met) && (context.aboutText || !said.startsWith(" its ")))
  )
    return term(p, "provision-part", group.isNegated || / no /.test(said) ? "denied" : "asserted");
  if (TURNED_WHAT.test(said, scene.met) && (group.lemma !== "be" || !/ what it /.test(said) || context.aboutText))
    return { ...term(p, "provision-turned", "denied"), ...whole };
  if (TURNED_IN.test(said, scene.met)) return { ...term(p, "provision-turned", "asserted"), ...whole };
  return null;
}
