// A node:test reporter that writes only the closing counts, as JSON; scripts/test.ts adds them up over its runs.
export default async function* summary(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.details?.type === "suite") continue;
    if (data.skip !== undefined && data.skip !== false) counts.skipped += 1;
    else counts[type === "test:pass" ? "passed" : "failed"] += 1;
  }
  yield JSON.stringify(counts);
}
