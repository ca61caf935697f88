import { clausesOf, datedClause, MESSAGES } from "./claim-clause.ts";
import { wordAt } from "./date-government.ts";
import type { Scene } from "./draft.ts";
import type { Calendar } from "./implied-date.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import type { Word } from "../frames/words.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";

// "King Oro addressed his people on Tuesday evening. He invited the exiles home": a sentence that only tells when somebody spoke claims
// nothing, but its day is that of what he says in the sentences behind it.

/** Verbs of speaking, whatever stands behind them. */
const SPEAKING: ReadonlySet<string> = new Set("address speak".split(" "));
/** Verbs of coming before listeners, with where: "appeared on state television", "went before parliament". */
const APPEARING: ReadonlySet<string> = new Set("appear go come testify take".split(" "));
const BEFORE_LISTENERS: ReadonlySet<string> = new Set(
  "television tv radio air parliament deputies lawmakers senators reporters journalists press media cameras podium rostrum stage assembly council congress senate supporters crowd rally".split(
    " ",
  ),
);
/** Verbs of giving or putting out what something is said in: "gave a speech", "issued a statement". */
const GIVING: ReadonlySet<string> = new Set(
  "give deliver make hold issue publish release post write send record broadcast circulate put hand chair grant".split(
    " ",
  ),
);
const SPOKEN: ReadonlySet<string> = new Set(
  "speech address talk conference news-conference press-conference briefing interview remarks lecture sermon".split(
    " ",
  ),
);
/** So many words behind the verb its object, or the listeners, may end: "gave a long and angry speech". */
const REACH = 7;

/** Keeps the day of a speech that a sentence tells of, for what its speaker says on in the paragraph. */
export function noteSpeech(calendar: Calendar, scene: Scene): void {
  const { words, sentence, discourse } = scene;
  const { clauses, at: clauseAt } = clausesOf(scene);
  const last = words[words.length - 1].end;
  for (let d = calendar.from; d < calendar.dates.length && calendar.dates[d].expression.start < last; d++) {
    const { core, iso, kind, since } = calendar.dates[d];
    if (core.start < words[0].start || iso === null || iso.length !== 10 || kind === "limit" || since !== undefined)
      continue;
    const at = wordAt(words, core.start);
    if (isOfMessage(words, at)) calendar.message = { iso, paragraph: sentence.paragraph, sentence: sentence.number };
    const { group, hanging } = clauses[datedClause(scene, clauseAt[at])];
    if (group === null || !/^(?:main|joined|shared)$/.test(hanging) || !tellsSpeech(words, group)) continue;
    const subject = subjectBefore(words, group, 0);
    if (subject === null || subject.isRelative) continue;
    const names = resolvePhrase(discourse, sentence, subject.head, true);
    if (names.length > 0)
      calendar.last = { iso, paragraph: sentence.paragraph, sentence: sentence.number, chain: JSON.stringify(names) };
  }
}

/** "a letter dated 3 June", "a note sent to the council on 3 June": the day of something that is said in writing. */
function isOfMessage(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - REACH; i--) {
    if (words[i].text === ",") return false;
    // "a letter to the mediator dated 3 June"
    const near = words[i].lower === "dated" ? REACH : 1;
    if (WRITTEN.has(words[i].lower))
      return words.slice(Math.max(0, i - near), i).some(({ lemma }) => MESSAGES.has(lemma));
  }
  return false;
}

const WRITTEN: ReadonlySet<string> = new Set(
  "dated sent delivered published released issued posted written broadcast".split(" "),
);

/** "was asked on Sunday whether …": what comes next is the answer. */
const ASKED: ReadonlySet<string> = new Set("ask question press quiz interview".split(" "));

/** "addressed parliament", "was asked", "gave a speech", "appeared on television": in the past, and done. */
function tellsSpeech(words: readonly Word[], group: VerbGroup): boolean {
  if (group.form !== "finite" || !group.isPast || group.isNegated || group.modal !== null) return false;
  if (group.isPassive) return ASKED.has(group.lemma) && !/^(?:to|not)$/.test(words[group.to]?.lower ?? "");
  if (SPEAKING.has(group.lemma)) return true;
  const behind = words.slice(group.to, group.to + REACH);
  if (APPEARING.has(group.lemma)) return behind.some(({ lower }) => BEFORE_LISTENERS.has(lower));
  return (
    GIVING.has(group.lemma) &&
    behind.some(({ lemma, lower }) => MESSAGES.has(lemma) || SPOKEN.has(lower) || SPOKEN.has(lemma))
  );
}
