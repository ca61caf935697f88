import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom each person serves by their role. */
function serviceIn(text: string): Readonly<Record<string, readonly string[]>> {
  const roles = read(text).claims.filter(({ kind }) => kind === "role");
  return Object.fromEntries(roles.map(({ actors, counterparts }) => [actors[0], counterparts]));
}

test("his or its envoy serves whoever the pronoun stands for", () => {
  assert.deepEqual(serviceIn("Norway wants peace. Its envoy, Mara Quill, flew to Ostrel on Monday."), {
    "Mara Quill": ["Norway"],
  });
  assert.deepEqual(serviceIn("Norwegian President Ivo Marsh will send his overseas envoy, Tam Orrin, to Ostrel."), {
    "Ivo Marsh": ["Norway"],
    "Tam Orrin": ["Norway"],
  });
});

test("kin serve nobody by being kin", () => {
  assert.deepEqual(serviceIn("Norwegian President Ivo Marsh said his son-in-law, Tam Orrin, may join the talks."), {
    "Ivo Marsh": ["Norway"],
    "Tam Orrin": [],
  });
});

/** The words of the roles in a text. */
function rolesIn(text: string): readonly string[] {
  return read(text)
    .claims.filter(({ kind }) => kind === "role")
    .map(({ quote }) => quote);
}

test("a name between commas behind its office is the role, whatever its verb goes on to say", () => {
  assert.deepEqual(rolesIn("Her defence minister, Ivo Marsh, said in Vell that the president was late."), [
    "Her defence minister, Ivo Marsh",
  ]);
});

test("any noun phrase set off behind a first mention says who it is", () => {
  assert.deepEqual(rolesIn("Nadia Ferro, the widow of a mayor shot in May, marched in front."), [
    "Nadia Ferro, the widow of a mayor shot in May",
  ]);
  assert.deepEqual(rolesIn("According to Ruth Abel, any text that a leader signs is void."), []);
  assert.deepEqual(rolesIn("From Vell, where its leaders live in exile, Ruth Abel promised to go."), []);
  assert.deepEqual(rolesIn("In the end, one of them related, Ruth Abel told her guests to leave."), []);
  assert.deepEqual(rolesIn("A former exile, Ruth Abel, spoke."), ["A former exile, Ruth Abel"]);
  assert.deepEqual(rolesIn("Ruth Abel, a day later, resigned."), []);
  assert.deepEqual(rolesIn("He rejected a plan by Ruth Abel, a move that angered the others."), []);
  assert.deepEqual(rolesIn("Ruth Abel, her husband and two children fled."), []);
});

test("a clause of function says who somebody is, a clause of a deed does not", () => {
  assert.deepEqual(rolesIn("Jonas Malheiro, who runs the ferry at Caxito, saw them cross."), [
    "Jonas Malheiro, who runs the ferry at Caxito",
  ]);
  assert.deepEqual(rolesIn("Teresa Ocampo, whom the bishops made their delegate, wrote the letter."), [
    "Teresa Ocampo, whom the bishops made their delegate",
  ]);
  assert.deepEqual(rolesIn("The Harbour League, which represents the fishermen, signed."), [
    "The Harbour League, which represents the fishermen",
  ]);
  assert.deepEqual(rolesIn("The Orsa Front, which attacked the town in May, denied it."), []);
});

test("what a body is made of, and what several states are to the talks", () => {
  assert.deepEqual(rolesIn("The Joint Commission, chaired by Norway, met in Torvik."), [
    "The Joint Commission, chaired by Norway",
  ]);
  assert.deepEqual(rolesIn("Norway and Kenya, the two guarantors, agreed."), ["Norway and Kenya, the two guarantors"]);
});

test("roles by 'is', by a former office, of one state, and of what took up arms", () => {
  assert.deepEqual(rolesIn("Nadia Ferro spoke first. Ferro is herself a former rebel commander."), [
    "Ferro is herself a former rebel commander",
  ]);
  assert.deepEqual(rolesIn("Jonas Malheiro, who was then the envoy, resigned in 2004."), [
    "Jonas Malheiro, who was then the envoy",
  ]);
  assert.deepEqual(rolesIn("Kenya, the facilitator of the process since 2001, has called both panels."), [
    "Kenya, the facilitator of the process since 2001",
  ]);
  assert.deepEqual(rolesIn("The Orsa Front, a movement that took up arms in May, denied it."), [
    "The Orsa Front, a movement that took up arms in May",
  ]);
  assert.deepEqual(rolesIn("In March of last year President Nadia Ferro dismissed him."), []);
});

test("several under one office, names with their side, bodies behind what they are", () => {
  assert.deepEqual(rolesIn("The treaty was signed by the two foreign ministers, Mara Quill and Ivo Marsh."), [
    "the two foreign ministers, Mara Quill and Ivo Marsh",
  ]);
  assert.deepEqual(
    rolesIn("It was initialled by the chief negotiators, Oleg Toll for Brennia and Tam Orrin for Orsa."),
    ["the chief negotiators, Oleg Toll for Brennia", "Tam Orrin for Orsa"],
  );
  assert.deepEqual(rolesIn("His party will oppose it, one of its senators, Ivo Marsh, said."), [
    "one of its senators, Ivo Marsh",
  ]);
  assert.deepEqual(rolesIn("The valley's largest armed group, the Tern Brigade, has suspended talks."), [
    "The valley's largest armed group, the Tern Brigade",
  ]);
  assert.deepEqual(rolesIn("Iryna Toll, speaking for Brennia, excluded any transit."), [
    "Iryna Toll, speaking for Brennia",
  ]);
  assert.deepEqual(rolesIn("A panel headed by the former judge Lars Orrin has asked for two weeks."), [
    "A panel headed by the former judge Lars Orrin",
  ]);
});

test("who makes a body up is a role of that body", () => {
  assert.deepEqual(rolesIn("The Joint River Force is made up of some 400 Brennians together with Orsans."), [
    "The Joint River Force is made up of some 400 Brennians together with Orsans",
  ]);
});

test("an age or a time set between, brackets and dashes do not hide who somebody is", () => {
  assert.deepEqual(rolesIn("Sven Dahl, 54, a lawyer from Arlby, was chosen."), ["Sven Dahl, 54, a lawyer from Arlby"]);
  assert.deepEqual(rolesIn("Ilse Brandt (Brennia's ambassador to the union) declined."), [
    "Ilse Brandt (Brennia's ambassador to the union)",
  ]);
  assert.deepEqual(rolesIn("Tam Orrin, who until last year commanded the northern front, is ill."), [
    "Tam Orrin, who until last year commanded the northern front",
  ]);
});

test("of a team led by somebody it is that person's role", () => {
  const [role] = read("The Tern Front delegation is led by Ada Quill.", { published: "2031-06-04" }).claims;
  assert.deepEqual([role?.kind, role?.actors], ["role", ["Ada Quill"]]);
});

test("states between the sides are told by their mediating, alone or together", () => {
  assert.deepEqual(rolesIn("Kenya, which is mediating with Oman, says a truce is near."), [
    "Kenya, which is mediating with Oman",
  ]);
  assert.deepEqual(rolesIn("Norway, one of the guarantor states, offered a venue."), [
    "Norway, one of the guarantor states",
  ]);
  assert.deepEqual(rolesIn("The list was read out by the Kenyan and Omani guarantors."), [
    "the Kenyan and Omani guarantors",
  ]);
  assert.deepEqual(rolesIn("The co-chairs, who represent Kenya, Oman and Norway, left early."), [
    "The co-chairs, who represent Kenya, Oman and Norway",
  ]);
});

test("an opposite number and one of them are roles, a list of people and a meeting chaired are none", () => {
  assert.deepEqual(rolesIn("She wrote to his Kenyan opposite number, Sven Dahl."), [
    "his Kenyan opposite number, Sven Dahl",
  ]);
  assert.deepEqual(rolesIn("“It is late,” said one of them, Sven Dahl."), ["one of them, Sven Dahl"]);
  assert.deepEqual(rolesIn("Ivo Marsh chaired a meeting of his generals."), []);
  assert.deepEqual(rolesIn("UNFIK, the UN force in the valley, left."), []);
});

/** The roles of a text, with how each stands. */
function rolesStanding(text: string): readonly string[] {
  return read(text, { published: "2031-05-14" })
    .claims.filter(({ kind }) => kind === "role")
    .map(({ modality, quote }) => `${modality}: ${quote}`);
}

test("the part that a state plays, told by a verb", () => {
  assert.deepEqual(rolesStanding("Kenya and Oman mediated."), ["asserted: Kenya and Oman mediated"]);
  assert.deepEqual(rolesStanding("Kenya acted as mediator."), ["asserted: Kenya acted as mediator"]);
  assert.deepEqual(rolesStanding("On 1 June Kenya takes the bloc's chair."), [
    "planned: On 1 June Kenya takes the bloc's chair",
  ]);
  assert.deepEqual(rolesStanding("Kenya takes the view that nothing has changed."), []);
  assert.deepEqual(rolesStanding("Kenya holds the key to the talks."), []);
});

test("an armed wing, who is in charge, and no role in bare titles and others' deeds", () => {
  assert.deepEqual(rolesStanding("The party's armed wing, the Tide Army, said no."), [
    "asserted: The party's armed wing, the Tide Army",
  ]);
  assert.deepEqual(rolesStanding("Ivo Marsh, who is in charge of the border, intends to vote against it."), [
    "asserted: Ivo Marsh, who is in charge of the border",
  ]);
  assert.deepEqual(rolesStanding("Presidents Ivo Marsh and Mara Quill spoke."), []);
  assert.deepEqual(rolesStanding("Sara Toll, whose father broke off talks with the guerrillas, is unconvinced."), []);
});

test("what a group is may stand before its name", () => {
  const roles = (text: string) => read(text).claims.flatMap(({ kind, quote }) => (kind === "role" ? [quote] : []));
  assert.deepEqual(roles("The country's biggest rebel army, the Tern Front, laid down its weapons."), [
    "The country's biggest rebel army, the Tern Front",
  ]);
  assert.deepEqual(roles("It also talks to one of its fronts, the Harbour Brigade."), [
    "one of its fronts, the Harbour Brigade",
  ]);
  assert.deepEqual(roles("The army, the Tern Front, and Kenya met."), []);
});

test("what two states are by a clause is one role of both", () => {
  const roles = read("Kenya and Norway, which act as guarantors, met both sides.").claims.filter(
    ({ kind }) => kind === "role",
  );
  assert.deepEqual(
    roles.map(({ quote, actors }) => [quote, ...actors]),
    [["Kenya and Norway, which act as guarantors", "Kenya", "Norway"]],
  );
});
