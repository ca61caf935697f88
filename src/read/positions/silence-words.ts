// A refusal to say, told in one of a few frames: a verb of saying that is denied or declined, a light verb with a denied noun of saying, a
// state of silence. The verbs and nouns are classes, so that each frame holds for all of them.

import { phrasePattern } from "../frames/phrase-pattern.ts";

/** Verbs by which something would be said, in the infinitive. */
const SAY =
  "say|comment|elaborate|respond|reply|disclose|divulge|reveal|specify|identify|speculate|predict|forecast|guess|explain|clarify|react|" +
  "answer|describe|confirm|discuss|name|vouch|authenticate|corroborate|verify";
/** The same in several words. */
const SAY_MORE =
  "go into (?:\\S+ )?(?:details?|specifics|particulars|it|that|this|them|numbers|figures|reasons|what|who|how|why|whether|substance)|be drawn(?! into| back| closer)|be pinned down|be (?:more )?specific|spell out|weigh in|shed light|take questions|be quoted|speak (?:about|of|to|on)|" +
  "talk (?:about|of|to)|tell (?:us|reporters|journalists|the press|this)|" +
  "(?:give|release|issue|offer) (?:any |an? |further |more |out )?(?:details?|dates?|day|timetable|timeframe|reasons?|numbers?|figures?|names?|answers?|estimates?|specifics|explanation|reply|indication|interviews?)|" +
  "provide (?:any |an? |further |more )?(?:details?|figures?|evidence|specifics|names?|explanation)|set (?:a |any )?(?:date|day|timetable)|" +
  "put (?:odds|numbers|names|a (?:figure|number|date|name|price) (?:on|to))|" +
  "commit (?:himself|herself|itself|themselves) to (?:a |any )?(?:date|timetable|figure|deadline)";
const SAID = "answered|commented|responded|replied|reacted|confirmed|spoken|taken up";
const ABOUT = "when|where|who|whom|what|which|how|why|whether|if";
const NO_NEWS =
  "comments?|details?|dates?|day|timetable|timeline|reaction|response|information|statement|explanation|deadline|indication(?! (?:that )?(?:it|he|she|they) (?:is|was|are|were|'s|'re) )|timeframe|" +
  "specifics|figures?|word|reply|answers?|reasons?";
const ADVERB = "(?:immediately |directly |publicly |yet |even |simply |formally |officially )?";

const FRAMES = [
  `(?:gave|give|gives|made|make|makes|offered|provided|issued|had|has|have|set|named|sets) (?:no|not any) (?:immediate |further |other |specific |public |new )*(?:${NO_NEWS})`,
  // not of a text: "a draft that does not name the culprit"
  `(?<! (?:texts?|drafts?|plans?|papers?|documents?|proposals?|versions?|statements?|resolutions?|deals?|agreements?|accords?|maps?|lists?) (?:that|which) )(?:would|did|could|does|do|wo|will|shall) (?:not|n't) ${ADVERB}(?:${SAY}|${SAY_MORE})`,
  `(?:am|is|are|was|were|'m|'re) not (?:going|prepared|able|free|authori[sz]ed|allowed|ready|willing|about) to (?:${SAY}|${SAY_MORE}|give you .*)`,
  // "was unable to confirm that nine had died"
  "(?:is|are|was|were|been) (?:so far |still |yet )?unable to (?:say|confirm|verify|specify|corroborate)",
  "(?:declin|refus)(?:ed|es|ing) (?:all |an? |any )?(?:comment|interviews?|requests? for (?:comment|an interview))",
  `(?:declined|refused|declines|refuses|declining|refusing) to (?:${SAY}|${SAY_MORE}|give|provide)`,
  `(?:has|have|had) (?:not|n't|yet to|never) ${ADVERB}(?:${SAID}|comment|respond|reply|react|confirm|answer)`,
  `(?:has|have|had) (?:not|n't|yet to|never) ${ADVERB}(?:said|say|explained|explain|disclosed|disclose|revealed|reveal) (?:${ABOUT})`,
  // "has not released a figure for its losses"
  `(?:has|have|had) (?:not|n't|yet to|never) ${ADVERB}(?:released?|published?|issued?|provided?|offer(?:ed)?|suppl(?:y|ied)) (?:an? |any |the )?(?:\\S+ )?(?:figures?|counts?|tolls?|numbers|details?|estimates?|comments?|explanations?|names?)`,
  `(?:has|have|had) (?:not|n't|yet to|never) ${ADVERB}(?:named?|given?|announced?|disclosed?|specif(?:y|ied)|set|fix(?:ed)?) (?:another(?: one)?(?= $)|(?:a |any |the |another )?(?:new |fresh |other |further )?(?:date|day|reasons?|details?|figures?|timetable))`,
  // "What he will do his office has not disclosed"
  `(?:has|have|had|did|does|do|would) (?:not|n't|yet to) ${ADVERB}(?:said?|say|disclosed?|revealed?|reveal|explain(?:ed)?|specif(?:y|ied))(?= $)`,
  "(?:has|have|had|did) (?:not|n't|never|yet to) (?:publicly |yet )?(?:said?|uttere?d?|breathed?|spoken|speak) (?:an?|one) (?:single )?(?:word|syllable)(?: (?:about|of|on|to|publicly)| $)",
  "(?:said|says|say|saying|revealed|disclosed) (?:nothing|little|not a word|no more)(?: (?:in public|so far))?(?: (?:about|of|on|to|more|further|publicly)| $)",
  "never (?:answered|replied|responded|commented|reacted|wrote back)",
  "(?:kept|keeps|keep|keeping) (?:its|his|her|their) (?:own )?counsel",
  "(?:is|was|are|were|been|remained|remains) (?:\\w+ )?(?:evasive|vague|coy|noncommittal|non-committal|non - committal|cagey|tight-lipped) (?:about|on|over|when)",
  "(?:am|is|are|was|were|'m) not making any (?:forecasts?|predictions?|comments?|guess(?:es)?)",
  "(?:would|will|could|did) not be drawn(?! into| back| closer)",
  "(?:would|will) not have it (?:called|said|that)",
  "(?:kept|keeps|keep|remained|remains|stayed|stays|been|was|were) (?:silent|mum|tight-lipped|tight - lipped)",
  "(?:left|leaves|leaving|left it) open (?:whether|when|how|if|who|which|where)",
  "(?:named|gave|offered|specified|mentioned|cited) no (?:\\w+ )?(?:culprit|names?|sources?|figures?|reasons?|places?|perpetrators?|suspects?|party|side|details?|dates?|evidence)",
  "neither (?:confirm|confirms|confirmed) nor (?:deny|denies|denied)",
  "neither (?:\\S+ ){1,8}(?:has |have |had )?(?:commented|responded|reacted|replied)(?: (?:on|to|immediately|publicly)| $)",
  `(?:neither|none|nobody|no) (?:\\w+ ){0,4}(?:has|have|had) (?:${SAID})`,
  "(?:neither|none|nobody) (?:\\w+ ){0,3}(?:commented|responded|reacted|replied) (?:on|to)",
  `(?:neither|none|nobody) (?:\\S+ ){0,8}(?:would|could|did) (?:${SAY}|${SAY_MORE}|vouch for)`,
  // "preferred not to say", "chose not to answer", "would rather not comment"
  `(?:prefer|prefers|preferred|chose|chooses|opted|elected|decided|asked|begged|thought it best) not to ${ADVERB}(?:${SAY}|${SAY_MORE})`,
  `(?:would|'d|had) (?:rather|sooner|prefer) not (?:to )?${ADVERB}(?:${SAY}|${SAY_MORE})`,
  // "avoided saying when", "stopped short of naming the culprit", "refrained from comment"
  "(?:avoid|avoids|avoided|refrained from|refrains from|stopped short of|stops short of|fell short of|shied away from|held back from|abstained from) (?:saying|commenting|naming|confirming|disclosing|revealing|specifying|identifying|elaborating|answering|giving (?:a |any )?(?:dates?|figures?|names?|details?|reasons?)|(?:any |further )?(?:comment|details|specifics))",
  // "left without speaking to the press", "flew home without a word to reporters"
  "(?:left|leaves|departed|departs|flew|went|walked|drove|emerged|came|arrived|parted|returned|passed|hurried|slipped|boarded|exited|filed) (?:\\S+ ){0,6}?without (?:speaking to (?:the )?(?:press|media|reporters|journalists|cameras)|talking to (?:the )?(?:press|media|reporters|journalists)|taking (?:any )?questions|answering (?:any |reporters' |journalists' |the )?questions|(?:any |further |public |making (?:any |a )?(?:public )?)?(?:comment|comments|statement|statements)|commenting|a (?:single )?word|saying (?:a word|anything|whether|when|what|how|if)|addressing (?:the )?(?:press|media|reporters|journalists))",
  // "has not released a figure", "has published no figures", "does not disclose its losses"
  `(?:(?:has|have|had) (?:not|n't|never|yet to)|(?:did|does|do|would|will|could) (?:not|n't)|never|refuses to|refused to|declined to|declines to) ${ADVERB}(?:releas|publish|disclos|reveal|divulg|announc|provid|issu|suppl|giv|quantif|acknowledg|admit)(?:e|ed|en|t|y|ied|ted)? (?:a |an |any |the |its |their |his |own |official |exact |overall |full |further |casualty |death |precise )*(?:figures?|losses|casualties|dead|death toll|tolls?|numbers?|totals?|tally|estimates?|statistics|breakdown|how many|how much|how few)`,
  "(?:released|published|disclosed|issued|provided|gave|given|announced|offers?|gives?|publishes|releases) (?:no|not any) (?:official |casualty |exact |overall |further |death |precise |own )*(?:figures?|numbers?|losses|tolls?|totals?|estimates?|statistics|breakdown|casualties)",
  // "would give no number", "would name neither the place nor the day"
  `(?:would|could|will|can) (?:give|offer|name|mention|provide|specify|disclose|reveal|set|cite) (?:no|neither|none) (?:(?:the|an?|any|other|further|more) )*(?:${NO_NEWS}|numbers?|names?|estimates?|places?|venue|source|culprit|party|example)`,
  "(?:is|are|was|were|'s|'re|'m|am) (?:saying|giving) (?:nothing|no more|little)(?: |$)",
  "(?:shrug|shrugs|shrugged|wav|waves|waved|brush|brushes|brushed|laughed|batted|swatted) (?:off|away|aside) (?:the |a |any |all |this |that |such |further )*(?:\\w+ )?questions?",
  // "left without speaking to the press", "drove off without a word to reporters", "emerged from the hall without comment"
  "(?:left|leaves|leave|departed|departs|emerged|drove|flew|walked|hurried|slipped|arrived|returned|parted|passed|went) (?:\\S+ ){0,6}without (?:(?:speaking|talking|saying (?:anything|a word)|a word|a comment|explanation) to (?:the |waiting |any )*(?:press|reporters|journalists|media|cameras|microphones)|(?:a |any |further |public )*(?:comment|statement|explanation)|commenting|making (?:a |any )?(?:\\w+ )?(?:statement|comment)s?|taking (?:any )?questions|answering (?:any |the )?(?:\\w+ )?questions|saying (?:a word|anything|when|why|how|whether|what|where|who))",
  "(?:will|would|shall|'ll) leave (?:that|it|this|judge?ment|the (?:rest|answer|details|judge?ment)) (?:to|for)",
];

/** Words that tell of a refusal to say, over a phrase in lower case between blanks. */
export const SILENCE = phrasePattern(new RegExp(FRAMES.map((frame) => ` ${frame} `).join("|")));
