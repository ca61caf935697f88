import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Command } from "cmdk";
import { useMemo, useState } from "react";
import { everythingIn, findThings } from "./find-things.ts";
import { claimsToOpen } from "./lay-matrix.ts";
import { questions } from "./queries.ts";
import { SCREENS } from "./screens.ts";
import { useUrlState } from "./use-url-state.ts";
import { NOTHING_OPEN } from "./url-state.ts";
import { citationOf } from "./words.ts";

/** How many hits of one kind the list shows; a longer word narrows them. */
const MOST_HITS = 40;

/** Search over what the process holds, every screen, source and process: opened by `/` or with Ctrl or ⌘ and K. */
export function CommandPalette({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { process } = useParams({ strict: false });
  const [state, change] = useUrlState();
  const navigate = useNavigate();
  const [sought, setSought] = useState("");
  const processes = useQuery({ ...questions.processes(), enabled: open });
  const inProcess = open && process !== undefined;
  const status = useQuery({ ...questions.status(process ?? "", state), enabled: inProcess });
  const sources = useQuery({ ...questions.sources(process ?? ""), enabled: inProcess });
  const things = useMemo(() => (status.data === undefined ? [] : everythingIn(status.data)), [status.data]);
  const hits = useMemo(() => findThings(things, sought, MOST_HITS), [things, sought]);
  const has = (text: string) => sought.trim() === "" || text.toLowerCase().includes(sought.trim().toLowerCase());
  const close = () => {
    setSought("");
    onClose();
  };
  const run = (action: () => unknown) => {
    close();
    action();
  };
  const group = "px-1 pt-1 text-xs text-quiet [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1";
  const item =
    "flex cursor-pointer items-baseline gap-2 rounded-md px-2 py-1.5 text-sm text-ink data-[selected=true]:bg-accent-soft";
  const screens = SCREENS.filter(({ word }) => has(word));
  const canReturn = process !== undefined && state.asof !== null && has("return to now");
  return (
    <Command.Dialog
      open={open}
      onOpenChange={(next) => (next ? undefined : close())}
      label="Search and commands"
      shouldFilter={false}
      overlayClassName="fixed inset-0 z-40 bg-black/40"
      contentClassName="fixed top-[10vh] left-1/2 z-50 w-[min(44rem,94vw)] -translate-x-1/2 overflow-hidden rounded-2xl border border-line bg-raised shadow-2xl"
    >
      <Command.Input
        value={sought}
        onValueChange={setSought}
        placeholder={
          process === undefined ? "Go to a process …" : "Go to a screen, a position, a statement, a source …"
        }
        className="w-full border-b border-line bg-transparent px-4 py-3.5 text-base outline-none placeholder:text-quiet"
      />
      <Command.List className="max-h-[60vh] overflow-y-auto pb-2">
        <Command.Empty className="px-3 py-6 text-center text-sm text-quiet">
          Nothing holds all these words.
        </Command.Empty>
        {process === undefined || (screens.length === 0 && !canReturn) ? null : (
          <Command.Group heading="Screens" className={group}>
            {screens.map(({ to, word, key }) => (
              <Command.Item
                key={to}
                value={to}
                className={item}
                onSelect={() =>
                  run(() => navigate({ to, params: { process }, search: { ...state, ...NOTHING_OPEN } as never }))
                }
              >
                {word}
                <span className="ml-auto">
                  <kbd>g</kbd> <kbd>{key}</kbd>
                </span>
              </Command.Item>
            ))}
            {canReturn ? (
              <Command.Item
                value="return to now"
                className={item}
                onSelect={() => run(() => change({ asof: null, vs: null, view: "available" }))}
              >
                Return to now
              </Command.Item>
            ) : null}
          </Command.Group>
        )}
        {hits.length === 0 ? null : (
          <Command.Group heading="On record" className={group}>
            {hits.map((thing) => (
              <Command.Item
                key={`${thing.kind} ${thing.about} ${thing.claims.join()}`}
                value={`${thing.kind} ${thing.about} ${thing.claims.join()}`}
                className={item}
                onSelect={() =>
                  run(() => change({ evidence: claimsToOpen(thing), history: false, gap: null }, { replace: true }))
                }
              >
                <span className="w-20 shrink-0 text-xs text-quiet">{thing.kind}</span>
                <span className="min-w-0">
                  <span className="line-clamp-1 font-serif">{thing.text}</span>
                  <span className="line-clamp-1 text-xs text-quiet">{thing.about}</span>
                </span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {process === undefined || sought.trim() === "" ? null : (
          <Command.Group heading="Sources" className={group}>
            {(sources.data ?? [])
              .filter((source) => has(`${source.title ?? ""} ${source.publisher ?? ""}`))
              .slice(0, MOST_HITS)
              .map((source) => (
                <Command.Item
                  key={source.id}
                  value={`source ${source.id}`}
                  className={item}
                  onSelect={() =>
                    run(() =>
                      navigate({
                        to: "/$process/library",
                        params: { process },
                        search: { ...state, ...NOTHING_OPEN, selected: source.id } as never,
                      }),
                    )
                  }
                >
                  <span className="min-w-0">
                    <span className="line-clamp-1 font-serif">{source.title ?? source.id}</span>
                    <span className="text-xs text-quiet">{citationOf(source)}</span>
                  </span>
                </Command.Item>
              ))}
          </Command.Group>
        )}
        <Command.Group heading="Processes" className={group}>
          {(processes.data ?? [])
            .filter(({ title }) => has(title))
            .slice(0, MOST_HITS)
            .map((each) => (
              <Command.Item
                key={each.id}
                value={`process ${each.id}`}
                className={item}
                onSelect={() =>
                  run(() => navigate({ to: "/$process/positions", params: { process: each.id }, search: {} as never }))
                }
              >
                {each.title}
              </Command.Item>
            ))}
        </Command.Group>
      </Command.List>
    </Command.Dialog>
  );
}
