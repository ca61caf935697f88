import { stemOf } from "./cue-lexicon.ts";

// PLOVER's contexts: what an event is about, as far as single words of the sentence show it.
const CONTEXTS = new Map<string, string>();

function add(context: string, words: string): void {
  for (const word of words.split(" ")) CONTEXTS.set(stemOf(word), context);
}

add(
  "military",
  "military troops army soldier forces weapons arms ceasefire cease-fire truce war fighters rebels militia peacekeepers missile artillery shelling naval air-force withdrawal siege blockade battalion brigade guerrilla tank warplane",
);
add(
  "diplomatic",
  "diplomatic talks minister ambassador envoy embassy summit mediation mediator negotiations relations visit foreign secretary delegation president meeting treaty",
);
add(
  "economic",
  "economic trade economy bank loan debt tariff investment currency budget wage prices tax export import market",
);
add(
  "legal",
  "court law legal trial judge prosecutor charges arrest sentence tribunal police prison constitution rights investigation evidence justice detainee bill",
);
add("election", "election elections vote ballot electoral polls candidate referendum campaign");
add("political", "opposition parliament government party coalition cabinet resign reform president premier");
add("refugee", "refugee refugees displaced asylum migrants migration immigrants returnees");
add("cbrn", "nuclear uranium chemical biological radiological atomic plutonium enrichment warhead");
add("cyber", "cyber hacker hackers malware website internet");
add("resource", "oil gas water pipeline mineral mine fishing territory energy dam electricity");
add("terrorism", "terrorist terrorists terrorism suicide hijack hostage extremist bomber");
add("religion", "religious church mosque temple cleric bishop imam priest");
add("disaster", "earthquake flood hurricane drought famine cyclone storm");
add("disease", "disease epidemic virus cholera vaccine outbreak");

/** The contexts that stems of words show, most words first, at most three; ties in the order of the first word. */
export function contextsOf(stems: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const stem of stems) {
    const context = CONTEXTS.get(stem);
    if (context !== undefined) counts.set(context, (counts.get(context) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([context]) => context);
}
