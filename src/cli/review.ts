import { createInterface } from "node:readline/promises";
import { styleText } from "node:util";
import type { Command } from "commander";
import { judgeClaims } from "../desk/judge-claim.ts";
import { listClaims, type ListedClaim } from "../desk/list-claims.ts";
import { requireSource } from "../desk/show-source.ts";
import type { Decision } from "../domain/judgement.ts";
import { printJson, type Io } from "./io.ts";
import { onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

const DECISION_KEYS: Readonly<Record<string, Decision>> = { y: "accept", n: "reject", h: "hold" };
/** Characters of the source shown on each side of a candidate. */
const CONTEXT_CHARS = 160;

/** `parley review NAME`: the inbox in the terminal, one key per decision. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("review <name>"))
    .description("Judge candidates one by one: y accept, n reject, h hold, s skip, q stop")
    .addHelpText("after", "\nExample:\n  parley review ukraine")
    .action(async (name: string, options: RecordOptions) => {
      const show = options.json ? io.talk : io.out;
      await onDesk(options, async (desk) => {
        const waiting = (await listClaims(desk, name)).filter(({ state }) => state === "candidate");
        const asker = createInterface({ input: process.stdin });
        const answers = asker[Symbol.asyncIterator]();
        let judged = 0;
        for (const [index, claim] of waiting.entries()) {
          const source = await requireSource(desk, name, claim.source);
          show(
            describe(
              claim,
              source.text,
              io.isTerminal,
              `${index + 1} of ${waiting.length} · ${source.title ?? source.id}`,
            ),
          );
          const answer = await nextKey(answers, io);
          if (answer === null || answer === "q") break;
          const decision = DECISION_KEYS[answer];
          if (decision === undefined) continue;
          await judgeClaims(desk, name, [{ claim: claim.id, decision, reason: null }]);
          judged += 1;
          show(`→ ${decision}`);
        }
        asker.close();
        if (options.json) printJson(io, { judged, left: waiting.length - judged });
        else io.out(`${judged} judged, ${waiting.length - judged} left`);
      });
    });
}

async function nextKey(answers: AsyncIterator<string>, io: Io): Promise<string | null> {
  for (;;) {
    io.talk("[y] accept  [n] reject  [h] hold  [s] skip  [q] stop");
    const { value, done } = await answers.next();
    if (done === true) return null;
    const key = String(value).trim().toLowerCase();
    if (key === "s" || key === "q" || key in DECISION_KEYS) return key;
    io.talk(`'${key}' is no key here.`);
  }
}

function describe(claim: ListedClaim, text: string, colour: boolean, where: string): string {
  const { start, end } = claim.span;
  const quote = text.slice(start, end);
  const lit = colour ? styleText(["bold", "underline"], quote) : `⟦${quote}⟧`;
  const before = text.slice(Math.max(0, start - CONTEXT_CHARS), start).replace(/^\S*\s/, "");
  const after = text.slice(end, end + CONTEXT_CHARS).replace(/\s\S*$/, "");
  const who = claim.chain.map((level) => level.join(", ")).join(" › ") || "narrated";
  return `\n${where}\n…${before}${lit}${after}…\n${claim.kind} · ${claim.stance} · ${claim.modality} · ${claim.actors.join(", ") || "no actor"} · ${who} · ${claim.rule}`;
}
