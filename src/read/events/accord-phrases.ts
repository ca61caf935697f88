import type { Modality, Stance } from "../../domain/claim.ts";
import { phrasePattern, type PhrasePattern } from "../frames/phrase-pattern.ts";

/** Phrases by which an accord is made, lacked, left or in reach. */
export const ACCORD_PHRASES: readonly {
  readonly words: PhrasePattern;
  readonly stance: Stance;
  readonly modality: Modality;
}[] = [
  {
    words: phrasePattern(
      / (?:not (?:a single )?one|none|neither|nothing|no (?:point|issue|question|matter)s?)(?: of (?:\w+ ){1,5})? (?:could|was|were|has been|have been|had been|can) (?:\w+ )?(?:be )?(?:settled|resolved|agreed|bridged|solved) /,
    ),
    stance: "neutral",
    modality: "denied",
  },
  {
    words: phrasePattern(
      / (?:remains?|remained|stays?|stayed|are|were|is|was) (?:still )?(?:without (?:an? |any )?(?:agreement|deal|accord|understanding|compromise)|(?:far|miles|poles|worlds) apart|(?:far|a long way|nowhere near|no closer to|no nearer(?: to)?) (?:from )?(?:reaching |signing |striking )?(?:an? |any )?(?:\S+ )?(?:agreement|deal|accord|settlement|truce|ceasefire|compromise)|(?:deadlocked|stalemated|gridlocked) (?:over|on)|stuck on|stuck over|split over|split on|at loggerheads (?:over|on|about)|at odds (?:over|on|about)|divided (?:over|on)) /,
    ),
    stance: "neutral",
    modality: "denied",
  },
  {
    words: phrasePattern(
      / (?:efforts?|attempts?|bids?|moves) to (?:reach|broker|secure|agree|strike|negotiate|conclude|forge|find|hammer out) (?:on )?(?:an? |the |any )?(?:\S+ ){0,3}?(?:deal|agreement|accord|settlement|truce|ceasefire|compromise|treaty|pact) (?:\S+ ){0,3}?(?:failed|collapsed|foundered|come to nothing|came to nothing) /,
    ),
    stance: "neutral",
    modality: "denied",
  },
  {
    words: phrasePattern(
      / (?:is|are|was|were|be|been|come|came|coming|seems?|moved?|moving|edged|inched|drew|drawing|said to be) (?:\w+ )?(?:(?:close|closer|near|nearer|nearing|approaching)(?: to)?|closing in on|on the (?:verge|brink|cusp|point|threshold) of|within (?:reach|sight|grasp|touching distance) of|(?:a step|an inch|hours|days|inches) away from|close to) (?:(?:signing|reaching|striking|concluding|clinching|sealing|agreeing|finali[sz]ing) )?(?:an? |the |their )?(?:\S+ ){0,3}?(?:deal|agreement|accord|settlement|truce|ceasefire|compromise|understanding|treaty|pact) /,
    ),
    stance: "supports",
    modality: "possible",
  },
  {
    words: phrasePattern(
      / (?:agreement|deal|accord|settlement|truce|ceasefire|compromise) (?:\w+ ){0,3}(?:is|was|are|were|seems?|remains?) (?:\w+ )?(?:within (?:reach|sight|grasp)|in (?:reach|sight)|at hand|close|near) /,
    ),
    stance: "supports",
    modality: "possible",
  },
  {
    words: phrasePattern(
      / (?:much|most|everything|nearly everything|almost everything|\w+ of (?:the )?\w+ (?:points|issues|articles|chapters|clauses)) (?:has|have|had) been (?:agreed|settled|resolved) /,
    ),
    stance: "supports",
    modality: "asserted",
  },
  {
    words: phrasePattern(
      / (?:common ground|an? (?:understanding|compromise|agreement|accord|settlement|deal|consensus)|agreement|consensus) (?:was|were|has been|had been|have been|is|could be) (?:\w+ )?(?:found|reached|struck|achieved|established|sealed|concluded) /,
    ),
    stance: "supports",
    modality: "asserted",
  },
  {
    words: phrasePattern(
      / (?:came|come|comes|coming) to (?:terms(?! with the| with it| with what)|an? (?:\w+ )?(?:agreement|understanding|arrangement|settlement)) | (?:found|finds|find|finding|reached) common ground | shook hands on | (?:settled|resolved|ended|buried|patched up) (?:their|the|a) (?:\w+ ){0,3}(?:dispute|differences|quarrel|feud|row|disagreements?) | see(?:s)? eye to eye | saw eye to eye /,
    ),
    stance: "supports",
    modality: "asserted",
  },
  {
    words: phrasePattern(
      / (?:tore|torn|tears|tearing|tear) up (?:the|its|their|an?|that|this) (?:\w+ ){0,3}(?:agreement|accord|deal|treaty|pact|truce|ceasefire) | (?:pulled|pulls|pulling|walked|withdrew|withdraws|backed|dropped|opted) (?:out of|from|away from) (?:the|its|their|an?|that|this) (?:\S+ ){0,3}(?:agreement|accord|deal|treaty|pact|truce|ceasefire) | (?:froze|frozen|freezes|ended|ends|scrapped|scraps|renounced|annulled|repudiated|revoked|shelved) (?:the|its|their|that|this) (?:\w+ ){0,3}(?:agreement|accord|deal|treaty|pact|truce|ceasefire) | reneged on (?:the|its|their|an?) (?:\w+ ){0,3}(?:agreement|accord|deal|treaty|pact|truce|commitments?) | (?:broke|broken|breaks) off (?:the|its|their|an?) (?:\w+ ){0,2}(?:truce|ceasefire|accord|agreement) /,
    ),
    stance: "opposes",
    modality: "asserted",
  },
  {
    words: phrasePattern(
      / (?:neither|none|nobody|no (?:side|party)) (?:\w+ ){0,3}(?:has |have |had |ever |fully )*(?:honou?red|honou?rs|kept|keeps|respected|respects|observed|observes|fulfilled|implemented) (?:it|them|the (?:\w+ ){0,2}(?:truce|ceasefire|accord|agreement|deal|pact|treaty|promises?)) /,
    ),
    stance: "opposes",
    modality: "denied",
  },
  {
    words: phrasePattern(
      / (?:agreement|accord|deal|truce|ceasefire|treaty|pact|armistice) (?:\w+ ){0,3}(?:is|was|has been|had been|remains?|stays?) (?:still |largely |now )?(?:in (?:force|place|effect)|intact|holding) /,
    ),
    stance: "supports",
    modality: "asserted",
  },
  {
    words: phrasePattern(
      / (?:agreement|accord|deal|truce|ceasefire|treaty|pact|armistice) (?:\w+ ){0,3}(?:is|was|lies|lay) (?:all but |now |effectively |practically )?(?:dead|in tatters|in ruins|in shreds|history|void|a dead letter|over) | declar\w+ (?:an end to |the end of )?(?:the|its|their) (?:\w+ ){0,2}(?:truce|ceasefire|accord)(?: (?:dead|over|void|at an end|null))? /,
    ),
    stance: "neutral",
    modality: "cancelled",
  },
  {
    words: phrasePattern(
      / (?:ended|end|ends|closed|broke up|broke off|finished|concluded) (?:\w+ )?with no (?:agreement|accord|deal|result|breakthrough) | (?:produced|brought|yielded|led to|ended in|resulted in) no (?:agreement|accord|deal|breakthrough|result) /,
    ),
    stance: "neutral",
    modality: "denied",
  },
];
