// Terms told with the words turned round, or hung on a text by its preposition: "gone is the clause on elections", "among the terms is
// a ban on drones", "what the text lacks is a date", "a plan under which Brennia would hand back two hills".

import { modalityOfRule } from "./term-modality.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { type FrameContext, isPersonal, orParties } from "./frame-actors.ts";
import { unboundStand } from "../positions/unbound-stand.ts";
import { TERM_TEXTS } from "./frame-words.ts";
import { isAboutText } from "./text-referents.ts";
import { BREAKS } from "./term-words.ts";

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
    !/^(?:under|by|in|with|through|from)$/.test(words[which - 1]?.lower ?? "")
  )
    return null;
  const isLack =
    !p.group.isFuture &&
    / (?:absent|missing|omitted|left out|removed|struck|dropped|gone|deleted|excluded) /.test(p.phrase);
  if (words[which - 1].lower === "from" && !isLack) return null;
  // "a resolution by which the brigade says it will not be bound": its stand.
  const unbound = unboundStand(p);
  if (unbound !== null) return unbound;
  // "the papers by which both intend to end the war"
  if (/^(?:intend|hope|plan|mean|want|aim|wish|seek|try)$/.test(p.group.lemma)) return null;
  for (let i = which - 2; i >= Math.max(0, which - 15); i--) {
    if (/^(?:VERB|AUX)/.test(words[i].tag)) return null;
    if (TERM_TEXTS.has(words[i].lower))
      return {
        ...term(p, "provision-under-which", isLack ? "denied" : modalityOfRule(p.group)),
        from: which - 1,
        content: { from: which - 1, to: p.to },
      };
  }
  return null;
}

const NAMED_TEXT =
  "(?:draft|plan|proposal|text|document|paper|version|framework|memorandum|annex|declaration|protocol|agreement|accord|deal|treaty|pact|settlement|truce|ceasefire|roadmap|list|terms|points|provisions|clauses|articles|stipulations|measures|steps|obligations|package|communique|communiqué|statement|resolution|charter|statute|offer|outline|non-paper)";
const TURNED_AWAY = new RegExp(
  `^ (?:also |entirely |completely |still |conspicuously |notably |however , )?(gone|missing|absent|omitted|dropped|deleted|removed|left out|struck out|crossed out|taken out|not (?:mentioned|included|covered)|unmentioned|lacking|nowhere to be found) (?:, (?:too|also|as well|however) , )?(?:(?:from|in|altogether|too|now) (?:\\S+ ){0,4})?(?:is|are|was|were) `,
);
const TURNED_IN = new RegExp(
  `^ (?:among|part of|new in|included in|central to|at the (?:heart|core|centre|top) of|also in|first on|behind) (?:its|the|their|this|these)(?: \\S+){0,3} ${NAMED_TEXT} (?:is|are|was|were|stands?|stood|comes?) `,
);
const NAMES_TEXT = new RegExp(` ${NAMED_TEXT} `);
const ALSO_COVERED =
  /^ (?:also|not|expressly|explicitly|likewise|even|still) (?:covered|included|excluded|omitted|exempt|exempted|foreseen|envisaged|regulated|addressed|banned|forbidden|protected) (?:is|are|was|were) /;

/** "Tucked away in the protocol is a pledge", "Enshrined in both drafts are five ports": the place first, then the term. */
const TURNED_PLACE = new RegExp(
  `^ (?:also |still |even |deep )?(?:tucked|buried|hidden|enshrined|listed|included|set out|spelled|spelt|written|laid|contained|attached|appended|found|new|nowhere|first|last|added|inserted|implicit|implied|embedded)(?: \\S+){0,2} (?:in|into|to|within|among) (?:the|its|both|this|that|an?|all)(?: \\S+){0,4} (?:${NAMED_TEXT.slice(3, -1)}|pages?|paragraphs?|footnotes?|preamble|versions|drafts|texts|annexes|documents|papers) (?:is|are|was|were)(?: there)? (?:an?|the|no|its|their|any|two|three|four|five|six|[a-z]+ing) `,
);
const PART_OF = new RegExp(
  ` (?:is|are|was|were) (?:also )?among (?:the|its)(?: \\S+){0,2} (?:measures|terms|points|provisions|clauses|steps|pledges|commitments|obligations|elements|articles) (?:in|of|under) (?:the|its|this|that)(?: \\S+){0,2} ${NAMED_TEXT} | (?:is|are|was|were|forms?|formed|make|makes|constitutes?) (?:not |also |no )?(?:a |an )?(?:key |central |essential |integral )?(?:part|point|pillar|element|condition) of (?:the|its|this|that)(?: \\S+){0,2} ${NAMED_TEXT} `,
);
const CORE_OF = new RegExp(
  `^ (?:its|(?:the|this)(?: \\S+){0,2} ${NAMED_TEXT} ['’]s) (?:\\S+ ){0,2}(?:core|heart|centrepiece|centerpiece|cornerstone|novelty|essence|crux|backbone|kernel) (?:is|are|was|were) `,
);
const TURNED_WHAT = new RegExp(
  `^ what (?:(?:the|this|its)(?: \\S+){0,2} ${NAMED_TEXT}|it) (?:lacks?|omits?|leaves? (?:out|open)|(?:does|did) not (?:mention|say|contain|include|regulate|settle|cover)) `,
);

/** "What survives is a general ceasefire". */
const TURNED_REST =
  /^ (?:and |but )?what (?:survives?|survived|remains?|remained|stays?|stayed|is left|was left|is new|was added|is added|has been added|comes instead|follows) $/;

const WRITTEN = new RegExp(
  `^ it (?:is|was) (?:also |further |expressly )?(?:written|laid down|set out|stipulated|stated|specified|provided|enshrined|agreed) (?:in|into|by|under) (?:the|its|an?|this)(?: \\S+){0,3} ${NAMED_TEXT} that `,
);

/** "It is written into the annex that the shrine stays open": a term told as what a text says; null where nothing is. */
export function writtenTerm(p: Proposition): Draft | null {
  const { words } = p.scene;
  const it = p.subject?.from ?? -1;
  if (it < 0 || words[it].lower !== "it" || !p.group.isPassive) return null;
  let to = p.group.to;
  while (to < words.length && !/^[;:.—]$/.test(words[to].text)) to++;
  const said = ` ${words
    .slice(it, to)
    .map((word) => word.lower)
    .join(" ")} `;
  return WRITTEN.test(said)
    ? { ...term(p, "provision-written", "asserted"), from: it, to, content: { from: it, to } }
    : null;
}

/** Verbs by which a turned sentence gives its term. */
const TURNING: ReadonlySet<string> = new Set(
  "be stand come form make constitute lack omit leave mention say contain include regulate settle cover survive remain stay follow add".split(
    " ",
  ),
);

/** "Gone is the clause on elections", "among the terms is a ban on drones", "what the text lacks is a date". */
export function turnedTerm(p: Proposition, context: FrameContext): Draft | null {
  const { scene, group } = p;
  const { words } = scene;
  if (!TURNING.has(group.lemma) || scene.inQuote(group.main)) return null;
  let start = group.from;
  while (
    start > 0 &&
    !BREAKS.has(words[start - 1].text) &&
    !(words[start - 1].lower === "that" && words[start - 1].tag === "SCONJ") &&
    !(words[start - 1].tag === "CCONJ" && words[start - 2]?.text === ",")
  )
    start--;
  const said = ` ${words
    .slice(start, group.to)
    .map((word) => word.lower)
    .join(" ")} `;
  const whole = { from: start, to: p.to, content: { from: start, to: p.to } };
  const away = TURNED_AWAY.exec(said);
  const isOfText = away !== null && NAMES_TEXT.test(away[0]);
  if (away !== null && (context.aboutText || context.listsTerms || isOfText) && group.lemma === "be")
    return {
      ...term(
        p,
        "provision-turned",
        /^(?:gone|dropped|deleted|removed|left|struck|crossed|taken)/.test(away[1]) ? "cancelled" : "denied",
      ),
      ...whole,
    };
  if (
    (PART_OF.test(p.phrase) &&
      /^(?:be|form|make|constitute)$/.test(group.lemma) &&
      p.subject !== null &&
      !isPersonal(p)) ||
    (CORE_OF.test(said) && (context.aboutText || !said.startsWith(" its ")))
  )
    return {
      ...term(
        p,
        "provision-part",
        group.isNegated || / no /.test(said) || / no (?:\S+ )?part /.test(p.phrase) ? "denied" : "asserted",
      ),
      // "A ban, a swap and a patrol are among the terms": all that stands before the verb.
      ...(/ among /.test(p.phrase) ? whole : {}),
    };
  if (TURNED_WHAT.test(said) && (group.lemma !== "be" || !/ what it /.test(said) || context.aboutText))
    return { ...term(p, "provision-turned", "denied"), ...whole };
  if (ALSO_COVERED.test(said))
    return {
      ...term(p, "provision-turned", / (?:not|excluded|omitted) /.test(said) ? "denied" : "asserted"),
      ...whole,
    };
  const next = p.scene.words[group.to]?.lower ?? "";
  if (TURNED_REST.test(said) && /^(?:is|are|was|were)$/.test(next) && isAboutText(scene))
    return { ...term(p, "provision-turned", "asserted"), ...whole };
  if (
    TURNED_PLACE.test(
      `${said}${p.scene.words
        .slice(group.to, group.to + 2)
        .map((word) => word.lower)
        .join(" ")} `,
    )
  )
    return { ...term(p, "provision-turned", said.startsWith(" nowhere ") ? "denied" : "asserted"), ...whole };
  if (TURNED_IN.test(said)) return { ...term(p, "provision-turned", "asserted"), ...whole };
  return null;
}
