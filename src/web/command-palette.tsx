import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Command } from "cmdk";
import { useMemo, useState } from "react";
import { everythingIn, findThings } from "./find-things.ts";
import { questions } from "./queries.ts";
import { SCREENS } from "./screens.ts";
import { HIT_LOOK, hitKey, SearchDialog, ThingHit } from "./search-dialog.tsx";
import { useUrlState } from "./use-url-state.ts";
import { NOTHING_OPEN, openEvidence } from "./url-state.ts";
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
  const sources = useQuery({ ...questions.sources(process ?? "", state), enabled: inProcess });
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
  const screens = SCREENS.filter(({ word }) => has(word));
  const canReturn = process !== undefined && state.asof !== null && has("return to now");
  return (
    <SearchDialog
      open={open}
      label="Search and commands"
      placeholder={process === undefined ? "Go to a process …" : "Go to a screen, a position, a statement, a source …"}
      sought={sought}
      onSought={setSought}
      onClose={close}
    >
      {process === undefined || (screens.length === 0 && !canReturn) ? null : (
        <Command.Group heading="Screens" className={group}>
          {screens.map(({ to, word, key }) => (
            <Command.Item
              key={to}
              value={to}
              className={HIT_LOOK}
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
              className={HIT_LOOK}
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
            <ThingHit
              key={hitKey(thing)}
              thing={thing}
              onSelect={() => run(() => change(openEvidence(thing.claims), { replace: true }))}
            />
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
                className={HIT_LOOK}
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
              className={HIT_LOOK}
              onSelect={() =>
                run(() => navigate({ to: "/$process/positions", params: { process: each.id }, search: {} as never }))
              }
            >
              {each.title}
            </Command.Item>
          ))}
      </Command.Group>
    </SearchDialog>
  );
}
