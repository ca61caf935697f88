import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom the sourced claims that quote some words are given for. */
function whose(words: string, text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, quote, chain }) =>
    kind === "role" || chain.length === 0 || !quote.includes(words) ? [] : [chain[chain.length - 1].join(" and ")],
  );
}

test("whoever was heard goes on, rather than whom the words were about", () => {
  const told = "Ben Harl, the lawyer, said on Monday that Colonel Otto Marsh had led the raid.";
  assert.deepEqual(whose("denounced", `${told} He denounced it as theft.`), ["Ben Harl"]);
  assert.deepEqual(whose("lied", `${told} “He has lied,” he said.`), ["Ben Harl"]);
  const late = "Otto Marsh will stay in prison, the interior minister, Ivo Toll, said on Monday.";
  assert.deepEqual(whose("ruled out", `${late} He ruled out an amnesty.`), ["Ivo Toll"]);
  // Whoever did it and not said it: the one whom the sentence is about.
  assert.deepEqual(whose("insult", "Otto Marsh denounced the plan drawn up by Ivo Toll. “It is an insult,” he said."), [
    "Otto Marsh",
  ]);
});

test("whoever only owns another is not the one who speaks", () => {
  const text =
    "Otto Marsh, the premier, landed in Vell. Kenya wants to raise the ports, a point that Marsh's deputy, Ivo Toll, refuses to discuss. ";
  assert.deepEqual(whose("for sale", `${text}“Our ports are not for sale,” he said on Monday.`), ["Ivo Toll"]);
  assert.deepEqual(
    whose("handed", "Otto Marsh left. Marsh's plan was handed to Ivo Toll. “It was handed to me late,” he said."),
    ["Otto Marsh"],
  );
});

test("the one named last in his own right, where nobody was the subject", () => {
  const text =
    "The talks failed. Norlandia has pressed for tolls, a point that Marsh's deputy, Ivo Toll, refuses to discuss. ";
  assert.deepEqual(whose("for sale", `${text}“Our ports are not for sale,” he said on Monday. Otto Marsh left.`), [
    "Ivo Toll",
  ]);
});

test("nobody named in a quotation speaks it", () => {
  const text =
    "One diplomat in Vell was counting the days. “If Marsh stays,” he said, “there is nothing left to save.” Otto Marsh stays.";
  assert.deepEqual(whose("nothing left", text), ["anonymous: One diplomat in Vell"]);
});

test("“he” with a stand of his own is the master, not the staff that spoke", () => {
  const text = "The list was never shown to Otto Marsh, a member of his staff said. ";
  assert.deepEqual(whose("unless", `${text}He has threatened to leave unless parliament votes.`), ["Otto Marsh"]);
  assert.deepEqual(whose("the staff", `${text}“It is news to the staff,” he added.`), [
    "anonymous: member of his staff",
  ]);
});

test("a given name tells who “she” and “he” may be", () => {
  assert.deepEqual(whose("urged", "Ivan Brek met Ulla Toll. She urged both sides to sign."), ["Ulla Toll"]);
  assert.deepEqual(whose("urged", "Maria Brek met Ulo Toll. He urged both sides to sign."), ["Ulo Toll"]);
  assert.deepEqual(whose("urged", "Ulo Brek met Ina Toll. He urged both sides to sign."), ["Ulo Brek"]);
});

test("a noun phrase with its article names whom the words before it mean", () => {
  assert.deepEqual(
    whose("late", "Ada Quill left. The list is late, said her counterpart, the Kenyan adviser Otto Marsh."),
    ["Otto Marsh"],
  );
  assert.deepEqual(
    whose("a test", "The list is late, said his deputy, the former judge Otto Marsh, who described it as a test."),
    ["Otto Marsh"],
  );
  const mate = "Ada Quill left. Quill's deputy — Ostrel Gov. Otto Marsh — said the list was late.";
  assert.deepEqual(whose("late", mate), ["Otto Marsh"]);
});

test("an office that speaks behind a name is no apposition to it, but that of whom the sentence opens with", () => {
  const late = (text: string) => whose("late", text);
  const meeting = "Ivo Toll is arranging a meeting of Sven Dahl and Ada Quill";
  assert.deepEqual(whose("arranging", `${meeting}, the US president said on Monday.`), ["Ivo Toll"]);
  assert.deepEqual(whose("arranging", `${meeting} in Vell, the Kenyan leader told reporters.`), ["Ivo Toll"]);
  assert.deepEqual(late("Ada Quill, the Norwegian envoy, said the list was late."), ["Ada Quill"]);
  // In the next paragraph it is the only one whom the text has named so far, not one of two.
  const heard = "“The list is late,” the secretary-general told reporters.";
  assert.deepEqual(late(`Delegates left on Monday, although Ulo Marsh spoke of progress.\n\n${heard}`), ["Ulo Marsh"]);
  assert.notDeepEqual(late(`Ada Quill met Ulo Marsh on Monday.\n\n${heard}`), ["Ulo Marsh"]);
  // Who visits a state is not who rules it.
  const guest = "Ivo Toll will come to Norway to see Ada Quill, and the list is late, the Norwegian president said.";
  assert.notDeepEqual(late(guest), ["Ivo Toll"]);
  const roles = read(`${meeting}, the US president said on Monday.`).claims.filter(({ kind }) => kind === "role");
  assert.deepEqual(roles, []);
});

test("of whom somebody's words tell by name, that is not who says them", () => {
  const told = "Otto Marsh is ready to talk, his spokesman, Ivo Toll, said. ";
  assert.deepEqual(whose("twice", `${told}Marsh had written to both sides twice, he added.`), ["Ivo Toll"]);
  assert.deepEqual(whose("the road", `${told}Marsh's men have left the road, he said.`), ["Ivo Toll"]);
  const chief = "Otto Marsh wants aid to be let in, his spokesman, Ivo Toll, told reporters. ";
  assert.deepEqual(whose("in May", `${chief}The secretary-general had written to both sides in May, he added.`), [
    "Ivo Toll",
  ]);
  // Whoever only goes on says it of himself.
  assert.deepEqual(whose("in May", "Otto Marsh said the road was shut. He had asked for it in May, he added."), [
    "Otto Marsh",
  ]);
});
