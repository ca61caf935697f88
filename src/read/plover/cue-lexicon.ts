/** The sixteen event types of PLOVER. */
export const PLOVER_EVENTS = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
/** One of the sixteen. */
export type PloverEvent = (typeof PLOVER_EVENTS)[number];

/** What a word or phrase says about the event; the heavier cue wins over a lighter one, the earlier over a later of the same weight. */
export type Cue = { readonly event: PloverEvent; readonly mode: string | null; readonly weight: number };

const TABLE = new Map<string, Cue>();
/** The most words of a cue that count. */
const LONGEST_CUE = 4;
/** The most words of a cue that begins with this one. */
const LONGEST_FROM = new Map<string, number>();

/** Adds cues: stems or phrases of stems, parted by commas. Weight 3: the word alone settles it; 2: usual; 1: only for want of better. */
function add(event: PloverEvent, mode: string | null, weight: number, cues: string): void {
  for (const cue of cues.split(", ")) {
    const entry = { event, mode, weight };
    for (const phrase of [cue, cue.split(" ").map(stemOf).join(" ")]) {
      TABLE.set(phrase, entry);
      const words = phrase.split(" ");
      LONGEST_FROM.set(words[0], Math.min(LONGEST_CUE, Math.max(LONGEST_FROM.get(words[0]) ?? 0, words.length)));
    }
  }
}

add(
  "AGREE",
  null,
  2,
  "agree, accept, sign, initial, conclud, pledg, promis, vow to, will visit, will meet, will release, ready to, prepar to, willing to, offer to, commit, consent, approv plan, intend to, accord, truce, ceasefire, cease fire, deal, pact",
);
add("AGREE", null, 1, "will, plan, plan to, treaty, agreement");
add(
  "CONSULT",
  null,
  2,
  "meet, met, talk, held talk, hold talk, confer, discuss, negotiat, consult, mediat, summit, host",
);
add("CONSULT", "visit", 2, "visit, arriv for talk, travel to, receiv, toured");
add("CONSULT", "phone", 2, "phon, telephon, call with, spok by phone, video call");
add("CONSULT", "third-party", 2, "mediat, shuttl, good offic, broker");
add(
  "SUPPORT",
  null,
  2,
  "prais, welcom, hail, back, support, endors, defend, congratulat, apologiz, apologis, applaud, recogniz, recognis, commend, express condol, reassur, sympathi",
);
add(
  "CONCEDE",
  null,
  2,
  "conced, yield, eas restrict, lift curfew, lift ban, lift state, relax, amnesty, pardon, grant independenc, backed down, allow, gave in, reliev, legaliz, legalis, reinstat",
);
add(
  "COOPERATE",
  null,
  2,
  "cooperat, co operat, joint exercis, war game, shar intelligenc, shar evidenc, exchang intelligenc, establish tie, restor tie, restor relation, extradit, joint patrol, ratif, resum tie, open border",
);
add(
  "AID",
  null,
  2,
  "send aid, sent aid, deliver aid, donat, provid aid, financial aid, send arm, suppli, supply arm, humanitarian aid, peacekeep, grant asylum, shelter refugee, loan, relief, airlift, aid",
);
add("RETREAT", "withdraw", 3, "withdraw, withdrew, pull out, pulled back, pullout, lift blockade, lift siege, retreat");
add("RETREAT", "release", 3, "releas, freed, free hostag, free prison, swapped prison, exchang prison, repatriat");
add("RETREAT", "disarm", 3, "disarm, demobiliz, demobilis, lay down arm, laid down arm, decommission");
add("RETREAT", "ceasefire", 2, "halt fir, declar ceasefire, declar cease fire, declar truce");
add("RETREAT", "resign", 3, "resign, step down, stepped down");
add("RETREAT", null, 2, "surrender, handed back, return territor");
add(
  "REQUEST",
  null,
  2,
  "demand, urg, call for, call on, called upon, appeal, ask, request, insist, press for, push for, pushing, plead, seek, must, want, calling",
);
add(
  "ACCUSE",
  "disapprove",
  2,
  "condemn, criticiz, criticis, denounc, protest to, lodg protest, lodged official, deplor, rebuk, complain, slam, regret, disapprov",
);
add("ACCUSE", "allege", 3, "accus, blam, alleg, charg, su, held responsibl");
add("ACCUSE", "investigate", 2, "investigat, inquiry, probe, prosecut");
add(
  "REJECT",
  null,
  3,
  "reject, refus, rul out, rule out, turn down, declin, dismiss, veto, den, out of question, out of the question, renege, reneg, fail to agree, fail reach, fail to reach, boycott talk, walk out, oppos, block talk, defy, will not, never accept, break off talk",
);
add("THREATEN", null, 3, "threaten, threat, warn, ultimatum, vow to retaliat, sworn to");
add("THREATEN", "violence", 3, "threaten to attack, threaten to strike, threaten war, warn of war");
add("PROTEST", "demo", 3, "rally, ralli, demonstrat, march, protest, took to street, picket, sit in, vigil");
add("PROTEST", "strike", 3, "went on strike, general strike, stopped work, walkout, stop work");
add("PROTEST", "hunger", 4, "hunger strike, hunger striker");
add("PROTEST", "obstruct", 3, "block road, barricad, blockad road, occup build");
add("PROTEST", "riot", 3, "riot, loot, clash with polic, thrown stone, hurl stone, stoned");
add("PROTEST", "boycott", 2, "boycott");
add(
  "SANCTION",
  "discontinue",
  3,
  "suspend aid, suspend military, cut off aid, cut tie, sever, embargo, impos sanction, sanction, broke off relation, break off relation, end mediation, halt aid, freez aid, recall ambassador, ended mediation",
);
add("SANCTION", "expel", 3, "expel diplomat, expel ambassador");
add(
  "MOBILIZE",
  "troops",
  3,
  "mobiliz, mobilis, mass troop, amass, deploy troop, deploy, on alert, reservist, call up, military exercis, test missil, test fir",
);
add(
  "COERCE",
  "arrest",
  3,
  "arrest, detain, jail, imprison, sentenc, raid, hold captive, round up, kidnap, abduct, took hostag, hostag",
);
add("COERCE", "seize", 3, "confiscat, seiz, demolish, nationaliz, raz, expropriat");
add("COERCE", "restrict", 3, "curfew, impos restrict, block access, clos border, blockad, besieg, restrict");
add("COERCE", "ban", 3, "ban, outlaw, prohibit");
add("COERCE", "censor", 3, "censor, shut down newspaper, jam broadcast, defac");
add("COERCE", "martial-law", 4, "martial law, state of siege, state of emergency, emergency rule");
add("COERCE", "deport", 3, "deport, expel, evict");
add("COERCE", "cyber", 3, "hack, cyber attack, cyberattack");
add(
  "ASSAULT",
  "heavy-weapons",
  3,
  "shell, bombard, air strike, airstrik, artillery, missil hit, rocket, mortar, tank fir, warplan, drone strik, drone attack, air raid, missil struck, fired missil, captur, overran, storm",
);
add("ASSAULT", "explosives", 3, "bomb, explosiv, detonat, mine explo, explosion, grenad, blew up, car bomb");
add("ASSAULT", "suicide-attack", 4, "suicid bomb, suicid attack");
add("ASSAULT", "firearms", 3, "shot, gunn down, open fir, opened fir, gunfir, exchang fir, sniper, gunm");
add("ASSAULT", "assassinate", 4, "assassinat");
add("ASSAULT", "torture", 4, "tortur");
add("ASSAULT", "sexual", 4, "rap, sexual");
add("ASSAULT", "beat", 3, "beat up, beaten, beat");
add("ASSAULT", "primitive", 3, "machet, knif, stab, axe, club to");
add(
  "ASSAULT",
  null,
  2,
  "attack, kill, assault, clash, fight, fought, ambush, massacr, battl, wound, injur, execut, strike on, struck",
);

add(
  "AGREE",
  null,
  3,
  "agree, agree to, agreed to, agreed on, prepared to, is ready to, are ready to, will release, will lift, will host, promise, pledge",
);
add("CONCEDE", null, 3, "lift, ease");
add("RETREAT", "withdraw", 3, "withdrawal, lifted blockade, pullback");
add("REQUEST", null, 3, "demand, demand that, urge, must, push hard, call for, calls for, call on, appeal for");
add("AID", null, 3, "asylum, aid worker, granted asylum, send arms, sending arms");
add("COOPERATE", null, 3, "war games, joint exercises, shared evidence, shared intelligence, extradite");
add("ACCUSE", "investigate", 3, "under investigation");
add("SANCTION", "discontinue", 3, "suspend, suspended aid, suspended military, halted aid");
add("THREATEN", null, 3, "prepared to impose, may halt, will boycott, will retaliate, no longer tolerate");
add("COERCE", "arrest", 3, "human shields, holding hostages");

/** The cue of a stem or phrase of stems, or undefined. */
export function cueOf(phrase: string): Cue | undefined {
  return TABLE.get(phrase);
}

/** How many words the longest cue has that begins with this stem; 0 where none does. Spares most words the joining of phrases. */
export function longestCueFrom(stem: string): number {
  return LONGEST_FROM.get(stem) ?? 0;
}

/** The stems of a text's words in order: runs of plain letters, in lower case. Looks at the first few hundred words: claims are sentences. */
export function stemsOf(text: string): readonly string[] {
  const lower = text.slice(0, CHARACTERS_READ).toLowerCase();
  const stems: string[] = [];
  let from = 0;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 0;
    if (code >= 97 && code <= 122) continue;
    if (i > from) stems.push(stemOf(lower.slice(from, i)));
    from = i + 1;
  }
  return stems;
}

const CHARACTERS_READ = 2000;

/**
 * Cuts the inflection off a lower-case word the way the table is written: "demanded", "demands", "demanding" → "demand";
 * "released" → "releas". No dictionary, so some stems are no words.
 */
export function stemOf(word: string): string {
  if (word.length <= 3) return word;
  let stem = word;
  if (stem.endsWith("ies") || stem.endsWith("ied"))
    stem = stem.length > 4 ? `${stem.slice(0, -3)}y` : stem.slice(0, -1);
  else if (stem.endsWith("ing") && stem.length > 5) stem = stem.slice(0, -3);
  else if (stem.endsWith("ed") && stem.length > 4) stem = stem.slice(0, -2);
  else if (stem.endsWith("es") && stem.length > 4) stem = stem.slice(0, -2);
  else if (stem.endsWith("s") && !stem.endsWith("ss")) stem = stem.slice(0, -1);
  while (stem.endsWith("e") && stem.length > 3) stem = stem.slice(0, -1);
  const last = stem.at(-1) ?? "";
  if (stem.length > 3 && last === stem.at(-2) && stem !== word && !"lsfe".includes(last)) stem = stem.slice(0, -1);
  return stem;
}
