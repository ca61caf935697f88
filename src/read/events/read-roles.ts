import { postingBefore } from "../actors/leading-place.ts";
import type { NameMention } from "../actors/cast.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { isSign, type Word } from "../frames/words.ts";
import { OFFICES } from "../actors/person-words.ts";
import { personNamed } from "../speakers/discourse.ts";
import { resolvePronoun } from "../speakers/resolve-pronoun.ts";
import { sharedRole, singleRole } from "./role-clauses.ts";
import { groupRole } from "./group-role.ts";
import { bodyBehind, compositions, ofSide, pairedRoles } from "./role-phrases.ts";
import { personRole, takesOffice, type RoleRange } from "./role-words.ts";

const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her", "its"]);
/** Offices that put a person at another's service; kin and friends serve nobody by that. */
const SERVES =
  /^(?:envoy|adviser|advisor|aide|assistant|spokes\w+|emissary|representative|negotiator|minister|secretary|ambassador|deputy)$/;

const LED: ReadonlySet<string> = new Set(["headed", "led", "chaired", "co-chaired", "commanded"]);

/** Who is who: office or function of a person named for the first time, and what an armed group or coalition is. */
export function readRoles(scene: Scene, known: Set<string>): Draft[] {
  const { words, discourse, sentence } = scene;
  const drafts: Draft[] = [];
  const mentions = discourse.cast.mentions[sentence.number];
  for (const [m, mention] of mentions.entries()) {
    if (mention.kind === "person") {
      const paired = known.has(mention.name) ? [] : pairedRoles(words, mentions, m);
      for (const { from, to, names } of paired) {
        for (const name of names) known.add(name);
        drafts.push({ ...roleDraft(names[0], from, to, "role-paired"), actors: names });
      }
      if (paired.length > 0) continue;
      const range = known.has(mention.name)
        ? takesOffice(words, mention)
        : (personRole(words, mentions, mention) ?? ofSide(words, mentions, mention));
      if (range !== null) {
        known.add(mention.name);
        learnOffice(scene, mention, range);
        drafts.push(roleDraft(mention.name, range.from, range.to, range.rule));
      }
    } else if (mention.kind === "body" && !known.has(mention.name)) {
      const range = groupRole(words, mention) ?? bodyBehind(words, mention);
      if (range !== null && !isOfNoSide(words, mention, range)) {
        known.add(mention.name);
        const role = roleDraft(mention.name, range.from, range.to, range.rule);
        const members = madeUpOf(scene, mention, range);
        drafts.push(members.length < 2 ? role : { ...role, actors: [mention.name, ...members] });
      }
    }
  }
  drafts.push(...sharedRoles(scene, known), ...middlemen(scene, known));
  for (const { from, to, rule } of compositions(scene)) {
    // "Toll's team is led by Ada Quill": who somebody is rather than what the team is.
    const including = words.findIndex((word, i) => i > from && i < to && word.lemma === "include");
    const led = words.findIndex(
      (word, i) => i > from && i < to && including < 0 && LED.has(word.lower) && words[i + 1]?.lower === "by",
    );
    // "The delegation included Ada Quill and Ivo Marsh"
    const included = mentions.filter(
      (each) => including > 0 && each.kind === "person" && each.from > including && each.to <= to,
    );
    const named =
      (led < 0
        ? included[0]
        : mentions.find(
            (each) => each.kind === "person" && each.from > led && each.to <= to && closesRole(words, each.to, to),
          )) ?? mentions.find((each) => each.from >= from && each.to <= to);
    if (named === undefined || drafts.some((draft) => draft.from <= from && draft.to >= to)) continue;
    // "the team is led by Defence Minister Quill": told once, with the whole of it.
    const within = drafts.findIndex(
      (draft) =>
        led > 0 && draft.from > from && draft.to <= to && draft.actors.length === 1 && draft.actors[0] === named.name,
    );
    if (within >= 0) drafts.splice(within, 1);
    const owner = mentions.find((each) => each.kind !== "person" && each.from >= from && each.to < led);
    drafts.push({
      ...roleDraft(named.name, from, to, rule),
      ...(included.length > 1 ? { actors: included.map(({ name }) => name) } : {}),
      counterparts: named.kind === "person" && owner !== undefined ? [owner.name] : [],
    });
  }
  return drafts;
}

/** True where no further verb tells what the body does besides. */
function closesRole(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every(({ tag }) => !/^VERB:(?:past|fin)/.test(tag));
}

/** Whose work is not the talks: what a mission of the world's bodies, a bank or a medium is, is nobody's role in them. */
const OF_NO_SIDE =
  /^(?:un|u\.n|peacekeeping|peacekeepers|naval|lender|bank|agency|broadcaster|newspaper|watchdog|charity|airline|company)$/;
const OF_TALKS =
  /^(?:mediat\w+|broker\w*|guarant\w+|facilitat\w+|monitor\w*|verif\w+|made|composed|chaired|co-chaired|comprising|consisting|which|led|headed)$/;

/** "MONUSCO, the UN force in the valley", "Orsabank, a state lender" */
function isOfNoSide(words: readonly Word[], mention: NameMention, { from, to }: RoleRange): boolean {
  let isOther = false;
  for (let i = from; i < to; i++) {
    if (i >= mention.from && i < mention.to) continue;
    if (OF_TALKS.test(words[i].lower)) return false;
    if (
      OF_NO_SIDE.test(words[i].lower) ||
      (words[i].lower === "united" && words[i + 1]?.lower === "nations" && words[i].tag.startsWith("PROPN"))
    )
      isOther = true;
  }
  return isOther;
}

/** "the Alliance, made up of the League, the Front and the Guard": its members by name. */
function madeUpOf({ words, discourse, sentence }: Scene, mention: NameMention, range: RoleRange): readonly string[] {
  if (!words.slice(mention.to, range.to).some((word) => /^(?:made|composed|comprising|consisting)$/.test(word.lower)))
    return [];
  return discourse.cast.mentions[sentence.number]
    .filter((m) => m.from > mention.to && m.to <= range.to && m.kind !== "place")
    .map((m) => m.name);
}

/** "Egypt and Qatar, the two mediators": one role of several. */
function sharedRoles({ words, discourse, sentence }: Scene, known: Set<string>): Draft[] {
  const found: Draft[] = [];
  const mentions = discourse.cast.mentions[sentence.number];
  for (let m = 0; m < mentions.length; m++) {
    const last = mentions[m];
    if (last.kind !== "state" && last.kind !== "body") continue;
    let first = m;
    const single = last.kind === "state" && !known.has(`${last.name} as host`) ? singleRole(words, last.to) : null;
    while (first > 0 && isListed(words, mentions[first - 1].to, mentions[first].from)) first--;
    const isList = first < m && words[last.from - 1]?.lower === "and";
    if (single !== null) {
      // "Kenya and Norway, which act as guarantors": what both are.
      const all = isList ? mentions.slice(first, m + 1) : [last];
      for (const { name } of all) known.add(`${name} as host`);
      found.push({ ...roleDraft(last.name, all[0].from, single, "role-state"), actors: all.map(({ name }) => name) });
      continue;
    }
    if (!isList) continue;
    const role = sharedRole(words, last.to);
    if (role === null) continue;
    const [name, ...others] = mentions.slice(first, m + 1).map((mention) => mention.name);
    found.push({ ...roleDraft(name, mentions[first].from, role.to, "role-shared"), actors: [name, ...others] });
  }
  return found;
}

const MIDDLEMEN: ReadonlySet<string> = new Set(
  "mediators guarantors facilitators brokers co-chairs co-mediators chairs co-sponsors go-betweens intermediaries".split(
    " ",
  ),
);

/** "Kenyan and Omani mediators", "the co-chairs from Kenya, Oman and the Union": which states or bodies stand between the sides. */
function middlemen({ words, discourse, sentence }: Scene, known: Set<string>): Draft[] {
  const found: Draft[] = [];
  const mentions = discourse.cast.mentions[sentence.number].filter(({ kind }) => kind === "state" || kind === "body");
  for (let i = 1; i < words.length; i++) {
    // "co - chairs"
    const isSplit = words[i].lower === "chairs" && words[i - 1].text === "-" && words[i - 2]?.lower === "co";
    if (!isSplit && !MIDDLEMEN.has(words[i].lower)) continue;
    const start = isSplit ? i - 2 : i;
    const before = mentions.filter((each) => each.to <= start && each.from >= start - 6);
    const isAdjectives =
      before.length > 1 &&
      before[before.length - 1].to === start &&
      words
        .slice(before[0].from, start)
        .every(({ lower, tag, text }) => lower === "and" || text === "," || /^(?:ADJ|PROPN|NOUN)/.test(tag));
    const behind = isAdjectives ? null : listBehind(words, i + 1);
    const names = isAdjectives
      ? before.map(({ name }) => name)
      : behind === null
        ? []
        : mentions.filter((each) => each.from >= behind.from && each.to <= behind.to).map(({ name }) => name);
    const key = [...names].sort().join();
    if (names.length < 2 || known.has(key)) continue;
    known.add(key);
    let from = isAdjectives ? before[0].from : start;
    if (words[from - 1]?.tag === "DET") from--;
    found.push({ ...roleDraft(names[0], from, behind?.to ?? i + 1, "role-middlemen"), actors: names });
  }
  return found;
}

/** The list behind "from", "of" or ", who represent". */
function listBehind(words: readonly Word[], at: number): { readonly from: number; readonly to: number } | null {
  let from = at;
  if (words[from]?.text === "," && words[from + 1]?.lower === "who" && words[from + 2]?.lemma === "represent")
    from += 3;
  else if (/^(?:from|of)$/.test(words[from]?.lower ?? "")) from++;
  else return null;
  let to = from;
  while (
    to < words.length &&
    (/^(?:PROPN|NOUN|ADJ|DET)/.test(words[to].tag) || words[to].text === "," || words[to].lower === "and")
  )
    to++;
  while (to > from && isSign(words[to - 1])) to--;
  return { from, to };
}

function isListed(words: readonly Word[], from: number, to: number): boolean {
  return (
    to > from &&
    to - from <= 2 &&
    words.slice(from, to).every((word) => word.text === "," || /^(?:and|the)$/.test(word.lower))
  );
}

function roleDraft(name: string, from: number, to: number, rule: string): Draft {
  return {
    kind: "role",
    from,
    to,
    rule,
    cue: null,
    content: null,
    chain: [],
    actors: [name],
    counterparts: [],
    stance: "neutral",
    modality: "asserted",
  };
}

const POSTED = /^(?:envoy|ambassador|representative|mediator|rapporteur|coordinator|adviser|advisor)$/;

/** "the special representative for | Kenya": where somebody is sent is not whom he serves. */
function isPost(words: readonly Word[], state: number): boolean {
  const lead = words[state - 1]?.lower === "the" ? state - 2 : state - 1;
  return /^(?:for|to|in|on)$/.test(words[lead]?.lower ?? "") && POSTED.test(words[lead - 1]?.lower ?? "");
}

/** The words of the office are learned, so that "the envoy" finds its bearer later. */
function learnOffice(scene: Scene, mention: NameMention, range: RoleRange): void {
  const person = scene.discourse.cast.personByName.get(mention.name);
  if (person === undefined) return;
  const body = scene.discourse.cast.mentions[scene.sentence.number].find(
    (m) => m.kind === "body" && m.from >= range.from && m.to <= range.to,
  );
  if (body !== undefined) person.of ??= body.name;
  const first = scene.words[range.from].lower;
  if (POSSESSIVES.has(first) && scene.words.slice(range.from, range.to).some(({ lower }) => SERVES.test(lower))) {
    const [master] = resolvePronoun(scene.discourse, scene.sentence, first, range.from);
    if (master !== undefined && master !== mention.name)
      person.of ??= personNamed(scene.discourse.cast, master)?.of ?? master;
  }
  // "the minister's spokeswoman": what the master is, the servant is not.
  let servant = range.from;
  for (let i = range.from; i < range.to; i++)
    if (
      scene.words[i].tag === "PART:possessive" &&
      (i < mention.from || i >= mention.to) &&
      OFFICES.has(scene.words[i - 1]?.lower ?? "")
    )
      servant = i;
  // "UN envoy for Kenya Ada Quill": where somebody serves is not whom.
  const posting = postingBefore(scene.words, mention.from);
  for (let i = servant; i < range.to; i++) {
    if (i >= (posting > 0 ? posting : mention.from) && i < mention.to) continue;
    const word = scene.words[i];
    const state = scene.discourse.cast.mentions[scene.sentence.number].find((m) => m.kind === "state" && m.from === i);
    if (state !== undefined) person.of ??= isPost(scene.words, i) ? null : state.name;
    else if (word.tag.startsWith("NOUN") || word.tag === "ADJ" || word.tag.startsWith("PROPN")) {
      person.offices.add(word.lower);
      if (word.lower === "spokesman" || word.lower === "chairman") person.gender ??= "he";
      if (word.lower === "spokeswoman" || word.lower === "chairwoman") person.gender ??= "she";
    }
  }
}
