/**
 * A file system for PGlite that keeps its word. As shipped, PGlite runs with fsync off, its fdatasync does nothing and a rename first removes the
 * target: a power cut leaves most stores unopenable. Here fsync reaches the disk, a rename is one step, and directories are synced after a
 * file appears, moves or goes. Server parameters that belong to it: `DURABLE_START_PARAMS`.
 */
import fs from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

/** The parts of Emscripten's node-backed file system that are completed here. */
type Stream = { readonly nfd?: number; readonly node: TreeNode };
type TreeNode = { name: string };
type NodeFileSystem = {
  readonly realPath: (node: TreeNode) => string;
  tryFSOperation: <T>(operation: () => T) => T;
  readonly stream_ops: {
    fsync?: (stream: Stream) => number;
    write: (stream: Stream, buffer: Uint8Array, offset: number, length: number, position: number) => number;
  };
  readonly node_ops: {
    mknod: (parent: TreeNode, name: string, mode: number, device: number) => TreeNode;
    rename: (node: TreeNode, newParent: TreeNode, newName: string) => void;
    unlink: (parent: TreeNode, name: string) => void;
  };
};
type ModuleOptions = Parameters<NodeFS["init"]>[1];
type EmscriptenModule = { readonly NODEFS: NodeFileSystem };

/** Server parameters under which commits are durable; small buffers, since one desk's record is small. */
export const DURABLE_START_PARAMS: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...[
    "fsync=on",
    "wal_sync_method=fsync",
    "full_page_writes=on",
    "synchronous_commit=on",
    "shared_buffers=16MB",
  ].flatMap((setting) => ["-c", setting]),
];

/** Makes the names in a directory durable; platforms that cannot sync a directory keep them by other means. */
export function syncDirectory(directory: string): void {
  if (process.platform === "win32") return;
  const descriptor = fs.openSync(directory, "r");
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** How many files lie below a directory and how many bytes they hold. */
export type TreeSize = { readonly files: number; readonly bytes: number };

/**
 * Makes everything below a directory durable, files first, then names; for a store that was built without syncing. Gives what it found.
 *
 * Files are synced side by side: a thousand small ones one after the other take the disk ten times as long.
 */
export async function syncTree(directory: string): Promise<TreeSize> {
  const all = fs.readdirSync(directory, { withFileTypes: true, recursive: true });
  const files = all.filter((each) => each.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const sizes = await Promise.all(
    files.map(async (file) => {
      const handle = await fs.promises.open(file, "r+");
      try {
        await handle.sync();
        return (await handle.stat()).size;
      } finally {
        await handle.close();
      }
    }),
  );
  const directories = all.filter((each) => each.isDirectory());
  for (const { parentPath, name } of directories) syncDirectory(path.join(parentPath, name));
  syncDirectory(directory);
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Stands between PGlite and the disk in trials: sees writes, syncs and changes of names, and may throw before a write. */
export type DiskWatch = {
  readonly write?: (file: string, position: number, data: Uint8Array) => void;
  readonly sync?: (file: string) => void;
  readonly appear?: (file: string) => void;
  readonly move?: (from: string, to: string) => void;
  readonly vanish?: (file: string) => void;
  readonly syncNames?: (directory: string) => void;
  /** The disk took no more. The server may never answer after this: some of its error paths loop. */
  readonly full?: () => void;
};

/** PGlite's node file system with real fsync and atomic rename. */
export class DurableNodeFs extends NodeFS {
  readonly #watch: DiskWatch;

  constructor(directory: string, watch: DiskWatch = {}) {
    super(directory);
    this.#watch = watch;
  }

  override async init(pg: PGlite, options: ModuleOptions): Promise<{ emscriptenOpts: ModuleOptions }> {
    const made = await super.init(pg, options);
    const { preRun } = made.emscriptenOpts;
    const steps = preRun === undefined ? [] : Array.isArray(preRun) ? preRun : [preRun];
    // PGlite's own type of the module does not name its file system
    const complete = (module: unknown) => completeFileSystem((module as EmscriptenModule).NODEFS, this.#watch);
    return { emscriptenOpts: { ...made.emscriptenOpts, preRun: [...steps, complete] } };
  }
}

/** What the operating system says when it takes no more: disk full, quota reached, file too large. */
const FULL_DISK: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

function completeFileSystem(disk: NodeFileSystem, watch: DiskWatch): void {
  const { mknod, unlink } = disk.node_ops;
  const { write } = disk.stream_ops;
  const { tryFSOperation } = disk;
  const syncNames = (directory: string) => {
    syncDirectory(directory);
    watch.syncNames?.(directory);
  };
  const below = (parent: TreeNode, name: string) => path.join(disk.realPath(parent), name);

  // every operation of the file system passes through here
  disk.tryFSOperation = (operation) =>
    tryFSOperation(() => {
      try {
        return operation();
      } catch (error) {
        if (error instanceof Error && "code" in error && FULL_DISK.has(error.code)) watch.full?.();
        throw error;
      }
    });
  disk.stream_ops.fsync = (stream) => {
    if (stream.nfd === undefined) return 0;
    const descriptor = stream.nfd;
    disk.tryFSOperation(() => {
      watch.sync?.(disk.realPath(stream.node));
      fs.fsyncSync(descriptor);
    });
    return 0;
  };
  if (watch.write !== undefined)
    disk.stream_ops.write = (stream, buffer, offset, length, position) =>
      disk.tryFSOperation(() => {
        watch.write?.(disk.realPath(stream.node), position, buffer.subarray(offset, offset + length));
        return write(stream, buffer, offset, length, position);
      });
  disk.node_ops.mknod = (parent, name, mode, device) => {
    const node = mknod(parent, name, mode, device);
    disk.tryFSOperation(() => {
      watch.appear?.(below(parent, name));
      syncNames(disk.realPath(parent));
    });
    return node;
  };
  disk.node_ops.rename = (node, newParent, newName) => {
    const [from, to] = [disk.realPath(node), below(newParent, newName)];
    disk.tryFSOperation(() => {
      watch.move?.(from, to);
      fs.renameSync(from, to);
      syncNames(path.dirname(to));
      if (path.dirname(from) !== path.dirname(to)) syncNames(path.dirname(from));
    });
    node.name = newName;
  };
  disk.node_ops.unlink = (parent, name) => {
    watch.vanish?.(below(parent, name));
    unlink(parent, name);
    disk.tryFSOperation(() => syncNames(disk.realPath(parent)));
  };
}
