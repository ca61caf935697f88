import type { Claim } from "../domain/claim.ts";
import type { VersionDateKind } from "../domain/version-report.ts";

/**
 * What a document claim says happened to the text, by its verbs; the first row that matches wins, and the label is asked before the sentence.
 *
 * A passive with the receiver as subject ("Norlandia has been given the annex") is a receipt; "was given to Norlandia" is a handing over.
 * English only: claims in other languages are filed by hand, with labels in English or with custody entries.
 */
const ACTS: readonly (readonly [VersionDateKind, RegExp])[] = [
  ["leaked", /\bleak/i],
  [
    "received",
    /\b(receiv\w+|receipt|obtained|in (its|their|his|her) possession|(has|have|had) (yet )?(not )?(to )?(seen|got)|(been|was|were|being) (officially |formally )?(given|handed|sent|shown|passed|forwarded|presented with)\b(?! (over )?to\b))/i,
  ],
  [
    "handed-over",
    /\b(hand(ed|s|ing)?[ -]?over|handed|deliver\w*|pass(ed|es|ing)? (it |them |the \w+ )?(on |over )?to|transmit\w*|convey\w*|submit\w*|tabl(ed|es|ing)|present(ed|s|ing)|gave|given|sen[dt](s|ing)?|shared|forward(ed|s|ing)?|circulat\w+)\b/i,
  ],
  [
    "revised",
    /\b(revis\w+|amend\w+|updat\w+|fine-?tun\w+|shorten\w*|trim\w*|cut|whittl\w+|reduc\w+|edit(ed|s|ing)|rework\w*|refin\w+|reword\w*|rewr\w+|chang(ed|es|ing)|consolidat\w+|pared)\b/i,
  ],
  ["signed", /\b(sign(ed|s|ing|ature)?|initial(l)?(ed|ing))\b/i],
  ["published", /\b(publish\w*|publication|made public|print(ed|s)|released?|unveil\w*|post(ed|s))\b/i],
  [
    "drafted",
    /\b(draft(ed|s|ing)?|drew up|drawn up|draw up|wrote|writ(ten|ing|es?)|prepar\w+|compos\w+|put together|author\w*|work(ed|ing) on|propos\w+|drawing up)\b/i,
  ],
];

/** What happened to the text, or null when the words tell of none of the known acts. */
export function documentActOf(claim: Claim): VersionDateKind | null {
  for (const words of [claim.issue.label, claim.cue?.text ?? "", claim.quote])
    for (const [act, pattern] of ACTS) if (pattern.test(words)) return act;
  return null;
}
