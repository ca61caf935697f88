import type { ActorName } from "../../domain/claim.ts";
import { textOf } from "../actors/cast.ts";
import { findPlace } from "../actors/geography.ts";
import type { Sentence } from "../frames/words.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import { isMedium } from "../actors/media.ts";
import type { Discourse } from "./discourse.ts";
import { isStateName, MEDIUM_NOUNS } from "./resolve-name.ts";
import { stateAbout } from "./state-organ.ts";

/** "the bloc", "the daily", "the guard", "the presidency": what was named in full before. */
export function shortForm(phrase: ActorPhrase): readonly ActorName[] | null {
  const { discourse, sentence, words, from, to, headEnd, inHead, noun } = phrase;
  // "Lantern magazine", "the Ternpress news agency"
  const press = inHead.at(-1);
  if (press !== undefined && MEDIUM_NOUNS.has(noun) && headEnd === to && press.kind === "body" && press.by === "name") {
    const at = words[headEnd - 2]?.lower === "news" ? headEnd - 2 : headEnd - 1;
    if (press.to === at && press.to > from && !/^(?:network|paper)$/.test(noun)) return [press.name];
  }
  const isDefinite = ["the", "this", "that"].includes(words[from - 1]?.lower ?? "");
  const civil = isDefinite && inHead.length === 0 && headEnd === to ? civilBody(phrase) : null;
  if (civil !== null) return [civil];
  // "the West African bloc", "the 15-nation bloc"
  if (
    isDefinite &&
    headEnd === to &&
    noun === "bloc" &&
    discourse.bloc !== null &&
    words.slice(from, to - 1).every(({ tag, text }) => /^(?:ADJ|NUM|NOUN|PROPN)/.test(tag) || text === "-")
  )
    return [discourse.bloc];
  // "the news agency reported", once one was named
  const isAgency = noun === "agency" && headEnd - from === 2 && words[from].lower === "news";
  if (isDefinite && isAgency && headEnd === to && discourse.medium !== null) return [discourse.medium];
  if (isDefinite && headEnd - from === 1 && headEnd === to) {
    if ((noun === "bloc" || noun === "union") && discourse.bloc !== null) return [discourse.bloc];
    if (MEDIUM_NOUNS.has(noun) && discourse.medium !== null)
      return [agencySince(discourse, sentence, noun, discourse.medium) ?? discourse.medium];
    // "the ministry": the one spoken of last, rather than the one written as a name.
    const spoken = noun === "ministry" ? discourse.organs.get(noun) : undefined;
    if (spoken !== undefined) return [spoken];
    const full = discourse.cast.short.get(noun) ?? (noun === "force" ? discourse.cast.short.get("forces") : undefined);
    // "The army said" in a text about the Lake Liberation Army: what every state has is the state's.
    if (full !== undefined && !(OF_STATES.has(noun) && isRebel(full))) return [full];
    const again = full === undefined && TYPES.has(noun) ? namedAs(discourse, sentence, noun) : null;
    if (again !== null) return [again];
    if (noun === "presidency" || noun === "palace" || noun === "cabinet") {
      const state = discourse.foremost.find((name) => isStateName(discourse, name));
      if (state !== undefined) return [state];
    }
  }
  const palace = isDefinite && headEnd === to ? stateOfPalace(phrase) : null;
  if (palace !== null) return [palace];
  // "the Kenyan weekly", once it was named; "the US paper" is one of the talks
  if (isDefinite && headEnd - from === 2 && headEnd === to && MEDIUM_NOUNS.has(noun) && discourse.medium !== null)
    if (phrase.states.length === 1 && !/^(?:agency|network|channel|paper)$/.test(noun)) return [discourse.medium];
  const sort = isDefinite && headEnd === to ? stateOfSort(phrase) : null;
  if (sort !== null) return [sort];
  if (/^(?:agencies|mission|peacekeepers)$/.test(noun)) {
    const body = inHead.findLast((m) => m.kind === "body");
    // "the UN mission" is not the United Nations.
    if (body !== undefined && noun === "mission" && body.to === headEnd - 1)
      return [`${textOf(words, body.from, body.to).replaceAll(".", "")} mission`];
    if (body !== undefined) return [body.name];
  }
  return null;
}

/** "The presidential palace would not comment": the state whose head of state sits there. */
function stateOfPalace({ discourse, sentence, words, from, to, noun, asSource }: ActorPhrase): ActorName | null {
  const isPalace = noun === "palace" && to - from === 2 && /^(?:presidential|royal)$/.test(words[from].lower);
  return isPalace && asSource ? stateAbout(discourse, sentence, from, false) : null;
}

/** "the Herald reported … the Lake Rescue Agency met. The agency said": a body of that sort, no medium, that was named since the medium was. */
function agencySince(discourse: Discourse, sentence: Sentence, noun: string, medium: ActorName): ActorName | null {
  if (noun !== "agency" && noun !== "network") return null;
  const heard = discourse.cast.mentions.findLastIndex(
    (mentions, s) => s <= sentence.number && mentions.some(({ name }) => name === medium),
  );
  const since = namedAs(discourse, sentence, noun, heard + 1);
  return since === null || isMedium(since) ? null : since;
}

/** States by what reporters call them once they have been named; general knowledge of 2026. */
const SORTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    "kingdom=Saudi Arabia,Jordan,Morocco,Bahrain,Norway,Sweden,Denmark,United Kingdom,Belgium,Netherlands,Spain,Thailand,Cambodia,Bhutan,Lesotho,Eswatini,Tonga|" +
    "emirate=Qatar,Kuwait,United Arab Emirates|sultanate=Oman,Brunei|" +
    "gulf=Saudi Arabia,Qatar,United Arab Emirates,Kuwait,Bahrain,Oman|nordic=Norway,Sweden,Denmark,Finland,Iceland|" +
    "scandinavian=Norway,Sweden,Denmark|baltic=Estonia,Latvia,Lithuania|" +
    "caribbean=Cuba,Jamaica,Barbados,Trinidad and Tobago,Haiti,Dominican Republic,Bahamas|" +
    "balkan=Serbia,Kosovo,Albania,North Macedonia,Montenegro,Bosnia and Herzegovina,Bulgaria|himalayan=Nepal,Bhutan|" +
    "andean=Peru,Bolivia,Ecuador,Colombia|alpine=Switzerland,Austria|caucasus=Armenia,Azerbaijan,Georgia|" +
    "superpower=United States,China|island=Sri Lanka,Cyprus,Taiwan,Malta,Iceland,Cuba,Jamaica,Madagascar,Mauritius"
  )
    .split("|")
    .map((line) => {
      const [sort, names] = line.split("=");
      return [sort, new Set(names.split(","))];
    }),
);

/** "The Gulf state denies doing so", "the kingdom": the state of that sort which was named last, a few sentences back at most. */
function stateOfSort({ discourse, sentence, words, from, to, noun }: ActorPhrase): ActorName | null {
  const isState = /^(?:state|country|nation|monarchy|power|republic|island)$/.test(noun);
  const sort = SORTS.get(isState && to - from === 2 ? words[from].lower : to - from === 1 ? noun : "");
  if (sort === undefined) return null;
  for (let s = sentence.number; s >= Math.max(0, sentence.number - 5); s--) {
    const named = discourse.cast.mentions[s].findLast((m) => sort.has(m.name) && (s < sentence.number || m.to <= from));
    if (named !== undefined) return named.name;
  }
  return null;
}

const CIVIL_NOUNS: ReadonlySet<string> = new Set(
  "group organisation organization agency network body centre center institute charity watchdog ngo monitor observatory think-tank tank".split(
    " ",
  ),
);

/** What sets those who heal, help and watch apart from those who fight. */
const CIVIL: ReadonlySet<string> = new Set(
  "medical rights aid relief humanitarian monitoring advocacy research campaign environmental civic legal doctors refugee children's press charity watchdog ngo think-tank think".split(
    " ",
  ),
);

/** "the rights group", "the medical charity", "the watchdog": the body named last that is neither a side nor a medium. */
function civilBody({ discourse, sentence, words, from, headEnd, noun }: ActorPhrase): ActorName | null {
  if (!CIVIL_NOUNS.has(noun) || headEnd - from > 4 || /^\p{Lu}/u.test(words[headEnd]?.text ?? "")) return null;
  if (!words.slice(from, headEnd).some((word) => CIVIL.has(word.lower))) return null;
  for (let s = sentence.number; s >= Math.max(0, sentence.number - 3); s--) {
    const body = discourse.cast.mentions[s].findLast(
      (m) =>
        m.kind === "body" &&
        (s < sentence.number || m.to <= from) &&
        !isMedium(m.name) &&
        m.by !== "movement" &&
        !discourse.foremost.includes(m.name),
    );
    if (body !== undefined) return body.name;
  }
  return null;
}

/** What leads over from what a body is to what it is for. */
const IS_FOR = /^(?:of|for|on|against|without|in)$/;

/** What kind of body a name may end by saying it is. */
const TYPES: ReadonlySet<string> = new Set(
  (
    "agency mission commission committee council court tribunal organisation organization federation confederation coalition alliance movement front party group network observatory " +
    "institute centre center foundation association authority ministry department office fund bank board bureau company corporation operator institution charity think-tank service secretariat " +
    "community union assembly club league congress conference forum initiative panel programme program project syndicate chamber academy society trust school university hospital airline militia " +
    "faction collective caucus campaign coordination monitor taskforce mechanism presidency directorate church diocese brigade force forces legion"
  ).split(" "),
);

/** "by the count of the UN refugee agency. The agency said": the body that was last named so, be it in capitals or by what it does. */
function namedAs(discourse: Discourse, sentence: Sentence, noun: string, floor = 0): ActorName | null {
  for (let s = sentence.number; s >= Math.max(floor, sentence.number - 6); s--) {
    const { words } = discourse.sentences[s];
    const mentions = discourse.cast.mentions[s];
    for (let i = words.length - 1; i > 0; i--) {
      if (words[i].lower !== noun) continue;
      // "the Harbour Council", "the Council on Harbours"
      const body = mentions.find(
        (m) =>
          m.kind === "body" &&
          m.to - m.from > 1 &&
          (m.to === i + 1 || (m.from <= i && i + 1 < m.to && IS_FOR.test(words[i + 1].lower))),
      );
      if (body !== undefined) return body.name;
      let from = i;
      while (from > 0 && /^(?:NOUN|PROPN|ADJ)/.test(words[from - 1].tag)) from--;
      const isCalled =
        from < i - 1 &&
        mentions.some((m) => m.from === from && (m.kind === "body" || (m.by === "adjective" && noun === "ministry")));
      if (isCalled) return textOf(words, from, i + 1).replace(/^U\.N\. /, "UN ");
    }
  }
  return null;
}

/** "Lake Liberation Army": the name of a movement, by the tables or by what it says the movement is for. */
function isRebel(name: ActorName): boolean {
  return (
    findPlace(name)?.by === "movement" ||
    /\b(?:Liberation|Resistance|Revolutionary|Independence|Salvation|Freedom|Rebel|Insurgent)\b/.test(name)
  );
}

/** Forces that a text seldom calls so where it means an armed movement's. */
const OF_STATES: ReadonlySet<string> = new Set(["army", "military", "navy", "police"]);
