// Present tenses in -s that the tagger takes for plural nouns: "the text bars …", "Norway demands that …". Told from nouns by what
// stands around them; each test knows one pattern.

import { hashWord, SHAPE, type Tokens } from "../tokens/tokenize.ts";
import { TAG, TAGS } from "./tag-set.ts";
import { isComma, isFinite, isNominal, OPENING_WORDS } from "./tag-kinds.ts";

const THAT = hashWord("that");
/** Present tenses of resolves that are no nouns. */
const RESOLVES: ReadonlySet<number> = new Set(
  "expresses reiterates reaffirms urges welcomes recognises recognizes".split(" ").map(hashWord),
);
/** Forms in -s that are hardly ever nouns, and that reports use of texts, sides and forces. */
const PRESENT_FORMS: ReadonlySet<number> = new Set(
  (
    "deals touches speaks expires lapses runs commits obliges stipulates forbids foresees envisages envisions undertakes requires prohibits allows provides contains includes excludes " +
    "permits gives takes makes binds restricts defines describes specifies imposes entitles compels empowers authorises authorizes mandates " +
    "reserves assigns leaves keeps grants guarantees lays sets spells suspends dissolves abolishes replaces regulates governs recommends halves " +
    "omits deletes removes adds retains restores softens weakens waters tightens extends exempts concedes transfers creates establishes reduces " +
    "mentions refers lacks names lists limits lifts bans bars calls recognises recognizes confirms assures secures divides caps cedes " +
    "occupies controls holds besieges encircles patrols captures seizes recaptures shells bombs attacks raids storms detains arrests frees " +
    "releases deploys withdraws expels recalls evacuates protests marches resigns votes elects ratifies opposes rejects demands insists " +
    "notes welcomes expresses reiterates reaffirms meets visits travels hosts convenes chairs attends signs hands sends submits tables circulates publishes"
  )
    .split(" ")
    .map(hashWord),
);
/** Present tenses of taking sides and of saying that look like nouns and take a clause or an infinitive: "Norway demands that …", "offers to …". */
const TAKING_FORMS: ReadonlySet<number> = new Set(
  (
    "demands offers claims pledges promises threatens threats vows requests hopes fears reports warns states plans wants insists proposes urges " +
    "asks desires wishes bids doubts regrets rules moves objects protests answers replies estimates boasts cautions counsels signals aims dares tries"
  )
    .split(" ")
    .map(hashWord),
);
/** Present tenses that are never nouns: "…, the rebels' spokesman alleges." */
const SURE_FORMS: ReadonlySet<number> = new Set(
  "alleges maintains asserts contends concedes denies argues laments complains predicts recalls"
    .split(" ")
    .map(hashWord),
);
const RULES = hashWord("rules");
const OUT = hashWord("out");
const PARTICLES: ReadonlySet<number> = new Set("out up off down over for of on upon with".split(" ").map(hashWord));
const STRONG: ReadonlySet<number> = new Set('; : “ ” " — –'.split(" ").map(hashWord));

/** True for a word tagged as a plural noun that is the verb of its clause; may make a name of the word before it. */
export function isPresentVerb(tokens: Tokens, tags: Uint8Array, from: number, at: number, to: number): boolean {
  if (at === from)
    return (
      (PRESENT_FORMS.has(tokens.hash[at]) || TAKING_FORMS.has(tokens.hash[at])) && opensResolve(tokens, tags, at, to)
    );
  return (
    (PRESENT_FORMS.has(tokens.hash[at]) && isPredicate(tokens, tags, from, at, to)) ||
    (TAKING_FORMS.has(tokens.hash[at]) && takesClause(tokens, tags, from, at, to)) ||
    (tokens.hash[at] === RULES && at > from && tokens.hash[at + 1] === OUT && isNominal(tags[at - 1])) ||
    (SURE_FORMS.has(tokens.hash[at]) && at > from && /^(?:NOUN|PROPN)$/.test(TAGS[tags[at - 1]]))
  );
}

/** "Requests the chair to report;", "Calls upon donors": a resolve without its subject, and no other verb that is not the object's. */
function opensResolve(tokens: Tokens, tags: Uint8Array, at: number, to: number): boolean {
  const next = at + 1 < to ? TAGS[tags[at + 1]] : "";
  if (RESOLVES.has(tokens.hash[at])) {
    // "Expresses grave concern"
    if (next === "VERB:fin" || next === "VERB:base") tags[at + 1] = TAG.ADJ;
    return true;
  }
  if (next !== "DET" && next !== "PRON:possessive" && !(next === "ADP" && isParticle(tokens, at + 1))) return false;
  for (let i = at + 1; i < to; i++) {
    const tag = TAGS[tags[i]];
    if ((tag === "SCONJ" || tag === "PRON:relative") && next !== "ADP") return true;
    if (isFinite(tags[i])) return false;
  }
  return true;
}

/** "The text commits both sides", "The text, which runs to …, forbids attacks": a singular noun before it, an object behind, no other verb. */
function isPredicate(tokens: Tokens, tags: Uint8Array, from: number, at: number, to: number): boolean {
  if (at === from || at + 1 >= to) return false;
  const afterComma = isComma(tokens, at - 1) && !closesApposition(tokens, tags, from, at - 1);
  const before = TAGS[tags[at - 1]];
  if (!isComma(tokens, at - 1) && before !== "NOUN" && before !== "PROPN" && before !== "NUM") return false;
  const next = TAGS[tags[at + 1]];
  const opens =
    next === "DET" ||
    next.startsWith("PRON") ||
    next === "NUM" ||
    next === "SCONJ" ||
    next === "PART" ||
    next === "PROPN" ||
    (next === "ADP" &&
      tags[at + 2] !== undefined &&
      /^(?:DET|ADV|NUM|ADJ|NOUN|PROPN)/.test(TAGS[tags[at + 2]]) &&
      !afterComma &&
      isParticle(tokens, at + 1)) ||
    (afterComma && (next.startsWith("NOUN") || next === "ADJ"));
  if (!opens) return false;
  let relatives = 0;
  let finites = 0;
  const start = clauseStart(tokens, tags, from, at);
  for (let i = start; i < to; i++) {
    const tag = TAGS[tags[i]];
    // "The truce, which … ," and "The truce, agreed in May, …" have their verb still to come.
    const opensAside = i > start + 1 && isComma(tokens, i - 1) && isNominal(tags[i - 2]);
    if (tag === "PRON:relative" || tag === "SCONJ" || (opensAside && tag === "VERB:past")) relatives++;
    if (isFinite(tags[i]) && !(tag.startsWith("VERB") && i > start && TAGS[tags[i - 1]].startsWith("AUX"))) {
      finites++;
      // A finite verb straight behind its own subject before this word: the word is a noun of its object.
      if (i < at && relatives === 0) return false;
    }
  }
  if (afterComma) return relatives > 0 && finites > 0 && !isListed(tags, at);
  return finites <= relatives + countJoins(tags, at, to);
}

/** "Norway demands that …", "the junta offers to …": a clause opens with a singular phrase, and what it says or wills follows at once. */
function takesClause(tokens: Tokens, tags: Uint8Array, from: number, at: number, to: number): boolean {
  if (at === from || at + 2 >= to) return false;
  const isPastApposition = isComma(tokens, at - 1) && closesApposition(tokens, tags, from, at - 1);
  const isThat = tokens.hash[at + 1] === THAT && TAGS[tags[at + 2]] !== "AUX:modal" && !isFinite(tags[at + 2]);
  if (!isThat && tags[at + 1] !== TAG.PART) return false;
  if (isPastApposition) return true;
  if (TAGS[tags[at - 1]].endsWith(":plural") && tokens.shape[at - 1] !== SHAPE.capitalised) return false;
  // A capitalised word alone before it is a name, whatever it looks like.
  const opens = (i: number) => i === from || opensClauseAt(tokens, tags, i);
  if (tokens.shape[at - 1] === SHAPE.capitalised && opens(at - 1)) {
    if (OPENING_WORDS.has(tokens.hash[at - 1]) || /^(?:PRON|DET|SCONJ|CCONJ|VERB|ADP|NUM)/.test(TAGS[tags[at - 1]]))
      return false;
    tags[at - 1] = TAG.PROPN;
    return true;
  }
  let i = at - 1;
  while (i >= from && at - i < 6 && /^(?:PROPN|NOUN|ADJ|DET|PART:possessive)$/.test(TAGS[tags[i]])) {
    if (TAGS[tags[i]] === "DET") return opens(i);
    i--;
  }
  return i + 1 < at && tokens.shape[i + 1] === SHAPE.capitalised && opens(i + 1);
}

/** "Norway, a guarantor, …": a name that opens its clause, and a phrase without a verb between commas. */
function closesApposition(tokens: Tokens, tags: Uint8Array, from: number, comma: number): boolean {
  let i = comma - 1;
  while (i > from && comma - i < 12 && !isComma(tokens, i)) {
    if (/^(?:VERB|AUX|PUNCT|SCONJ|PRON:relative)/.test(TAGS[tags[i]])) return false;
    i--;
  }
  if (i === from || !isComma(tokens, i) || TAGS[tags[i + 1]] !== "DET") return false;
  return tokens.shape[i - 1] !== SHAPE.lower && (i - 1 === from || i - from < 5);
}

/** True for a word behind a semicolon, a colon, a quotation mark, or a comma with or without its conjunction. */
function opensClauseAt(tokens: Tokens, tags: Uint8Array, at: number): boolean {
  return (
    STRONG.has(tokens.hash[at - 1]) ||
    isComma(tokens, at - 1) ||
    TAGS[tags[at - 1]] === "CCONJ" ||
    TAGS[tags[at - 1]] === "SCONJ"
  );
}

/** Where the clause of a word begins: behind "that", ", and", a semicolon or a quotation mark. */
function clauseStart(tokens: Tokens, tags: Uint8Array, from: number, at: number): number {
  for (let i = at - 1; i > from; i--) {
    const tag = TAGS[tags[i]];
    if (tag === "SCONJ" || STRONG.has(tokens.hash[i]) || (tag === "CCONJ" && isComma(tokens, i - 1))) return i + 1;
  }
  return from;
}

function isListed(tags: Uint8Array, at: number): boolean {
  return TAGS[tags[at - 2]] === "NOUN:plural" && TAGS[tags[at + 1]] === "CCONJ";
}

function countJoins(tags: Uint8Array, from: number, to: number): number {
  let joins = 0;
  for (let i = from; i + 1 < to; i++) if (TAGS[tags[i]] === "CCONJ" || TAGS[tags[i]] === "PUNCT") joins++;
  return joins;
}

function isParticle(tokens: Tokens, at: number): boolean {
  return PARTICLES.has(tokens.hash[at]);
}
