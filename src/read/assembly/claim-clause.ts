import { type ClauseMap, mapClauses } from "../frames/clause-map.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import type { Word } from "../frames/words.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import type { Draft, Scene } from "./draft.ts";

// Which clause of its sentence a claim is about, and which one a day told in it belongs to.

const HARM: ReadonlySet<string> = new Set(
  "kill wound injure hurt die perish maim displace uproot flee behead shoot drown burn massacre execute murder abduct kidnap capture detain jail imprison arrest evacuate cost claim lose".split(
    " ",
  ),
);

/** The clauses of a sentence, mapped once for all its claims. */
const MAPS = new WeakMap<readonly Word[], ClauseMap>();

export function clausesOf({ words, groups }: Pick<Scene, "words" | "groups">): ClauseMap {
  let map = MAPS.get(words);
  if (map === undefined) MAPS.set(words, (map = mapClauses(words, groups)));
  return map;
}

/** The clause a claim is about (its number in the map): the outermost that its words hold, an attribution last; -1 where they hold no verb. */
export function headClause(scene: Scene, draft: Draft): number {
  const { clauses } = clausesOf(scene);
  const isOwn = (c: number): boolean => {
    const { group } = clauses[c];
    return group !== null && group.from >= draft.from && group.to <= draft.to;
  };
  // "insists that [the accord he signed in May] is alive": read off a relative clause, a claim is about that.
  if (draft.rule.includes("relative")) {
    const relative = clauses.findIndex((clause, c) => clause.hanging === "relative" && isOwn(c));
    if (relative >= 0) return relative;
  }
  // "It began in May, where a blast killed nine": a toll is about its verb of harm.
  if (draft.kind === "casualty") {
    const harm = clauses.findIndex((clause, c) => isOwn(c) && clause.group !== null && HARM.has(clause.group.lemma));
    if (harm >= 0) return harm;
  }
  let found = -1;
  for (let c = 0; c < clauses.length; c++) {
    if (!isOwn(c)) continue;
    let up = clauses[c].parent;
    while (up >= 0 && !isOwn(up)) up = clauses[up].parent;
    if (up >= 0) continue;
    if (clauses[c].hanging !== "attribution") return c;
    if (found < 0) found = c;
  }
  return found;
}

/** The clause of what a claim tells: behind a verb of saying, that of what is said. */
export function deedClause(scene: Scene, draft: Draft): number {
  const { clauses } = clausesOf(scene);
  const own = headClause(scene, draft);
  if (own < 0 || !SAYING.has(clauses[own].group?.lemma ?? "")) return own;
  const content = clauses.findIndex(
    ({ parent, hanging, from, group }) =>
      parent === own && hanging === "content" && from >= draft.from && from < draft.to && group !== null,
  );
  return content < 0 ? own : content;
}

/** The clause a claim is part of: its own, or, for a noun with a participle or an attribution behind it, the one the noun stands in. */
export function homeOf(scene: Scene, { from }: Draft, own: number): number {
  const { clauses, at } = clausesOf(scene);
  let home = own < 0 ? at[from] : own;
  if (own >= 0 && /^(?:relative|participle)$/.test(clauses[own].hanging) && at[from] !== own) home = at[from];
  return own < 0 && clauses[home].hanging === "attribution" ? 0 : home;
}

/** The clause that a day told in "speaking in Oslo on Monday, …" or "while they met on Monday, …" belongs to: the one these open. */
export function datedClause(scene: Scene, there: number): number {
  const { clauses } = clausesOf(scene);
  const { hanging, parent, lead, group } = clauses[there];
  if (parent < 0 || group === null) return there;
  // "shot at lorries carrying soldiers on Tuesday": what somebody is doing meanwhile has no day of its own.
  // "a ban dating from the 1990s" tells its own.
  if (hanging === "participle" && group.form === "ing")
    return DATING.has(group.lemma) ? there : datedClause(scene, parent);
  // "has remained shut since May"
  if (
    hanging === "participle" &&
    clauses[parent].group?.to === group.from &&
    REMAINING.has(clauses[parent].group.lemma)
  )
    return datedClause(scene, parent);
  if (hanging === "participle" && isMessage(scene, group.from))
    return scene.groups.some((each) => each.to <= group.from) ? sayingAround(scene, there) : parent;
  // "Asked on Tuesday about the plan, …", "Quill, pressed by deputies on Tuesday, would not say"
  if (hanging === "participle" && ASKED.has(group.lemma) && (group.from === 0 || isAskedToSay(scene, there)))
    return parent;
  if (hanging === "participle" && isOccasion(scene, there)) return parent;
  if (clauses[parent].hanging === "attribution" && hanging !== "relative") return parent;
  const around = clauses[parent].group;
  if (around === null || group.from > around.from) return there;
  // "Having left in May, …": that was before.
  if (hanging === "gerund") return group.isPerfect || scene.words[group.from].lower === "having" ? there : parent;
  return hanging === "adverbial" && lead >= 0 && /^(?:when|as|while)$/.test(scene.words[lead].lower) ? parent : there;
}

/** "in a letter delivered on Monday": the day of a message is that of what is said in it. */
function isMessage({ words }: Scene, participle: number): boolean {
  let noun = participle - 1;
  // "delivered to the office in Vell" stands behind its noun at once, or behind a name.
  if (!MESSAGES.has(words[noun]?.lemma ?? "")) noun--;
  if (!MESSAGES.has(words[noun]?.lemma ?? "")) return false;
  for (let i = noun - 1; i >= 0 && i >= noun - 4; i--) if (words[i].lower === "in") return true;
  return false;
}

/** The nearest clause around whose verb is one of saying or of taking a stand; the clause itself where there is none. */
function sayingAround(scene: Scene, there: number): number {
  const { clauses } = clausesOf(scene);
  for (let up = clauses[there].parent; up >= 0; up = clauses[up].parent) {
    const lemma = clauses[up].group?.lemma ?? "";
    if (SAYING.has(lemma) || SPEECH_ACTS.has(lemma) || POSITION_VERBS.has(lemma)) return up;
    if (clauses[up].hanging === "relative") return there;
  }
  return there;
}

const REMAINING: ReadonlySet<string> = new Set(["remain", "stay", "stand", "lie"]);

const DATING: ReadonlySet<string> = new Set(["date", "stem", "originate"]);

/** "Quill, pressed on Tuesday, would not say": asked behind a comma, by nobody who takes evidence, before what the asked one says or does not. */
function isAskedToSay({ words, groups }: Scene, clause: number): boolean {
  const { clauses, at } = clausesOf({ words, groups });
  const { group, parent, comma } = clauses[clause];
  const answer = clauses[parent].group;
  if (!comma || group === null || answer === null || answer.from < group.to) return false;
  for (let i = group.to; i < answer.from; i++)
    if (at[i] === clause && /^(?:police|prosecutors?|investigators?|detectives?|court)$/.test(words[i].lower))
      return false;
  return (
    SAYING.has(answer.lemma) ||
    SPEECH_ACTS.has(answer.lemma) ||
    POSITION_VERBS.has(answer.lemma) ||
    /^(?:decline|refuse|disclose|reveal|elaborate|specify|comment|shrug|laugh|demur)$/.test(answer.lemma)
  );
}

/** "Quill, received in Vell on 5 March by the premier, insisted …", "Gathered in Vell on 5 March, they refused …": the occasion of what is told. */
function isOccasion({ words, groups }: Scene, clause: number): boolean {
  const { clauses } = clausesOf({ words, groups });
  const { group, parent, comma, from } = clauses[clause];
  const main = clauses[parent].group;
  if (group === null || group.form !== "part" || !OCCASIONS.has(group.lemma)) return false;
  if (main === null || main.form !== "finite" || main.from < group.to || !main.isPast || main.isPerfect) return false;
  return comma || from === 0 || group.from < 2;
}

/** What hosts do with a guest, and what brings people together: what the guest, or they, then say and do is of that day. */
const OCCASIONS: ReadonlySet<string> = new Set(
  "receive welcome greet host fete entertain summon invite gather assemble convene reconvene closet huddle flank join".split(
    " ",
  ),
);

const ASKED: ReadonlySet<string> = new Set(
  "ask press question quiz interview quote reach contact challenge".split(" "),
);

/** Texts and broadcasts in which somebody says something. */
export const MESSAGES: ReadonlySet<string> = new Set(
  "letter statement note interview speech message report communique communiqué post article memo memorandum address broadcast paper document email video recording declaration appeal reply text cable dispatch editorial column essay lecture sermon release bulletin decree order ed piece blog podcast tweet thread announcement filing briefing note".split(
    " ",
  ),
);

/** True when a clause is a relative or a participle that the claim's clause is no part of. */
export function hangsAside(scene: Scene, there: number, here: number): boolean {
  const { clauses } = clausesOf(scene);
  const around = new Set<number>();
  for (let up = here; up >= 0; up = clauses[up].parent) around.add(up);
  for (let up = there; up >= 0 && !around.has(up); up = clauses[up].parent)
    if (clauses[up].hanging === "relative" || clauses[up].hanging === "participle") return true;
  return false;
}

/** True when a word stands in a relative clause or a participle behind a noun that hangs below a claim's own clause. */
export function isAside(scene: Scene, at: number, head: number): boolean {
  const { clauses, at: clauseAt } = clausesOf(scene);
  if (clauseAt[at] === head) return false;
  const around = new Set<number>();
  for (let up = head; up >= 0; up = clauses[up].parent) around.add(up);
  // "…, onto whose land they fired on Friday, [wounding five]": what the claim hangs on is no aside of it.
  for (let up = datedClause(scene, clauseAt[at]); up >= 0 && !around.has(up); up = clauses[up].parent)
    // "What they laid before the council on Friday was a text": no aside.
    if (up > 0 && clauses[up].lead === 0 && scene.words[0].lower === "what") continue;
    else if (clauses[up].hanging === "relative" || clauses[up].hanging === "participle" || isOtherTime(scene, up))
      return true;
    else if (isObjectsOwn(scene, up)) return true;
  return false;
}

/** "wants the truce agreed in May to be extended": read as a past tense, a participle behind what is wanted. */
function isObjectsOwn({ words, groups }: Scene, clause: number): boolean {
  const { clauses } = clausesOf({ words, groups });
  const { hanging, lead, parent, group } = clauses[clause];
  if (hanging !== "content" || lead >= 0 || parent < 0 || group === null) return false;
  if (!group.isPast && group.form !== "part") return false;
  const before = words[group.from - 1]?.tag ?? "";
  // "wants the bridge opened in May", "… in May to ease trade", asks for the opening.
  const isWanted = ({ form, from, isPassive, lemma }: VerbGroup): boolean =>
    form === "to" && from >= group.to && (isPassive || /^(?:be|remain|stay|stand|last|apply)$/.test(lemma));
  if (!groups.some(isWanted)) return false;
  return group.from === group.main && before.startsWith("NOUN") && WANTED.has(clauses[parent].group?.lemma ?? "");
}

/** What is wanted or judged is a thing: no past tense can follow. */
const WANTED: ReadonlySet<string> = new Set(
  "want seek need demand support back oppose reject favour favor accept endorse keep leave extend revoke repeal".split(
    " ",
  ),
);

/** "… after he had gone there in May": a clause of another time than the one around it. */
export function isOtherTime(scene: Scene, clause: number): boolean {
  const { hanging, lead } = clausesOf(scene).clauses[clause];
  return hanging === "adverbial" && lead >= 0 && OTHER_TIME.has(scene.words[lead].lower);
}

const OTHER_TIME: ReadonlySet<string> = new Set("after before because although though whereas".split(" "));
