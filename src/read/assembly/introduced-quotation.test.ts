import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

const BEFORE = "Ivo Brek told reporters on Tuesday that Sudmark would help.";

/** The source of the last claim. */
function source(lines: string): string {
  return read(`${BEFORE}\n\n${lines}`, { published: "2031-06-04" }).claims.at(-1)?.chain.at(-1)?.join(", ") ?? "-";
}

describe("introduceQuotation", () => {
  it("gives a quotation in a line of its own to whoever the line above says is speaking", () => {
    for (const [above, who] of [
      ["Ada Toll said:", "Ada Toll"],
      ["Ada Toll wrote on X:", "Ada Toll"],
      ["In a video address, Ada Toll, the premier of Norlandia, said:", "Ada Toll"],
      ["Asked about the port, Ada Toll replied:", "Ada Toll"],
      ["Ada Toll was quoted by the agency as saying:", "Ada Toll"],
      ["13:30 | Ada Toll tells reporters:", "Ada Toll"],
      ["Ada Toll:", "Ada Toll"],
      ["Ada Toll on the port:", "Ada Toll"],
      ["A senior official put it like this:", "anonymous: senior official"],
      ["He added:", "Ivo Brek"],
    ])
      for (const gap of ["\n\n", "\n"]) assert.equal(source(`${above}${gap}“We will not sign it.”`), who, above);
  });
  it("goes on over the paragraphs of one quotation", () => {
    const text =
      "Ada Toll said:\n\n“The map is wrong. Nobody asked us.\n\n“It was wrong in May. It is late.\n\n“We reject it.”";
    const { claims } = read(`${BEFORE}\n\n${text}`);
    assert.deepEqual(
      claims.slice(1).map(({ chain }) => chain.at(-1)?.join()),
      ["Ada Toll", "Ada Toll", "Ada Toll"],
    );
  });
  it("names nobody where the line above names no speaker", () => {
    for (const above of ["The second article of the plan reads:", "On the port:"])
      assert.equal(source(`${above}\n\n“Sudmark shall leave Vell by May.”`), "-", above);
  });
  it("leaves a quotation below a line that introduces nothing to whoever spoke last", () => {
    assert.equal(source("“We will not sign it.”"), "Ivo Brek");
  });
});
