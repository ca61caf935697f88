import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type {
  AddSourceRequest,
  AddSourceResponse,
  ComparisonJson,
  EvidenceItem,
  FileClaimRequest,
  FiledClaim,
  JudgeRequest,
  ProcessSummary,
  SourceJson,
  SourceSummary,
} from "../api/contract.ts";
import type { StateOfPlay } from "../domain/state-of-play.ts";
import { askServer } from "./api-client.ts";
import { momentQuery, type UrlState } from "./url-state.ts";

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

  claims: (process: string) =>
    queryOptions({
      queryKey: ["process", process, "claims"],
      queryFn: () => askServer<readonly FiledClaim[]>(`/processes/${process}/claims`),
    }),

  evidence: (process: string, claims: readonly string[], state: UrlState) =>
    queryOptions({
      queryKey: ["process", process, "evidence", claims.join(","), momentQuery(state)],
      queryFn: () => {
        const moment = momentQuery(state);
        return askServer<readonly EvidenceItem[]>(
          `/processes/${process}/evidence${moment === "" ? "?" : `${moment}&`}claims=${claims.join(",")}`,
        );
      },
      enabled: claims.length > 0,
      placeholderData: keepPreviousData,
    }),

  sources: (process: string) =>
    queryOptions({
      queryKey: ["process", process, "sources"],
      queryFn: () => askServer<readonly SourceSummary[]>(`/processes/${process}/sources`),
    }),

  source: (process: string, source: string | null) =>
    queryOptions({
      queryKey: ["process", process, "source", source],
      queryFn: () => askServer<SourceJson>(`/processes/${process}/sources/${source}`),
      enabled: source !== null,
      staleTime: Number.POSITIVE_INFINITY,
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

export const useJudge = (process: string) =>
  useChange<JudgeRequest, { entry: string }>((id) => `/processes/${id}/judgements`, process);
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
