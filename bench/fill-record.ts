import { addSources } from "../src/desk/add-source.ts";
import { judgeClaims } from "../src/desk/judge-claim.ts";
import type { Desk } from "../src/desk/desk.ts";
import { newProcess } from "../src/desk/new-process.ts";
import { ISSUE_CATEGORIES, STANCES, type Claim } from "../src/domain/claim.ts";
import { isoDay, parseIsoDay } from "../src/kit/civil-date.ts";
import { seededRandom } from "../src/kit/random.ts";

const CLAIMS_PER_SOURCE = 40;
const FIRST_DAY = parseIsoDay("2025-01-01") ?? 0;
const SYLLABLES = ["An", "bel", "cor", "Dun", "el", "fen", "gar", "Hol", "is", "jor", "kal", "lum", "Mer", "nov", "os"];
const ACTS = ["would keep the toll on", "rejects any patrol of", "wants a joint office for", "has not answered on"];

/**
 * Fills a process through the desk as a person would: reports of invented places are added, read by a reader that proposes what the generator
 * wrote, and judged. The same numbers give the same record.
 *
 * @param accepted - the share of claims that is accepted; the others wait in the inbox
 */
export async function fillRecord(
  desk: Desk,
  process: string,
  size: { readonly claims: number; readonly parties: number; readonly accepted: number },
): Promise<void> {
  const random = seededRandom(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const word = () => {
    const made = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`.toLowerCase();
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const parties = [...new Set(Array.from({ length: size.parties * 3 }, word))].slice(0, size.parties);
  const readings = new Map<string, readonly Claim[]>();
  const reports: { readonly text: string; readonly published: string }[] = [];
  for (let first = 0; first < size.claims; first += CLAIMS_PER_SOURCE) {
    const published = isoDay(FIRST_DAY + Math.floor((first / size.claims) * 330));
    const lines = Array.from({ length: Math.min(CLAIMS_PER_SOURCE, size.claims - first) }, (_, i) => {
      const [actor, other] = [pick(parties), pick(parties)];
      return { actor, other, words: `${actor} ${pick(ACTS)} the strait of ${word()} at point ${first + i}.` };
    });
    const text = `Report ${first} from ${word()}\n${published}\n\n${lines.map(({ words }) => words).join(" ")}\n`;
    let at = text.indexOf("\n\n") + 2;
    const claims = lines.map(({ actor, other, words }, i): Claim => {
      const span = { start: at, end: at + words.length };
      at += words.length + 1;
      const kind = pick(["position", "position", "position", "statement", "condition", "meeting", "incident"] as const);
      return {
        id: desk.hashText(`${process} ${first + i}`).slice(0, 16),
        kind,
        span,
        quote: words,
        cue: null,
        content: null,
        actors: kind === "meeting" ? [actor, other] : [actor],
        counterparts: [],
        chain: [[actor]],
        issue: { label: `point ${i}`, category: pick(ISSUE_CATEGORIES) },
        stance: pick(STANCES),
        modality: "asserted",
        time: random() < 0.4 ? { expression: null, iso: published } : null,
        place: null,
        document: null,
        rule: "invented",
        confidence: 1,
      };
    });
    readings.set(text, claims);
    reports.push({ text, published });
  }
  const filling: Desk = {
    ...desk,
    reader: async ({ text, title, published }) => ({
      kind: "read",
      reading: {
        source: { title, published, sha256: desk.hashText(text), language: "en" },
        reader: { name: "invented", version: "1" },
        claims: readings.get(text) ?? [],
        attributions: [],
        times: [],
      },
    }),
  };
  await newProcess(desk, process, `The straits of ${parties.slice(0, 3).join(", ")} and ${size.parties - 3} others`);
  const added = await addSources(
    filling,
    process,
    reports.map((report) => ({
      ...report,
      file: null,
      title: null,
      publisher: "Invented Wire",
      knownAt: null,
      compartment: null,
      basedOn: null,
    })),
  );
  const verdicts = added
    .flatMap(({ candidates }) => candidates)
    .filter((_, i) => (i * 7919) % 1000 < size.accepted * 1000)
    .map(({ id }) => ({ claim: id, decision: "accept" as const, reason: null }));
  await judgeClaims(desk, process, verdicts);
}
