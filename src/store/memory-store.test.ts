import { describeRecordStore } from "../record/record-suite.test.ts";
import { openRecord } from "./open-record.ts";

describeRecordStore("memory", async (clock) => openRecord({ memory: true }, clock));
