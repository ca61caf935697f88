// Verb forms whose dictionary form neither the learned table nor the rules of spelling give: strong verbs that are rare in the
// training texts but common in news of war and talks, and verbs whose silent e or doubled letter the rules lose.

/** Strong forms, a base form before each group. */
const STRONG = `
drive drove driven|take took taken|give gave given|fall fell fallen|break broke broken|throw threw thrown|draw drew drawn|bite bit bitten
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|bid bade bidden|bind bound|bleed bled|cling clung|creep crept|dig dug
dwell dwelt|flee fled|fling flung|forbid forbade forbidden|foresee foresaw foreseen|forgive forgave forgiven|forgo forwent forgone
forsake forsook forsaken|forswear forswore forsworn|freeze froze|hide hid|leap leapt|lend lent|mislead misled|mistake mistook mistaken
overcome overcame|override overrode overridden|overrun overran|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|partake partook partaken|rebuild rebuilt|redraw redrew redrawn|repay repaid|rethink rethought
retake retook retaken|rewrite rewrote rewritten|ride rode ridden|rise risen|seek sought|shake shook|shrink shrank shrunk|sink sank sunk
slay slew slain|slide slid|spring sprang sprung|steal stole|strike struck|strive strove striven|swear swore sworn|swell swollen
swing swung|tear tore torn|undergo underwent undergone|undertake undertook|undo undid undone|uphold upheld|wake woke woken|wear wore
weave wove woven|withhold withheld|withstand withstood|wring wrung|free freed freeing|decree decreed decreeing
disagree disagreed disagreeing|initial initialled initialling|counsel counselled counselling|repel repelled repelling
impel impelled impelling|burn burnt|boycott boycotted boycotting|pencil pencilled pencilling|annul annulled annulling|fulfil fulfilled fulfilling
enrol enrolled enrolling|instil instilled instilling|marshal marshalled marshalling|level levelled levelling|fuel fuelled fuelling
quarrel quarrelled quarrelling|channel channelled channelling|funnel funnelled funnelling|tunnel tunnelled tunnelling
model modelled modelling|rival rivalled rivalling|equal equalled equalling|total totalled totalling|dial dialled dialling
panic panicked panicking|tie tying|hinge hinged hinging|mediate mediated mediating
`;

/** Verbs that end in a silent e which the rules do not give back. */
const SILENT_E: ReadonlySet<string> = new Set(
  (
    "trade delete postpone exchange compile file retype convene reconvene repudiate invade massacre encircle blockade evacuate repatriate strafe " +
    "extradite subscribe adhere welcome barricade parade mediate hinge"
  ).split(" "),
);

const BASES: ReadonlyMap<string, string> = new Map(
  STRONG.trim()
    .split(/[|\n]/)
    .flatMap((group) => {
      const [base, ...forms] = group.split(" ");
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** The base of a strong or doubled form, or null for all others. */
export function strongBase(form: string): string | null {
  return BASES.get(form) ?? null;
}

/** The lemma by rule with its silent e given back: "conven" to "convene". */
export function withSilentE(lemma: string): string {
  return SILENT_E.has(`${lemma}e`) ? `${lemma}e` : lemma;
}
