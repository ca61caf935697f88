import { phrasePattern } from "../frames/phrase-pattern.ts";

/** How an unnamed source asked to be kept so, over a phrase in lower case between blanks; it claims nothing. */
export const ANONYMITY = phrasePattern(
  /^ (?:who |and )?(?:has |had )?(?:asked|requested|wished|wanted|preferred|insisted|demanded|declined|refused) (?:that (?:he|she|they) )?(?:(?:not )?(?:to )?be (?:named|identified|quoted)|to (?:remain|stay|be kept) (?:anonymous|unnamed)|(?:on )?anonymity)(?: .*)? $/,
);
