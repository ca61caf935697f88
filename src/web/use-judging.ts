import { useQueryClient } from "@tanstack/react-query";
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
  /** Takes note of a claim that was filed by hand, in place of the one it corrects where it does, so that it can be taken back. */
  readonly noteFiled: (filed: string, corrected: Shown | null) => void;
  /** Accepts exactly these, all or none. */
  readonly acceptAll: (claims: readonly string[]) => void;
  /** Takes the last decision back and says which claim to show; null when there is none. */
  readonly undo: () => Shown | null;
};

/** A claim to show, and its source where the queue does not know it. */
type Shown = { readonly id: string; readonly source: string | null };

/** What one key did: the claims it decided on, and the one to show when it is taken back; `isFiling` where claims were filed by it. */
type Step = { readonly claims: readonly string[]; readonly show: Shown | null; readonly isFiling: boolean };

/** The state each decision leaves a claim in, as shown before the server has answered. */
export const STATE_OF: Readonly<Record<Decision, ClaimState>> = {
  accept: "accepted",
  reject: "rejected",
  hold: "held",
};

/** Keeps the decisions of one visit to the inbox. */
export function useJudging(process: string): Judging {
  const queries = useQueryClient();
  const send = useJudge(process);
  const [states, setStates] = useState<ReadonlyMap<string, ClaimState>>(new Map());
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const show = (claims: readonly string[], state: ClaimState | null) =>
    setStates((before) => {
      const after = new Map(before);
      for (const claim of claims)
        if (state === null) after.delete(claim);
        else after.set(claim, state);
      return after;
    });
  const note = (claims: readonly string[], show: Shown | null, isFiling = false) =>
    setSteps((before) => [...before, { claims, show, isFiling }]);
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
      if (decision !== null) note([claim], { id: claim, source: null });
      send.mutate(
        { claim, decision: decision ?? "withdraw", ...(reason === null ? {} : { reason }) },
        { onError: failed([claim]) },
      );
    },
    noteFiled: (filed, corrected) => {
      // Filed anew on its own words and kind, a claim replaces itself: nothing was rejected.
      const rejected = corrected === null || corrected.id === filed ? [] : [corrected.id];
      show(rejected, "rejected");
      note([...rejected, filed], corrected, true);
    },
    acceptAll: (claims) => {
      setProblem(null);
      show(claims, "accepted");
      note(claims, { id: claims[0], source: null });
      send.mutate({ claims, decision: "accept" }, { onError: failed(claims) });
    },
    undo: () => {
      const last = steps.at(-1);
      if (last === undefined) return null;
      setSteps((before) => before.slice(0, -1));
      show(last.claims, null);
      send.mutate(
        { claims: last.claims, decision: "withdraw" },
        {
          onError: (error) => setProblem(error.message),
          // The queue was asked for anew when the correction was filed, and lacks the candidate that comes back.
          onSettled: () => (last.isFiling ? queries.invalidateQueries({ queryKey: ["process", process] }) : undefined),
        },
      );
      return last.show;
    },
  };
}
