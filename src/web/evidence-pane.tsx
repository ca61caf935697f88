import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { EvidenceItem } from "../api/contract.ts";
import { historyOf, rivalOf } from "./evidence-order.ts";
import { EvidenceOf } from "./evidence-item.tsx";
import { questions } from "./queries.ts";
import { useUrlState } from "./use-url-state.ts";
import { SidePane } from "./side-pane.tsx";
import { StanceGlyph } from "./stance-glyph.tsx";
import { useKeys } from "./use-keys.ts";
import { citationOf, dayOf } from "./words.ts";
import { withoutOuterMarks } from "../kit/outer-marks.ts";

/** The sentences behind a cell, a line or a mark: opens beside the screen, never instead of it. The first is expanded and its words are lit. */
export function EvidencePane({ process }: { readonly process: string }) {
  const [state] = useUrlState();
  return state.evidence.length === 0 ? null : <OpenPane key={state.evidence.join(",")} process={process} />;
}

function OpenPane({ process }: { readonly process: string }) {
  const [state, change] = useUrlState();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const evidence = useQuery(questions.evidence(process, state.evidence, state));
  const status = useQuery(questions.status(process, state));
  const items = evidence.data ?? [];
  const oldestFirst = historyOf(items);
  const list = state.history ? oldestFirst : items;
  const item = items.find(({ claim }) => claim.id === chosen) ?? items[0];
  const at = item === undefined ? 0 : list.indexOf(item);
  const rival = item === items[0] ? rivalOf(items, state.evidence, status.data?.cells ?? []) : null;
  const step = (by: number) => setChosen(list[Math.max(0, Math.min(list.length - 1, at + by))]?.claim.id ?? null);
  const close = () => {
    const [cell] = state.evidence;
    change({ evidence: [], beyond: 0, history: false });
    document.querySelector<HTMLElement>(`[data-claim="${cell}"]`)?.focus({ preventScroll: true });
  };
  const copy = () => {
    if (item === undefined) return;
    void navigator.clipboard
      ?.writeText(`“${withoutOuterMarks(item.claim.quote)}” — ${citationOf(item.source)}`)
      .then(() => setCopied(true));
    setTimeout(() => setCopied(false), 1500);
  };
  const openSource = () => {
    // Enter on a button or a link is that button's own, but for the cell whose sentence is open already.
    const focused = document.activeElement?.closest<HTMLElement>("a, button, summary, [role=button], [role=slider]");
    const isOpenCell = focused?.dataset["claim"] !== undefined && focused.dataset["claim"] === state.evidence[0];
    if (item === undefined || (focused != null && !isOpenCell)) return false;
    return void navigate({
      to: "/$process/library",
      params: { process },
      search: { ...state, selected: `${item.source.id}:${item.claim.span.start}-${item.claim.span.end}` } as never,
    });
  };
  useKeys({
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    y: copy,
    Enter: openSource,
    H: () => change({ history: !state.history }, { replace: true }),
  });
  const button = "rounded px-2 py-1 text-quiet hover:bg-sunken disabled:opacity-40";
  return (
    <SidePane
      label="Evidence"
      title={
        <>
          {state.history ? "History" : "Evidence"}{" "}
          <span className="font-normal text-quiet tabular-nums">
            {items.length === 0 ? "" : `${at + 1} of ${items.length + state.beyond}`}
          </span>
        </>
      }
      controls={
        <>
          <button type="button" className={button} onClick={() => step(-1)} disabled={at <= 0} aria-label="Previous">
            ←
          </button>
          <button
            type="button"
            className={button}
            onClick={() => step(1)}
            disabled={at >= items.length - 1}
            aria-label="Next"
          >
            →
          </button>
        </>
      }
      onClose={close}
    >
      {evidence.isError ? <p className="p-4 text-sm text-opposes">{evidence.error.message}</p> : null}
      {evidence.isSuccess && items.length === 0 ? (
        <p className="p-4 text-sm text-quiet">Nothing behind this was known at that moment.</p>
      ) : null}
      {items.length < 2 ? null : (
        <div
          className="flex items-center gap-0.5 overflow-x-auto border-b border-line px-3 py-1.5"
          role="group"
          aria-label="Oldest to newest"
        >
          {oldestFirst.map((each, index) => (
            <button
              key={each.claim.id}
              type="button"
              title={`${dayOf(each.source.published ?? each.source.knownAt)}: ${each.claim.quote}`}
              aria-pressed={each.claim.id === item?.claim.id}
              className={`flex min-w-9 flex-col items-center rounded px-1 py-1 text-[10px] leading-tight text-quiet tabular-nums ${each.claim.id === item?.claim.id ? "bg-accent-soft" : "hover:bg-sunken"}`}
              onClick={() => setChosen(each.claim.id)}
            >
              <StanceGlyph stance={each.claim.stance} />
              {/* A day is written once, under the first of its claims. */}
              <span className="whitespace-nowrap">
                {index > 0 && dayShort(each) === dayShort(oldestFirst[index - 1]) ? "·" : dayShort(each)}
              </span>
            </button>
          ))}
          <button
            type="button"
            className="ml-auto shrink-0 pl-2 text-xs text-quiet hover:text-ink"
            onClick={() => change({ history: !state.history }, { replace: true })}
          >
            {state.history ? "by authority" : "as history"} <kbd>H</kbd>
          </button>
        </div>
      )}
      {item === undefined ? null : (
        <EvidenceOf key={item.claim.id} item={item} process={process} onCopy={copy} copied={copied} />
      )}
      {rival === null ? null : (
        <section className="border-t-2 border-opposes/50">
          <h3 className="px-4 pt-3 text-xs font-medium text-opposes">⚡ Contested: on equal authority, also</h3>
          <EvidenceOf isBeside item={rival} process={process} onCopy={copy} copied={copied} />
        </section>
      )}
      {items.length < 2 ? null : (
        <ol className="border-t border-line">
          {list.map((other) => (
            <li key={other.claim.id}>
              <button
                type="button"
                onClick={() => setChosen(other.claim.id)}
                aria-current={other === item}
                className={`flex w-full gap-2 border-l-2 px-4 py-2 text-left text-sm ${other === item ? "border-accent bg-accent-soft" : "border-transparent hover:bg-sunken"}`}
              >
                <span className="mt-1">
                  <StanceGlyph stance={other.claim.stance} />
                </span>
                <span className="min-w-0">
                  <span className="line-clamp-2 font-serif">{other.claim.quote}</span>
                  <span className="mt-0.5 block text-xs text-quiet">{citationOf(other.source)}</span>
                </span>
              </button>
            </li>
          ))}
          {state.beyond === 0 ? null : (
            <li className="px-4 py-2 text-xs text-quiet">
              {state.beyond} more on record stand behind this; the first {state.evidence.length} are listed.
            </li>
          )}
        </ol>
      )}
    </SidePane>
  );
}

/** "22 Nov": the day of a piece of evidence where there is little room. */
function dayShort({ source }: EvidenceItem): string {
  return dayOf(source.published ?? source.knownAt).replace(/ \d{4}$/, "");
}
