// A .docx is a zip of XML parts. Opening one from a stranger must never hang or fill the memory, so sizes are checked
// before anything is inflated, every part is inflated into a buffer of its declared size and no larger, and only the
// parts asked for are inflated at all (pictures and macros never are).
import { inflateSync } from "fflate";
import { ParleyError } from "../domain/errors.ts";

/** Largest part we inflate, in bytes; a 10 MB draft text makes a part of about 20 MB. */
const MAX_PART_BYTES = 64 * 1024 * 1024;
/** Largest sum of declared sizes over all parts, in bytes. */
const MAX_PACKAGE_BYTES = 1024 * 1024 * 1024;
const MAX_ENTRIES = 10_000;
/** Text compresses 5 to 60 times; a part above this and larger than RATIO_FREE_BYTES is taken for a bomb. */
const MAX_RATIO = 400;
const RATIO_FREE_BYTES = 4 * 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly localAt: number;
};

/** An opened package: which parts it holds, and their bytes on demand. */
export type Package = {
  readonly names: readonly string[];
  /** The part's bytes, or null when there is no such part. */
  readonly part: (name: string) => Uint8Array | null;
};

/** True when the bytes begin like a zip archive, as every .docx does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * Opens the zip package of an office file without trusting what it says about itself.
 *
 * @throws {ParleyError} `encrypted-file` (password or old binary format), `unreadable-file` (no zip, cut off, unknown packing),
 *   `file-too-large` (bomb: too many parts, too large, or packed beyond any text)
 */
export function openPackage(bytes: Uint8Array): Package {
  if (OLE_MAGIC.every((byte, i) => bytes[i] === byte))
    throw new ParleyError(
      "encrypted-file",
      "The file is protected by a password or in the old .doc format. Open it in a word processor and save it as .docx without a password.",
    );
  const entries = readDirectory(bytes);
  return { names: [...entries.keys()], part: (name) => inflatePart(bytes, entries.get(name) ?? null) };
}

function broken(what: string, cause?: unknown): ParleyError {
  return new ParleyError(
    "unreadable-file",
    `The file is not a complete .docx (${what}). Ask for it again or save it anew from a word processor.`,
    { cause },
  );
}

function tooLarge(what: string): ParleyError {
  return new ParleyError(
    "file-too-large",
    `The .docx was not opened: ${what}, which no draft text needs and a zip bomb does. Save it anew from a word processor.`,
  );
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 0xffff);
  while (end >= lowest && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < lowest) throw broken("it is no zip archive or was cut off");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES) throw tooLarge(`it holds ${count} parts`);
  const decoder = new TextDecoder();
  const entries = new Map<string, Entry>();
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw broken("its list of parts is damaged");
    const nameLength = view.getUint16(at + 28, true);
    const entry = {
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      localAt: view.getUint32(at + 42, true),
    };
    total += entry.size;
    if (total > MAX_PACKAGE_BYTES) throw tooLarge("its parts would unpack to more than a gigabyte");
    entries.set(entry.name, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function inflatePart(bytes: Uint8Array, entry: Entry | null): Uint8Array | null {
  if (entry === null) return null;
  if (entry.encrypted)
    throw new ParleyError(
      "encrypted-file",
      "The .docx is encrypted. Open it in a word processor and save it without a password.",
    );
  if (entry.size > MAX_PART_BYTES) throw tooLarge(`part '${entry.name}' would unpack to ${entry.size} bytes`);
  if (entry.size > RATIO_FREE_BYTES && entry.size > entry.packed * MAX_RATIO)
    throw tooLarge(`part '${entry.name}' is packed ${Math.round(entry.size / Math.max(1, entry.packed))} times over`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.localAt + 30 > bytes.length || view.getUint32(entry.localAt, true) !== LOCAL_ENTRY)
    throw broken(`part '${entry.name}' is missing`);
  const start =
    entry.localAt + 30 + view.getUint16(entry.localAt + 26, true) + view.getUint16(entry.localAt + 28, true);
  if (start + entry.packed > bytes.length) throw broken(`part '${entry.name}' was cut off`);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw broken(`part '${entry.name}' is packed in an unknown way`);
  try {
    // The buffer is the declared size: data that would unpack to more is cut, and its XML is then found broken.
    return inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch (cause) {
    throw broken(`part '${entry.name}' is damaged`, cause);
  }
}
