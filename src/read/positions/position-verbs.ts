// The verbs and adjectives by which somebody takes a side, each with what it says of its subject's stand. The field was gone through
// class by class (Levin 1993: 29.2, 32, 37, 62; VerbNet's order, forbid, commit, consent, reject, want, support classes), so that a
// verb counts whatever the matter. Nouns with a light verb stand in position-phrases.ts.

import type { Modality, Stance } from "../../domain/claim.ts";
import { phrasePattern, type PhrasePattern } from "../frames/phrase-pattern.ts";

/** What a verb of wanting or refusing says of its subject's stand. `speech`: it is an act of speech, so the actor is also the source. */
export type PositionVerb = {
  readonly stance: Stance;
  readonly modality: Modality;
  readonly speech: boolean;
  readonly particles?: readonly string[];
};

// stance, modality, speech (s) or attitude (a) | verbs, each with its particles after a slash. A verb may stand in several rows; the first
// row whose particle follows is taken.
const VERBS = `
supports sought s | demand urge request implore beseech exhort entreat advocate recommend petition solicit beg counsel
supports sought s | call/for/on/upon appeal/for/to insist/on/upon/that plead/for/with argue/for press/for/to lay/claim clamour/for clamor/for
supports sought s | tell ask invite advise encourage agitate/for pray/for stipulate apply/for/to
supports sought a | want seek prefer desire crave covet require push/for/to/back lobby/for campaign/for wish/for/to long/for yearn/for hanker/after/for angle/for bid/for hold/out
supports sought a | pressure pressurise pressurize nudge prod count/on bank/on
opposes sought s | warn/against caution/against advise/against counsel/against plead/against
opposes sought a | lobby/against campaign/against agitate/against
supports possible s | propose offer suggest float moot volunteer proffer
supports possible a | consider contemplate mull weigh toy/with entertain ponder explore debate look/at think/about/of flirt/with
supports asserted s | accept endorse approve pledge promise vow commit undertake agree/to/with consent/to assent/to acquiesce/in/to swear/to
supports asserted s | reserve/the sign/up/on subscribe/to
supports asserted a | back support favour favor embrace champion uphold countenance tolerate promote tout bless
supports asserted a | stand/by/behind stick/to/with/by adhere/to cling/to side/with rally/behind/to bow/to yield/to give/in/way cave/in opt/for settle/for hold/firm/fast
supports asserted a | relent climb/down back/down
supports asserted a | lean/towards/toward incline/towards/toward tilt/towards/toward abide/by warm/to live/with root/for
opposes asserted s | reject refuse object rule/out dismiss decline veto turn/down throw/out rebuff spurn renounce disavow forswear repudiate snub scorn exclude
opposes asserted s | argue/against speak/against protest/against
opposes asserted s | brush/aside/off shrug/off wave/away/aside demur nix disown
opposes asserted a | oppose resist balk/at/on baulk/at shun recoil/from bristle/at shrink/from chafe/at back/away/out/off renege/on go/back vote/against stonewall
opposes asserted a | disagree/with dissent/from bridle/at walk/away
`;

function readVerbs(table: string): Map<string, PositionVerb[]> {
  const out = new Map<string, PositionVerb[]>();
  for (const line of table.trim().split("\n")) {
    const [how, verbs] = line.split(" | ");
    const [stance, modality, act] = how.split(" ");
    for (const each of verbs.split(" ")) {
      const [lemma, ...particles] = each.split("/");
      const reading: PositionVerb = {
        stance: stance as Stance,
        modality: modality as Modality,
        speech: act === "s",
        ...(particles.length > 0 ? { particles } : {}),
      };
      out.set(lemma, [...(out.get(lemma) ?? []), reading]);
    }
  }
  return out;
}

/** By lemma; several readings are tried in order, those with particles only where one follows. */
export const POSITION_VERBS: ReadonlyMap<string, readonly PositionVerb[]> = readVerbs(VERBS);

/** What an adjective after "be" says of its subject's stand, and the words one of which must follow it, if any. */
export type PositionAdjective = {
  readonly stance: Stance;
  readonly modality: Modality;
  readonly next: readonly string[];
};

const ADJECTIVES = `
supports asserted | ready/to/for willing/to prepared/to committed/to determined/to/that resolved/to bent/on intent/on set/on keen/to/on/for eager/to/for anxious/to happy/to/with content/to/with inclined/to disposed/to
supports asserted | favourable favorable supportive sympathetic/to amenable/to receptive/to agreeable/to adamant/that/on/about immovable/on intransigent/on unmoved/by unyielding/on
mixed possible | open/to
mixed asserted | undecided ambivalent lukewarm noncommittal
opposes asserted | unwilling/to/for reluctant/to/for opposed/to against unprepared/to loath/to averse/to hostile/to hesitant/to unready/to disinclined/to allergic/to unenthusiastic
opposes asserted | unconvinced/of/by/that unimpressed/by/with
opposes asserted | sceptical/of/about skeptical/of/about suspicious/of/about wary/of/about critical/of cool/to/on/towards/toward dismissive/of
`;

/** Adjectives after "be" that state a position: "is ready to", "was open to", "remain suspicious of". */
export const POSITION_ADJECTIVES: ReadonlyMap<string, PositionAdjective> = new Map(
  ADJECTIVES.trim()
    .split("\n")
    .flatMap((line) => {
      const [how, words] = line.split(" | ");
      const [stance, modality] = how.split(" ");
      return words.split(" ").map((each): [string, PositionAdjective] => {
        const [word, ...next] = each.split("/");
        return [word, { stance: stance as Stance, modality: modality as Modality, next }];
      });
    }),
);

const TALKED_OVER = "(?:negotiations?|discussions?|debate|talks|bargaining|haggling|compromise|renegotiation)";

/** Verdicts that refuse, whatever they are about. */
export const FLAT_REFUSAL = phrasePattern(
  new RegExp(
    ` (?:${[
      "(?:un|in|not )acceptable|not acceptable|non - starter|non-starter|red lines?|out of the question|no question of",
      "non-negotiable|non - negotiable|not (?:\\w+ )?negotiable",
      "not on the table|off the table|off limits|off - limits|not on (?:the|our|their|my|(?:anybody|anyone) 's|any) (?:\\w+ )?(?:agenda|table)|not (?:a )?part of the (?:talks|negotiations|agenda|deal|plan|discussion)",
      "not (?:up )?for discussion|not up for (?:re)?(?:discussion|negotiation|debate|sale|grabs|bargaining|review|revision|change)|not open (?:for|to) (?:discussion|negotiation|debate)|not for sale",
      `(?:not|never|no longer) (?:an? )?(?:matter|subject|topic|question|issue|object) (?:for|of) (?:\\w+ )?${TALKED_OVER}|(?:not|never) subject to ${TALKED_OVER}|beyond ${TALKED_OVER}`,
      "(?:not|never|no longer) (?:an? )?(?:bargaining chip|open question|option)",
      "(?:matter|affair|question|decision|business) (?:for|of) (?:\\S+ ){1,3}alone",
      "(?:no|nobody|no one) (?:\\S+ ){0,3}business|closed (?:chapter|question|matter|book)",
      "sacrosanct|inviolable|untouchable|indivisible|inalienable|unthinkable|inconceivable|intolerable|impossible to accept|a dead letter|dead on arrival",
      "(?:premature|untimely|too (?:early|soon) (?:for|to)|not (?:yet )?(?:the )?(?:ripe|time|moment|place) (?:for|to)|the wrong (?:time|moment|place) (?:for|to))(?! (?:to )?(?:say|speculate|comment|speak|talk|predict|judge|tell|conclude|draw|call|celebrate|discuss|declare|assess|know))",
      "(?:not|never) (?:ours|theirs|his|hers|yours|mine|anyone's) to (?:give|sell|sign|trade|decide|discuss)",
    ].join("|")}) `,
  ),
);

/** Verdicts on a proposal by those who are to accept it. */
export const VERDICTS: readonly { readonly words: PhrasePattern; readonly stance: Stance }[] = [
  {
    words: phrasePattern(
      / no basis for | not a basis | (?:is|was|are|were|it|that) (?:“ )?(?:an?|no more than|nothing (?:but|more than)|little more than|simply|just) (?:an? )?(?:ultimatum|diktat|dictate|capitulation|surrender|trap|joke|insult|farce|humiliation|betrayal|sell-?out|provocation|blackmail|ransom) | the worst (?:\w+ )?(?:document|offer|text|deal|plan|proposal|draft|paper|version) | as (?:an? |the )?(?:“ )?(?:surrender|capitulation|betrayal|sell-?out|trap|humiliation|defeat|insult|non-?starter) | useless | worthless | derisory | laughable | ridiculous | insulting | a joke | unrealistic | unworkable | unfeasible | impossible | impracticable | inadequate | insufficient | not (?:good )?enough | (?:falls|fell|fall|falling) short | (?:goes|went|go|going) too far | (?:does|did|do) not go far enough /,
    ),
    stance: "opposes",
  },
  {
    words: phrasePattern(
      / (?:more or less|partly|largely|in part|only partly|mostly) acceptable | basis .* needs?(?:ed)? | needs?(?:ed)? (?:additional|more|further) work | good start but /,
    ),
    stance: "mixed",
  },
  {
    words: phrasePattern(
      / acceptable | (?:a|possible|good|the|solid|workable|sound|useful) basis | as a “? ?basis | a “ basis | (?:starting|entry) point | good (?:foundation|start) | viewed positively | (?:the )?best (?:on offer|available|possible|we (?:can|could|will) get|deal) | seen positively | welcome basis | (?:is|was|are|were|be) worth (?:\w+ )?(?:considering|studying|discussing|exploring|pursuing|supporting|trying|examining) | (?:plan|plans|proposal|proposals|idea|ideas|offer|compromise|formula|draft|initiative|roadmap) (?:deserves?|deserved|merits?|merited) | (?:viable|workable|realistic) (?:plan|basis|framework|way|option|solution) /,
    ),
    stance: "supports",
  },
];

/** "Sees X as the only way", "considers two chambers the best solution": what is the only or best way is what its holder wants. */
export const ONLY_WAY = phrasePattern(
  / (?:only|best|sole|one|right) (?:\w+ ){0,3}(?:way|ways|solution|option|path|route|basis|answer|choice|guarantee|framework|model|outcome|alternative|means|chance|road|foundation|starting point|point of departure|formula|plan|proposal|remedy) /,
);
