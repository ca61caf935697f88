import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Innermost source of the last claim, its names joined by "and". */
function lastSource(text: string): string {
  const claim = read(text, { published: "2031-06-04" }).claims.findLast(({ kind }) => kind !== "role");
  return claim?.chain.at(-1)?.join(" and ") ?? "";
}

/** One line per case: what stands before, the sentence, and who speaks in it. */
function check(before: string, cases: readonly (readonly [string, string])[]): void {
  for (const [sentence, source] of cases) assert.equal(lastSource(`${before} ${sentence}`), source, sentence);
}

test("an office is an organ of its own, named by whoever holds it", () => {
  check("Ilse Brandt, the Norwegian premier, left.", [
    ["Brandt's office described the mood as good.", "Ilse Brandt's office"],
    ["Her office would neither confirm nor deny it.", "Ilse Brandt's office"],
    ["The bridge is open, according to the office of Ilse Brandt.", "Ilse Brandt's office"],
    ["A spokesman for Brandt's office said the list was late.", "Ilse Brandt's office"],
    ["Brandt's office said the list was late. The bridge was open, the office added.", "Ilse Brandt's office"],
    ["Brandt's office hailed the deal. The list was late, a statement said.", "Ilse Brandt's office"],
    ["Brandt's office hailed the deal. The list was late, the premier's office added.", "Ilse Brandt's office"],
  ]);
  check("Kenya voted.", [
    ["The Kenyan president's office said the list was late.", "Kenyan president's office"],
    ["The prime minister's office said the list was late.", "Kenyan prime minister's office"],
    ["The office of the UN envoy said the list was late.", "UN envoy's office"],
    ["The attorney general's office said the list was late.", "Kenyan attorney general's office"],
  ]);
});

test("a statement without an owner is that of the body just heard, of no person and nobody unnamed", () => {
  check("Kenya voted.", [
    ["The Tern Front rejected the plan. The map was wrong, a statement said.", "Tern Front"],
    ["A villager said the list was late. The road was shut, a statement said.", "anonymous: statement"],
    ["The Tern Front rejected the plan.\n\nThe map was wrong, a statement said.", "anonymous: statement"],
    ["Ivo Marsh said the list was late. The road was shut, a statement said.", "anonymous: statement"],
  ]);
});

test("both ministries, the two armies: each by its own state", () => {
  check("Kenya and Uganda signed a pact.", [
    [
      "Not one soldier was killed, both defence ministries say.",
      "Kenyan defence ministry and Ugandan defence ministry",
    ],
    ["The two armies said the road was open.", "Kenyan army and Ugandan army"],
    ["Their foreign ministries said the road was open.", "Kenyan foreign ministry and Ugandan foreign ministry"],
    ["The parliaments of both countries rejected the map.", "Kenyan parliament and Ugandan parliament"],
    [
      "The foreign ministries of Kenya and Mali said the list was late.",
      "Kenyan foreign ministry and Malian foreign ministry",
    ],
    ["Neither defence ministry would comment.", "Kenyan defence ministry and Ugandan defence ministry"],
    ["Several foreign ministries said the road was open.", "anonymous: Several foreign ministries"],
  ]);
});

test("the army that tells of a strike is that of whoever struck", () => {
  check("Kenya is at war with Uganda. The Ugandan army has left Vell.\n\n", [
    ["On Monday Kenyan jets bombed four villages. Depots had been hit, the army said.", "Kenyan army"],
    ["Kenya shelled two Ugandan towns. The military said the strikes had been aimed at depots.", "Kenyan military"],
    ["Kenyan strikes on Ugandan towns killed four. The army said it had targeted depots.", "Kenyan army"],
    ["Two towns were shelled by Kenyan guns. The army said it had targeted depots.", "Kenyan army"],
    ["Kenyan jets bombed four villages. Two soldiers were killed, the army said.", "Ugandan army"],
    ["Kenyan envoys left. The army said the road was open.", "Ugandan army"],
    ["Kenyan jets bombed a port.\n\nThe army said the road was open.", "Ugandan army"],
  ]);
  check("Kenya is at war with the Tern Front. The Kenyan army has left Vell.", [
    ["The Tern Front attacked a port. The army said it had repelled the attack.", "Kenyan army"],
  ]);
});

test("a ministry of a land that has no adjective in the text goes by the land's name", () => {
  check("Many fled Zarka on Monday. The president of Zarka left.", [
    ["Zarka's health ministry said the road was shut.", "Zarka health ministry"],
    ["Zarkan soldiers left. Zarka's health ministry said the road was shut.", "Zarkan health ministry"],
    ["Kenya welcomed the deal. According to its ministry of defence, the road is open.", "Kenyan defence ministry"],
    ["The Palestinian Authority rejected the plan.", "Palestinian Authority"],
  ]);
});

test("governments of a region are not the sides; governors speak for their places", () => {
  check("Kenya and Uganda are at war.", [
    ["Arab governments demanded a new map.", "anonymous: Arab governments"],
    ["Several governments rejected the accord.", "anonymous: Several governments"],
    ["Both governments rejected the accord.", "Kenya and Uganda"],
    ["The governments rejected the accord.", "Kenya and Uganda"],
    [
      "Shelling of the Vell and Ostrel regions left five dead, the regional governors said.",
      "Vell authorities and Ostrel authorities",
    ],
    ["Shelling of Vell left five dead, the town's mayor said.", "Vell authorities"],
    ["Five died, the governor of Vell said.", "Vell authorities"],
    ["Ivo Marsh, the governor of Vell, left. Five died, the governor of Vell said.", "Ivo Marsh"],
  ]);
});

test("a joint statement is that of those who just spoke together, or of the group made up of them", () => {
  check("Kenya and Uganda are at war.", [
    ["Norway and Egypt called for a truce. The road would be opened, a joint statement said.", "Norway and Egypt"],
    [
      "In May the Quartet, made up of Norway, Egypt and Qatar, met. Rebels would have no seat, the joint statement stipulates.",
      "Quartet",
    ],
  ]);
  const [term] = read(
    "Kenya and Uganda met on Monday. Rebels would have no place in the process, the joint statement stipulates.",
    { published: "2031-06-04" },
  ).claims.filter(({ quote }) => quote.startsWith("Rebels"));
  assert.deepEqual([term.kind, term.chain], ["provision", [["Kenya", "Uganda"]]]);
});

test("whoever counts is the state's own organ, a body's members are the body", () => {
  check("Kenya is at war.", [
    ["The interior ministry put the number of dead at 12.", "Kenyan interior ministry"],
    ["The health ministry counted three wounded.", "Kenyan health ministry"],
    ["The UN counted three wounded.", "United Nations"],
    ["The Lake Council met. The council's members, though, object to the map.", "Lake Council"],
    ["Kenya's parliament met. Its members rejected the map.", "Kenyan parliament"],
    ["The Lake Council met. Several members rejected the map.", "anonymous: Several members"],
  ]);
});

test("a statement from somebody tells what they say and lays down no term", () => {
  const kinds = (text: string) => read(text, { published: "2031-06-04" }).claims.map(({ kind }) => kind);
  assert.deepEqual(kinds("A statement from the Kenyan defence ministry said four were killed."), ["casualty"]);
  assert.deepEqual(kinds("A message by the Tern Front said 40 people had been wounded."), ["casualty"]);
});

test("a spokesman of no name speaks for the body that the sentence says something of", () => {
  check("Ivo Toll was late.", [
    ["The European Commission had received no copy of the list, a spokesman said.", "European Commission"],
    ["The Tern Front was not ready to sign, a spokeswoman told reporters.", "Tern Front"],
    ["Toll was not ready to sign, a spokesman said.", "anonymous: spokesman"],
    ["The Tern Brigade shelled a school, a spokesman said.", "anonymous: spokesman"],
    ["Reuters had received no copy of the list, a spokesman said.", "anonymous: spokesman"],
  ]);
});

test("“the agency” is the body named last, where no medium was named since", () => {
  const board = "The board of the Lake Rescue Agency met.";
  check(`The road is shut, Reuters reported. ${board}`, [
    ["The bridge was open, the agency said.", "Lake Rescue Agency"],
  ]);
  check(`${board} The road is shut, Reuters reported.`, [["The bridge was open, the agency said.", "Reuters"]]);
});

test("a minister of a state in letters is no other state's", () => {
  check("Minister Ada Toll rang the Danish foreign minister Otto Lund on Monday.", [
    ["The RN foreign minister rejected the map.", "anonymous: RN foreign minister"],
    ["The Danish foreign minister rejected the map.", "Otto Lund"],
  ]);
});
