// "Dismissed a suggestion that licences be frozen", "rejected any talk of a partition": a suggestion is something proposed where it names a
// step or says in the subjunctive what should be done, and an allegation where it says what is so ("… that her men had fired first").

import type { Proposition } from "../assembly/draft.ts";
import { wordList } from "../../kit/word-list.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { phraseOf } from "../frames/words.ts";

/** A suggestion right behind a verb that waves it off. */
const SUGGESTION =
  /^ (?:off |aside |away |out of hand )?(?:(?:an?|the|any|all|this|that|these|such|every|its|his|her|their|earlier|latest|recent|new|public|repeated|\S+ (?:'s|'|and \S+ 's)|[a-z]+n|[a-z]+ish) ){0,4}(?:suggestions?|talk|hints?|recommendations?|notions?|thoughts?|ideas?|views?|arguments?|assertions?) /;
/** Steps that somebody may suggest, where "talk of a rift" or "a suggestion of bias" names a state of things. */
const STEP =
  /^ of (?:(?:an?|the|any|some|such|joint|new|further|early|foreign|international|permanent|temporary|phased|partial|full|outside|unilateral|another|immediate|\S+al|\S+an) ){0,3}(?:partition|division|patrols?|pause|truce|ceasefire|ultimatum|swap|exchange|vote|referendum|plebiscite|corridor|delay|postponement|extension|withdrawal|pull-?out|retreat|federation|confederation|union|merger|conference|summit|mission|force|peacekeepers|observers|zone|buffer|compromise|deal|bargain|settlement|concessions?|amnesty|pardon|mediation|mediator|arbitration|role|elections?|meeting|talks|negotiations?|dialogue|lease|sale|cession|transfer|handover|return|ban|freeze|moratorium|inquiry|commission|autonomy|independence|secession|compensation|reparations|surrender|disarmament|recognition|guarantees?|boycott|sanctions|resignation|retaliation|coalition|power-sharing|annexation|sharing|putting|giving|handing|holding|freezing|postponing|delaying|extending|opening|closing|dividing|splitting|letting|moving|sending|leaving|stepping|lifting|easing|replacing|merging) /;
const NOT_BARE = wordList("will would shall should may might can could must to not never also soon still only");
const LEVEL = wordList("put cut hit set let shut split spread quit bet cost");

/** True where what stands behind the verb is a step that was suggested. */
export function isSuggestedStep({ scene, group, to }: Proposition): boolean {
  const { words, groups } = scene;
  const after = ` ${phraseOf(words, group.to, to)} `;
  const named = SUGGESTION.exec(after);
  if (named === null) return false;
  if (STEP.test(after.slice(named[0].length - 1))) return true;
  const at = group.to + named[0].trim().split(" ").length;
  if (words[at]?.lower !== "that") return false;
  for (let i = at + 2; i < Math.min(to, at + 9); i++)
    if (words[i].lower === "be" && !/^(?:AUX|PART)/.test(words[i - 1].tag) && !NOT_BARE.has(words[i - 1].lower))
      return true;
  const held = groups.find((each) => each.form !== "part" && each.from > at && each.to <= to);
  if (held === undefined) return false;
  if (held.modal === "should" || held.modal === "ought" || held.modal === "must") return true;
  // "that licences be frozen", "that it pull back": the bare form where a fact would have "are" or "pulls".
  const first = words[held.from].lower === "not" ? words[held.from + 1] : words[held.from];
  if (held.modal !== null || first === undefined) return false;
  if (first.lower !== first.lemma || LEVEL.has(first.lower) || first.lower === "n't") return false;
  const subject = subjectBefore(words, held, at + 1);
  const last = subject === null ? undefined : words[subject.head.to - 1];
  return last !== undefined && (/^(?:it|he|she)$/.test(last.lower) || /^(?:PROPN|NOUN)$/.test(last.tag));
}
