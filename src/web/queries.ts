import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type {
  ActorJson,
  AddSourceRequest,
  AddSourceResponse,
  ComparisonJson,
  EvidenceItem,
  FileClaimRequest,
  FiledClaim,
  InboxJson,
  JudgeAllRequest,
  MomentJson,
  ReadMarkJson,
  SettleJson,
  AssignRequest,
  JudgeRequest,
  ProcessSummary,
  SourceJson,
  SourceSummary,
} from "../api/contract.ts";
import type { StateOfPlay, View } from "../domain/state-of-play.ts";
import { askServer } from "./api-client.ts";
import type { ModelJson } from "./settle-board.ts";
import { momentQuery, type UrlState } from "./url-state.ts";

/** The moment that is shown, without the one it is compared to; of no state, now. */
function momentAlone(state: UrlState | null): string {
  return state === null ? "" : momentQuery({ ...state, vs: null });
}

/** A moment's query with something further asked. */
function asking(moment: string, further: string): string {
  return `${moment === "" ? "?" : `${moment}&`}${further}`;
}

/** Every question the app asks the server, each with its cache key; what is under `["process", id]` goes stale when that process changes. */
export const questions = {
  processes: () =>
    queryOptions({ queryKey: ["processes"], queryFn: () => askServer<readonly ProcessSummary[]>("/processes") }),

  status: (process: string, state: UrlState) =>
    queryOptions({
      queryKey: ["process", process, "status", momentQuery(state)],
      queryFn: () => askServer<StateOfPlay>(`/processes/${process}/status${momentQuery(state)}`),
      placeholderData: keepPreviousData,
    }),

  actors: (process: string, state: UrlState) =>
    queryOptions({
      queryKey: ["process", process, "actors", momentAlone(state)],
      queryFn: () => askServer<readonly ActorJson[]>(`/processes/${process}/actors${momentAlone(state)}`),
      placeholderData: keepPreviousData,
    }),

  sourceClaims: (process: string, source: string | null, state: UrlState) =>
    queryOptions({
      queryKey: ["process", process, "claims", source, momentAlone(state)],
      queryFn: () =>
        askServer<readonly FiledClaim[]>(
          `/processes/${process}/claims${asking(momentAlone(state), `source=${source}`)}`,
        ),
      enabled: source !== null,
    }),

  inbox: (process: string, state: UrlState) =>
    queryOptions({
      queryKey: ["process", process, "inbox", momentAlone(state)],
      queryFn: () => askServer<InboxJson>(`/processes/${process}/inbox${momentAlone(state)}`),
    }),

  moments: (process: string, view: View) =>
    queryOptions({
      queryKey: ["process", process, "moments", view],
      queryFn: () => askServer<readonly MomentJson[]>(`/processes/${process}/moments?view=${view}`),
      staleTime: 60_000,
    }),

  readMark: (process: string) =>
    queryOptions({
      queryKey: ["process", process, "read-mark"],
      queryFn: () => askServer<ReadMarkJson>(`/processes/${process}/read-mark`),
    }),

  evidence: (process: string, claims: readonly string[], state: UrlState) =>
    queryOptions({
      queryKey: ["process", process, "evidence", claims.join(","), momentQuery(state)],
      queryFn: () =>
        askServer<readonly EvidenceItem[]>(
          `/processes/${process}/evidence${asking(momentQuery(state), `claims=${claims.join(",")}`)}`,
        ),
      enabled: claims.length > 0,
      placeholderData: keepPreviousData,
    }),

  sources: (process: string, state: UrlState | null = null) =>
    queryOptions({
      queryKey: ["process", process, "sources", momentAlone(state)],
      queryFn: () => askServer<readonly SourceSummary[]>(`/processes/${process}/sources${momentAlone(state)}`),
    }),

  source: (process: string, source: string | null) =>
    queryOptions({
      queryKey: ["process", process, "source", source],
      queryFn: () => askServer<SourceJson>(`/processes/${process}/sources/${source}`),
      enabled: source !== null,
      staleTime: Number.POSITIVE_INFINITY,
    }),

  settlementDraft: (process: string, state: UrlState) =>
    queryOptions({
      queryKey: ["process", process, "settlement-draft", momentAlone(state)],
      queryFn: () => askServer<ModelJson>(`/processes/${process}/settlement-draft${momentAlone(state)}`),
    }),

  settled: (model: ModelJson | null, frontier: readonly string[]) =>
    queryOptions({
      queryKey: ["settled", JSON.stringify(model), frontier.join("\n")],
      queryFn: () => askServer<SettleJson>("/settle", { model, frontier }),
      enabled: model !== null,
      staleTime: Number.POSITIVE_INFINITY,
      placeholderData: keepPreviousData,
    }),

  comparison: (process: string, from: string | null, to: string | null) =>
    queryOptions({
      queryKey: ["process", process, "compare", from, to],
      queryFn: () => askServer<ComparisonJson>(`/processes/${process}/compare?from=${from}&to=${to}`),
      enabled: from !== null && to !== null,
    }),
};

/** Sends a change and lets everything shown about the process refresh. */
function useChange<Sent, Answer>(path: (process: string) => string, process: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (sent: Sent) => askServer<Answer>(path(process), sent),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["process", process] }),
        queries.invalidateQueries({ queryKey: ["processes"] }),
      ]),
  });
}

/** How long the counts wait for further judgements before they are asked for anew, in milliseconds. */
const SETTLE_DOWN_MS = 600;

/** Sends decisions one after another, in the order in which they were taken; everything but the queue itself refreshes when the hand rests. */
export function useJudge(process: string) {
  const queries = useQueryClient();
  const refresh = () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] === "processes" || (queryKey[1] === process && queryKey[2] !== "inbox"),
    });
  return useMutation({
    scope: { id: `judge ${process}` },
    mutationFn: (sent: JudgeRequest | JudgeAllRequest) =>
      askServer<unknown>(`/processes/${process}/judgements${"claims" in sent ? "/all" : ""}`, sent),
    onSettled: () => {
      clearTimeout(refreshing.get(process));
      refreshing.set(
        process,
        setTimeout(() => void refresh(), SETTLE_DOWN_MS),
      );
    },
  });
}
const refreshing = new Map<string, ReturnType<typeof setTimeout>>();

export const useAssign = (process: string) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ claim, ...sent }: AssignRequest) =>
      askServer<unknown>(`/processes/${process}/claims/${claim}/assignment`, sent),
    onSettled: () => queries.invalidateQueries({ queryKey: ["process", process] }),
  });
};
export const useSetMark = (process: string) =>
  useChange<{ at?: string }, ReadMarkJson>((id) => `/processes/${id}/read-mark`, process);
export const useFileClaim = (process: string) =>
  useChange<FileClaimRequest, { claim: string }>((id) => `/processes/${id}/claims`, process);

/** Adds a report to a process, or starts a process with it. */
export function useAddSource() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ process, ...report }: AddSourceRequest & { readonly process: string }) =>
      askServer<AddSourceResponse>(`/processes/${process}/sources`, report),
    onSettled: (_answer, _error, { process }) =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["process", process] }),
        queries.invalidateQueries({ queryKey: ["processes"] }),
      ]),
  });
}

/** Starts a process. */
export function useNewProcess() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (sent: { readonly name: string; readonly title: string }) =>
      askServer<{ id: string }>("/processes", sent),
    onSettled: () => queries.invalidateQueries({ queryKey: ["processes"] }),
  });
}
