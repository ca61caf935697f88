// Writes src/read/actors/country-names.ts from the CLDR territory names that Node carries. Run after a Node upgrade.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { STATES } from "../src/read/actors/states.ts";

const known = new Set<string>();
for (const line of STATES.trim().split("\n")) {
  const [name, others] = line.split("|");
  known.add(name.toLowerCase());
  for (const other of others.split(",")) known.add(other.toLowerCase());
}
const styles = (["long", "short", "narrow"] as const).map(
  (style) => new Intl.DisplayNames("en", { type: "region", style }),
);
const rows: string[] = [];
for (let a = 65; a <= 90; a++)
  for (let b = 65; b <= 90; b++) {
    const code = String.fromCharCode(a, b);
    // Codes for unions, islands of other states and private use are no states.
    if (["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AQ"].includes(code)) continue;
    const names = [...new Set(styles.map((style) => style.of(code) ?? code))].filter((name) => name !== code);
    if (names.length === 0) continue;
    const canonical = names.find((name) => known.has(name.toLowerCase())) ?? names[0];
    const others = names
      .flatMap((name) => [name, name.replaceAll("&", "and"), name.replaceAll("’", "'")])
      .filter((name) => name !== canonical);
    rows.push(`${canonical}|${[...new Set(others)].join(",")}`);
  }
writeFileSync(
  path.join(import.meta.dirname, "../src/read/actors/country-names.ts"),
  `/** Names of territories in English from Unicode CLDR ${process.versions.cldr} (Unicode licence); written by scripts/make-countries.ts. */\nexport const COUNTRY_NAMES = \`\n${rows.sort().join("\n")}\n\`;\n`,
);
