// Whom an office stands for that the text has told of nobody, by who else is named nearby: the one person without an office.

import type { ActorName } from "../../domain/claim.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import { personNamed } from "./discourse.ts";
import { isStateName } from "./resolve-name.ts";

/** Those whom a report may call by office before it names them. */
export const HEAD_NOUNS: ReadonlySet<string> = new Set(
  "leader president premier minister chancellor king monarch emir ruler".split(" "),
);

/**
 * "Ilse Brandt will meet Ivo Toll in Vell, the Norlandian president said": whom the sentence opens with, where it has not spoken of that
 * state before ("Ilse Brandt will visit Norlandia, the Norlandian president said" has two people).
 */
function opensSentence({ discourse, sentence, words, from, noun, states }: ActorPhrase): ActorName | null {
  if (states.length !== 1 || !HEAD_NOUNS.has(noun) || words[from - 2]?.text !== ",") return null;
  const before = discourse.cast.mentions[sentence.number].filter((mention) => mention.to < from);
  const first = before.find(({ titleFrom }) => titleFrom === 0);
  return first?.kind === "person" && !before.some(({ name }) => states.includes(name)) ? first.name : null;
}

/** "Ilse Brandt came on Sunday. “…,” the Norlandian president said": the one person without an office that the paragraph has named. */
export function onlyPersonHere(phrase: ActorPhrase): ActorName | null {
  const { discourse, sentence, words, from, states, asSource } = phrase;
  if ((!asSource && states.length === 0) || words[from - 1]?.lower !== "the") return null;
  const here = new Set<ActorName>();
  for (let s = sentence.number; s >= Math.max(0, sentence.number - 3); s--) {
    if (discourse.sentences[s].paragraph !== sentence.paragraph) break;
    for (const mention of discourse.cast.mentions[s])
      if (mention.kind === "person" && (s < sentence.number || mention.to <= from)) {
        const of = personNamed(discourse.cast, mention.name)?.of ?? null;
        // Whoever is known to serve another state is not meant.
        if (states.length === 0 || of === null || states.includes(of) || !isStateName(discourse, of))
          here.add(mention.name);
      }
  }
  const fits = (name: ActorName): boolean => {
    const person = personNamed(discourse.cast, name);
    if (person === undefined || person.offices.size > 0) return false;
    return person.of === null || states.length === 0 || states.includes(person.of);
  };
  if (here.size === 1) return [...here].find(fits) ?? null;
  // "Ilse Brandt spoke of progress.¶ “…,” the secretary-general told reporters": the only one whom the text has named so far.
  if (here.size === 0) {
    const [first, second] = discourse.cast.persons;
    const at = words[from].start;
    const isOnly = first !== undefined && first.firstAt < at && (second === undefined || second.firstAt > at);
    return isOnly && fits(first.name) ? first.name : null;
  }
  const opening = opensSentence(phrase);
  if (opening !== null && fits(opening)) return opening;
  // Of several, the one whom the sentences before were about.
  const last = discourse.subjects.findLast((s) => s.kind === "person" && s.names.length === 1);
  return last !== undefined && last.sentence >= sentence.number - 2 && here.has(last.names[0]) && fits(last.names[0])
    ? last.names[0]
    : null;
}
