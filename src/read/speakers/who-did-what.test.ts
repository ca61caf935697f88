import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** For each claim that quotes some words: its actors, and on whose word they are, outermost first. */
function told(words: string, text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, quote, actors, chain }) =>
    kind === "role" || !quote.includes(words)
      ? []
      : [`${actors.join(" and ")} < ${chain.map((level) => level.join(" and ")).join(" < ")}`],
  );
}

test("in what somebody says, a relative clause does not hand its verb's subject to the speaker", () => {
  assert.deepEqual(told("shelled", "Kenya said Oman, which it has fought since 2023, had shelled Vell on Monday."), [
    "Oman < Kenya",
  ]);
  assert.deepEqual(told("rejected", "Ada Quill said Ivo Toll, whom she met on Monday, had rejected the offer."), [
    "Ivo Toll < Ada Quill < Ivo Toll",
  ]);
  assert.deepEqual(told("captured", "The army said it had attacked the rebels, who fled, and captured Vell."), [
    "anonymous: army < anonymous: army",
  ]);
});

test("whoever is cited is the source, wherever the citing stands", () => {
  const late = (text: string) => told("late", text);
  assert.deepEqual(late("Citing two officials, the Vell Post said that the list was late."), [
    "anonymous: two officials < Vell Post < anonymous: two officials",
  ]);
  assert.deepEqual(late("The Vell Post said, citing Ada Quill, that the list was late."), [
    "Ada Quill < Vell Post < Ada Quill",
  ]);
  assert.deepEqual(late("“The list is late,” Ada Quill was quoted as saying by the Vell Post."), [
    "Ada Quill < Vell Post < Ada Quill",
  ]);
  assert.deepEqual(late("Ada Quill, quoted by the Vell Post, said the list was late."), [
    "Ada Quill < Vell Post < Ada Quill",
  ]);
  // A reason is nobody.
  assert.deepEqual(late("Citing safety concerns, Ada Quill said the list was late."), ["Ada Quill < Ada Quill"]);
  assert.deepEqual(late("The list is late, the army said, citing safety concerns."), [
    "anonymous: army < anonymous: army",
  ]);
});

test("what stands in brackets does not say what follows them", () => {
  const rebels = "The rebels (Kenya says they number 3,000) said they would not disarm.";
  assert.deepEqual(told("disarm", rebels), ["anonymous: rebels < anonymous: rebels"]);
  assert.deepEqual(told("number", rebels).at(-1), "Kenya < Kenya");
  assert.deepEqual(told("rejected", "Ada Quill (Ivo Toll once called her “a lion”) rejected the offer."), [
    "Ada Quill < Ada Quill",
  ]);
  assert.deepEqual(told("late", "Ada Quill – “a lion”, according to Ivo Toll – said the list was late."), [
    "Ada Quill < Ada Quill",
  ]);
});

test("whoever backs fighters does not do what they do", () => {
  assert.deepEqual(told("captured", "Kenyan-backed fighters captured Vell on Monday."), [
    "anonymous: Kenyan-backed fighters < ",
  ]);
  assert.deepEqual(told("captured", "Oman-backed rebels said they had captured Vell."), [
    "anonymous: Oman-backed rebels < anonymous: Oman-backed rebels",
  ]);
  assert.deepEqual(told("captured", "Kenyan fighters captured Vell on Monday."), ["Kenya < "]);
});

test("whom “not” sets aside neither says nor does it", () => {
  const truce = (text: string) => told("truce", text);
  assert.deepEqual(truce("Oman and not Kenya had asked for the truce, Ada Quill said."), ["Oman < Ada Quill < Oman"]);
  assert.deepEqual(truce("Oman, but not Kenya, rejected the truce."), ["Oman < Oman"]);
  assert.deepEqual(truce("It was Oman, not Kenya, that rejected the truce."), ["Oman < Oman"]);
  assert.deepEqual(truce("Ada Quill, not Ivo Toll, proposed the truce."), ["Ada Quill < Ada Quill"]);
  assert.deepEqual(truce("Not Oman but Kenya rejected the truce."), ["Kenya < Kenya"]);
});

test("a counterpart is the other of two, not the one whose counterpart it is", () => {
  const met = "Norway's foreign minister Ada Quill met the Kenyan foreign minister Ivo Toll on Monday. ";
  assert.deepEqual(told("late", `${met}Her counterpart said the list was late.`), ["Ivo Toll < Ivo Toll"]);
  assert.deepEqual(told("late", `${met}Quill's counterpart said the list was late.`), ["Ivo Toll < Ivo Toll"]);
  assert.deepEqual(told("late", "Ada Quill said her counterpart had the list, which was late."), [
    "Ada Quill < Ada Quill",
  ]);
});

test("whoever judges demands does not make them", () => {
  assert.deepEqual(told("unacceptable", "Ada Quill said Kenya's demands were unacceptable."), [
    "Ada Quill < Ada Quill",
  ]);
  assert.deepEqual(told("corridor", "Ada Quill said Kenya's main demand was a corridor."), ["Kenya < Ada Quill"]);
});

test("a single name that was told something is no paper", () => {
  assert.deepEqual(told("late", "Kenya said Quill had told Brek that the list was late."), ["Quill < Kenya < Quill"]);
  assert.deepEqual(told("late", "Two aides told Axios that the list was late."), [
    "anonymous: Two aides < Axios < anonymous: Two aides",
  ]);
});

test("whoever was asked answers, rather than whoever asked", () => {
  const answer = (text: string) => told("re", text).at(-1);
  assert.equal(answer("Peter Marr asked Ivan Brek for a truce. He rejected the request."), "Ivan Brek < Ivan Brek");
  assert.equal(answer("Kenya urged Oman to extend the truce. It refused."), "Oman < Oman");
  assert.equal(answer("Kenya asked Oman's envoy to leave. It rejected the plan."), "Kenya < Kenya");
  assert.equal(
    answer("Peter Marr urged Ivan Brek to leave. He rejected claims that he was stalling."),
    "Peter Marr < Peter Marr",
  );
});

test("whoever has a view of a text did nothing to it", () => {
  const documents = (text: string) =>
    read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, actors }) => (kind === "document" ? [actors] : []));
  assert.deepEqual(documents("The plan, backed by Kenya, was tabled on Monday."), [[]]);
  assert.deepEqual(documents("The plan was tabled by Kenya on Monday."), [["Kenya"]]);
});

test("an attribution within a clause about somebody is not for what they did before it", () => {
  const both = "Ada Quill met Ivo Toll, who, a person present told Channel 12, urged her to sign.";
  assert.deepEqual(told("urged", both), ["Ivo Toll < Channel 12 < anonymous: person present < Ivo Toll"]);
  const war = "Kenya took Vell in January, in an offensive that, according to the Harbour League, has cost 40 lives.";
  assert.deepEqual(told("took", war), ["Kenya < "]);
  assert.deepEqual(told("40", war), [" < Harbour League"]);
  const reason = "Kenya rejects the list, since the names, it argues, were added in secret.";
  assert.deepEqual(told("rejects", reason), ["Kenya < Kenya"]);
  assert.deepEqual(told("secret", reason), ["Kenya < Kenya"]);
});

test("whoever “whereas” sets against a demand has what follows", () => {
  const text = "Kenya demanded that they enlist one by one, whereas Oman wants a union and rejected the charter.";
  assert.deepEqual(told("one by one", text), ["Kenya < Kenya"]);
  assert.deepEqual(told("rejected", text), ["Oman < Oman"]);
});
