import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readAside } from "./read-aside.ts";
import { readWithEngine } from "./reader.ts";

const REPORT = "Norlandia rejects any role for foreign observers in the strait, Premier Ilse Toll said on Wednesday.";

const request = (text: string) => ({ text, title: null, published: "2025-11-20", context: { actors: [], texts: [] } });

/** A thread that hands back each text as the name of its language, but for a few words at which it fails. */
const ECHO = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ text }) => {
      if (text === "die") process.exit(7);
      if (text === "throw") throw new Error("beyond its wits");
      if (text === "fill") throw Object.assign(new Error("full"), { code: "ERR_WORKER_OUT_OF_MEMORY" });
      if (text === "mistake") return parentPort.postMessage({ failure: { code: null, message: "a mistake", stack: "where" } });
      if (text !== "sleep") parentPort.postMessage({ answer: { kind: "not-english", language: "und", name: text } });
    });`)}`,
);

describe("readAside", () => {
  it("reads as the reader does in the same thread", async () => {
    const { reader, close } = readAside();
    assert.deepEqual(await reader(request(REPORT)), await readWithEngine(request(REPORT)));
    await close();
  });

  it("answers in the order in which texts came", async () => {
    const { reader, close } = readAside(ECHO);
    const order: string[] = [];
    await Promise.all(
      ["a", "b", "c"].map(async (text) => {
        const answer = await reader(request(text));
        order.push(answer.kind === "read" ? "" : answer.name);
      }),
    );
    assert.deepEqual(order, ["a", "b", "c"]);
    await close();
  });

  it("refuses the text at which its thread dies and reads the next one, and those that were waiting", async () => {
    const { reader, warm, close } = readAside(ECHO);
    warm();
    for (const [text, code] of [
      ["die", "reading-broke-off"],
      ["throw", "reading-broke-off"],
      ["fill", "too-long-to-read"],
    ]) {
      const refused = assert.rejects(reader(request(text)), { code, message: /nothing was filed/ });
      const waited = reader(request("b"));
      await refused;
      assert.equal((await waited).kind, "not-english");
      assert.equal((await reader(request("c"))).kind, "not-english");
    }
    await close();
  });

  it("lets a mistake of the reader surface, and goes on", async () => {
    const { reader, close } = readAside(ECHO);
    await assert.rejects(reader(request("mistake")), { message: "a mistake", stack: "where" });
    assert.equal((await reader(request("a"))).kind, "not-english");
    await close();
  });

  it("says that it is being stopped to those who wait when it closes, and to whoever comes later", async () => {
    const { reader, warm, close } = readAside(ECHO);
    const refusals = ["sleep", "a"].map((text) => assert.rejects(reader(request(text)), { code: "stopping" }));
    await close();
    await Promise.all(refusals);
    await assert.rejects(reader(request("a")), { code: "stopping" });
    warm();
    await close();
  });
});
