import { LOCAL_USER } from "../access/may-see.ts";
import { cachedEntries } from "../desk/cached-entries.ts";
import type { Desk } from "../desk/desk.ts";
import { momentFromMillis, type Clock } from "../domain/moment.ts";
import { nodeHasher } from "../store/node-hasher.ts";
import { openRecord, openRecordOnceWritten, type RecordPlace } from "../store/open-record.ts";
import { findOddities } from "../read/oddities/oddities.ts";
import { readWithEngine } from "./reader.ts";

/** A desk over an open record, how to let go of it, and how a server says where it answers to others who want the record. */
export type OpenDesk = {
  readonly desk: Desk;
  readonly close: () => Promise<void>;
  readonly announce: (address: string) => void;
};

const SYSTEM_CLOCK: Clock = () => momentFromMillis(Date.now());

/**
 * Opens the record and puts the desk on it.
 *
 * @throws {ParleyError} `record-in-use` when a server holds it, or another process for longer than one waits
 */
export async function openDesk(place: RecordPlace, clock: Clock = SYSTEM_CLOCK): Promise<OpenDesk> {
  const store = "dir" in place ? await openRecordOnceWritten(place.dir, clock) : await openRecord(place, clock);
  return {
    desk: {
      store,
      entriesOf: cachedEntries(store),
      reader: readWithEngine,
      hashText: nodeHasher.text,
      oddities: findOddities,
      clock,
      viewer: LOCAL_USER,
    },
    close: store.close,
    announce: store.announce,
  };
}
