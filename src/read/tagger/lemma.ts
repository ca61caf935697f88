import { strongBase, withSilentE } from "./irregular-verbs.ts";
import type { Model } from "./model.ts";
import { TAGS, UPOS } from "./tag-set.ts";

/** The lemma of a form by the regular rules of English spelling alone: "denies" to "deny", "stopped" to "stop". */
export function regularLemma(form: string, upos: string): string {
  const word = form.toLowerCase();
  if (word.length < 4) return word;
  if (upos === "NOUN" || upos === "PROPN") return singular(word);
  if (upos !== "VERB") return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|ss|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  if (word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ed") && word.length > 4) return restore(word.slice(0, -2));
  if (word.endsWith("ing") && word.length > 5) return restore(word.slice(0, -3));
  return word;
}

function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** Gives a stem its silent e back ("urg" to "urge") or takes its doubled consonant away ("stopp" to "stop"). */
function restore(stem: string): string {
  if (/(?:ss|ff|zz)$/.test(stem)) return stem;
  if (stem.endsWith("ll"))
    return /(?:cance|contro|compe|expe|prope|rebe|dispe|trave|labe|signa|patro)ll$/.test(stem)
      ? stem.slice(0, -1)
      : stem;
  if (/(.)\1$/.test(stem)) return stem.slice(0, -1);
  if (/(?:ced|suad|[^a]ud|uk)$/.test(stem)) return `${stem}e`;
  if (/(?:av|on|ab|ut|it|ct|ns|nch|lab|ect|ens)or$/.test(stem)) return stem;
  if (/(?:[cgsuvz]|dl|tl|bl|pl|kl|fl|gl)$/.test(stem) && !/(?:ing|ong|ang)$/.test(stem)) return `${stem}e`;
  if (/[^aeiou](?:[aeiou])[tlrndmkpb]$/.test(stem)) {
    // "hop-ed" or "hope-d" cannot be told by rule; endings that nearly always lost an e are listed.
    return /(?:at|ir|ur|in|id|ak|ar|ot|ut|or|op|am|um|od|it|ik|ok|iz|ol|ul|ap|as)$/.test(stem) &&
      !/(?:isit|imit|dit|er|en|on|velop|icit|ibit|osit|vit|rofit|mit|etin|main|tain|lain|ear|oot|eat|out|air|oor|oin|ain|our|eer|oat|oar|aid|oad)$/.test(
        stem,
      )
      ? `${stem}e`
      : stem;
  }
  return stem;
}

/** The dictionary form of a token of that tag: irregular forms by table, the rest by rule. */
export function lemmaOf(lower: string, tag: number, model: Model): string {
  const upos = UPOS[tag];
  const kind = upos === "AUX" ? "VERB" : upos;
  const strong = kind === "VERB" ? strongBase(lower) : null;
  if (strong !== null) return strong;
  const known = model.lemmas.get(kind)?.get(lower);
  if (known !== undefined) return known;
  if (TAGS[tag] === "NOUN" || kind === "PROPN" || TAGS[tag] === "VERB:base" || TAGS[tag] === "VERB:fin") return lower;
  if (kind !== "VERB") return regularLemma(lower, kind);
  return withSilentE(regularLemma(lower, kind));
}
