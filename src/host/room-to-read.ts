import v8 from "node:v8";
import { ParleyError } from "../domain/errors.ts";

/** Longer texts take long enough for a person to wonder, in characters. */
const LONG_CHARS = 300_000;
/** What reading reports takes, measured with room to spare: the reader's own memory, that of each character, and time on a common machine. */
const READER_BYTES = 150e6;
const BYTES_PER_CHAR = 150;
const SECONDS_PER_MILLION = 15;

/**
 * What to tell a person before a long text is read, null for one that is read at once.
 *
 * @param name - what messages call the text
 * @param limit - memory that may be taken, in bytes; by default what this thread may
 * @throws {ParleyError} `too-long-to-read` when the text's reading would not fit in memory, which would end the program
 */
export function requireRoomToRead(
  name: string,
  text: string,
  limit: number = v8.getHeapStatistics().heap_size_limit,
): string | null {
  if (text.length < LONG_CHARS) return null;
  const size = `${(text.length / 1e6).toFixed(1)} million characters`;
  const needed = READER_BYTES + text.length * BYTES_PER_CHAR;
  if (needed > limit)
    throw new ParleyError(
      "too-long-to-read",
      `${name} has ${size}; reading it takes some ${gigabytes(needed)} GB of memory, and ${gigabytes(limit)} GB may be taken here. Split it into several texts, or allow more with NODE_OPTIONS=--max-old-space-size=${Math.ceil(needed / 1e6 / 100) * 100}.`,
    );
  const seconds = Math.ceil((text.length / 1e6) * SECONDS_PER_MILLION);
  return `${name}: reading ${size}, which takes some ${seconds} seconds …`;
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}
