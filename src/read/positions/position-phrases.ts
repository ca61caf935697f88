// Stands told with a light verb and a noun, or in a set phrase: "has no wish to leave", "gave its blessing to", "dug in its
// heels". The verb alone says nothing; the words behind it decide.

import type { Modality, Stance } from "../../domain/claim.ts";

/** A set phrase: its verbs by lemma, what follows them, and what it says of the subject's stand. */
export type PositionPhrase = {
  readonly verbs: ReadonlySet<string>;
  readonly after: RegExp;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly speech: boolean;
  /** It tells of what somebody means to do, which others can only guess. */
  readonly ofWill?: boolean;
  /** It takes a side only where its verb is denied. */
  readonly ifDenied?: boolean;
  /** It takes the same side whether its verb is denied or not: "will accept nothing less", "won't accept anything less". */
  readonly eitherWay?: boolean;
  /** It takes a side only behind "will" or "would": "would have nothing to do with it", where "had nothing to do with it" denies. */
  readonly ifWilled?: boolean;
};

const phrase = (
  verbs: string,
  after: RegExp,
  stance: Stance,
  modality: Modality = "asserted",
  speech = false,
): PositionPhrase => ({ verbs: new Set(verbs.split(" ")), after, stance, modality, speech });

const OWN =
  "(?:(?:its|his|her|their|our|my|a|an|the|any|full|firm|strong|formal|public|tacit|own|new|long-standing|repeated) )*";

const UTTERS =
  "express reaffirm reiterate recall voice stress underline emphasise emphasize underscore affirm confirm declare signal renew restate repeat make issue launch raise register lodge address send put announce state show indicate pledge extend proclaim lodge submit file release";

/** Set phrases by which somebody takes a side, the telling ones first. */
export const POSITION_PHRASES: readonly PositionPhrase[] = [
  {
    ...phrase(
      "have see show",
      /^ (?:no|little|zero|not the slightest) (?:intention|intentions|plans?|wish|desire|appetite|interest|willingness|inclination|readiness|enthusiasm) (?:of|to|in|for|whatsoever) /,
      "opposes",
    ),
    ofWill: true,
  },
  phrase(
    "voice raise express",
    new RegExp(`^ ${OWN}(?:(?:serious|grave|deep) )?(?:objections?|reservations?) (?:to|against|about|on|over) `),
    "opposes",
    "asserted",
    true,
  ),
  phrase(
    "have harbour harbor",
    new RegExp(`^ ${OWN}(?:(?:serious|grave|deep) )?(?:objections?|reservations?) (?:to|against|about|on|over) `),
    "opposes",
  ),
  phrase(
    "give lend offer grant throw pledge",
    new RegExp(
      `^ ${OWN}(?:blessing|backing|support|approval|consent|assent|endorsement|agreement|green light|go-ahead|go - ahead|nod|weight|seal of approval|unanimous backing) `,
    ),
    "supports",
    "asserted",
    true,
  ),
  phrase(
    "withhold refuse deny",
    new RegExp(
      `^ ${OWN}(?:blessing|backing|support|approval|consent|assent|endorsement|agreement|signature|recognition) `,
    ),
    "opposes",
    "asserted",
    true,
  ),
  phrase("want", /^ (?:none of (?:it|this|that)|nothing to do with|to hear (?:nothing|no talk) of) /, "opposes"),
  phrase("see have", /^ no (?:other )?(?:alternative|way around|substitute|option) (?:to|for|but) /, "supports"),
  phrase(
    "see have",
    /^ (?:no|little|nothing) (?:\w+ )?(?:need|point|reason|basis|cause|case|grounds?|justification|sense)? ?(?:for|in|to|of) (?:not |reject|oppos|refus|block|veto|delay|object|declin|resist|boycott|obstruct|postpon)/,
    "supports",
  ),
  phrase(
    "see have",
    /^ (?:no|little) (?:need|point|reason|basis|room|place|role|use|case|grounds?|justification) (?:for|in|to|of) /,
    "opposes",
  ),
  {
    ...phrase(
      "see have",
      /^ (?:any|a|the) (?:need|point|reason|basis|cause|case|grounds?|justification|sense) (?:for|in|to|of) (?:not |reject|oppos|refus|block|veto|delay|object|declin|resist|boycott|obstruct|postpon)/,
      "opposes",
    ),
    ifDenied: true,
  },
  phrase(
    "withdraw end drop pull cancel",
    new RegExp(
      `^ ${OWN}(?:blessing|backing|support|approval|consent|assent|endorsement|recognition) (?!group|staff|fire|troops)`,
    ),
    "opposes",
  ),
  {
    ...phrase(
      "see have",
      /^ (?:any|an?|the) (?:need|point|reason|sense|basis|room|place|role|use|case|grounds?|justification|future) (?:for|in|to|of) /,
      "supports",
    ),
    ifDenied: true,
  },
  phrase(
    "put raise float advance moot air table bring",
    /^ (?:forward |up )?(?:the|an?) (?:idea|notion|suggestion|possibility|thought) (?:(?:of|that|to|again|once|in|on|at|last) |$)/,
    "supports",
    "possible",
    true,
  ),
  phrase("agree", /^ in principle (?:to|on|with) /, "supports", "asserted", true),
  phrase("come", /^ (?:round|around) to (?:the|an?|its|his|her|their|this|that|seeing|accepting|backing) /, "supports"),
  phrase("have", /^ none of (?:it|this|that|them) /, "opposes"),
  phrase(
    "give lend grant",
    /^ (?!itself|himself|herself|themselves)(?:\S+ ){1,5}(?:its|his|her|their) (?:full |unanimous |cautious |tacit |formal )?(?:blessing|backing|support|approval|consent|assent|endorsement|vote) /,
    "supports",
    "asserted",
    true,
  ),
  phrase("distance dissociate", /^ (?:itself|himself|herself|themselves) from /, "opposes"),
  phrase("imagine envisage envision", /^ (?!that|how|what)\S+ /, "supports", "possible"),
  phrase(
    "show signal express voice have",
    /^ (?:\w+ )?(?:interest|an interest) in (?!the (?:talks|outcome)) /,
    "supports",
    "possible",
  ),
  phrase(
    "make",
    /^ (?:\S+ ){1,8}(?:its|their|his|her) (?:first |main |key |central |top |chief )?(?:demand|priority|aim|goal) /,
    "supports",
    "sought",
  ),
  phrase("have reserve", /^ (?:the|a|every|its|their|his|her) (?:\w+ )?right (?:to|of) /, "supports"),
  phrase("stand", /^ (?:ready|prepared|willing) (?:(?:and|or) \S+ )?(?:to|for) /, "supports"),
  phrase("dig", /^ in (?:its|his|her|their) heels /, "opposes"),
  phrase(
    "set",
    /^ (?:itself|himself|herself|themselves|its face|their faces) (?:firmly |squarely )?against /,
    "opposes",
  ),
  phrase("draw", /^ (?:a |the |its |their )?(?:red )?lines? /, "opposes"),
  phrase(
    "soften change revise shift modify relax moderate harden toughen reverse",
    new RegExp(`^ ${OWN}(?:stance|position|line|tune|demands?|terms|tone|opposition) `),
    "mixed",
  ),
  phrase(
    "drop abandon withdraw lift waive shelve relinquish give renounce retract",
    new RegExp(`^ (?:up )?${OWN}(?:objections?|veto|opposition|reservations?|resistance) `),
    "supports",
  ),
  // "has not withdrawn its demand for a seat": it stands.
  {
    ...phrase(
      "drop abandon withdraw waive shelve relinquish give renounce retract soften budge",
      new RegExp(
        `^ (?:up |from |on )?${OWN}(?:demands?|claims?|insistence|calls?|bid|requests?) (?:for|that|to|on|of|$)`,
      ),
      "supports",
      "sought",
    ),
    ifDenied: true,
    eitherWay: true,
  },
  phrase(
    "drop abandon withdraw waive shelve relinquish give renounce retract",
    new RegExp(`^ (?:up )?${OWN}(?:demands?|claims?|insistence|calls?|bid|requests?|conditions?) `),
    "mixed",
  ),
  phrase(
    "come speak argue vote decide be remain pronounce declare stay",
    /^ (?:out |itself |himself |herself |themselves )?(?:strongly |firmly )?(?:in favou?r of) /,
    "supports",
  ),
  phrase("be remain", /^ (?:strongly |firmly |all )?in favou?r (?:, )?$/, "supports"),
  phrase(
    "come speak vote decide be remain pronounce declare stay turn",
    /^ (?:out |itself |himself |herself |themselves )?(?:strongly |firmly |dead |up )?against /,
    "opposes",
  ),
  phrase("say", /^ (?:“ )?(?:no|“ no ”) (?:” )?to /, "opposes", "asserted", true),
  phrase("say", /^ (?:“ )?no (?:” )?$/, "opposes", "asserted", true),
  phrase("say", /^ (?:“ )?yes (?:” )?to /, "supports", "asserted", true),
  phrase("throw", new RegExp(`^ ${OWN}(?:weight|support) behind `), "supports"),
  phrase("put", new RegExp(`^ ${OWN}(?:weight|support) behind `), "supports"),
  phrase(
    "take",
    /^ (?:a |an )?(?:hard|tough|firm|uncompromising|dim|exception) (?:line|view|stance|stand|to) /,
    "opposes",
  ),
  phrase("be", /^ (?:in no (?:mood|hurry)|not in the (?:mood|business)) (?:to|for|of) /, "opposes"),
  {
    ...phrase(
      "be",
      /^ in no position to (?!set |impose |dictate |demand |judge |lecture |criticise |criticize )/,
      "opposes",
    ),
    ofWill: true,
  },
  phrase("lay stake press assert", new RegExp(`^ ${OWN}(?:claims?) (?:to|on) `), "supports", "sought", true),
  phrase(
    "claim",
    /^ (?!to |that |responsibility|credit|victory|\d)(?:\S+ ){1,8}(?:as (?:its|his|their|her) own|for (?:itself|themselves|himself)) /,
    "supports",
    "sought",
    true,
  ),
  phrase(
    "claim",
    /^ (?:sovereignty|ownership|jurisdiction|title|the right|a right|a share|a seat) /,
    "supports",
    "sought",
    true,
  ),
  phrase("keep leave", new RegExp(`^ ${OWN}(?:options?|door) open `), "mixed", "possible"),
  phrase(
    "keep leave hold",
    /^ open (?:the|an?|its|his|her|their) (?:\w+ )?(?:possibility|option|prospect|door|chance|way|question) /,
    "mixed",
    "possible",
  ),
  phrase(
    UTTERS,
    new RegExp(
      `^ ${OWN}(?:(?:\\w+ )?(?:readiness|willingness|commitment|determination|resolve|adherence|attachment|desire|wish|eagerness)|(?:\\S+ ){0,3}?(?:support|backing)) (?:to|for|of|that) `,
    ),
    "supports",
    "asserted",
    true,
  ),
  phrase(
    UTTERS,
    new RegExp(`^ ${OWN}(?:\\w+ )?(?:pledges?|promises?|vows?) (?:to|of|that|not) `),
    "supports",
    "asserted",
    true,
  ),
  // "stressed the need for", "discussed the need for", "spoke about the importance of"
  phrase(
    `${UTTERS} note discuss highlight speak talk`,
    new RegExp(`^ (?:about |of )?${OWN}(?:\\w+ )?(?:need|necessity|importance|urgency) (?:of|for|to) `),
    "supports",
    "sought",
    true,
  ),
  // "underlined the inadmissibility of any change of borders"
  phrase(
    `${UTTERS} note highlight`,
    new RegExp(`^ ${OWN}(?:exclusion|inadmissibility|impermissibility|unacceptability|impossibility) of `),
    "opposes",
    "asserted",
    true,
  ),
  phrase(
    UTTERS,
    new RegExp(
      `^ ${OWN}(?:\\w+ )?(?:demands?|calls?|appeals?|pleas?|requests?|insistence|expectations?) (?:for|to|that|on|of) `,
    ),
    "supports",
    "sought",
    true,
  ),
  phrase(
    UTTERS,
    new RegExp(`^ ${OWN}(?:\\w+ )?(?:offers?|proposals?) (?:for|to|that|of) `),
    "supports",
    "possible",
    true,
  ),
  phrase(
    UTTERS,
    new RegExp(`^ ${OWN}(?:\\w+ )?(?:opposition|rejection|refusal|objections?|resistance|veto) (?:to|of|against|on) `),
    "opposes",
    "asserted",
    true,
  ),
];
