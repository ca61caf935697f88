import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const OPENING = "Brennia and the Orsa Front have fought for the valley.\n\n";

/** Kind and modality of what a text tells, leaving out who is who. */
function told(text: string): readonly string[] {
  return read(OPENING + text, { published: "2025-06-18" })
    .claims.filter(({ kind, span }) => kind !== "role" && span.start >= OPENING.length)
    .map(({ kind, modality }) => `${kind} ${modality}`);
}

test("what is aimed at, wanted by a noun or not known has not come about", () => {
  assert.deepEqual(told("They resumed the dialogue with the objective of reaching an agreement."), [
    "meeting asserted",
  ]);
  assert.deepEqual(told("Brennia wants the sanctions lifted as a condition of resuming talks."), ["position sought"]);
  assert.deepEqual(told("Brennia wanted to discuss aid before engaging in negotiations, Mara Quill said."), [
    "position sought",
  ]);
  assert.deepEqual(told("Brennia rejected a rebel demand that the armed forces be merged."), ["position asserted"]);
  assert.deepEqual(told("It was not clear if that meant that the rebels would drop their proposal."), []);
  assert.deepEqual(told("Brennia will lift the ban in the days after a deal is reached."), ["incident planned"]);
  assert.deepEqual(told("Mara Quill said the decree violated a deal that ended the war in 2005."), [
    "statement asserted",
  ]);
});

test("what has come about stays told behind such words", () => {
  assert.ok(told("Brennia opened the bridge after a deal was reached on Monday.").includes("agreement asserted"));
  assert.deepEqual(told("The rebels shelled Vell on Monday after they had attacked the port."), [
    "incident asserted",
    "incident asserted",
  ]);
});

test("what is joined to a verb with a modal lies ahead with it", () => {
  assert.deepEqual(
    told("The pact must be prepared and approved by the council, and then endorsed by the assembly, Mara Quill said."),
    ["condition asserted"],
  );
  assert.deepEqual(told("The rebels must lay down their arms and leave Vell, Mara Quill said."), ["position sought"]);
  assert.deepEqual(told("Brennia will let the sick leave, and open the bridge a week later."), ["incident planned"]);
  assert.deepEqual(told("The two sides will meet in Vell on Monday and sign a truce."), [
    "meeting planned",
    "agreement planned",
  ]);
});

test("what is not ended goes on, and a meeting to come is planned", () => {
  assert.deepEqual(told("“The army's offensive has not been halted,” Mara Quill said."), ["incident asserted"]);
  assert.deepEqual(told("The negotiations have not ended."), ["meeting asserted"]);
  assert.deepEqual(told("The army did not stop the convoy."), ["incident denied"]);
  assert.deepEqual(told("Mara Quill said talks would probably be held in February."), ["meeting possible"]);
  assert.deepEqual(told("The session adjourned at six."), ["meeting asserted"]);
  assert.deepEqual(told("Kenya has invited both sides to talks in Nairobi."), ["meeting planned"]);
  assert.deepEqual(told("Brennia and the Orsa Front have been invited to talks in Nairobi."), ["meeting planned"]);
  assert.deepEqual(told("Kenya praised progress ahead of a third round of talks due in September."), [
    "statement asserted",
    "meeting planned",
  ]);
  assert.deepEqual(told("Brennia said it was ready to attend any new round of talks held by Kenya."), [
    "position asserted",
  ]);
});

test("what is open or suspected may be", () => {
  assert.deepEqual(told("It is unclear whether the talks will resume on Friday."), ["meeting possible"]);
  assert.deepEqual(told("Mara Quill hoped talks would be held this week."), ["meeting possible"]);
  assert.deepEqual(told("No date has been set for the talks."), ["meeting possible"]);
  assert.deepEqual(told("Suspected rebel attacks on troops in the north have raised fears."), ["incident possible"]);
  assert.ok(
    told("They left the house, which seemed to indicate that the talks had finished.").includes("meeting possible"),
  );
  assert.deepEqual(told("Troops have reportedly withdrawn from Vell."), ["incident possible"]);
  assert.deepEqual(told("Mara Quill is said to have met the rebels in Vell."), ["meeting possible"]);
  assert.deepEqual(told("The two sides are unlikely to sign the accord."), ["agreement possible"]);
  assert.deepEqual(told("The talks were not postponed, Mara Quill said."), ["meeting asserted"]);
  assert.deepEqual(told("Mara Quill meets few outside her circle."), []);
  assert.deepEqual(told("Any deal would be put to a referendum later this year."), ["document planned"]);
});

test("demands dropped and deadlines that will be missed are no deeds and no limits", () => {
  assert.deepEqual(told("The rebels, who had dropped that demand, reinstated it."), ["position sought"]);
  assert.deepEqual(told("Envoys of the Orsa Front warned that the 23 March deadline would not be met."), [
    "statement asserted",
  ]);
});
