// What people do who meet, and what befalls a meeting, as tables: who acts, what must stand beside the verb, how the meeting then
// stands, and the verbs with the words that must follow them. The field was gone through by the steps of a meeting (called, travelled
// to, opened, held, joined, watched, shunned, broken off, put off, dropped) and by the idioms with which newspapers tell each step.
// Weakness: an image that no row has ("the room stayed dark") passes unseen.

import { wordList } from "../../kit/word-list.ts";
import type { Modality } from "../../domain/claim.ts";

/** Who or what acts: anybody; a person or those sent; several of them; a body that sits; the meeting itself; a plan for one; seats; none of them. */
export type MeetingDoer = "any" | "person" | "several" | "body" | "meeting" | "plan" | "seat" | "none";

/**
 * What must stand beside the verb: whom one meets, and where or when besides (`there`); a council, and when (`dated`); a day or place; a place; how long at a place or
 * with whom (`while`); somebody with whom it is talked over, and when or where (`over`); a meeting; people to be gathered; a journey; "not" (`absent`); "not", with nowhere but a meeting to be at (`shown`);
 * or nothing.
 */
export type MeetingNeed =
  | "whom"
  | "there"
  | "over"
  | "set"
  | "placed"
  | "while"
  | "meeting"
  | "people"
  | "trip"
  | "absent"
  | "shown"
  | "dated"
  | "free";

/** A use of a verb that tells of a meeting; `turn` is null where the verb group tells how the meeting stands. */
export type MeetingUse = {
  readonly doer: MeetingDoer;
  readonly need: MeetingNeed;
  readonly turn: Modality | null;
  readonly voice: "active" | "passive";
  /** The words one of which must come next; none if the verb is enough. */
  readonly tails: readonly string[];
};

// doer need turn (or "-" for the verb's own) | verbs, each with its tails after slashes, blanks in a tail as "_"; "!" marks the passive
const TABLE = `
person whom - | meet telephone phone see consult buttonhole call/on/upon drop/in_on/by_on look/in_on pop/in_on wait/on/upon catch/up_with liaise/with lunch/with breakfast/with dine/with sup/with huddle/with confer/with chat/with/to converse/with parley/with negotiate/with bargain/with haggle/with deliberate/with meet/with/up_with
person whom - | be/closeted_with/in_conclave_with/in_talks_with/face_to_face_with sit/with/across_from/opposite/across_the_table_from/down_with/face_to_face_with/side_by_side_with come/face_to_face_with/together_with
person whom - | compare/notes_with exchange/views_with/ideas_with/words_with/greetings_with/pleasantries_with swap/notes_with/views_with take/tea_with/coffee_with have/tea_with/coffee_with/lunch_with/dinner_with/breakfast_with/a_word_with/an_audience_with get/together_with share/a_meal_with/a_table_with/a_stage_with shake/hands_with
person whom - | receive welcome greet entertain closet!/with brief!/by/on_the_talks_by
person there - | welcome greet call ring entertain
person over - | discuss review debate talk/over go/over thrash/out
person while - | spend be/in/at
person set - | land touch/down stop/over/off fly/in/back/out jet/in/into slip/into drop/into pass/through swing/through be/back_in/on_a_visit_to/on_a_visit_in/on_a_trip_to
person trip - | pay make undertake complete cut curtail shorten extend embark/on start begin end
person placed planned | be/on_her_way_to/on_his_way_to/on_their_way_to/en_route_to/on_the_way_to/bound_for
person placed - | leave/for depart/for set/off_for/out_for fly/on_to travel/on_to go/on_to move/on_to head/on_to continue/on_to drive/on_to press/on_to
person placed denied | stay/in/behind_in remain/in
person dated - | report/to answer/to speak/before testify/before appear/before
person free - | fly/in jet/in
person free - | take/his_seat/her_seat/their_seats/his_place/her_place/their_places attend look/on leave/before_the_end/early/before_the_close be/on_the_telephone/on_the_phone/on_the_line/on_a_video_link
person meeting - | participate/in emerge/from come/out_of sit/in_on look/in_on watch witness observe oversee sponsor mediate broker stage facilitate kick/off wrap/up strike/up preside/over
any meeting - | represent!/at/in play/host_to engage/in stage kick/off wrap/up
person set - | join!
person free denied | stay/away/at_home/home/behind/out_of_the_room/out_of_the_talks/out_of_the_meeting keep/away stand/aside steer/clear send/no_one/nobody/no_delegation/no_envoy/no_representative/no_delegate
any meeting denied | exclude!/from bar!/from keep!/out_of/away_from shut!/out_of leave!/out_of
person meeting denied | miss snub give/the_talks_a_miss
person meeting planned | call/- prepare/for gear/up_for
person meeting possible | exclude rule/out
any free denied | send/nobody/no_one
person shown denied | appear attend travel come arrive fly show/up turn/up take/part materialise materialize participate
any absent denied | involve!/in_the_talks/in_the_negotiations/in_the_negotiating_process/in_the_process/in_the_peace_process be/at_the_table/at_the_talks/in_the_room/a_party_to_the_talks/party_to_the_talks/part_of_the_talks/a_party_to_the_negotiations/party_to_the_negotiations
person absent denied | be/at_the_table/at_the_talks/at_the_meeting/at_the_summit/at_the_ceremony/in_the_room/present/there/represented/invited/among_the_guests/among_those_present invite! ask!/to_attend/to_come/to_join/to_participate represent! send/anyone/anybody/a_delegation/an_envoy/envoys/delegates/a_team/a_representative
several free - | closet! cloister! sequester! ensconce! hole!/up be/under_one_roof/under_the_same_roof/face_to_face/at_the_table/at_one_table/at_the_same_table/in_the_same_room/in_one_room/in_talks/in_negotiations/in_conclave/locked_in_talks/locked_in_negotiations/round_the_table/around_the_table/back_at_the_table/back_at_the_negotiating_table
several free - | come/face_to_face/together sit/side_by_side/shoulder_to_shoulder/across_a_table/across_the_table/across_from_each_other/across_from_one_another/opposite_each_other/opposite_one_another/next_to_each_other/next_to_one_another/in_the_same_room/in_one_room stand/side_by_side/shoulder_to_shoulder have/tea/coffee/lunch/dinner/breakfast/supper/a_meal share/a_table/the_same_table/a_stage/the_stage/a_podium/a_platform/a_meal/a_room/a_car appear/together/side_by_side pose/together/side_by_side walk/together/side_by_side stroll/together/side_by_side/alone ride/together drive/together dine/together eat/together lunch/together breakfast/together cross/paths spend/the_night_talking
several free - | work/through_the_night/through_the_weekend/around_the_clock/round_the_clock/into_the_night/late_into_the_night/all_night/into_the_small_hours/into_the_early_hours toil/through_the_night/into_the_night labour/through_the_night/into_the_night wrangle/through_the_night/into_the_night/until/for argue/through_the_night/into_the_night/until talk/through_the_night/into_the_night/until/for negotiate/through_the_night/into_the_night/until/for bargain/through_the_night/into_the_night/until/for haggle/through_the_night/into_the_night/until/for meet/through_the_night/until/for sit/through_the_night/until
several free - | part disperse scatter separate break/up go/home/their_separate_ways fly/home head/home return/home/to_their_capitals leave/for_home adjourn
several whom - | meet see
several free - | compare/notes exchange/views/ideas/impressions swap/views/notes
several free - | speak/on_the_hotline/by_hotline/over_the_hotline/by_phone/by_telephone/on_the_phone/on_the_telephone/over_the_phone/over_the_telephone/by_video/by_video_link/directly/face_to_face talk/on_the_hotline/by_phone/by_telephone/on_the_phone/on_the_telephone/directly/face_to_face
several set - | reassemble regroup talk speak chat confer negotiate parley huddle bargain haggle deliberate convene reconvene assemble gather get/together sit/down/together/in_separate_rooms/in_adjoining_rooms/at_one_table/at_the_same_table/around_a_table/round_a_table/face_to_face come/back_to_the_table return/to_the_table/to_the_negotiating_table/to_the_bargaining_table go/back_to_the_table/back_to_the_negotiating_table compare/maps/notes/lists exchange/views/ideas/impressions
person people - | convene call summon convoke gather assemble muster
body set - | meet sit convene gather assemble reconvene
body free postponed | suspend! freeze! pause!
meeting free - | pick/up launch! open! inaugurate! relaunch! revive! extend! prolong! slate! mediate! chair! sponsor! moderate! facilitate! host! oversee! attend! convene! lead!
meeting free - | fold wind/up wrap/up drag/on grind/on run/into_trouble falter bog!/down come/to_a_close break/up go/into_recess/into_a_second_day/into_a_third_day/into_the_night/into_overtime/down_to_the_wire
meeting free postponed | stall grind/to_a_halt come/to_a_standstill/to_a_halt halt! break!/off leave!/in_limbo/hanging postpone! defer! delay! suspend! freeze! pause! shelve! mothball! put!/on_hold/on_ice/off/back place!/on_hold be/on_hold/on_pause/on_a_break/at_an_impasse/deadlocked/on_ice/frozen/suspended/stalled/paused/in_limbo/in_abeyance/at_a_standstill/in_the_deep_freeze remain/on_hold/on_ice/frozen/suspended/stalled/in_limbo/in_abeyance/at_a_standstill stay/on_hold/on_ice/frozen/suspended
meeting free cancelled | collapse break/off/down fall/apart peter/out fizzle/out run/aground/into_the_sand/into_the_sands/into_the_ground founder abandon! be/over/at_an_end/finished/dead/history/off/off_the_table fall/through come/to_nothing/to_naught/to_an_end go/up_in_smoke drop! shelve!/for_good ditch! scrap! cancel! call!/off strike!/off
meeting free possible | hang/in_the_balance/by_a_thread moot! float! contemplate! mull! weigh! consider! discuss! rule!/out exclude! be/in_doubt/in_jeopardy/at_risk/in_danger/under_threat/uncertain/in_question/up_in_the_air/on_the_table/under_discussion/under_consideration/under_review/on_the_cards/in_the_offing/in_the_air/mooted/possible/conceivable/thinkable/likely/not_excluded/not_ruled_out/being_considered look/likely/unlikely/doubtful/uncertain seem/likely/possible/uncertain
meeting free planned | agree! envisage! foresee! be/on_the_agenda/on_the_calendar/in_the_works/in_preparation/in_the_making/in_the_diary/on_for
meeting free asserted | be/under_way/underway/in_progress/ongoing/in_session/in_full_swing get/under_way/underway/going/off_the_ground go/ahead/on
meeting while - | be/in_its/in_their/in_a
meeting people - | draw group gather assemble unite bring/together feature
plan meeting cancelled | drop! shelve! abandon! scrap! ditch! bury! cancel! discard! come/to_nothing fall/through
plan meeting planned | be/under_way/underway/in_hand/in_train/afoot/well_advanced begin start continue make! proceed
none free - | mention! name! suggest! propose! tip! choose! pick! select! agree! designate!
seat free denied | be/empty/vacant/unoccupied stay/empty/vacant/unoccupied remain/empty/vacant/unoccupied
`;

/** The uses of each verb that tell of meetings, by its lemma. */
export const MEETING_USES: ReadonlyMap<string, readonly MeetingUse[]> = readTable(TABLE);

function readTable(table: string): ReadonlyMap<string, readonly MeetingUse[]> {
  const out = new Map<string, MeetingUse[]>();
  for (const line of table.trim().split("\n")) {
    const [head, verbs] = line.split(" | ");
    const [doer, need, turn] = head.split(" ");
    for (const each of verbs.split(" ")) {
      const [verb, ...tails] = each.split("/");
      const use = {
        doer: doer as MeetingDoer,
        need: need as MeetingNeed,
        turn: turn === "-" ? null : (turn as Modality),
        voice: verb.endsWith("!") ? ("passive" as const) : ("active" as const),
        tails: tails.filter((tail) => tail !== "-").map((tail) => tail.replaceAll("_", " ")),
      };
      const lemma = verb.replace("!", "");
      out.set(lemma, [...(out.get(lemma) ?? []), use]);
    }
  }
  return out;
}

/** Bodies whose sittings are meetings of those who sit in them. */
export const BODIES = wordList(
  "committees commissions councils panels boards mechanisms groups subcommittees committee subcommittee commission council panel board mechanism format group troika quartet quintet forum platform body taskforce task-force secretariat directorate delegation team teams conference counterpart",
);
/** Journeys as objects of light verbs. */
export const TRIPS = wordList("stop stopover trip visit visits journey tour detour stay pilgrimage call mission swing");
/** Plans and what is made ready, with a meeting behind "for" or "of". */
export const PLANS = wordList("plan plans preparation preparations arrangement arrangements idea proposal groundwork");
/** What stays empty of those who stay away. */
export const SEATS = wordList("seat seats chair chairs place places desk desks bench benches");
