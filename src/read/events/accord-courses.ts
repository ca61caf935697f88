// What befalls an accord and what is done to it, as tables: a verb, the words that must follow it, and what the accord then is. The
// field was gone through by the life of an accord (reached, brought into force, kept, extended, suspended, left, broken, ended) and by
// the verbs and particles with which English tells each step. Weakness: an image that no row has ("was buried") passes unseen.

import type { Modality, Stance } from "../../domain/claim.ts";

/** What an accord is after the act: stance and modality of the claim. */
export type Turn = { readonly stance: Stance; readonly modality: Modality };

/** A verb's use in which it tells of an accord: the words one of which must come next, none if the verb is enough. */
export type Course = { readonly tails: readonly string[]; readonly turn: Turn };

const TURNS: Readonly<Record<string, Turn>> = {
  made: { stance: "supports", modality: "asserted" },
  held: { stance: "supports", modality: "asserted" },
  suspended: { stance: "opposes", modality: "postponed" },
  ended: { stance: "neutral", modality: "cancelled" },
  failed: { stance: "opposes", modality: "cancelled" },
  left: { stance: "opposes", modality: "cancelled" },
  broken: { stance: "opposes", modality: "asserted" },
  near: { stance: "supports", modality: "possible" },
  lacking: { stance: "neutral", modality: "denied" },
  hollow: { stance: "mixed", modality: "asserted" },
};

/** What an accord does on the last of its days: told as of then or to come, it is in force until. */
export const RUNS_OUT = /^(?:expire|lapse|end|run)$/;

// turn | verbs, each with its tails after slashes, blanks in a tail as "_"
const BEFALLS = `
made | exist take/effect/hold come/into_force/into_effect/into_being/into_operation/about go/into_effect/into_force/live enter/into_force/force/into_effect/into_operation kick/in become/effective/operative begin/- start/-
held | hold/- endure/- survive last/- remain/in_force/in_place/in_effect/intact/valid/binding/operative/alive/unbroken stay/in_force/in_place/in_effect/intact/valid/binding/alive
held | be/in_force/in_place/in_effect/intact/operative/still_in_force
suspended | remain/suspended/frozen/on_hold/on_ice/in_abeyance/in_limbo/shelved/paused/blocked/stalled stay/suspended/frozen/on_hold/on_ice/in_abeyance/in_limbo/shelved
suspended | be/on_hold/on_ice/in_abeyance/in_limbo
ended | expire lapse end/- run/out/its_course come/to_an_end be/over/at_an_end
failed | collapse unravel/- crumble dissolve disintegrate shatter implode evaporate founder fail/- die/- fall/apart/through/to_pieces/by_the_wayside
failed | break/down/apart come/undone/apart/unstuck/to_nothing go/up_in_smoke/by_the_board be/dead/void/null/defunct/off/in_tatters/in_ruins/in_shreds/a_dead_letter remain/a_dead_letter lie/in_tatters/in_ruins/in_shreds fizzle/out peter/out bite/the_dust run/aground slip/away
hollow | exist/on_paper/in_name remain/on_paper/unimplemented/unfulfilled/unenforced be/unimplemented/worthless stay/on_paper
near | be/within_reach/in_sight/at_hand/near/close/imminent/in_the_offing/in_the_making/within_grasp/on_the_horizon seem/within_reach/in_sight/near/close/imminent appear/within_reach/in_sight/near/close/imminent look/within_reach/in_sight/near/close/imminent come/within_reach/into_view/closer
lacking | elude prove/elusive/impossible/unattainable remain/elusive/out_of_reach/a_distant_prospect be/elusive/out_of_reach/nowhere_in_sight/not_in_sight/a_long_way_off
`;

const DONE_TO = `
suspended | suspend freeze pause mothball shelve put/on_hold/on_ice/in_abeyance/in_suspense/on_the_shelf/into_cold_storage place/in_abeyance/on_hold hold/in_abeyance
left | end renounce abrogate annul revoke rescind repudiate denounce terminate cancel void scrap ditch abandon jettison disavow quit exit tear/up rip/up shred bin nullify invalidate
left | pull/out_of withdraw/from walk/away_from/out_of/out_on back/out_of/away_from drop/out_of opt/out_of renege/on go/back_on break/off/with/out_of call/off turn/its_back_on/their_back_on/their_backs_on pull/the_plug_on
broken | violate breach break infringe flout contravene disregard
left | consider/dead/over/void/null/finished/defunct/at_an_end/no_longer_valid/no_longer_binding regard/as_dead/as_over/as_void/as_finished deem/dead/over/void/null/finished pronounce/dead/over/finished call/dead proclaim/dead/over/void
left | declare/void/over/dead/null/ended/at_an_end/null_and_void/finished/suspended
made | extend renew prolong restore revive reinstate resurrect
`;

// Acts that make an accord of what is not called one: a list, a map, a date, a text.
const MADE_OF = `
made | settle/on/upon agree/on/to/upon/about/in_principle sign/up_to/on_to/off_on/onto shake/hands_on shake/on subscribe/to accede/to come/to_terms_on/to_terms_over
made | hammer/out thrash/out work/out hash/out nail/down iron/out reach strike clinch conclude find arrive/at enter/into hit/on/upon seal finalise finalize cement compromise/on split/the_difference meet/halfway make/peace/their_peace bury/the_hatchet mend/fences patch/up heal/their_rift/the_rift have put/their_names_to/their_signatures_to/their_initials_to/pen_to
`;

function readTable(table: string): ReadonlyMap<string, readonly Course[]> {
  const out = new Map<string, Course[]>();
  for (const line of table.trim().split("\n")) {
    const [name, verbs] = line.split(" | ");
    for (const each of verbs.split(" ")) {
      const [lemma, ...tails] = each.split("/");
      const course: Course = { tails: tails.map((tail) => tail.replaceAll("_", " ")), turn: TURNS[name] };
      out.set(lemma, [...(out.get(lemma) ?? []), course]);
    }
  }
  return out;
}

/** What an accord does or suffers of itself: "took effect", "remains suspended", "ran out". The tail "-" asks for no object. */
export const BEFALLS_ACCORD: ReadonlyMap<string, readonly Course[]> = readTable(BEFALLS);

/** What is done to an accord: "put on ice", "pulled out of", "tore up", "extended". */
export const DONE_TO_ACCORD: ReadonlyMap<string, readonly Course[]> = readTable(DONE_TO);

/** How one side becomes a party to an accord: "signed up to the truce", "acceded to the pact", "ratified the treaty". */
export const JOINED: ReadonlyMap<string, readonly Course[]> = readTable(`
made | sign/up_to/on_to/onto accede/to consent/to assent/to subscribe/to join go/along_with recommit/itself_to/themselves_to rededicate/itself_to/themselves_to bind/itself_to/themselves_to pledge/itself_to/themselves_to/adherence_to/allegiance_to ratify initial countersign enter/into commit/itself_to/themselves_to adhere/to
`);

/** How those bound by an accord keep it: "stuck to the ceasefire", "abided by the pact". */
export const KEPT: ReadonlyMap<string, readonly Course[]> = readTable(`
held | stick/to abide/by comply/with adhere/to keep/to stand/by hold/to honour honor observe respect implement fulfil fulfill uphold
`);

/** How several make an accord of a matter: "settled on a list", "signed off on the map", "shook hands on a truce". */
export const MADE_BY_SEVERAL: ReadonlyMap<string, readonly Course[]> = readTable(MADE_OF);
