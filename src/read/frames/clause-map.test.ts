import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { analyse } from "../analyse.ts";
import { joinQuoted } from "../assembly/whole-quotations.ts";
import { mapClauses } from "./clause-map.ts";
import { findVerbGroups } from "./verb-groups.ts";

/** How the clause of a word hangs, and the verb of the clause it hangs on: "relative < ask". */
function hangingOf(text: string, wanted: string): string {
  const [{ words }] = joinQuoted(analyse(text));
  const { clauses, at } = mapClauses(words, findVerbGroups(words));
  const clause = clauses[at[words.findIndex((word) => word.text === wanted)]];
  const around = clause.parent < 0 ? undefined : clauses[clause.parent].group?.lemma;
  return around === undefined ? clause.hanging : `${clause.hanging} < ${around}`;
}

describe("mapClauses", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    // A relative clause without commas ends at the next finite verb.
    ["Relatives of miners who were killed in May asked to be heard.", "May", "relative < ask"],
    ["Relatives of miners who were killed in May asked to be heard.", "asked", "main"],
    ["The accord that both sides signed in May has lapsed.", "May", "relative < lapse"],
    ["A text initialled in May has yet to be signed.", "May", "participle < sign"],
    ["Quill, who leads the team, rejected the plan on Friday.", "Friday", "main"],
    ["Quill urged the rebels to leave by Friday and appealed to donors.", "Friday", "content < urge"],
    ["Quill urged the rebels to leave by Friday and appealed to donors.", "donors", "shared < urge"],
    ["Jets hit the port on Friday, killing four people.", "people", "gerund < hit"],
    ["The army withdrew on Friday, and the rebels took the town.", "town", "joined < withdraw"],
    ["Brennia would sign, Quill told reporters on Friday.", "Friday", "attribution"],
    ["Should the rebels stay, Brennia will leave the talks.", "stay", "adverbial < leave"],
    ["The army said a drone launched by the rebels killed four people on Friday.", "Friday", "content < say"],
    ["Envoys of Brennia and Orsa met on Friday.", "Friday", "main"],
    ["Quill, a clerk arrested in May, was freed on Friday.", "May", "participle < free"],
    ["Brennia urged the rebels on Friday to wait, while Orsa said it was over.", "said", "adverbial < urge"],
    ["Orsa, on whose land troops fired on Friday, wounding five, has protested.", "five", "gerund < fire"],
    ["The rebels demanded last month that monitors leave Orsa.", "leave", "content < demand"],
    ["They hold the town, and the truce, though it lapsed in May, has lasted.", "May", "adverbial < last"],
    // What hangs on nothing has no clause around it to be like.
    ["In a letter published Friday, Quill did not rule out a boycott or suing Orsa.", "suing", "participle < rule"],
    // A clause that opens must leave a verb for the one around it.
    ["The envoy, at home since her return in May, met them on Friday.", "Friday", "main"],
    ["On Friday, hours before they were to meet, drones struck a mill.", "struck", "main"],
  ];
  for (const [text, word, expected] of cases)
    it(`${word} in: ${text}`, () => assert.equal(hangingOf(text, word), expected));
});
