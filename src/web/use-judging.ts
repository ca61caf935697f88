import { useState } from "react";
import type { ClaimState, Decision } from "../domain/judgement.ts";
import { useJudge } from "./queries.ts";

/** What was decided on this screen, shown at once and sent in order; a decision that the server refuses is taken back and said. */
export type Judging = {
  /** The states of the claims judged here, ahead of what the server's next answer says. */
  readonly states: ReadonlyMap<string, ClaimState>;
  readonly undoable: boolean;
  readonly problem: string | null;
  /** Null takes back what was decided on the claim before. */
  readonly judge: (claim: string, decision: Decision | null, reason: string | null) => void;
  /** Shows a rejection that is filed already, with the correction that took the claim's place. */
  readonly showRejected: (claim: string) => void;
  /** Accepts exactly these, all or none. */
  readonly acceptAll: (claims: readonly string[]) => void;
  /** Takes the last decision back and says which claim to show; null when there is none. */
  readonly undo: () => string | null;
};

/** The state each decision leaves a claim in, as shown before the server has answered. */
export const STATE_OF: Readonly<Record<Decision, ClaimState>> = {
  accept: "accepted",
  reject: "rejected",
  hold: "held",
};

/** Keeps the decisions of one visit to the inbox. */
export function useJudging(process: string): Judging {
  const send = useJudge(process);
  const [states, setStates] = useState<ReadonlyMap<string, ClaimState>>(new Map());
  const [steps, setSteps] = useState<readonly (readonly string[])[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const show = (claims: readonly string[], state: ClaimState | null) =>
    setStates((before) => {
      const after = new Map(before);
      for (const claim of claims)
        if (state === null) after.delete(claim);
        else after.set(claim, state);
      return after;
    });
  const failed = (claims: readonly string[]) => (error: Error) => {
    show(claims, null);
    setProblem(error.message);
  };
  return {
    states,
    undoable: steps.length > 0,
    problem,
    judge: (claim, decision, reason) => {
      setProblem(null);
      show([claim], decision === null ? "candidate" : STATE_OF[decision]);
      if (decision !== null) setSteps((before) => [...before, [claim]]);
      send.mutate(
        { claim, decision: decision ?? "withdraw", ...(reason === null ? {} : { reason }) },
        { onError: failed([claim]) },
      );
    },
    showRejected: (claim) => {
      show([claim], "rejected");
      setSteps((before) => [...before, [claim]]);
    },
    acceptAll: (claims) => {
      setProblem(null);
      show(claims, "accepted");
      setSteps((before) => [...before, claims]);
      send.mutate({ claims, decision: "accept" }, { onError: failed(claims) });
    },
    undo: () => {
      const last = steps.at(-1);
      if (last === undefined) return null;
      setSteps((before) => before.slice(0, -1));
      show(last, null);
      send.mutate({ claims: last, decision: "withdraw" }, { onError: (error) => setProblem(error.message) });
      return last[0];
    },
  };
}
