import type { NameMention } from "../actors/cast.ts";
import { findPlace } from "../actors/geography.ts";
import { isWhereSaid, postingBefore } from "../actors/leading-place.ts";
import { NOT_NAMES } from "../actors/name-words.ts";
import { officeOfField } from "../actors/portfolios.ts";
import { BODY_WORDS, OFFICES, POINTED_TITLES, TITLES } from "../actors/person-words.ts";
import { isSign, type Word } from "../frames/words.ts";
import { FINITE_TAGS } from "../tagger/tag-set.ts";
import { PARENTHETIC } from "../speakers/cues.ts";
import { phraseAfter, subjectEndingAt } from "../frames/noun-phrases.ts";
import { headWord } from "./event-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { isOfficeNoun, KIN } from "./office-nouns.ts";
import { functionClause, setOffPhrase } from "./role-clauses.ts";
import { speakingFor } from "./role-phrases.ts";
import { isTitleOfNext, isTitleOfPrevious } from "./title-owners.ts";

const PLAIN: ReadonlySet<string> = new Set([
  ..."president presidents generals colonels senators premiers kings mr mrs ms miss dr sir king queen pope sheikh general gen lord lady senator colonel col captain lieutenant lt major maj prof professor prince princess chancellor premier imam ayatollah mullah admiral judge monsignor fr sister brother rabbi metropolitan swami lama commodore comandante sergeant inspector cardinal archbishop bishop father reverend rev mayor count countess duke duchess baron sayyid sayed maulana maulvi hajji emir sultan dame brigadier marshal captain corporal rear emeritus hajj haji alhaji mallam ustad datuk pandit monsieur madame mme herr frau signor señor senhor comrade syed seyyed sayyida sheikha shaikh sheik pasha viscount earl marquis marquess baron sardar nawab generalissimo".split(
    " ",
  ),
  // An ambassador has an office, written short or whole.
  ...POINTED_TITLES.filter((title) => title !== "amb."),
]);

/** The words that give a role, the name among them, and the rule that found them. */
export type RoleRange = { readonly from: number; readonly to: number; readonly rule: string };

/** The words beside a person's name that give their office: before it, behind it, or in "led by" and "took office". */
export function personRole(
  words: readonly Word[],
  mentions: readonly NameMention[],
  mention: NameMention,
): RoleRange | null {
  const title = withBodyBefore(words, mentions, titleBefore(words, mention));
  const after = appositionAfter(words, mention);
  const before = appositionBefore(words, mention);
  return (
    (after !== null && isTitleOfNext(words, mentions, mention, after, title !== null) ? null : after) ??
    title ??
    (before !== null && isTitleOfPrevious(words, mentions, mention, before.from) ? null : before) ??
    ledBy(words, mention) ??
    speakingFor(words, mention) ??
    isHeadedAs(words, mention) ??
    takesOffice(words, mention)
  );
}

/** "| Tern Harbour Front (THF) | spokesman Ada Toll": a body with its short form opens the title behind it. */
function withBodyBefore(
  words: readonly Word[],
  mentions: readonly NameMention[],
  title: RoleRange | null,
): RoleRange | null {
  if (title === null || words[title.from - 1]?.text !== ")" || words[title.from - 3]?.text !== "(") return title;
  const body = mentions.find((each) => each.kind === "body" && each.to === title.from - 3);
  return body === undefined
    ? title
    : { ...title, from: words[body.from - 1]?.lower === "the" ? body.from - 1 : body.from };
}

/** "Mara Quill, the federation's chief negotiator,", "Sana Idris, who heads the president's office". */
function appositionAfter(words: readonly Word[], mention: NameMention): RoleRange | null {
  let { to } = mention;
  // "Sven Dahl, 54, a lawyer from Arlby"
  if (words[to]?.text === "," && words[to + 1]?.tag === "NUM" && words[to + 2]?.text === ",") to += 2;
  if (!/^[,—(]$/.test(words[to]?.text ?? "") && !isSetOffDash(words, to)) return null;
  const first = words[to + 1];
  // "Isak Torv, and Brennia's premier": the next of a list.
  // "Gen. Torv, adding that an answer would come", "speaking to reporters": what he does besides.
  // "Sara Toll, whose father broke off the talks": a clause about somebody else.
  if (first === undefined || first.tag === "CCONJ" || first.tag.endsWith(":ing") || first.lower === "whose")
    return null;
  // "According to Ada Toll, any text that the leader signs is void": what she says.
  if (/^(?:any|every|each|no|all|some|most|many|few|nobody|nothing)$/.test(first.lower)) return null;
  // "Her minister, Ivo Toll, said in Vell that the president …": the name is the apposition, and what follows the verb.
  if (first.tag === "VERB:past" && words[mention.titleFrom - 1]?.text === ",") return null;
  if (first.lower === "who" || first.lower === "whom") {
    const end = functionClause(words, to, false);
    if (end !== null) return { from: mention.from, to: end, rule: "role-who-leads" };
    // "Mr Toll, who took over as mediator after …"
    const taken = first.lower === "who" ? takesOffice(words, { ...mention, to: to + 2 }) : null;
    return taken === null ? null : { ...taken, rule: "role-who-takes" };
  }
  let end = to + 1;
  let hasOffice = false;
  for (; end < words.length && end < to + 24; end++) {
    // "an analyst for the Tern Policy Group (TPG)"
    if (words[end].text === "(" && words[end + 2]?.text === ")") end += 3;
    const word = words[end];
    if (word === undefined) break;
    if (
      word.text === "," ||
      word.text === "." ||
      word.text === ";" ||
      word.text === "—" ||
      word.text === ")" ||
      word.text === ":"
    ) {
      // "the secretary of defence, security and justice," goes on; "minister, said" does not.
      break;
    }
    // "met Ada Quill, the Kenyan president said on Monday", "Ada Quill, the envoy said, would return": the office is another's, who speaks.
    if (PARENTHETIC.has(word.lemma) && word.tag.startsWith("VERB") && isOfOther(words, mention, end)) return null;
    if (
      /^(VERB|AUX):(past|fin|fin-s|modal)$/.test(word.tag) &&
      !(word.tag === "VERB:past" && words[end + 1]?.tag === "ADP") &&
      words[end - 1]?.tag !== "PRON:relative"
    )
      break;
    // "Quill, her husband and two children": several people.
    if (word.lower === "and" && words[end + 1]?.tag === "NUM") return null;
    if (isOfficeNoun(word)) hasOffice = true;
    if (
      word.tag.startsWith("NOUN") &&
      /(?:ist|or|er|man|woman|ian)$/.test(word.lower) &&
      word.lower.length > 5 &&
      !/(?:number|order|border|summer|winter|power|matter|letter|member|december|november|october|september|war|september|quarter|centre|other|minister)$/.test(
        word.lower,
      )
    )
      hasOffice = true;
  }
  if (!hasOffice || end <= to + 1) {
    const set = setOffPhrase(words, to);
    return set === null || isPersonList(words, to, set)
      ? null
      : { from: mention.from, to: set, rule: "role-apposition-any" };
  }
  if (isPersonList(words, to, end)) return null;
  // The bracket that closes it belongs to it.
  if (words[to].text === "(" && words[end]?.text === ")") end++;
  return { from: mention.from, to: end, rule: "role-apposition" };
}

/**
 * True where the name before "the premier", "his son" is not the subject of the verb behind it: a verb stands before the name, or a comma
 * behind the verb. Behind "a spokesman" or a bare "president" a comma was only left out.
 */
function isOfOther(words: readonly Word[], { titleFrom, to }: NameMention, verb: number): boolean {
  const opening = words[to + 1];
  // "will free Ada Quill, a commander close to her said": whoever says so is not the one who is told of. "“…,” Ivo Toll, a spokesman said" is.
  if (/^(?:a|an|one|another)$/.test(opening.lower))
    return (
      words[verb + 1]?.lower !== "to" &&
      (!isSign(words[titleFrom - 1]) || (titleFrom > 1 && isOfficeNoun(words[titleFrom - 2]))) &&
      words.slice(0, titleFrom).some(({ tag }) => FINITE_TAGS.has(tag))
    );
  if (opening.lower !== "the" && opening.tag !== "PRON:possessive") return false;
  if (!isOfficeNoun(words[verb - 1])) return false;
  return words[verb + 1]?.text === "," || words.slice(0, titleFrom).some(({ tag }) => /^(?:VERB|AUX)/.test(tag));
}

/** "Tam Orrin - the mediator - said": a dash with blanks around it. */
export function isSetOffDash(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    at > 0 &&
    (word.text === "-" || word.text === "–") &&
    word.start > words[at - 1].end &&
    word.end < (words[at + 1]?.start ?? word.end)
  );
}

/** "Quill, President Toll and …", "Quill, his counterpart Ivo Toll and …" is a list of people. */
function isPersonList(words: readonly Word[], from: number, to: number): boolean {
  const next = words[from + 1];
  const office =
    next.tag === "PRON:possessive" ? words.findIndex((word, i) => i > from && i < to && isOfficeNoun(word)) : -1;
  if (
    office > 0 &&
    words[office + 1]?.tag === "PROPN" &&
    words[office + 2]?.tag === "PROPN" &&
    words.slice(office, to).some(({ lower }) => lower === "and")
  )
    return true;
  return (
    next.shape === 1 &&
    TITLES.has(next.lower) &&
    !words.slice(from + 1, to).some((word) => word.lower === "of" || word.tag === "PART:possessive") &&
    words
      .slice(from + 2, to)
      .some((word) => word.tag === "PROPN" && !TITLES.has(word.lower) && findPlace(word.text) === null)
  );
}

/** "Norlandian Defence Minister Ada Quill", "his adviser Ivo Marsh", "army chief Tam Orrin". */
function titleBefore(words: readonly Word[], mention: NameMention): RoleRange | null {
  let from = mention.from;
  let office = -1;
  let isPlain = true;
  // "UN envoy for Kenya Ada Quill"
  const posting = postingBefore(words, from);
  // "Minister of Trade and Works Ada Quill"
  const portfolio = officeOfField(words, from - 1);
  if (posting > 0) from = posting;
  else if (portfolio >= 0) from = portfolio + 1;
  while (from > 0 && mention.from - from < 10) {
    const word = words[from - 1];
    const place = findPlace(word.text);
    if (isSign(word) && word.text !== "-") break;
    // "on Monday General Quill", "last year President Quill": the day is no part of the title.
    if (
      NOT_NAMES.has(word.lower) ||
      /^(?:year|month|week|weekend|yesterday|today|morning|noon|afternoon|evening|night|time)$/.test(word.lower)
    )
      break;
    if (words[from]?.text === "-") {
      from--;
      continue;
    }
    if (word.tag === "DET" || word.tag === "PRON:possessive") {
      if (office >= 0) from--;
      break;
    }
    const isTitle = TITLES.has(word.lower) || OFFICES.has(word.lower) || KIN.has(word.lower);
    if (isTitle) {
      if (office < 0) office = from - 1;
      if (
        !PLAIN.has(word.lower) &&
        !(word.lower === "prime" || word.lower === "minister" || word.lower === "vice" || word.lower === "former")
      )
        isPlain = false;
      if (word.lower === "minister" && words[from - 2]?.lower !== "prime") isPlain = false;
      from--;
    } else if (office < 0 && from === mention.from) break;
    else if (
      place !== null ||
      word.tag === "PART:possessive" ||
      word.tag === "ADJ" ||
      word.tag.startsWith("NOUN") ||
      word.tag.startsWith("PROPN") ||
      word.text === "-" ||
      word.shape === 5 ||
      word.lower === "of"
    ) {
      if (place !== null || (word.tag !== "PART:possessive" && word.text !== "-" && word.lower !== "of"))
        isPlain =
          isPlain && place === null && !BODY_WORDS.has(word.lower) && (word.tag === "ADJ" || word.lower === "senior");
      if (word.lower === "of" && !TITLES.has(words[from - 2]?.lower ?? "")) break;
      from--;
    } else break;
  }
  if (office < 0) return null;
  if (isPlain) {
    // "President Ada Quill of Brennia"
    const of = words[mention.to]?.lower === "of" ? findPlace(words[mention.to + 1]?.text ?? "") : null;
    return of === null ? null : { from: office, to: mention.to + 2, rule: "role-title-of" };
  }
  while (from < mention.from && (words[from].text === "-" || words[from].tag === "PART:possessive")) from++;
  // "In Vell Foreign Minister Brek": where it is said is no part of the title.
  if (isWhereSaid(words, from)) from++;
  // A possessive of a state at the front belongs: "Norlandia's President …".
  return { from, to: mention.to, rule: "role-title" };
}

/** "Norlandia's foreign minister, Mara Quill,", "a deputy, Sana Idris". */
function appositionBefore(words: readonly Word[], mention: NameMention): RoleRange | null {
  if (
    words[mention.titleFrom - 1]?.text !== "," ||
    (mention.titleFrom < mention.from && !PLAIN.has(words[mention.titleFrom].lower))
  )
    return null;
  const after = words[mention.to];
  if (
    after !== undefined &&
    after.text !== "," &&
    after.text !== "." &&
    !(/^(VERB|AUX)/.test(after.tag) && !isIndefinite(words, mention.titleFrom - 2)) &&
    after.text !== ";" &&
    after.text !== "(" &&
    after.text !== ")"
  )
    return null;
  let at = mention.titleFrom - 2;
  let hasOffice = false;
  while (at >= 0 && mention.titleFrom - at < 16) {
    const word = words[at];
    if (isSign(word) && word.text !== "-") break;
    if (word.lower === "to" && words[at - 1]?.lower === "according") break;
    if (/^(VERB|AUX)/.test(word.tag) || word.lower === "that" || word.tag === "SCONJ" || word.tag === "CCONJ") {
      if (word.lower !== "and" || !hasOffice) break;
      if (!words[at - 1]?.tag.startsWith("NOUN") && words[at - 1]?.tag !== "ADJ") break;
    }
    if (
      word.tag === "ADP" &&
      words[at - 1]?.text !== "-" &&
      word.lower !== "of" &&
      word.lower !== "for" &&
      word.lower !== "to" &&
      // "Its representative in New York, Quill"
      !(
        /^(?:in|at|on)$/.test(word.lower) &&
        /^(?:PROPN|DET)/.test(words[at + 1]?.tag ?? "") &&
        (isOfficeNoun(words[at - 1] ?? word) ||
          // "The deputy leader of the front's office in Arlby, Quill"
          (words[at - 1]?.tag === "NOUN" && words[at + 2]?.text === ",") ||
          /^(?:man|woman)$/.test(words[at - 1]?.lower ?? ""))
      )
    )
      break;
    // "The federation's man in Arlby, Tam Orrin"
    const isMan =
      /^(?:man|woman)$/.test(word.lower) && /^(?:PART:possessive|PRON:possessive|NOUN)$/.test(words[at - 1]?.tag ?? "");
    // "one of them, Ivo Marsh", "his opposite number, Mara Quill"
    const isOneOf =
      at === mention.titleFrom - 2 && word.lower === "them" && /^(?:one|two|another)$/.test(words[at - 2]?.lower ?? "");
    // "among them | its chairwoman, Mara Quill"
    if (word.lower === "them" && !isOneOf) break;
    const isOpposite = word.lower === "number" && words[at - 1]?.lower === "opposite";
    if (isOfficeNoun(word) || isMan || isOneOf || isOpposite) hasOffice = true;
    at--;
  }
  if (!hasOffice) return null;
  let from = at + 1;
  while (from < mention.titleFrom && /^(?:ADP|CCONJ|PART)$/.test(words[from].tag)) from++;
  // "where its leaders live in exile, Ada Toll promised": a state, no person.
  if (from === mention.titleFrom - 2 && words[from - 1]?.lower === "in") return null;
  return { from, to: mention.to, rule: "role-apposition-before" };
}

/** "which quotes a second official, | Quill was …": an indefinite phrase is closed by a comma where a name belongs to it. */
function isIndefinite(words: readonly Word[], last: number): boolean {
  for (let i = last; i >= 0 && last - i < 8 && !isSign(words[i]); i--)
    if (words[i].tag === "DET") return /^an?$/.test(words[i].lower);
  return false;
}

/** "Pakistan's team, led by Lieutenant General Asim Malik". */
function ledBy(words: readonly Word[], mention: NameMention): RoleRange | null {
  let by = mention.titleFrom - 1;
  // "headed by retired general Quill", "chaired by Norway's Mirko Mann", "led by the former judge Aryal"
  while (
    by > 0 &&
    mention.titleFrom - by < 7 &&
    /^(?:ADJ|DET|NOUN|PROPN|PART:possessive|PRON:possessive)/.test(words[by].tag)
  )
    by--;
  if (words[by]?.lower !== "by" || !/^(led|headed|chaired|commanded|represented)$/.test(words[by - 1]?.lower ?? ""))
    return null;
  let from = by - 1;
  if (words[from - 1]?.text === ",") from--;
  while (
    from > 0 &&
    !isSign(words[from - 1]) &&
    (words[from - 1].tag.startsWith("NOUN") ||
      words[from - 1].tag.startsWith("PROPN") ||
      words[from - 1].tag === "DET" ||
      words[from - 1].tag === "NUM" ||
      words[from - 1].lower === "of" ||
      words[from - 1].tag === "ADJ" ||
      words[from - 1].tag.startsWith("PART"))
  )
    from--;
  return { from, to: mention.to, rule: "role-led-by" };
}

/** "The chief mediator is | Ada Quill": an office as the subject, and who holds it. */
function isHeadedAs(words: readonly Word[], mention: NameMention): RoleRange | null {
  const be = mention.titleFrom - 1;
  const after = words[mention.to];
  if (be < 2 || words[be].lemma !== "be" || !/^(?:is|was|are|were)$/.test(words[be].lower)) return null;
  if (after !== undefined && !isSign(after)) return null;
  const office = subjectEndingAt(words, be - 1, 0);
  if (
    office === null ||
    !isOfficeNoun(words[office.to - 1]) ||
    !/^(?:DET|PRON:possessive)$/.test(words[office.from].tag)
  )
    return null;
  if (office.from > 0 && !isSign(words[office.from - 1]) && words[office.from - 1].tag !== "SCONJ") return null;
  return { from: office.from, to: mention.to, rule: "role-is" };
}

/** The words by which a person, named before or not, takes an office: "Idris took over as chief negotiator", "Quill was named envoy". */
export function takesOffice(words: readonly Word[], mention: NameMention): RoleRange | null {
  let at = mention.to;
  while (at < words.length && (words[at].tag === "ADV" || words[at].tag.startsWith("AUX"))) at++;
  // "Quill is himself a former rebel commander"
  if (words[at - 1]?.lemma === "be" || (words[at]?.lemma === "be" && words[at].tag.startsWith("VERB"))) {
    let noun = words[at]?.lemma === "be" ? at + 1 : at;
    while (/^(?:himself|herself|also|now|still)$/.test(words[noun]?.lower ?? "")) noun++;
    if (words[noun]?.tag === "DET" && /^(?:an?|the)$/.test(words[noun].lower)) {
      let end = noun + 1;
      let isOffice = false;
      while (end < words.length && !isSign(words[end]) && !/^(?:VERB|AUX|SCONJ|PRON:relative)/.test(words[end].tag)) {
        if (isOfficeNoun(words[end])) isOffice = true;
        end++;
      }
      if (isOffice) return { from: mention.from, to: end, rule: "role-is" };
    }
  }
  const lower = words[at]?.lower ?? "";
  const lemma = words[at]?.lemma ?? "";
  const next = words[at + 1]?.lower ?? "";
  const takes =
    (/^(?:took|takes|taken)$/.test(lower) && next === "over") ||
    /^(?:appointed|named|elected|sworn|became|becomes|serves|served|nominated)$/.test(lower) ||
    (["lead", "head", "chair", "command"].includes(lemma) &&
      words[at + 1]?.tag !== "ADP" &&
      // "chaired a meeting of his ministers": a deed of a day.
      !MEETING_HEADS.has(headWord(words, phraseAfter(words, at + 1, words.length))));
  if (!takes) return null;
  let end = at + 1;
  let hasOffice = ["lead", "head", "chair", "command"].includes(lemma);
  while (
    end < words.length &&
    end < at + 14 &&
    !isSign(words[end]) &&
    !/^(VERB|AUX):(past|fin|fin-s|modal)$/.test(words[end].tag) &&
    words[end].tag !== "SCONJ" &&
    !["after", "when", "last", "on", "since"].includes(words[end].lower)
  ) {
    if (isOfficeNoun(words[end])) hasOffice = true;
    end++;
  }
  return hasOffice ? { from: mention.from, to: end, rule: "role-takes-office" } : null;
}
