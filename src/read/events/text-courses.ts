// How a text moves and what is done to it, as tables: a verb and the words one of which must follow it. The field was gone through by
// the life of a text (written, tabled, passed on, received, kept, answered, changed, published, signed) and by who has it in hand.
// Weakness: an image that no row has ("the paper gathered dust") passes unseen.

import { wordList } from "../../kit/word-list.ts";

/** Nouns that in a report of negotiations mean a text whatever stands around them. */
export const TEXTS = wordList(
  `draft drafts text texts document documents paper papers version versions memorandum memoranda letter letters proposal proposals plan plans
  counter-proposal counter-proposals counterproposal counterproposals counter-draft roadmap annex annexes annexe appendix resolution communique
  communiqué communiques declaration blueprint protocol protocols charter amendment amendments non-paper non-papers aide-memoire matrix questionnaire
  addendum codicil rider preamble minutes transcript readout copy copies excerpt excerpts extract extracts manuscript translation framework
  outline synopsis counteroffer counter-offer dossier report reports assessment assessments chart charts timetable schedule schedules map maps
  note notes notice notification list lists table tables page pages articles clauses statute statutes decree decrees reply replies answer
  answers response responses comments remarks observations reservations written-answer submission submissions inventory checklist catalogue
  motion motions licence licences license licenses edict directive directives ordinance
  message messages file files petition wording formula constitution law laws bill bills verbale verbales sheet sheets complaint complaints opinion opinions objection objections instruments statements principles ideas suggestions`,
);

/** Those of them that mean something else too, so that only an act of writing, handing on or publishing makes a text of them. */
export const LOOSE_TEXTS = wordList(
  "plan plans framework list lists table tables file files map maps note notes page pages article articles message messages reply replies answer answers response responses chart charts report reports formula proposal proposals comments remarks observations reservations schedule schedules constitution statute statutes law laws bill bills complaint complaints opinion opinions objection objections instruments motion motions principles ideas suggestions",
);

type Courses = ReadonlyMap<string, readonly string[]>;

function readTable(table: string): Courses {
  const out = new Map<string, string[]>();
  for (const each of table.trim().split(/\s+/)) {
    const [lemma, ...tails] = each.split("/");
    out.set(lemma, [...(out.get(lemma) ?? []), ...tails.map((tail) => tail.replaceAll("_", " "))]);
  }
  return out;
}

/** What a text does of itself, each verb with what must follow; "-" asks for nothing but no object. */
export const BEFALLS_TEXT: Courses = readTable(`
  go/through/to/out/back/round/around/off_to/on_to/before/into_circulation/missing/astray/unanswered
  come/to_light/back/out/into_the_hands/before/into_circulation
  find/its_way/their_way make/the_rounds/its_way/their_way do/the_rounds change/hands
  land/on/in/with lie/on_the_table/on_the_desk/before/with sit/on_the_desk/on_his_desk/on_her_desk reach/- arrive/- surface/- emerge/- circulate/- leak/-
  lay/in_a_drawer/in_the_drawer/on_the_table/on_the_desk/unsigned/unread/dormant lie/in_a_drawer/in_the_drawer/unsigned/unread/dormant
  sit/in_a_drawer/unsigned/unread gather/dust stay/unsigned be/unsigned/still_unsigned/with_the/in_the_hands_of/in_preparation/in_the_works/in_circulation/on_the_table/on_its_way/on_their_way/under_wraps/in_the_post/with_lawyers/in_draft/under_lock/in_brackets/in_square_brackets
  remain/unsigned/with_the/in_the_hands_of/on_the_table/under_wraps/under_lock await/signature/translation/ratification bear/no_signature/no_signatures/the_signature/the_signatures/the_initials/both_signatures
  carry/no_signature/no_signatures/the_signature/the_signatures/the_initials need/a_signature/no_signature grow/from/out_of shrink/from/to
`);

/** What is done to a text beyond the one-word acts: "laid before the meeting", "made public", "put to the parties". */
export const DONE_TO_TEXT: Courses = readTable(`
  lay/before/in_front_of/on_the_table/out make/public/available leave/behind put/to/before/forward/on_our_website/on_its_website/on_his_website/on_their_website/on_the_website/on_the_internet/on_the_web/on_the_table/together/in_writing/on_paper/online/into_words
  bring/before/to_the_table set/before/down/out_in_writing place/before/on_the_table take/home/away/back/off_the_table pass/on_to/round/around/along/to give/back/to
  send/back/on/out/round/around/to hand/over/back/round/around/in/on/out/to slip/to read/out/aloud/through/into_the_record/on_the_radio/on_radio/on_television/on_local_radio/on_state_television write/down/up/into
  draw/up type/up work/up cobble/together print/out post/on/online table/- keep/secret/confidential/under_wraps hold/back water/down tone/down cut/down pare/down boil/down trim/back strip/down narrow/down thin/out hammer/out thrash/out tidy/up mark/up come/back_with/up_with/forward_with/out_with respond/with counter/with return/with
  go/over/through pore/over comb/through sift/through leaf/through look/over/through run/through page/through sketch/out flesh/out slim/down mark/up touch/up pad/out
  beef/up bulk/up dash/off read/over spell/out rough/out
`);

/** Verbs of working on a text, going through it, making it known and taking it back, over and above the common ones. */
export const HANDLES_TEXT = `examine scrutinise scrutinize peruse parse dissect analyse analyze proofread retract recall retouch overhaul tweak recast reformulate streamline
  simplify lengthen abbreviate truncate prune rejig doctor sanitise sanitize renumber footnote paraphrase transcribe formulate compose craft devise author
  co-author coauthor cosign co-sign upload reprint disclose divulge declassify relay convey courier wire cable dispatch mail`;

/** One-word acts on a text in the passive, none of which can befall a person or a talk so that the noun decides. */
export const SUFFERED_BY_TEXT = wordList(
  `draft write circulate publish release leak hand deliver send submit table present receive revise amend rewrite update shorten trim whittle
  finalise finalize sign initial unveil rework edit exchange transmit issue distribute modify rephrase redraft compile complete translate
  countersign forward return file lodge email fax dictate redact withhold share pen annotate print post see show obtain sent show
  withdraw seal notarise notarize register deposit retype reproduce photocopy photograph consolidate merge
  vet date initial notify float moot serialise serialize gazette unseal archive shelve retranslate ${HANDLES_TEXT}`,
);

/** Verbs of keeping and getting a text. */
export const HOLDS_TEXT = wordList("keep retain receive obtain get acquire possess see read peruse have");

/** Acts that make a text of whatever noun follows them, loose ones too. */
export const GIVES_TEXT = wordList(
  "submit deliver circulate table publish release distribute draft redraft lodge file forward transmit leak print translate unveil photocopy email fax issue send hand exchange deposit carry trade swap relay convey ferry withdraw retract declassify reprint",
);
