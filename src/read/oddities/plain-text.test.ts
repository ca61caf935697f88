import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { read } from "../read.ts";
import { plainText } from "./plain-text.ts";

const REPORT =
  "Norway rejects the truce\n2031-06-04\n\nNorway rejects any truce, Ada Quill said on Tuesday. “We will not sign,” she added.\n";
const HIDDEN = ["\u200b", "\u00ad", "\u2060", "\u200d"];

const summary = (text: string) =>
  read(text).claims.map(({ kind, actors, chain, stance, time }) => ({ kind, actors, chain, stance, iso: time?.iso }));

test("a text without odd characters is read as it stands", () => {
  assert.equal(plainText(REPORT), null);
});

test("look-alike letters and hidden characters change no finding, and every span gives the words of the text itself", () => {
  const text = REPORT.replace("Norway rejects any", "N\u043erw\u200bay re\u00adjects any").replace(
    "Quill",
    "Qu\u2060ill",
  );
  assert.deepEqual(summary(text), summary(REPORT));
  const [first] = read(text).claims;
  assert.equal(first.quote, "N\u043erw\u200bay re\u00adjects any truce, Ada Qu\u2060ill said on Tuesday");
});

test("mathematical letters of two code units are not cut in half", () => {
  const text = REPORT.replace("Norway rejects any truce", "Norway rejects any truc\u{1d41e}");
  for (const { quote, content } of read(text).claims)
    for (const words of [quote, content?.text ?? ""]) assert.ok(words.isWellFormed(), words);
});

test("properties: hidden characters anywhere inside words change no finding and move no offset", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(REPORT.length), fc.constantFrom(...HIDDEN)), { maxLength: 6 }), (marks) => {
      let text = REPORT;
      for (const [at, mark] of marks)
        if (at > 0 && /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at)))
          text = text.slice(0, at) + mark + text.slice(at);
      const reading = read(text);
      assert.deepEqual(summary(text), summary(REPORT));
      for (const { span, quote, cue, content } of reading.claims) {
        assert.equal(text.slice(span.start, span.end), quote);
        for (const part of [cue, content]) if (part !== null) assert.equal(text.slice(part.start, part.end), part.text);
      }
      for (const time of reading.times) assert.equal(text.slice(time.start, time.end), time.text);
    }),
  );
});
