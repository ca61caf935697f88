import { GAP, hashWord, type Tokens } from "../tokens/tokenize.ts";
import { endsInS, opensObject } from "./tag-kinds.ts";
import { TAG, TAGS, UPOS } from "./tag-set.ts";

const NUMBER_WORDS: ReadonlySet<number> = new Set(
  (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty " +
    "thirty forty fifty sixty seventy eighty ninety"
  )
    .split(" ")
    .map(hashWord),
);
const BURNT = hashWord("burnt");
const SHOT = hashWord("shot");
const BACK = hashWord("back");
const TABLE = hashWord("table");
const FREE = hashWord("free");
const GENERAL = hashWord("general");
const OWNERS: ReadonlySet<string> = new Set(["DET", "PRON", "PART"]);
const SAYS: ReadonlySet<number> = new Set(
  "says admits insists denies argues claims warns tells adds writes believes thinks wants rejects refuses demands calls concedes complains recalls"
    .split(" ")
    .map(hashWord),
);
const TO = hashWord("to");
const NEITHER = hashWord("neither");
const UNLIKE = hashWord("unlike");
const REBELS = hashWord("rebels");
const APOSTROPHE = hashWord("'");
/** People's posts that are verbs too. */
const POSTS: ReadonlySet<number> = new Set("delegate aide head coach pilot guard".split(" ").map(hashWord));
const COMMA = hashWord(",");
const DEAD = hashWord("dead");
/** Men by what they are: never verbs. */
const MEN: ReadonlySet<number> = new Set(
  "gun police militia tribes service fisher guards air sea rifle herds spokes clans kins country business border"
    .split(" ")
    .map((what) => hashWord(`${what}men`)),
);
/** Nouns of these reports that no verb looks like. */
const NEVER_VERBS: ReadonlySet<number> = new Set(
  (
    "hour day week month year minute ceasefire truce armistice treaty envoy ambassador emissary diplomat journalist correspondent lorry convoy parliament government " +
    "version resistance defence defense hostage prisoner detainee soldier troop weapon missile village town delegation negotiator minister president insurgent " +
    "refugee civilian car victim summit airport territory referendum affair"
  )
    .split(" ")
    .flatMap((noun) => [noun, /[^aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`])
    .map(hashWord),
);

/** Adjectives that no verb looks like. */
const NEVER_DEEDS: ReadonlySet<number> = new Set("dead common deep grave silent".split(" ").map(hashWord));
const THAT = hashWord("that");
/** Stretches of time that "that" points to. */
const TIMES: ReadonlySet<number> = new Set(
  "day week month year evening morning afternoon night weekend spring summer autumn winter".split(" ").map(hashWord),
);
/** Adverbs of order that look like adjectives. */
const ORDER: ReadonlySet<number> = new Set(["last", "first", "next"].map(hashWord));
/** Whose things may be attacked, and what they are: nouns that look like verbs behind one. */
const FORCES: ReadonlySet<number> = new Set(
  "government army rebel police militia enemy opposition military navy coalition regime state border security guerrilla insurgent separatist"
    .split(" ")
    .map(hashWord),
);
const HELD: ReadonlySet<number> = new Set(
  "positions posts bases targets forces troops checkpoints outposts camps offices lines units guards leaders commanders vehicles supplies delegates sources buildings patrols demands offers plans claims lists"
    .split(" ")
    .map(hashWord),
);

const FLOATING: ReadonlySet<number> = new Set(["all", "both", "each"].map(hashWord));
const HAVE_FORMS: ReadonlySet<number> = new Set(["have", "had"].map(hashWord));
const HAD = hashWord("had");

/** Mends the tag of a few single forms that the tagger takes for another class, by the words beside them. Changes `tags` in place. */
export function mendForm(tokens: Tokens, tags: Uint8Array, from: number, i: number, to: number): void {
  const { hash } = tokens;
  // "were burnt down": a participle that looks like nothing else.
  if (hash[i] === BURNT && TAGS[tags[i]] === "ADJ" && i > from && UPOS[tags[i - 1]] === "AUX")
    tags[i] = TAG["VERB:part"];
  if (MEN.has(hash[i]) && UPOS[tags[i]] === "VERB") tags[i] = TAG["NOUN:plural"];
  // "does not explicitly mention it": an adverb taken for the verb that it stands before.
  if (TAGS[tags[i]] === "VERB:base" && isDenied(tokens, tags, i, from) && i + 2 < to && endsInLy(tokens, i))
    if (opensObject(tags[i + 2]) || UPOS[tags[i + 2]] === "ADP") {
      tags[i] = TAG.ADV;
      tags[i + 1] = TAG["VERB:base"];
    }
  // "declared the accord dead this month"
  if (NEVER_DEEDS.has(hash[i]) && UPOS[tags[i]] === "VERB") tags[i] = TAG.ADJ;
  // "on 18 October that year they sat down": it points, and opens no clause.
  if (hash[i] === THAT && tags[i] === TAG["PRON:relative"] && i + 1 < to && TIMES.has(hash[i + 1])) tags[i] = TAG.DET;
  // "Kenya and Norway neither accepted nor rejected it": it denies the verb and is nobody's name.
  if (hash[i] === NEITHER && i > from && i + 1 < to && /^(?:NOUN|PROPN)$/.test(TAGS[tags[i]]))
    if (TAGS[tags[i + 1]].startsWith("VERB")) tags[i] = TAG.CCONJ;
  // "Unlike Norway, Kenya agrees", "Kenya, unlike the Front, agrees"
  if (hash[i] === UNLIKE && i + 1 < to && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)/.test(TAGS[tags[i + 1]])) tags[i] = TAG.ADP;
  // "quoted by the M23 rebels as saying": behind a name with its article, people.
  if (hash[i] === REBELS && TAGS[tags[i]] === "VERB:fin-s" && i > from + 1 && UPOS[tags[i - 1]] === "PROPN")
    if (TAGS[tags[i - 2]] === "DET") tags[i] = TAG["NOUN:plural"];
  // "Hamas' rejection of the plan": what a name in -s owns stands right behind its apostrophe, and none was opened before.
  if (isBareGenitive(tokens, tags, from, i, to)) tags[i] = TAG["PART:possessive"];
  // "the two sides last met in May"
  if (
    ORDER.has(hash[i]) &&
    tags[i] === TAG.ADJ &&
    i > from &&
    i + 1 < to &&
    /^(?:NOUN|PROPN|PRON)/.test(TAGS[tags[i - 1]]) &&
    /^VERB:(?:part|past)$/.test(TAGS[tags[i + 1]])
  ) {
    tags[i] = TAG.ADV;
    tags[i + 1] = TAG["VERB:past"];
  }
  // "attacked government positions north of Vell"
  if (TAGS[tags[i]] === "VERB:fin-s" && i > from + 1 && FORCES.has(hash[i - 1]) && HELD.has(hash[i]))
    if (/^VERB:(?:past|part|ing|base)$/.test(TAGS[tags[i - 2]])) tags[i] = TAG["NOUN:plural"];
  // "…, hours before they met, …", "a convoy carrying ceasefire monitors"
  if (NEVER_VERBS.has(hash[i]) && UPOS[tags[i]] === "VERB")
    tags[i] = TAGS[tags[i]] === "VERB:fin-s" ? TAG["NOUN:plural"] : TAG.NOUN;
  // "stopped a bus and shot dead two"
  if (hash[i] === SHOT && tags[i] === TAG.NOUN && i > from && i + 1 < to && hash[i + 1] === DEAD)
    tags[i] = TAG["VERB:past"];
  // "shot back that"
  if (
    hash[i] === SHOT &&
    tags[i] === TAG.NOUN &&
    i > from &&
    i + 2 < to &&
    hash[i + 1] === BACK &&
    tags[i + 2] === TAG.SCONJ
  )
    tags[i] = TAG["VERB:past"];
  // "undertook to table, by May, a list"
  if (
    hash[i] === TABLE &&
    tags[i] === TAG.NOUN &&
    i > from + 1 &&
    i + 1 < to &&
    hash[i - 1] === TO &&
    UPOS[tags[i - 2]] === "VERB" &&
    (tags[i + 1] === TAG.DET || hash[i + 1] === COMMA)
  ) {
    tags[i - 1] = TAG.PART;
    tags[i] = TAG["VERB:base"];
  }
  // "the general admits that …": an officer, and what he does.
  if (hash[i] === GENERAL && TAGS[tags[i]] === "ADJ" && i > from && i + 1 < to && OWNERS.has(UPOS[tags[i - 1]])) {
    const next = UPOS[tags[i + 1]];
    if (SAYS.has(hash[i + 1])) tags[i + 1] = TAG["VERB:fin-s"];
    if (SAYS.has(hash[i + 1]) || next === "VERB" || next === "AUX") tags[i] = TAG.NOUN;
  }
  // "would free everyone it held"
  if (
    hash[i] === FREE &&
    TAGS[tags[i]] === "ADJ" &&
    i > from &&
    i + 1 < to &&
    (TAGS[tags[i - 1]] === "AUX:modal" || (hash[i - 1] === TO && TAGS[tags[i + 1]] !== "ADP")) &&
    /^(?:DET|PRON|NUM|NOUN|PROPN|ADJ)/.test(TAGS[tags[i + 1]])
  )
    tags[i] = TAG["VERB:base"];
  // "Government delegate Ana Berg said": between a noun and a name it is a post.
  if (
    POSTS.has(hash[i]) &&
    UPOS[tags[i]] === "VERB" &&
    i > from &&
    i + 2 < to &&
    /^(?:NOUN|PROPN|ADJ)$/.test(TAGS[tags[i - 1]]) &&
    tags[i + 1] === TAG.PROPN &&
    tags[i + 2] === TAG.PROPN
  )
    tags[i] = TAG.NOUN;
  // "The three have all said", "they had each offered": a quantifier that floats between the parts of one verb.
  if (FLOATING.has(hash[i]) && i > from && i + 1 < to && HAVE_FORMS.has(hash[i - 1])) {
    const next = TAGS[tags[i + 1]];
    if ((next === "VERB:past" || next === "VERB:part") && UPOS[tags[i - 1]] === "VERB") {
      tags[i - 1] = hash[i - 1] === HAD ? TAG["AUX:past"] : TAG["AUX:fin"];
      tags[i + 1] = TAG["VERB:part"];
    }
  }
  // "freed eleven captives": a number written out is no verb, and the noun in "-ed" before it is one.
  if (NUMBER_WORDS.has(hash[i]) && UPOS[tags[i]] === "VERB") {
    tags[i] = TAG.NUM;
    if (i > from + 1 && tags[i - 1] === TAG.NOUN && /^NOUN|^PROPN/.test(TAGS[tags[i - 2]]))
      tags[i - 1] = TAG["VERB:past"];
  }
}

const NOT = hashWord("not");
const VERBS_IN_LY: ReadonlySet<number> = new Set(
  "apply rely supply reply comply imply ally rally multiply fly tally bully sully".split(" ").map(hashWord),
);

/** True behind "not" and an auxiliary: "does not …". */
function isDenied({ hash }: Tokens, tags: Uint8Array, i: number, from: number): boolean {
  return i > from + 1 && hash[i - 1] === NOT && UPOS[tags[i - 2]] === "AUX";
}

/** True for an adverb by its ending: "explicitly", not "apply". */
function endsInLy({ text, end, hash }: Tokens, i: number): boolean {
  return text.slice(end[i] - 2, end[i]) === "ly" && !VERBS_IN_LY.has(hash[i]);
}

/** True for an apostrophe straight behind a name in -s, with a blank and a noun behind it. */
function isBareGenitive(tokens: Tokens, tags: Uint8Array, from: number, i: number, to: number): boolean {
  const { hash, end, start, gap } = tokens;
  if (hash[i] !== APOSTROPHE || i === from || i + 1 >= to || UPOS[tags[i - 1]] !== "PROPN") return false;
  if (start[i] !== end[i - 1] || !endsInS(tokens, i - 1) || gap[i + 1] !== GAP.space) return false;
  if (!/^(?:NOUN|ADJ|VERB:ing)/.test(TAGS[tags[i + 1]])) return false;
  for (let k = from; k < i; k++) if (hash[k] === APOSTROPHE && tags[k] === TAG.PUNCT) return false;
  return true;
}
