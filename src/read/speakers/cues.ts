import { wordList } from "../../kit/word-list.ts";

/** Verbs of saying that take a clause or quotation as what is said. */
export const SAYING = wordList(`
  say tell announce report state declare add note explain write claim insist argue maintain stress emphasise emphasize underline underscore
  reiterate repeat confirm acknowledge admit concede reveal disclose hint suggest indicate warn caution predict complain reply answer
  respond remark comment observe assert contend affirm allege deny recall testify tweet post quip joke conclude signal
  clarify counter retort inform notify brief advise remind assure boast lament charge protest recount relate estimate forecast
  mention imply speculate proclaim swear pronounce opine interject continue believe think fear hope expect feel doubt understand
  know agree accept propose demand urge ask vow pledge promise threaten decide rule find judge calculate conclude
  learn hear read see cite quote show stipulate
  object grumble reason rejoin venture confide exclaim reflect elaborate specify reassure reckon guess suspect suppose presume assume posit attest certify
  whisper mutter murmur moan gripe plead beg implore counsel prophesy foretell forewarn cable text radio message blog fume gloat rejoice sneer snarl bristle
`);

/** Verbs that say nothing by themselves: they report only with "that" or a quotation. */
export const SAYING_WITH_THAT = wordList(
  "agree accept propose demand urge ask vow pledge promise threaten decide rule find judge know learn hear read see show suggest continue signal feel understand see cite post charge protest conclude believe think fear hope expect doubt brief advise quote answer respond relate respond find forecast estimate " +
    "object reason venture reflect elaborate specify reassure reckon guess suspect suppose presume assume posit attest certify moan plead beg implore counsel " +
    "cable text radio message blog fume gloat rejoice sneer snarl bristle",
);

/** Of those, the ones that stand in a parenthesis ("…, he said, …"). */
export const PARENTHETIC = wordList(`
  say tell announce report state declare add note explain write claim insist argue maintain stress emphasise emphasize underline underscore
  reiterate repeat confirm acknowledge admit concede reveal disclose hint suggest indicate warn caution predict complain reply answer
  respond remark comment observe assert contend affirm allege charge recall tweet post quip joke conclude clarify counter retort boast lament stipulate
  continue believe think fear vow pledge estimate quote ask recount interject shout shrug sigh snap muse thunder scoff fume laugh whisper mutter warn demand learn understand read
  object grumble protest reason rejoin venture confide exclaim reflect elaborate specify reassure reckon moan gripe plead beg implore counsel prophesy
  intone growl cry yell cable text radio message blog gloat rejoice sneer snarl bristle joke insist promise assure hint suggest imply caution boast
  hope expect suspect assume speculate judge relate swear testify underline
`);

type SpeechAct = { readonly stance: "supports" | "opposes" | "neutral" };

/** Verbs that praise or blame, each with its stance. */
function judging(verbs: string, stance: SpeechAct["stance"]): readonly (readonly [string, SpeechAct])[] {
  return verbs.split(" ").map((verb) => [verb, { stance }]);
}

/** Verbs that name an act of speech and its object in one: always a statement, the object standing for the content. */
export const SPEECH_ACTS: ReadonlyMap<string, SpeechAct> = new Map<string, SpeechAct>([
  ["accuse", { stance: "neutral" }],
  ["blame", { stance: "neutral" }],
  ["thank", { stance: "neutral" }],
  ["praise", { stance: "supports" }],
  ["hail", { stance: "supports" }],
  ["welcome", { stance: "supports" }],
  ["applaud", { stance: "supports" }],
  ["commend", { stance: "supports" }],
  ["laud", { stance: "supports" }],
  ...judging("extol acclaim salute compliment", "supports"),
  ["congratulate", { stance: "supports" }],
  ["condemn", { stance: "opposes" }],
  ["denounce", { stance: "opposes" }],
  ["criticise", { stance: "opposes" }],
  ["criticize", { stance: "opposes" }],
  ["decry", { stance: "opposes" }],
  ["deplore", { stance: "opposes" }],
  ["slam", { stance: "opposes" }],
  ["blast", { stance: "opposes" }],
  ["mock", { stance: "opposes" }],
  ...judging(
    "castigate lambast lambaste deride ridicule disparage denigrate belittle excoriate pillory assail berate rebuke chastise chide upbraid scold " +
      "vilify malign revile bemoan bewail rubbish lampoon censure impugn",
    "opposes",
  ),
  ["fault", { stance: "neutral" }],
  ["caution", { stance: "neutral" }],
  ["warn", { stance: "neutral" }],
  ["describe", { stance: "neutral" }],
  ["call", { stance: "neutral" }],
  ["pronounce", { stance: "neutral" }],
  ["label", { stance: "neutral" }],
  ["brand", { stance: "neutral" }],
  ["liken", { stance: "neutral" }],
  ["cite", { stance: "neutral" }],
  ["lament", { stance: "neutral" }],
  ["deny", { stance: "neutral" }],
  ["confirm", { stance: "neutral" }],
  ["mention", { stance: "neutral" }],
  ["express", { stance: "neutral" }],
  ["reaffirm", { stance: "neutral" }],
  ["reiterate", { stance: "neutral" }],
  ["stress", { stance: "neutral" }],
  ["underline", { stance: "neutral" }],
  ["voice", { stance: "neutral" }],
  ["allege", { stance: "neutral" }],
  ["charge", { stance: "neutral" }],
  ["regret", { stance: "neutral" }],
  ["apologise", { stance: "neutral" }],
  ["apologize", { stance: "neutral" }],
  ["complain", { stance: "neutral" }],
  ["acknowledge", { stance: "neutral" }],
  ["question", { stance: "neutral" }],
  ["dispute", { stance: "neutral" }],
  ["contest", { stance: "neutral" }],
  ["admit", { stance: "neutral" }],
  ["predict", { stance: "neutral" }],
  ["play", { stance: "neutral" }],
  ["discuss", { stance: "neutral" }],
]);

/** Counts that somebody has kept: whoever kept them speaks by them. */
export const FIGURES = wordList("figures data statistics numbers records tallies estimates");

/** Words after which a phrase is a source: "according to", "citing". */
export const SOURCE_LEADS = wordList("citing quoting");

/** Who is spoken to, not what is said. */
export const ADDRESSEES = wordList(
  "reporters journalists parliament lawmakers media press agency television tv radio broadcaster newspaper conference briefing correspondents them him her us me you it council assembly audience crowd viewers readers diplomats",
);

/** Phrases that say something without a verb of saying, by their first verb; each ends where "that" and what is said may follow. */
const IDIOMS: ReadonlyMap<string, RegExp> = new Map([
  ["let", /^(?:it be known|slip|(?:\w+ ){1,3}know(?= that))\b/],
  ["have", /^it(?= that\b)/],
  ["make", /^(?:it )?(?:very |perfectly |quite |abundantly )?(?:clear|plain|known)\b/],
  ["leave", /^(?:little|no) doubt\b/],
  ["shoot", /^back\b/],
  ["fire", /^back\b/],
  ["hit", /^back\b/],
  ["snap", /^back\b/],
  ["serve", /^notice\b/],
  ["give", /^(?:notice|(?:its|his|her|their) word|(?:\w+ )?(?:assurances|guarantees))\b/],
  ["send", /^word\b/],
  ["pass", /^word\b/],
  ["put", /^(?:it )?on record\b/],
  ["take", /^the (?:view|line|position)\b/],
  ["hold", /^out (?:the )?hope\b/],
  ["spell", /^out\b/],
  // "is convinced that", "was adamant that", "are of the view that": whoever holds or feels it; "it is certain that" is nobody's.
  [
    "be",
    /^(?:now |still |also |equally |absolutely |quite |far from |fully )?(?:convinced|persuaded|certain|confident|sure|hopeful|optimistic|doubtful|sceptical|skeptical|afraid|fearful|worried|concerned|alarmed|aware|insistent|emphatic|unconvinced|satisfied|(?:in|of) no doubt|of the (?:view|opinion|belief)|at pains to (?:stress|say|point out|insist|add|make clear))(?= that\b)/,
  ],
  [
    "remain",
    /^(?:convinced|persuaded|certain|confident|sure|hopeful|optimistic|doubtful|sceptical|skeptical|worried|concerned)(?= that\b)/,
  ],
]);

/** Where such a phrase ends that begins with this verb: behind "made it clear" in "made it clear that …". -1 where there is none. */
export function idiomEnd(words: readonly { readonly lower: string }[], lemma: string, from: number): number {
  const idiom = IDIOMS.get(lemma);
  if (idiom === undefined) return -1;
  const said = words
    .slice(from, from + 5)
    .map((word) => word.lower)
    .join(" ");
  const match = idiom.exec(said);
  return match === null ? -1 : from + match[0].split(" ").length;
}

/** Verbs of saying that tell a deed where they have such an object: "claimed more than 400 lives", "laid down its arms". */
export const DEED_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["claim", new Set(["life", "lives", "victims", "casualties"])],
  ["lay", new Set(["arms", "weapons", "guns", "rifles"])],
]);
