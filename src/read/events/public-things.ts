// Which verbs make a public act of which things: to lift an embargo, to recall an ambassador, to revoke a visa, to win a run-off. Neither
// the verb ("lift", "call", "win") nor the thing alone is enough; public-deeds.ts asks for both.

import { wordList } from "../../kit/word-list.ts";

/** Things and persons by the acts they are the object of. */
export const THINGS = {
  measures: wordList(
    `sanctions sanction embargo embargoes tariff tariffs ban bans restrictions curbs penalties quota quotas moratorium quarantine levy duties
    measures decree decrees surcharge boycott curfew curfews lockdown blockade blockades emergency censorship amnesty conscription`,
  ),
  papers: wordList(
    `visa visas passport passports licence licences license licenses permit permits accreditation accreditations credentials citizenship nationality
    residency registration immunity asylum waiver waivers clearance`,
  ),
  assets: wordList(
    "assets asset accounts account funds property properties holdings cargo cargoes tanker tankers vessel ship",
  ),
  diplomats: wordList(
    "envoy envoys ambassador ambassadors diplomat diplomats chargé attache attaché attaches attachés consul consuls consul-general nuncio",
  ),
  ties: wordList("ties relations links"),
  ballots: wordList(
    `election elections run-off runoff poll polls ballot referendum plebiscite primary primaries by-election seat seats majority presidency
    vote votes landslide term contest run off`,
  ),
  posts: wordList(
    `post posts office job presidency premiership portfolio ministry throne chairmanship command leadership seat government cabinet chair`,
  ),
  officers: wordList(
    `premier minister ministers cabinet commander chief governor ambassador envoy judge judges successor successors caretaker administrator mayor prosecutor
    chancellor general generals board commission`,
  ),
  leavings: wordList("resignation resignations notice"),
  works: wordList(
    `patrol patrols position positions outpost outposts checkpoint checkpoints roadblock roadblocks garrison garrisons presence operations
    operation exercise exercises drill drills manoeuvres maneuvers defences defenses fortifications barricade barricades barracks headquarters
    camp camps base bases station stations border borders frontier airlift convoy convoys flights deliveries shipments raids strikes bombing
    shelling offensive campaign activities withdrawal pullout deployment redeployment disarmament demobilisation demobilization evacuation
    mobilisation mobilization quarters arms hostilities corridor crossing crossings embassy embassies consulate consulates airspace port ports
    airport airports pipeline school schools force contingent unit units mission batteries`,
  ),
  troops: wordList(
    `troops soldiers fighters men battalion battalions brigade brigades division divisions regiment contingent reinforcements reservists recruits
    conscripts peacekeepers police policemen officers monitors observers inspectors experts drones missiles rockets tanks warships frigate
    carrier jets helicopters weapons guns rifles artillery arms ammunition warheads centrifuges mines landmines equipment lorries trucks vehicles
    ambulances generators medicine food flour grain fuel tents blankets aid supplies rations doses vaccines`,
  ),
  captives: wordList(
    `prisoner prisoners hostage hostages captive captives detainee detainees inmate inmates abductee abductees body bodies remains civilians
    soldiers fighters suspects suspect dissident dissidents activist activists journalist journalists defector defectors migrants refugees`,
  ),
  verdicts: wordList(
    `verdict verdicts sentence sentences conviction convictions warrant warrants ruling rulings appeal injunction indictment indictments charges
    lawsuit complaint investigation inquiry trial proceedings decree decrees election results`,
  ),
  bodies: wordList(
    `force mission panel commission committee council court tribunal agency fund body party movement coalition alliance government cabinet militia
    brigade unit parliament assembly office station monitoring ministry company foundation secretariat taskforce group joint-venture`,
  ),
  vessels: wordList(
    `tanker tankers vessel vessels ship ships ferry ferries boat boats trawler trawlers freighter freighters yacht barge barges flotilla plane planes
    airliner aircraft helicopter bus buses train trains minibus lorry truck car cars convoy convoys consignment`,
  ),
  finds: wordList(
    `mine mines landmine bomb bombs explosives cache caches tunnel tunnels grave graves arsenal weapons rifles drone wreckage wreck body bodies remains
    corpse corpses skeletons warhead shell shells stockpile laboratory hideout`,
  ),
  statehood: wordList("independence statehood sovereignty secession annexation republic"),
  money: wordList(
    "currency peso rouble ruble dinar lira rate rates bond bonds banknotes debt subsidies subsidy budget salaries pensions tax taxes bank banks",
  ),
  insignia: wordList(
    "statue statues flag flags monument memorial portrait portraits grave graves tomb effigy effigies shrine mural border wall",
  ),
  services: wordList(
    "power electricity water gas internet heating rations salaries wages pensions supplies supply payments rents telephone services",
  ),
} as const;

/** One class of them. */
export type Thing = keyof typeof THINGS;

/** Which verbs make an act of which things. */
export const ACTS: ReadonlyMap<string, readonly Thing[]> = table([
  [
    "impose announce unveil adopt slap reimpose lift ease tighten extend prolong renew waive slap broaden relax toughen reinstate decree flout violate proclaim",
    ["measures"],
  ],
  ["revoke cancel withdraw annul confiscate forfeit strip lose", ["papers"]],
  ["freeze unfreeze seize confiscate impound unblock auction nationalise nationalize expropriate", ["assets"]],
  ["recall summon expel evict accredit", ["diplomats"]],
  ["sever break downgrade freeze", ["ties"]],
  ["win lose carry contest boycott annul rig hold organise organize sweep stage disrupt", ["ballots"]],
  ["assume relinquish vacate quit leave resign abandon retain fill", ["posts"]],
  [
    "name appoint nominate install dismiss sack fire reshuffle replace oust depose demote reinstate designate elect",
    ["officers"],
  ],
  ["submit tender accept announce withdraw hand offer", ["leavings"]],
  [
    `reinforce suspend resume launch stage begin start end halt curb curtail establish build dismantle abandon vacate extend intensify scale
    double freeze man complete erect demolish inspect block reopen close shut relocate fortify bombard shell conduct open expand pause`,
    ["works"],
  ],
  [
    `send dispatch deploy redeploy withdraw recruit train arm mobilise mobilize demobilise demobilize disarm deliver supply ship donate unload
    distribute station host surrender destroy collect mass recall move transfer bring amass dig rush fly truck double evacuate`,
    ["troops"],
  ],
  [
    "free release jail hand swap exchange transfer repatriate bury exhume return parade extradite deport deliver pardon execute capture arrest",
    ["captives"],
  ],
  ["issue overturn quash uphold annul void suspend reverse commute hear drop file open lodge", ["verdicts"]],
  [
    `board hijack intercept ram scuttle tow divert search torpedo escort ambush stop detain seize impound derail capsize sink strafe stone`,
    ["vessels"],
  ],
  [
    "find discover unearth uncover seize recover retrieve exhume dig defuse plant explode detonate dismantle destroy lay clear",
    ["finds"],
  ],
  ["quit leave rejoin", ["bodies"]],
  ["recognise recognize proclaim declare", ["statehood"]],
  [
    "devalue float peg print default nationalise nationalize privatise privatize raise slash freeze withhold unfreeze",
    ["money"],
  ],
  ["exchange swap", ["diplomats"]],
  [
    "topple deface vandalise vandalize burn desecrate hoist raise lower tear unveil dismantle storm breach",
    ["insignia"],
  ],
  [
    "authorise authorize establish create found form disband dissolve abolish inaugurate reconstitute outlaw ban proscribe banish legalise legalize register delist",
    ["bodies"],
  ],
  ["cut restore ration sever halve suspend shut slash disconnect jam", ["services"]],
]);

function table(rows: readonly (readonly [string, readonly Thing[]])[]): ReadonlyMap<string, readonly Thing[]> {
  const acts = new Map<string, Thing[]>();
  for (const [verbs, things] of rows)
    for (const verb of wordList(verbs)) acts.set(verb, [...(acts.get(verb) ?? []), ...things]);
  return acts;
}

/** True where the head of a phrase, in lower case, is one of the things. */
export function isOf(things: readonly Thing[], head: string): boolean {
  return things.some((thing) => THINGS[thing].has(head));
}
