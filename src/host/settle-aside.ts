import { Worker } from "node:worker_threads";
import type { SettlementAnswer, Settler } from "../desk/answer-settlement.ts";
import { ParleyError } from "../domain/errors.ts";

/** Time allowed for one answer on screen, in seconds: the search then gives the best it knows. */
const SECONDS = 20;
/** How much longer the thread may take to hand over what it has before it is ended. */
const GRACE_SECONDS = 5;

type Message = { readonly answer: SettlementAnswer } | { readonly refused: { code: string; message: string } };

/** Settles in a thread of its own, started for each request and ended after it. @throws {ParleyError} `settlement-time-limit` too */
export const settleAside: Settler = (request) =>
  new Promise((resolve, reject) => {
    const suffix = import.meta.url.endsWith(".ts") ? "ts" : "js";
    const worker = new Worker(new URL(`./settle-worker.${suffix}`, import.meta.url), {
      workerData: { request, seconds: SECONDS },
    });
    const timer = setTimeout(
      () => {
        reject(
          new ParleyError(
            "settlement-time-limit",
            `No answer within ${SECONDS} seconds. Pin some options, or ask 'parley settle' with a longer --time-limit.`,
          ),
        );
        void worker.terminate();
      },
      (SECONDS + GRACE_SECONDS) * 1000,
    );
    worker.once("message", (message: Message) => {
      if ("answer" in message) resolve(message.answer);
      else reject(new ParleyError(message.refused.code, message.refused.message));
    });
    worker.once("error", reject);
    worker.once("exit", () => {
      clearTimeout(timer);
      reject(new Error("the settling thread ended without an answer"));
    });
  });
