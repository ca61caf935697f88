import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readGeniusModel } from "./genius-xml.ts";

const item = (value: string, evaluation?: string) =>
  `<item index="1" value="${value}"${evaluation === undefined ? "" : ` evaluation="${evaluation}"`}/>`;
const domain = (extra = "") =>
  `<negotiation_template><utility_space><objective index="0" name="ferry">
    <issue index="1" name="Fare" type="discrete" vtype="discrete">${item("low")}${item("high &amp; rising")}${item("none")}</issue>
    <issue index="2" name="Crossings a day" vtype="integer" lowerbound="2" upperbound="5"/>${extra}
  </objective></utility_space></negotiation_template>`;
const profile = ({
  fares = ["3", "1", "6"],
  weights = ["0.5", "1.5"],
  line = `slope="0.5" offset="-0.25"`,
  more = "",
} = {}) =>
  `<utility_space>${more}<objective index="0" name="ferry">
    <issue index="1" name="Fare" type="discrete">${["low", "high &amp; rising", "none"].map((fare, at) => item(fare, fares[at])).join("")}</issue>
    <issue index="2" name="Crossings a day" type="integer" lowerbound="2" upperbound="5"><evaluator ftype="linear" ${line}/></issue>
    <weight index="1" value="${weights[0]}"/><weight index="2" value="${weights[1]}"/>
  </objective></utility_space>`;
const read = (...profiles: string[]) =>
  readGeniusModel(
    { name: "dir/ferry.xml", text: domain() },
    profiles.map((text, at) => ({ name: `dir/${"AB"[at]}.xml`, text })),
  );
const pointsOf = (text: string) => {
  const [party] = read(text).model.parties;
  assert.ok(party.kind === "numbers");
  return [...party.values.values()].map((options) => [...options.values()].map((value) => Number(value.points.low)));
};

describe("readGeniusModel", () => {
  it("divides by the greatest evaluation and by all weights, in millionths", () => {
    // Fare: weight 1/4 of 3/6, 1/6, 6/6. Crossings: weight 3/4 of the line -0.25, 0.25, 0.75, 1.25 kept within 0 and 1.
    assert.deepEqual(pointsOf(profile()), [
      [125_000, 41_667, 250_000],
      [0, 187_500, 562_500, 750_000],
    ]);
  });
  it("rounds half to even", () => {
    // 1/4 of 1/500000 is half a millionth (to 0); 1/4 of 3/500000 is one and a half (to 2).
    assert.deepEqual(pointsOf(profile({ fares: ["1", "3", "5e5"] }))[0], [0, 2, 250_000]);
  });
  it("counts an issue on which nothing is above 0 as worth nothing", () => {
    assert.deepEqual(pointsOf(profile({ fares: ["0", "0.0", "0"] }))[0], [0, 0, 0]);
  });
  it("names issues, options and parties, and says how the file was read", () => {
    const { model, notes } = read(
      profile({ more: `<reservation value="0.4"/><discount_factor value="0.9"/>` }),
      profile(),
    );
    assert.deepEqual(
      model.issues.map(({ id, title, options }) => [id, title, options.map((option) => option.title)]),
      [
        ["i1", "Fare", ["low", "high & rising", "none"]],
        ["i2", "Crossings a day", ["2", "3", "4", "5"]],
      ],
    );
    assert.deepEqual(
      model.parties.map((party) => [party.id, party.title, party.kind === "numbers" && party.reservation.low]),
      [
        ["party1", "A", 400_000n],
        ["party2", "B", 0n],
      ],
    );
    const said = notes.join("\n");
    assert.match(said, /scaled as GENIUS does.*rounded half to even to six digits/);
    assert.match(said, /'A' accepts packages worth at least 0.4/);
    assert.match(said, /discount factor 0.9 of 'A' is left out/);
    assert.match(said, /'B' states no reservation value: 0 is taken/);
  });
  it("names the file and the item at fault", () => {
    const reads = (text: string, more?: string) => () =>
      readGeniusModel({ name: "ferry.xml", text: domain(more) }, [{ name: "A.xml", text }]);
    assert.throws(reads("<utility_space>"), /'A.xml' is not readable as XML/);
    assert.throws(reads("<html/>"), /'A.xml' cannot be read: it is no GENIUS file/);
    assert.throws(
      reads(profile({ fares: ["3", "many", "6"] })),
      /evaluation of 'high & rising' on issue 'Fare' is 'many'/,
    );
    assert.throws(reads(profile({ fares: ["3", "null", "6"] })), /does not evaluate 'high & rising' on issue 'Fare'/);
    assert.throws(reads(profile({ weights: ["0", "0"] })), /all its weights are 0/);
    assert.throws(reads(profile({ line: "" })), /no slope and offset/);
    assert.throws(
      reads(profile(), `<issue index="3" name="Price" type="real"/>`),
      /issue 'Price' is of kind 'real'; only lists of values and whole numbers/,
    );
    assert.throws(
      reads(profile(), `<issue index="3" name="Colour"><item value="red"/></issue>`),
      /'A.xml' cannot be read: it has no weight for issue 'Colour'/,
    );
    assert.throws(() => readGeniusModel({ name: "ferry.xml", text: domain() }, []), /needs the parties' profiles/);
  });
});
