/**
 * The tags: Universal part of speech, with the verb form after a colon where reading needs it.
 *
 * Verb forms: fin-s "says", fin "say", past "said", base "say" after to/will, part "said" after has/was, ing "saying".
 */
export const TAGS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX:modal",
  "AUX:fin-s",
  "AUX:fin",
  "AUX:past",
  "AUX:base",
  "AUX:part",
  "AUX:ing",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NOUN:plural",
  "NUM",
  "PART",
  "PART:possessive",
  "PRON",
  "PRON:possessive",
  "PRON:relative",
  "PROPN",
  "PROPN:plural",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB:base",
  "VERB:past",
  "VERB:ing",
  "VERB:part",
  "VERB:fin",
  "VERB:fin-s",
  "X",
] as const;

/** The name of a tag, as in `TAGS`. */
export type Tag = (typeof TAGS)[number];

/** Number of each tag, for quick comparison in columns of numbers. */
export const TAG: Readonly<Record<Tag, number>> = Object.fromEntries(TAGS.map((tag, i) => [tag, i])) as Record<
  Tag,
  number
>;

/** Universal part of speech of each tag number. */
export const UPOS: readonly string[] = TAGS.map((tag) => tag.replace(/:.*/, ""));

/** Tags of finite verbs, auxiliaries among them. */
export const FINITE_TAGS: ReadonlySet<string> = new Set(
  "VERB:past VERB:fin VERB:fin-s VERB:modal AUX:past AUX:fin AUX:fin-s AUX:modal".split(" "),
);

/** The same with participles and base forms. */
export const VERB_TAGS: ReadonlySet<string> = new Set([
  ...FINITE_TAGS,
  "VERB:part",
  "VERB:base",
  "AUX:part",
  "AUX:base",
]);

/** Grammatical relations (Universal Dependencies; rare ones folded into their nearest). */
export const RELATIONS = [
  "root",
  "punct",
  "case",
  "det",
  "nsubj",
  "nsubj:pass",
  "advmod",
  "amod",
  "obj",
  "obl",
  "obl:agent",
  "obl:time",
  "conj",
  "nmod",
  "nmod:poss",
  "compound",
  "compound:prt",
  "cc",
  "mark",
  "aux",
  "aux:pass",
  "cop",
  "advcl",
  "xcomp",
  "ccomp",
  "flat",
  "acl",
  "acl:relcl",
  "appos",
  "nummod",
  "parataxis",
  "discourse",
  "expl",
  "fixed",
  "iobj",
  "list",
  "csubj",
  "dep",
  "vocative",
] as const;

/** The name of a relation, as in `RELATIONS`. */
export type Relation = (typeof RELATIONS)[number];

/** Number of each relation. */
export const RELATION: Readonly<Record<Relation, number>> = Object.fromEntries(
  RELATIONS.map((relation, i) => [relation, i]),
) as Record<Relation, number>;
