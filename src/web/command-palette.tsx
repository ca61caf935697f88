import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Command } from "cmdk";
import { claimsToOpen } from "./lay-matrix.ts";
import { questions } from "./queries.ts";
import { useUrlState } from "./use-url-state.ts";
import { NOTHING_OPEN } from "./url-state.ts";

/** Search over what the process holds, and every screen: opened by `/`. */
export function CommandPalette({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { process } = useParams({ strict: false });
  const [state, change] = useUrlState();
  const navigate = useNavigate();
  const processes = useQuery({ ...questions.processes(), enabled: open });
  const status = useQuery({ ...questions.status(process ?? "", state), enabled: open && process !== undefined });
  const run = (action: () => unknown) => {
    onClose();
    action();
  };
  const item = "cursor-pointer rounded-md px-3 py-2 text-sm data-[selected=true]:bg-accent-soft";
  return (
    <Command.Dialog
      open={open}
      onOpenChange={(next) => (next ? undefined : onClose())}
      label="Search and commands"
      overlayClassName="fixed inset-0 z-40 bg-black/40"
      contentClassName="fixed top-[12vh] left-1/2 z-50 w-[min(38rem,94vw)] -translate-x-1/2 overflow-hidden rounded-2xl border border-line bg-raised shadow-2xl"
    >
      <Command.Input
        placeholder="Go to a screen, a process, a position …"
        className="w-full border-b border-line bg-transparent px-4 py-3.5 text-base outline-none placeholder:text-quiet"
      />
      <Command.List className="max-h-[50vh] overflow-y-auto p-2">
        <Command.Empty className="px-3 py-6 text-center text-sm text-quiet">Nothing of that name.</Command.Empty>
        {process === undefined ? null : (
          <Command.Group heading="Screens" className="text-xs text-quiet">
            {(["today", "positions", "inbox", "text", "timeline", "settle", "library"] as const).map((screen) => (
              <Command.Item
                key={screen}
                className={item}
                onSelect={() =>
                  run(() =>
                    navigate({
                      to: `/$process/${screen}`,
                      params: { process },
                      search: { ...state, ...NOTHING_OPEN } as never,
                    }),
                  )
                }
              >
                {screen}
              </Command.Item>
            ))}
          </Command.Group>
        )}
        <Command.Group heading="Positions" className="text-xs text-quiet">
          {(status.data?.cells ?? []).slice(0, 300).map((cell) => (
            <Command.Item
              key={`${cell.party}/${cell.issue}/${cell.claims.join()}`}
              value={`${cell.party} ${cell.issue} ${cell.quote}`}
              className={item}
              onSelect={() => run(() => change({ evidence: claimsToOpen(cell), history: false, gap: null }))}
            >
              <span className="text-quiet">{cell.party}</span> <span className="font-serif text-ink">{cell.quote}</span>
            </Command.Item>
          ))}
        </Command.Group>
        <Command.Group heading="Processes" className="text-xs text-quiet">
          {(processes.data ?? []).map((each) => (
            <Command.Item
              key={each.id}
              className={`${item} text-ink`}
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
