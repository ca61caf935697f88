import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind, innermost source and words of each claim that has a source. */
function heard(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, chain, quote }) =>
    kind === "role" || chain.length === 0 ? [] : [`${kind} ${chain[chain.length - 1].join(" and ")}: ${quote}`],
  );
}

function sources(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, chain }) =>
    kind === "role" || chain.length === 0 ? [] : [chain[chain.length - 1].join(" and ")],
  );
}

test("an apposition with a clause of its own stands between a speaker and the verb", () => {
  assert.deepEqual(heard("Mara Quill, a senator who sits on the team, urged both sides not to leave."), [
    "position Mara Quill: Mara Quill, a senator who sits on the team, urged both sides not to leave",
  ]);
  assert.deepEqual(
    sources("Ivo Toll, the first deputy, who leads the team, pointed out that the bridge had been shut."),
    ["Ivo Toll"],
  );
  assert.deepEqual(sources("Home Minister Ivo Brek Toll called the paper historic."), ["Ivo Brek Toll"]);
  assert.deepEqual(sources("Another 300 villagers have fled, according to the Red Cross."), ["Red Cross"]);
  assert.deepEqual(sources("Its members from the north, led by Ivo Toll, head of the Tern Brigade, reject the list."), [
    "anonymous: Its members from the north",
  ]);
  assert.deepEqual(sources("A diplomat who follows the file confirmed that the list was late."), [
    "anonymous: diplomat who follows the file",
  ]);
});

test("a name set beside an office speaks in a parenthesis too", () => {
  assert.deepEqual(sources("The list had been lost, a Kenyan army spokesman, Ivo Brek, replied."), ["Ivo Brek"]);
});

test("what stands between a verb and its complement names who reports it", () => {
  assert.deepEqual(
    read("Kenya demanded, two diplomats said, that the army leave Vell.").claims.map(({ chain }) => chain),
    [[["anonymous: two diplomats"], ["Kenya"]]],
  );
});

test("the subject goes on behind a parenthetic attribution", () => {
  const text = "President Ana Brek of Kenya phoned Ivo Toll, a spokesman said, and urged him to sign.";
  assert.deepEqual(sources(text), ["anonymous: spokesman", "Ana Brek"]);
});

test("a clause about a speaker is a claim of its own", () => {
  assert.deepEqual(heard("The list is late, said Ana Brek, the Kenyan envoy, who demanded an inquiry."), [
    "statement Ana Brek: The list is late, said Ana Brek, the Kenyan envoy",
    "position Ana Brek: who demanded an inquiry",
  ]);
  assert.deepEqual(sources("The Kenyans, who maintain that the port was not used, want no part in the war."), [
    "Kenya",
  ]);
});

test("a pronoun with a verb of going on keeps an unnamed speaker across a paragraph", () => {
  const text =
    "“The list is late,” a member of the Kenyan team said.\n\n“I have lived here for ten years,” she continued.";
  assert.deepEqual(sources(text), ["anonymous: member of the Kenyan team", "anonymous: member of the Kenyan team"]);
});

test("whoever is spoken of in the words inserted into does not say them", () => {
  assert.deepEqual(sources("Mara Quill of Kenya left. Ivo Toll, she insists, has to be freed."), ["Mara Quill"]);
});

test("papers, tallies and bodies speak under their names", () => {
  assert.deepEqual(sources("Four were killed, by the tally of the provincial office."), ["provincial office"]);
  assert.deepEqual(sources("Ivo Toll left. According to Toll's announcement, the list was late."), ["Ivo Toll"]);
  assert.deepEqual(sources("Uganda is calm. Its foreign ministry said the bridge was open."), [
    "Ugandan foreign ministry",
  ]);
  assert.deepEqual(sources("The bridge was open, according to the ombudsman's office. The list, it said, was late."), [
    "ombudsman's office",
    "ombudsman's office",
  ]);
});

test("an opening without a comma ends at its day", () => {
  assert.deepEqual(sources("In a televised address on Monday Premier Ana Brek said the list was late."), ["Ana Brek"]);
});

test("nobody would say, told without a verb", () => {
  assert.deepEqual(heard("No word from the Tern Brigade."), ["statement Tern Brigade: No word from the Tern Brigade"]);
});

test("in a transcript a spokesman's “we” is the side's, and courtesies claim nothing", () => {
  const text =
    "Salim Qadir, the Kenyan foreign ministry spokesman, met reporters.\n\nQADIR: Good afternoon. We have asked Uganda to reopen the bridge.";
  const claims = read(text).claims.filter(({ quote }) => !quote.includes("Salim"));
  assert.deepEqual(
    claims.map(({ kind, actors, chain }) => [kind, actors, chain]),
    [["position", ["Kenya"], [["Salim Qadir"]]]],
  );
});

test("a communiqué's clauses are the word of whoever it says issues it", () => {
  const text =
    "Kenya and Uganda met. The chair of the bloc issued a statement. It reads, in part:\n\n1. The Chair recalls that neither side shall lay mines.";
  assert.deepEqual(sources(text), ["Chair"]);
});

test("the sides are those who fight, not a host named more often", () => {
  const text =
    "Uganda opened the hall. Uganda fed the guests. Uganda said the hall was warm. Kenyan troops left Vell. Sudanese soldiers shelled it. Kenya blamed Sudan. Both sides are to meet on Monday.";
  assert.deepEqual([...(read(text, { published: "2031-06-04" }).claims.at(-1)?.actors ?? [])].sort(), [
    "Kenya",
    "Sudan",
  ]);
});

test("what is only alleged is the accuser's statement, whatever it tells of", () => {
  assert.deepEqual(heard("Kenyan troops had joined in the raid, the Tern Brigade alleges."), [
    "statement Tern Brigade: Kenyan troops had joined in the raid, the Tern Brigade alleges",
  ]);
  assert.deepEqual(
    heard("Mara Quill left. The Tern Brigade had rebuilt its stores, she charged, and the palace had looked away.").at(
      -1,
    ),
    "statement Mara Quill: The Tern Brigade had rebuilt its stores, she charged, and the palace had looked away",
  );
});

test("a summing-up, figures and an office speak for whoever owns them", () => {
  assert.deepEqual(sources("“We are bringing home one sheep,” was Mara Quill's summing-up."), ["Mara Quill"]);
  assert.deepEqual(sources("Some 900 people were uprooted in May, UN figures indicate."), ["United Nations"]);
  assert.deepEqual(sources("The storm killed 30 people, figures from the relief office show."), ["relief office"]);
  assert.deepEqual(sources("Mara Quill, the envoy, left. The visit has been postponed, her office confirmed."), [
    "Mara Quill's office",
  ]);
});

test("retorts and notices say what follows them", () => {
  assert.deepEqual(heard("Mara Berg shot back that the plan was dead."), [
    "statement Mara Berg: Mara Berg shot back that the plan was dead",
  ]);
  assert.deepEqual(sources("Norway sent word that the list was late."), ["Norway"]);
  // An envoy called home is no saying.
  assert.ok(!sources("Norway recalled its envoy after Ghana urged that the talks be moved.").includes("Norway"));
});

test("an adverb between commas leaves a verb whole", () => {
  assert.deepEqual(heard("Ghana cannot, however, accept the list."), [
    "position Ghana: Ghana cannot, however, accept the list",
  ]);
});

test("a paper is known by what its text calls it, and by that again", () => {
  const last = (text: string): readonly string[] | undefined =>
    read(text, { published: "2031-06-04" }).claims.at(-1)?.chain.at(-1);
  assert.deepEqual(last("The Kenyan weekly Tern Review sent a man. The weekly said the list was late."), [
    "Tern Review",
  ]);
  assert.deepEqual(last("The Tern Review, a Kenyan daily, left. The Kenyan daily said the list was late."), [
    "Tern Review",
  ]);
  assert.deepEqual(last("The list was late, the Ternpress news agency said."), ["Ternpress"]);
  assert.deepEqual(
    last(
      "Two aides told Axios that it was late. Kenya and Ghana said the US paper was a basis. They ruled out any change.",
    ),
    ["Kenya", "Ghana"],
  );
});

test("what is told before a source and quoted behind it is on that source's word", () => {
  const end = "“Nobody knows for how long.”";
  assert.deepEqual(
    heard(`Families came back on Thursday, a trader told the Tern Review: ${end}`).at(-1),
    [`statement anonymous: trader: Families came back on Thursday, a trader told the Tern Review: ${end}`][0],
  );
  assert.deepEqual(heard(`Ghana has one aim, the columnist said by telephone: ${end}`), [
    `statement anonymous: columnist: Ghana has one aim, the columnist said by telephone: ${end}`,
  ]);
  assert.deepEqual(heard("“Whatever depended on us has been done or is being done,” Ghana said."), [
    "statement Ghana: “Whatever depended on us has been done or is being done,” Ghana said",
  ]);
});

test("who is not asked or told says nothing of what stands before", () => {
  assert.deepEqual(heard("Until May, Kenyan deputies will not be asked to ratify it, Ada Toll made clear."), [
    "condition Ada Toll: Until May, Kenyan deputies will not be asked to ratify it, Ada Toll made clear",
  ]);
  assert.deepEqual(heard("Who will pay, Ada Toll would not say."), [
    "statement Ada Toll: Who will pay, Ada Toll would not say",
  ]);
});

test("a report behind a comma with its day goes before a further clause, and the military may claim", () => {
  assert.deepEqual(
    heard("Kenya has been asked to leave, a diplomat disclosed on Monday, and Sweden replied that all was well."),
    [
      "statement anonymous: diplomat: Kenya has been asked to leave, a diplomat disclosed on Monday",
      "statement Sweden: Sweden replied that all was well",
    ],
  );
  assert.deepEqual(heard("Rebel strength has shrunk to some 1,200 fighters, the military claims."), [
    "statement anonymous: military: Rebel strength has shrunk to some 1,200 fighters, the military claims",
  ]);
  assert.deepEqual(heard("The plan, a map disclosed on Monday, and a list were sent to Kenya."), []);
});
