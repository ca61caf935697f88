import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The chain of the last claim on somebody's word. */
function chain(text: string): string {
  const { claims } = read(text, { published: "2031-06-04", title: null });
  const last = claims.findLast((claim) => claim.chain.length > 0);
  return last?.chain.map((level) => level.join(" + ")).join(" > ") ?? "nobody";
}

test("a medium that opens a sentence has its name", () => {
  assert.equal(chain("Reuters reported that the two camps would meet in June."), "Reuters");
  assert.equal(chain("Axios also said the list had been shown to aides."), "Axios");
  assert.equal(chain("Dawn broke over Ostrel. Fishermen said the harbour was calm."), "anonymous: Fishermen");
});

test("whoever speaks to a medium speaks through it", () => {
  for (const [text, expected] of [
    ["“It is late,” a Kenyan official speaking to Reuters said.", "Reuters > anonymous: Kenyan official"],
    ["Speaking to Axios, the Kenyan envoy Lena Toll said the list was long.", "Axios > Lena Toll"],
    ["Lena Toll said in an interview with the BBC that the list was long.", "BBC > Lena Toll"],
    ["“It is late,” Lena Toll told Kenya's KBN news agency.", "KBN > Lena Toll"],
    ["The list was long, Lena Toll told Kenyan news agency KBN.", "KBN > Lena Toll"],
    ["“It is late,” said Lena Toll in a statement to the official news agency KBN.", "KBN > Lena Toll"],
    ["Speaking to the rebels, Lena Toll said the list was long.", "Lena Toll"],
  ])
    assert.equal(chain(text), expected, text);
});

test("the report is that of the medium just heard", () => {
  assert.equal(chain("Axios said the list had been shown to aides. The report said it was short."), "Axios");
});

test("whoever is quoted as confirming or denying is the source", () => {
  assert.equal(
    chain("Reuters quoted a senior Kenyan aide as confirming that the list was short."),
    "Reuters > anonymous: senior Kenyan aide",
  );
  const { claims } = read("AFP quoted an aide as denying that the list was short.", { published: "2031-06-04" });
  assert.deepEqual(
    claims.map(({ modality, chain: levels }) => [modality, levels.flat().join(" > ")]),
    [["denied", "AFP > anonymous: aide"]],
  );
});

test("whoever was told does not say so", () => {
  assert.equal(chain("The envoy told Reuters on Sunday said the list was late."), "Reuters > anonymous: envoy");
  assert.equal(chain("Ada Quill told reporters on Monday said the list was late."), "Ada Quill");
  assert.equal(chain("The envoy told Reuters the list was late."), "Reuters > anonymous: envoy");
});
