import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Innermost source of each claim that has one. */
function sources(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, chain }) =>
    kind === "role" || chain.length === 0 ? [] : [chain[chain.length - 1].join(" and ")],
  );
}

test("police and officials go by the place they serve", () => {
  const text =
    "Two men were shot dead near Vellborough on Tuesday, police in the town reported. Four families fled, local police said. " +
    "“It is calm,” district officials told reporters. The road is shut, the town's administration said.";
  const heard = new Set(sources(text));
  assert.deepEqual([...heard], ["Vellborough police", "Vellborough authorities"]);
});

test("the navy and the health ministry are those of the state that the text is about", () => {
  const about = "Kenya is at war with the Tern Front. Kenya's president left. ";
  assert.deepEqual(sources(`${about}The navy said the boat was lost.`), ["Kenyan navy"]);
  assert.deepEqual(sources(`${about}The health ministry said the hospital was shut.`), ["Kenyan health ministry"]);
});

test("an unnamed spokesman stands for the organ or movement that speaks through him", () => {
  const text = "Kenya is at war with the Tern Front. Kenya's president left. ";
  assert.deepEqual(sources(`${text}An army spokesman said the bridge was open.`), ["Kenyan army"]);
  assert.deepEqual(sources(`${text}A spokeswoman for the Tern Front said the bridge was open.`), ["Tern Front"]);
  assert.deepEqual(sources("A State Department spokesperson said the bridge was open."), ["US State Department"]);
});

test("the title tells which state's army is meant", () => {
  const text =
    "Kenya and Tern rebels trade fire\n2031-06-03\n\nNorwegian envoys met Norway's premier. Norway is late. The army said the bridge was open.";
  assert.deepEqual(
    read(text).claims.flatMap(({ kind, chain }) => (kind === "statement" ? chain : [])),
    [["Kenyan army"]],
  );
});

test("a statement, a letter or a kind of body stands for whoever was named by it", () => {
  assert.deepEqual(
    sources("Ivo Brek wrote that the list was late. Should it come, the letter continued, the bridge would be opened."),
    ["Ivo Brek", "Ivo Brek"],
  );
  assert.deepEqual(sources("The list is late, says a communiqué issued by the United Nations."), ["United Nations"]);
  assert.deepEqual(sources("The Tern Front has left. A Tern Front statement said the list was late."), ["Tern Front"]);
  assert.deepEqual(sources("The UN refugee agency is in Vell. The agency said the road was shut."), [
    "UN refugee agency",
  ]);
  assert.deepEqual(sources("By one academic estimate, 600 people were killed."), ["anonymous: one academic estimate"]);
});

test("who got hold of a text, who issued it together, whom an apposition names", () => {
  assert.deepEqual(sources("The list is late, according to a copy of the text obtained by the Harbour Herald."), [
    "Harbour Herald",
  ]);
  const accord = "Kenya and the Tern Front signed a truce on Monday. ";
  assert.deepEqual(sources(`${accord}They praised Norway, a joint statement said.`), ["Kenya and Tern Front"]);
  assert.deepEqual(sources("A rival group, the Harbour List (HL), complained that it had not been asked."), [
    "Harbour List",
  ]);
  assert.deepEqual(
    sources(
      `${accord}Kenya and the Tern Front met. The Sudan Doctors Network left. The medical group said the road was shut.`,
    ),
    ["Sudan Doctors Network"],
  );
});

test("an office means the person whom the sentences before were about", () => {
  const text =
    "Ivo Brek has been talking to reporters in Vell. No truce will come until Omar Tull is home, the Kenyan premier says.";
  assert.deepEqual(new Set(sources(text)), new Set(["Ivo Brek"]));
  assert.deepEqual(sources("Ada Toll will not come, her office says. She urges all sides to sign."), [
    "Ada Toll's office",
    "Ada Toll",
  ]);
  assert.deepEqual(sources("Four died, according to Deep Lake Watch, a research centre."), ["Deep Lake Watch"]);
  assert.deepEqual(sources("“It is late,” Ivo Brek wrote on X. Convoys must leave, Omar Tull said."), [
    "Ivo Brek",
    "Omar Tull",
  ]);
});

test("the leader of a list, his party, a president's spokesman, the UN mission", () => {
  assert.deepEqual(
    sources("Ivo Brek arrives. “We are late,” the leader of the Harbour List says. His party wants a vote, he adds."),
    ["Ivo Brek", "Ivo Brek"],
  );
  assert.deepEqual(sources("Kenya is at war. President Omar Tull left. Tull's spokesman said the list was late."), [
    "Kenya",
  ]);
  assert.deepEqual(sources("The UN mission said the road was shut."), ["UN mission"]);
  assert.deepEqual(sources("The Front for Change and Concord in Chad (FACT) said the list was late."), [
    "Front for Change and Concord in Chad",
  ]);
  assert.deepEqual(sources("Some wept. Another said the road was shut."), ["anonymous: another"]);
});

test("whoever is sent stands for those who sent them, where they do not speak", () => {
  const met = (text: string) =>
    read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, actors }) => (kind === "meeting" ? actors : []));
  assert.deepEqual(met("Kenya has agreed to talk. Its envoys will meet the League on Sunday in Vell."), ["Kenya"]);
  assert.deepEqual(met("The three envoys of the Lake Council arrived in Vell on Sunday."), ["Lake Council"]);
  assert.deepEqual(met("Kenya and Uganda are at war. The delegations will meet on Sunday in Vell."), [
    "Kenya",
    "Uganda",
  ]);
});

test("national institutions by their state, a regional government by its name", () => {
  assert.deepEqual(sources("Kenya is at war. The ombudsman's office said the list was late."), [
    "Kenyan ombudsman's office",
  ]);
  assert.deepEqual(sources("The Turkana regional government said the list was late."), ["Turkana regional government"]);
  assert.deepEqual(sources("“It is late,” said the statement, issued by Kenya, Norway and Uganda."), [
    "Kenya and Norway and Uganda",
  ]);
});

test("a movement known to fight at home is a side, rather than the neighbour", () => {
  const met = read(
    "Yemen and Saudi Arabia share a border. Yemen wants a truce, and Yemen is poor. Saudi Arabia wants one. The Houthis fight on. A Houthi said so. A new round of talks opens on Sunday in Vell.",
    { published: "2031-06-04" },
  ).claims.filter(({ kind }) => kind === "meeting");
  assert.deepEqual(met.at(-1)?.actors, ["Yemen", "Houthis"]);
});

test("its ministry is that of the subject before it", () => {
  assert.deepEqual(
    sources(
      "Uganda's foreign ministry rejected the charge. Kenya has welcomed the truce and is ready to pay, its foreign ministry says.",
    ).at(-1),
    "Kenyan foreign ministry",
  );
});

test("those who rule a state stand for it", () => {
  const opening = "Soldiers seized power in Mali in May. Traders in Bamako complain.";
  for (const rulers of [
    "The junta",
    "The generals",
    "The ruling generals",
    "The generals who run the country",
    "The country's military rulers",
    "The military regime",
    "The transitional authorities",
  ])
    assert.deepEqual(sources(`${opening}\n\n${rulers} said the list was late.`), ["Mali"], rulers);
  assert.deepEqual(sources("Mali sent a team.\n\nThe officers said the list was late."), ["anonymous: officers"]);
});

test("what belongs to another state does not make an organ that state's", () => {
  const opening = "Kenya voted. Kenya closed its schools.\n\nIn Nairobi a blast hit a Peruvian bank.";
  for (const [organ, name] of [
    ["The national police", "Kenyan national police"],
    ["The attorney general’s office", "Kenyan attorney general's office"],
    ["The ministry of health", "Kenyan health ministry"],
    ["The civil defence agency", "Kenyan civil defence agency"],
  ])
    assert.deepEqual(sources(`${opening} ${organ} said the road was open.`), [name]);
  assert.deepEqual(sources("Kenya voted. Peruvian troops left. The navy said the road was open."), ["Peruvian navy"]);
});

test("a state by what it is, a town's authorities and police by the town", () => {
  assert.deepEqual(sources("The West African state of Mali said the road was open."), ["Mali"]);
  assert.deepEqual(sources("The Mediterranean island of Cyprus said the road was open."), ["Cyprus"]);
  const shelled = "Shells hit Port Vell on Monday.";
  for (const [whom, name] of [
    ["The municipality of Port Vell", "Port Vell authorities"],
    ["A police spokesman in Port Vell", "Port Vell police"],
    ["The Port Vell regional administration", "Port Vell authorities"],
  ])
    assert.deepEqual(sources(`${shelled} ${whom} said the road was open.`), [name]);
});

test("a state that only lends its envoy is no side of a war at home: the army is that of where the report comes from", () => {
  const text = (place: string) =>
    `${place} - The government and the Tern Front agreed in Norway to meet again. Marta Lie, Norway's special envoy, hosted the ` +
    "Tern Front in Oslo. Norway remained at their disposal, she said.\n\nThe Tern Front denied it. A blast killed two soldiers, the army reported.";
  assert.equal(sources(text("NAIROBI")).at(-1), "Kenyan army");
  assert.equal(sources(text("OSLO")).at(-1), "Norwegian army");
});
