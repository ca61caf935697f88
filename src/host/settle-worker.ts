import { parentPort, workerData } from "node:worker_threads";
import { answerSettlement, type SettlementRequest } from "../desk/answer-settlement.ts";
import { ParleyError } from "../domain/errors.ts";
import { openSettling } from "./settling.ts";

// Answers the one request it is started with, so that a long search never holds up the server's other answers.
const { request, seconds } = workerData as { readonly request: SettlementRequest; readonly seconds: number };
const settling = openSettling(seconds, () => undefined);
try {
  parentPort?.postMessage({ answer: await answerSettlement(request, settling.ports) });
} catch (error) {
  if (!(error instanceof ParleyError)) throw error;
  parentPort?.postMessage({ refused: { code: error.code, message: error.message } });
} finally {
  await settling.close();
}
