import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Who is what in a text: the names of each role, and its words. */
function rolesIn(text: string): readonly string[] {
  return read(text)
    .claims.filter(({ kind }) => kind === "role")
    .map(({ actors, quote }) => `${actors.join(" + ")}: ${quote}`);
}

test("a title behind a name is the next one's where it stands straight before that", () => {
  assert.deepEqual(rolesIn("With Foreign Minister Ivo Marsh, Kenyan Navy spokeswoman Lena Quill came."), [
    "Ivo Marsh: Foreign Minister Ivo Marsh",
    "Lena Quill: Kenyan Navy spokeswoman Lena Quill",
  ]);
  assert.deepEqual(rolesIn("He phoned President Ivo Marsh, Ada Toll and Lena Quill."), []);
  assert.deepEqual(rolesIn("Ivo Marsh, a spokesman for rebel leader Ada Toll, left."), [
    "Ivo Marsh: Ivo Marsh, a spokesman for rebel leader Ada Toll",
    "Ada Toll: rebel leader Ada Toll",
  ]);
});

test("between two commas a title is the former one's unless the list or the clause shows otherwise", () => {
  assert.deepEqual(rolesIn("Lena Orrin, a judge, Ivo Marsh, the deputy minister, and Ada Toll came."), [
    "Lena Orrin: Lena Orrin, a judge",
    "Ivo Marsh: Ivo Marsh, the deputy minister",
  ]);
  assert.deepEqual(
    rolesIn("Mrs. Lena Orrin, Press Secretary, Mr. Ivo Marsh, and Chief of Police, Mr. Tam Brek, came."),
    ["Ivo Marsh: Press Secretary, Mr. Ivo Marsh", "Tam Brek: Chief of Police, Mr. Tam Brek"],
  );
  assert.deepEqual(rolesIn("After meeting Ivo Marsh, the UN envoy, Ada Toll, said the talks would go on."), [
    "Ada Toll: the UN envoy, Ada Toll",
  ]);
});

test("several under one title straight before them, and one under that of states", () => {
  assert.deepEqual(rolesIn("Opposition leaders Ivo Marsh and Ada Toll met on Monday."), [
    "Ivo Marsh + Ada Toll: Opposition leaders Ivo Marsh and Ada Toll",
  ]);
  assert.deepEqual(rolesIn("The former presidents Ivo Marsh of Kenya and Ada Toll of Norway will mediate."), [
    "Ivo Marsh: The former presidents Ivo Marsh of Kenya",
    "Ada Toll: Ada Toll of Norway",
  ]);
  assert.deepEqual(rolesIn("The leaders of Kenya, Oman and Norway, Ivo Marsh, Ada Toll and Lena Quill, agreed."), [
    "Ivo Marsh + Ada Toll + Lena Quill: The leaders of Kenya, Oman and Norway, Ivo Marsh, Ada Toll and Lena Quill",
  ]);
  assert.deepEqual(rolesIn("Senators Ivo Marsh and Ada Toll left."), []);
});

test("what opens a clause, what somebody has done and what a sea is are no roles", () => {
  assert.deepEqual(rolesIn("At the wish of the Harbour League, the National Command of the Tern Brigade left."), []);
  assert.deepEqual(rolesIn("Admiral Ivo Marsh, having heard from the president, flew to Oslo."), []);
  assert.deepEqual(rolesIn("They met at the Sea of Tarn, Kenya's main source of water."), []);
});

test("brackets within a role belong to it", () => {
  assert.deepEqual(rolesIn("Ada Toll, an analyst for the Tern Policy Group (TPG), said no."), [
    "Ada Toll: Ada Toll, an analyst for the Tern Policy Group (TPG)",
  ]);
  assert.deepEqual(rolesIn("National Harbour Front (NHF) spokesman Ivo Marsh said no."), [
    "Ivo Marsh: National Harbour Front (NHF) spokesman Ivo Marsh",
  ]);
});

test("who leads or belongs to a delegation is told once, with the side it serves", () => {
  const [role, ...others] = read("The Kenyan team was led by Defence Minister Ivo Marsh.").claims;
  assert.deepEqual(others, []);
  assert.deepEqual([role.actors, role.counterparts], [["Ivo Marsh"], ["Kenya"]]);
  assert.deepEqual(rolesIn("The delegation included Mr. Ivo Marsh and Mrs. Ada Toll."), [
    "Ivo Marsh + Ada Toll: The delegation included Mr. Ivo Marsh and Mrs. Ada Toll",
  ]);
  assert.deepEqual(rolesIn("The chief mediator is Lena Quill."), ["Lena Quill: The chief mediator is Lena Quill"]);
  assert.deepEqual(rolesIn("It was read by Tam Orrin of Kenya, its president for June."), [
    "Tam Orrin: Tam Orrin of Kenya, its president for June",
  ]);
  assert.deepEqual(rolesIn("This morning Harbour Union leader Ivo Marsh left."), [
    "Ivo Marsh: Harbour Union leader Ivo Marsh",
  ]);
});
