import type { Sentences } from "../sentences/split-sentences.ts";
import { SHAPE, hashWord, type Tokens } from "../tokens/tokenize.ts";
import { TAG, TAGS, UPOS } from "./tag-set.ts";

const REPORTING_FORMS: ReadonlySet<number> = new Set(
  "says writes shows tells adds argues insists warns notes reports claims finds suggests quotes cites"
    .split(" ")
    .map(hashWord),
);
const SAFE_FORMS: ReadonlySet<number> = new Set("says writes tells adds argues insists warns".split(" ").map(hashWord));

const OPENING_WORDS: ReadonlySet<number> = new Set(
  (
    "then later earlier also still once never ever now here there so yet soon thus again only just even always often recently finally " +
    "meanwhile instead indeed perhaps maybe today yesterday tomorrow first next last said says asked added wrote most many few several more some all"
  )
    .split(" ")
    .map(hashWord),
);
const CLOSING_FORMS: ReadonlySet<number> = new Set(
  (
    "say says report reports confirm confirms claim claims estimate estimates state states warn warns note notes add adds insist insists " +
    "write writes complain complains predict predicts believe believes think thinks argue argues explain explains recall recalls learn learns"
  )
    .split(" ")
    .map(hashWord),
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
    "meets visits travels hosts convenes chairs attends signs hands sends submits tables circulates publishes"
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
/** Present tenses that look like nouns and stand before their speaker: "…, replies the envoy". */
const TURNED_FORMS: ReadonlySet<number> = new Set(
  "says reports confirms claims estimates warns notes adds insists writes complains explains recalls replies repeats demands answers announces"
    .split(" ")
    .map(hashWord),
);
/** Past tenses of answering and the like that take no object, so that the words behind them are their speaker: "…, countered the envoy". */
const TURNED_PASTS: ReadonlySet<number> = new Set(
  (
    "replied countered retorted objected responded insisted argued warned complained conceded boasted lamented quipped joked added remarked grumbled " +
    "protested shrugged sighed snapped scoffed fumed mused reasoned rejoined cautioned ventured"
  )
    .split(" ")
    .map(hashWord),
);
const SET_OFF_FORMS: ReadonlySet<number> = new Set(
  "disclosed reported announced confirmed claimed explained recalled replied repeated insisted complained estimated argued warned noted revealed admitted conceded suggested maintained alleged acknowledged stressed predicted recounted"
    .split(" ")
    .map(hashWord),
);
const QUOTING_FORMS: ReadonlySet<number> = new Set(
  "said wrote told added posted tweeted replied answered asked explained declared insisted repeated warned argued recalled joked quipped admitted"
    .split(" ")
    .map(hashWord),
);
/** Verbs that no noun looks like, behind several: "the ministers announce". */
const NEVER_NOUNS: ReadonlySet<number> = new Set(
  "announce confirm insist admit concede declare argue maintain warn explain describe say tell believe write complain"
    .split(" ")
    .map(hashWord),
);
const PARTICLES: ReadonlySet<number> = new Set("out up off down over for of on with".split(" ").map(hashWord));
const THAT = hashWord("that");
const TO = hashWord("to");
const DATED = hashWord("dated");
const STRONG: ReadonlySet<number> = new Set('; : “ ” " — –'.split(" ").map(hashWord));
const COMMA = hashWord(",");
const PAST_FORMS: ReadonlySet<number> = new Set(
  "said wrote told added learnt met began came went took gave held sent flew spoke fled broke brought fought"
    .split(" ")
    .map(hashWord),
);

/**
 * Mends slips that a tagger trained on mixed text makes in news: participles for past tenses ("One lawmaker called him …") and the
 * other way round ("The draft, handed to both, bars …"), and nouns for reporting verbs ("the poll shows that …"). Changes `tags` in
 * place.
 */
export function mendTags(tokens: Tokens, units: Sentences, tags: Uint8Array): void {
  for (let u = 0; u < units.count; u++) {
    const from = units.start[u];
    const to = units.start[u + 1];
    let auxiliary = false;
    // A lone capitalised word before a finite verb at the head of a sentence is a name, whatever it looks like.
    const next = from + 1 < to ? TAGS[tags[from + 1]] : "PUNCT";
    if (
      (next === "VERB:past" || next === "VERB:fin-s" || opensOwnPart(tokens, from + 1, to)) &&
      tokens.shape[from] === SHAPE.capitalised &&
      ["ADV", "ADJ", "VERB", "INTJ", "X"].includes(UPOS[tags[from]]) &&
      !OPENING_WORDS.has(tokens.hash[from]) &&
      !opensParticiple(tokens, tags, from, to)
    )
      tags[from] = TAG.PROPN;
    // What ends in "-ing" and owns something is a name: a participle owns nothing.
    if (TAGS[tags[from]] === "VERB:ing" && from + 1 < to && isPossessive(tokens, from + 1)) {
      tags[from] = TAG.PROPN;
      tags[from + 1] = TAG["PART:possessive"];
    }
    for (let i = from; i < to; i++) {
      if (
        tags[i] === TAG["NOUN:plural"] &&
        ((PRESENT_FORMS.has(tokens.hash[i]) && isPredicate(tokens, tags, from, i, to)) ||
          (TAKING_FORMS.has(tokens.hash[i]) && takesClause(tokens, tags, from, i, to)))
      ) {
        tags[i] = TAG["VERB:fin-s"];
        // "The text stipulates that farmers may return": what was taken for a relative pronoun opens the content.
        if (tags[i + 1] === TAG["PRON:relative"] && tokens.hash[i + 1] === THAT) tags[i + 1] = TAG.SCONJ;
      }
    }
    // "Convoys shall be escorted": what stands straight before a modal is its subject.
    if (
      (TAGS[tags[from]] === "VERB:fin-s" || TAGS[tags[from]] === "VERB:fin") &&
      tokens.shape[from] === SHAPE.capitalised &&
      (next === "AUX:modal" || next === "AUX:past" || next === "AUX:fin" || next === "AUX:fin-s")
    )
      tags[from] = TAG["NOUN:plural"];
    for (let i = from; i < to; i++) {
      // "an aide to Quill": before a name or an article it is no mark of an infinitive.
      if (tags[i] === TAG.PART && tokens.hash[i] === TO && i + 1 < to && /^(?:PROPN|DET|PRON)/.test(TAGS[tags[i + 1]]))
        tags[i] = TAG.ADP;
      if (isQuotedSpeaker(tokens, tags, from, i, to)) {
        tags[i] = TAG.PROPN;
        tags[i + 1] = TAG["VERB:past"];
      }
      if (isGivenName(tokens, tags, from, i, to) || isAdverbName(tokens, tags, from, i, to)) tags[i] = TAG.PROPN;
      const upos = UPOS[tags[i]];
      if (
        PAST_FORMS.has(tokens.hash[i]) &&
        upos !== "VERB" &&
        i > from &&
        (isNominal(tags[i - 1]) || tags[i - 1] === TAG.ADJ)
      )
        tags[i] = TAG["VERB:past"];
      if (upos === "NOUN" && i > from + 1 && i + 1 < to && turnsToSpeaker(tokens, tags, from, i))
        tags[i] = TAG["VERB:fin-s"];
      if (upos === "NOUN" && i > from && TAGS[tags[i - 1]] === "NOUN:plural" && NEVER_NOUNS.has(tokens.hash[i]))
        tags[i] = TAG["VERB:fin"];
      // "“…,” wrote Quill": behind a quotation, before a name.
      if (
        PAST_FORMS.has(tokens.hash[i]) &&
        upos !== "VERB" &&
        i + 1 < to &&
        (i === from || UPOS[tags[i - 1]] === "PUNCT") &&
        opensPhrase(tags[i + 1])
      )
        tags[i] = TAG["VERB:past"];
      if (
        tags[i] === TAG["VERB:part"] &&
        TURNED_PASTS.has(tokens.hash[i]) &&
        i - from >= 4 &&
        i + 1 < to &&
        isComma(tokens, i - 1) &&
        opensPhrase(tags[i + 1])
      )
        tags[i] = TAG["VERB:past"];
      if (tags[i] === TAG["VERB:part"] && !auxiliary && isSetOff(tokens, tags, from, i, to)) tags[i] = TAG["VERB:past"];
      if (tags[i] === TAG["VERB:past"] && isBetweenCommas(tokens, tags, from, i, to)) tags[i] = TAG["VERB:part"];
      if (upos === "AUX") auxiliary = true;
      else if (tags[i] === TAG["VERB:part"]) {
        if (
          !auxiliary &&
          i > from &&
          tokens.hash[i] !== DATED &&
          isNominal(tags[i - 1] === TAG.ADV && i > from + 1 ? tags[i - 2] : tags[i - 1]) &&
          i + 1 < to &&
          opensObject(tags[i + 1])
        )
          tags[i] = TAG["VERB:past"];
        auxiliary = false;
      } else if (upos === "VERB") auxiliary = false;
      else if (
        (upos === "NOUN" || upos === "PROPN") &&
        i > from &&
        REPORTING_FORMS.has(tokens.hash[i]) &&
        isNominal(tags[i - 1])
      ) {
        const next = i + 1 < to ? TAGS[tags[i + 1]] : "PUNCT";
        if (
          next === "SCONJ" ||
          next === "DET" ||
          next.startsWith("PRON") ||
          next === "PROPN" ||
          (SAFE_FORMS.has(tokens.hash[i]) && (next === "PUNCT" || next === "ADP"))
        )
          tags[i] = TAG["VERB:fin-s"];
      }
    }
    mendClosingReport(tokens, tags, from, to);
  }
}

/** ", an envoy conceded,": a past tense of reporting between commas, with its speaker before it. */
function isSetOff(tokens: Tokens, tags: Uint8Array, from: number, i: number, to: number): boolean {
  if (!SET_OFF_FORMS.has(tokens.hash[i]) || i <= from + 1 || !isNominal(tags[i - 1])) return false;
  const next = i + 1 < to ? tokens.text.charCodeAt(tokens.start[i + 1]) : 0x2e;
  if (next !== 0x2c && next !== 0x2e) return false;
  for (let k = i - 1; k > from && i - k < 10; k--) {
    const upos = UPOS[tags[k]];
    if (upos === "PUNCT") return tokens.text.charCodeAt(tokens.start[k]) === 0x2c && opensPhrase(tags[k + 1]);
    if (upos === "VERB" || upos === "AUX" || upos === "SCONJ" || upos === "CCONJ") return false;
  }
  return false;
}

function opensPhrase(tag: number): boolean {
  return ["DET", "PROPN", "PRON"].includes(UPOS[tag]);
}

/** "That is wrong, replies Mara Quill": between a comma and a name or article. */
function turnsToSpeaker(tokens: Tokens, tags: Uint8Array, from: number, i: number): boolean {
  if (!TURNED_FORMS.has(tokens.hash[i]) || tokens.text.charCodeAt(tokens.start[i - 1]) !== 0x2c) return false;
  const next = UPOS[tags[i + 1]];
  return (next === "PROPN" || next === "DET") && i - from >= 3;
}

/** "…, state radio reports.": a last word that may report is a verb where a comma and nothing but a noun phrase stand before it. */
function mendClosingReport(tokens: Tokens, tags: Uint8Array, from: number, to: number): void {
  let last = to - 1;
  while (last > from && UPOS[tags[last]] === "PUNCT") last--;
  if (!CLOSING_FORMS.has(tokens.hash[last]) || tokens.shape[last] === SHAPE.capitalised || !isNominal(tags[last - 1]))
    return;
  const isBase = tags[last] === TAG["VERB:base"];
  if (UPOS[tags[last]] !== "NOUN" && !isBase) return;
  let comma = last - 1;
  while (comma > from && last - comma < 14 && (UPOS[tags[comma]] !== "PUNCT" || isHyphen(tokens, comma))) {
    const upos = UPOS[tags[comma]];
    if (upos === "VERB" || upos === "AUX" || upos === "CCONJ" || upos === "SCONJ") return;
    comma--;
  }
  if (comma === from || tokens.text.charCodeAt(tokens.start[comma]) !== 0x2c) return;
  const opens = UPOS[tags[comma + 1]];
  const isPhrase =
    opens === "DET" ||
    opens === "PROPN" ||
    opens === "PRON" ||
    opens === "ADJ" ||
    opens === "NUM" ||
    TAGS[tags[comma + 1]] === "NOUN:plural" ||
    (opens === "NOUN" && last - comma > 2);
  let hasVerb = false;
  for (let i = from; i < comma; i++) if (UPOS[tags[i]] === "VERB" || UPOS[tags[i]] === "AUX") hasVerb = true;
  if (!isPhrase || !hasVerb) return;
  tags[last] = isBase || !isPlural(tokens, last) ? TAG["VERB:fin"] : TAG["VERB:fin-s"];
}

/** "retorted Early Moor, the envoy": an adverb with a capital inside a sentence, before a name, is a given name. */
function isAdverbName(tokens: Tokens, tags: Uint8Array, from: number, i: number, to: number): boolean {
  return (
    tags[i] === TAG.ADV &&
    tokens.shape[i] === SHAPE.capitalised &&
    i > from &&
    i + 1 < to &&
    tags[i + 1] === TAG.PROPN &&
    tokens.shape[i + 1] === SHAPE.capitalised &&
    UPOS[tags[i - 1]] !== "PUNCT"
  );
}

/** "Ned Moor, the envoy, left": a verb's form at a clause's head, before a name that a comma or verb follows, is a given name. */
function isGivenName(tokens: Tokens, tags: Uint8Array, from: number, i: number, to: number): boolean {
  if (UPOS[tags[i]] !== "VERB" || tokens.shape[i] !== SHAPE.capitalised || i + 2 >= to) return false;
  if (i > from && UPOS[tags[i - 1]] !== "PUNCT") return false;
  if (tags[i + 1] !== TAG.PROPN || tokens.shape[i + 1] !== SHAPE.capitalised) return false;
  const form = tokens.text.slice(tokens.start[i], tokens.end[i]);
  if (form.endsWith("ing") || (form.endsWith("ed") && form.length > 4)) return false;
  const next = TAGS[tags[i + 2]];
  return tokens.text.charCodeAt(tokens.start[i + 2]) === 0x2c || next === "VERB:past" || next === "VERB:fin-s";
}

/** "Dismissing claims that …, the army said": what looks like a verb behind it is its object. */
function opensParticiple(tokens: Tokens, tags: Uint8Array, from: number, to: number): boolean {
  if (TAGS[tags[from]] !== "VERB:ing" || from + 2 >= to || !REPORTING_FORMS.has(tokens.hash[from + 1])) return false;
  tags[from + 1] = TAG["NOUN:plural"];
  return true;
}

/** ", for his part," */
function opensOwnPart(tokens: Tokens, i: number, to: number): boolean {
  if (i + 4 >= to) return false;
  return /^, for (?:his|her|its|their) part\b/.test(tokens.text.slice(tokens.start[i], tokens.end[i + 3]));
}

/** "“…,” Quill posted": between a quotation and a past tense of reporting stands a name, whatever it looks like. */
function isQuotedSpeaker(tokens: Tokens, tags: Uint8Array, from: number, i: number, to: number): boolean {
  if (tokens.shape[i] !== SHAPE.capitalised || i + 1 >= to || tags[i] === TAG.PROPN) return false;
  if (UPOS[tags[i]] === "PRON" || UPOS[tags[i]] === "DET") return false;
  const before = i > 0 ? tokens.text.charCodeAt(tokens.end[i - 1] - 1) : 0;
  return (before === 0x201d || before === 0x22 || before === 0xbb) && QUOTING_FORMS.has(tokens.hash[i + 1]);
}

function isPossessive(tokens: Tokens, i: number): boolean {
  const form = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return form === "'s" || form === "’s";
}

function isHyphen(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.start[i]) === 0x2d && i > 0 && tokens.gap[i] === 0;
}

function isPlural(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.end[i] - 1) === 0x73;
}

/** "The draft, | handed to both in May, | bars …": no finite verb before it, one straight after a later comma. */
function isBetweenCommas(tokens: Tokens, tags: Uint8Array, from: number, at: number, to: number): boolean {
  if (at < from + 2 || at + 2 >= to || !isComma(tokens, at - 1) || !isNominal(tags[at - 2])) return false;
  const next = TAGS[tags[at + 1]];
  if (next !== "ADP" && next !== "ADV" && next !== "PART") return false;
  for (let i = from; i < at; i++) if (isFinite(tags[i]) || TAGS[tags[i]] === "SCONJ") return false;
  for (let i = at + 2; i < to; i++) {
    if (!isFinite(tags[i])) continue;
    return isComma(tokens, i - 1) || (TAGS[tags[i - 1]] === "ADV" && isComma(tokens, i - 2));
  }
  return false;
}

/** "The text commits both sides", "The text, which runs to …, forbids attacks": a singular noun before it, an object behind, no other verb. */
function isPredicate(tokens: Tokens, tags: Uint8Array, from: number, at: number, to: number): boolean {
  if (at === from || at + 1 >= to) return false;
  const afterComma = isComma(tokens, at - 1);
  const before = TAGS[tags[at - 1]];
  if (!afterComma && before !== "NOUN" && before !== "PROPN" && before !== "NUM") return false;
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
  const isThat = tokens.hash[at + 1] === THAT && TAGS[tags[at + 2]] !== "AUX:modal" && !isFinite(tags[at + 2]);
  if (!isThat && tags[at + 1] !== TAG.PART) return false;
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

function isComma(tokens: Tokens, i: number): boolean {
  return tokens.hash[i] === COMMA;
}

function isFinite(tag: number): boolean {
  return /^(?:VERB|AUX):(?:past|fin|fin-s|modal)$/.test(TAGS[tag]);
}

function isNominal(tag: number): boolean {
  const upos = UPOS[tag];
  return upos === "NOUN" || upos === "PROPN" || upos === "PRON" || TAGS[tag] === "NUM";
}

function opensObject(tag: number): boolean {
  const upos = UPOS[tag];
  return (
    upos === "DET" ||
    upos === "PRON" ||
    upos === "PROPN" ||
    upos === "SCONJ" ||
    upos === "NUM" ||
    upos === "NOUN" ||
    upos === "ADJ"
  );
}
