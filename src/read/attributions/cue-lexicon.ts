/**
 * What kind of speech, thought or will a cue reports; later stages take stance and modality from it.
 *
 * The classes follow the sources of attribution studied by Pareti (2015): assertion, belief, fact and eventuality, split where
 * negotiation needs it (a promise is no statement, a refusal no plan).
 */
export const FRAMES = [
  "say",
  "show",
  "ask",
  "think",
  "know",
  "feel",
  "want",
  "hope",
  "expect",
  "plan",
  "promise",
  "demand",
  "advise",
  "warn",
  "deny",
  "reject",
  "accept",
  "support",
  "oppose",
  "accuse",
  "praise",
  "describe",
  "mention",
  "decide",
  "threaten",
] as const;

/** Frame of a cue, as in `FRAMES`. */
export type Frame = (typeof FRAMES)[number];

/**
 * How a cue word takes its content.
 *
 * `clause`: that-clause, question or bare clause ("said talks would go on"); `infinitive`: "refused to sign"; `object`: the thing
 * itself is the content ("rejected the plan"); `objectInfinitive`: "urged Kyiv to accept"; `recipient`: its object is the hearer
 * ("told reporters that"); `predicate`: object and what is said of it ("called the plan a trap"); `prepositions`: which lead the
 * content in ("called for a truce", "of" and "for" after accuse and blame); `quotes`: leads in direct speech.
 */
export type CueEntry = {
  readonly frame: Frame;
  readonly clause: boolean;
  readonly infinitive: boolean;
  readonly object: boolean;
  readonly objectInfinitive: boolean;
  readonly recipient: boolean;
  readonly predicate: boolean;
  readonly quotes: boolean;
  /** Its clause counts only with "that" or a question word: "held that", but not "held a lead". */
  readonly needsThat: boolean;
  readonly prepositions: ReadonlySet<string>;
};

// frame | flags | words. Flags: c clause, i infinitive, o object, x object + infinitive, r recipient, p predicate, q quotes, t only with "that";
// after a slash the prepositions. Compiled by hand from the classes of Levin (1993: 29.4-5, 33, 37, 62) and VerbNet's
// communication, judgement, conjecture, desire, commitment and order classes, with everyday news verbs.
const VERBS = `
say | oq | chant
accuse | o / for | trash disparage denigrate demean vilify malign deplore revile
oppose | o | despise detest loathe abhor
praise | o / for | extol celebrate acclaim
say | o | downplay understate overstate sugarcoat invoke parrot echo rehash
support | / for | vouch root cheer
oppose | / against | rant inveigh
accuse | c | charge
say | cor | reassure
decide | o / as for | nominate
say | q | sing sang read mouth title entitle headline caption
say | o | echo tout trumpet promote reference downplay lay
demand | xi / for | push
want | i / for | look
accuse | / after | go
accuse | o / for over | taunt scold lambast belittle demonize insult
oppose | o | block veto ignore contradict
oppose | / against at | rail balk bristle
support | o / as | approve honor honour cherish prize extol
support | / behind with | side rally
say | o | list
think | o / as | envision envisage ignore underestimate
say | / on | focus elaborate
say | coq / to | email
demand | x / to | persuade convince
support | / for | vote
oppose | / against | vote argue
say | oq / on about | tweet retweet
accept | o / with to on | agree
say | / at out | lash
say | / out back | hit
say | cq | say
say | q / about | speak
say | cqr / of about | tell
say | cq | add
say | coq / to | reply retort counter reiterate repeat recount
say | coqt / to | respond answer
say | cq | quip joke exclaim intone shout yell cry whisper mutter murmur laugh sigh gush muse opine deadpan protest
say | coq | state declare announce proclaim pronounce
say | cq / on about | comment remark joke elaborate expound
say | coq / to | point
say | coq | note observe explain specify
say | coq | claim
say | coq | allege assert contend argue posit purport
say | cq | maintain
say | cq / on | insist
say | coq | stress emphasize emphasise underline underscore highlight clarify reaffirm affirm confirm
say | cq | reveal
say | cq | confide venture rejoin fume snap scoff sneer enthuse relate thunder
say | coq | disclose divulge leak
say | coq / to | admit acknowledge concede confess
say | cq | write tweet post text blog
say | oq | voice express air
say | cqt | continue conclude
say | q | begin
say | coqr | inform notify assure remind brief
say | r / of about on | apprise
say | coq / about | complain grumble lament bemoan
say | coq | testify attest swear
say | cq | suggest imply insinuate intimate hint signal
say | coq | predict forecast foresee prophesy project
say | coq | report relay cite quote
say | oq / about to | refer allude
say | / about of | talk
say | oq | discuss debate mention outline detail articulate recall recite
say | q / to | interject interrupt chime
say | cqt / about on to over | boast brag gloat
show | co | show
show | c | find indicate demonstrate prove reveal illustrate conclude
ask | cxoq / about for whether | ask
ask | coq / about | wonder inquire enquire query question ponder
think | ci / of about in | think believe
think | coip | consider deem
think | c | assume suppose
think | co | presume suspect guess imagine figure reckon speculate surmise doubt conclude judge conjecture theorize
think | cp / as | view regard perceive
think | p / as | see
think | co | estimate calculate
think | ct | hold
know | c / of about | know
know | c | realize realise recognize recognise understand remember recall forget learn discover notice
know | co | interpret
feel | c | feel
feel | oi / about | regret
feel | c / about over | worry
feel | oi | fear dread
feel | oi | love hate dislike prefer
feel | i | like
feel | o | trust distrust admire resent
want | xoi / for | want
want | oi | wish
want | o / for | long yearn
want | oi | seek
want | oi | crave desire
hope | ci / for | hope
hope | i | aspire aim
expect | cxoi | expect anticipate
plan | i / on | plan intend
plan | oi | propose contemplate
plan | i | prepare
promise | ciq | promise vow pledge guarantee
promise | i | undertake volunteer
promise | oi | offer
promise | i / to | commit
demand | coixq | demand
demand | cxoq | urge order command implore beseech exhort instruct
demand | cx / on upon | press
demand | ct | require mandate
demand | x / on for upon | call
demand | i / for with | plead beg appeal
demand | co | insist
demand | co / for | request
demand | x | invite encourage
advise | cxq | advise
advise | coxq | recommend
advise | co | propose
advise | x | caution
advise | o / for | advocate
warn | coxq / of about against | warn caution
warn | x | forbid
deny | coq | deny dispute refute rebut disavow
deny | i / to | decline
reject | oi | refuse reject
reject | o | dismiss rebuff spurn repudiate disavow renounce
accept | oi / with to on | agree
accept | o | accept
support | o | support back endorse favor favour champion embrace welcome approve applaud hail
praise | o | defend justify
support | / for | lobby campaign
oppose | o | oppose protest
oppose | o / to | object
oppose | c / with | disagree
accuse | o / of | accuse
accuse | o / for on | blame fault condemn criticize criticise denounce slam blast attack rip chide rebuke chastise lambaste decry deride ridicule mock assail scold berate castigate bash skewer
accuse | o / for | rap pan excoriate
praise | o / for | praise commend credit thank laud salute congratulate
praise | o / for | apologize apologise
describe | op / as | describe portray characterize characterise depict label dub brand
describe | p | call declare pronounce proclaim
decide | p / as | appoint name
describe | o / to with | compare liken
describe | p / as | cast paint frame
decide | coi / on against | decide
decide | i | choose opt resolve
decide | c | determine
decide | co | rule
threaten | oi | threaten
threaten | i | dare
accuse | o / for | admonish upbraid reproach reprimand censure pillory malign smear discredit scorn bemoan lampoon satirize shame
mention | / on upon | touch dwell expound pontificate opine
mention | o | identify
show | co | document chronicle
describe | p / as | identify present bill term nickname style define peg treat picture paint position remember
know | o / of about | understand learn discover notice realize recognize recall remember forget comprehend grasp discern
know | c | see
reject | / off aside | shrug brush wave laugh
reject | o | retract recant rescind disown
plan | oi | plot mull weigh explore
plan | / on over | mull ponder agonize obsess
demand | x | challenge
ask | o / about on | press grill quiz pepper
think | o | believe
promise | o | promise pledge vow
deny | o | ban bar prohibit
`;

// Nouns that report speech, thought or will when content hangs on them: frame | flags (c that-clause, i infinitive, o "of" or other preposition) | nouns.
const NOUNS = `
say | co / of about on that | statement claim assertion allegation report rumor rumour comment remark question
say | c | declaration announcement admission confirmation explanation disclosure message argument insistence suggestion indication
say | co / of about | contention acknowledgement acknowledgment revelation accusation
say | ci / for | call
think | co / of | belief view opinion notion idea thought perception suspicion assumption theory
think | c | conclusion understanding feeling impression conviction judgment judgement doubt consensus
feel | co / of about | fear concern worry anxiety
hope | co / of for | hope
hope | i | desire ambition aspiration willingness wish
expect | co / of | expectation prediction forecast
plan | i / for | plan intention intent proposal
promise | ci / of | promise pledge vow commitment offer
demand | ci / for | demand request appeal plea order
warn | c / of about | warning
deny | c / of | denial
reject | i / of | refusal
support | / for of | support endorsement
oppose | / to of | opposition objection
accuse | / of | criticism condemnation
accuse | / on against | attack
praise | / of for | praise
decide | i | decision
threaten | i / of | threat
think | c / of | assessment interpretation
think | / on about | stance
say | c / about | complaint
mention | / of | mention defense defence
describe | / of | account description portrayal
accuse | / of | critique denunciation
oppose | / against | crusade
praise | / for of | admiration
oppose | i | reluctance
`;

// Adjectives with a person or body as subject: frame | flags | adjectives.
const ADJECTIVES = `
think | c / of about | sure certain confident convinced positive skeptical sceptical doubtful unsure uncertain adamant
know | c / of | aware unaware mindful conscious
feel | ci / about of with by | afraid worried concerned anxious fearful nervous alarmed
feel | ci / about of with by | glad happy proud pleased delighted thrilled grateful sorry sad angry surprised upset disappointed frustrated furious outraged excited
hope | ci / about of | hopeful optimistic pessimistic
want | i / for about | eager keen willing anxious reluctant unwilling determined hesitant prepared
support | / of | supportive
oppose | / of | critical
think | c / of | wary leery suspicious dismissive
hope | / in on | interested bent intent
say | c / about | vocal passionate ambivalent candid outspoken coy
feel | c / with about by | comfortable satisfied dissatisfied unhappy displeased impressed
feel | c / at by | shocked aghast stunned astonished alarmed appalled dismayed
think | c / about | right wrong
`;

function readTable(table: string): Map<string, CueEntry[]> {
  const entries = new Map<string, CueEntry[]>();
  for (const line of table.trim().split("\n")) {
    const [frame, how, words] = line.split("|").map((part) => part.trim());
    const [flags, prepositions] = how.split("/").map((part) => part.trim());
    const entry: CueEntry = {
      frame: frame as Frame,
      clause: flags.includes("c"),
      infinitive: flags.includes("i"),
      object: flags.includes("o"),
      objectInfinitive: flags.includes("x"),
      recipient: flags.includes("r"),
      predicate: flags.includes("p"),
      quotes: flags.includes("q"),
      needsThat: flags.includes("t"),
      prepositions: new Set((prepositions ?? "").split(" ").filter((word) => word !== "")),
    };
    for (const word of words.split(" ")) entries.set(word, [...(entries.get(word) ?? []), entry]);
  }
  return entries;
}

/** Verbs that report speech, thought or will, by lemma; several entries where a verb has several uses. */
export const VERB_CUES: ReadonlyMap<string, readonly CueEntry[]> = readTable(VERBS);

/** Nouns that do, by lemma. */
export const NOUN_CUES: ReadonlyMap<string, readonly CueEntry[]> = readTable(NOUNS);

/** Adjectives that do, by their form. */
export const ADJECTIVE_CUES: ReadonlyMap<string, readonly CueEntry[]> = readTable(ADJECTIVES);

/** Verbs that only shade the verb after them, so that both make one cue ("began urging", "refused to say", "seems to think"). */
export const SHADING_VERBS: ReadonlySet<string> = new Set(
  "begin start continue keep stop cease seem appear tend try attempt go use come need have fail manage help".split(" "),
);

/** Verbs of saying something in a document or at a desk: "issued a statement saying" is one cue. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "issue release make give send publish put deliver offer send express voice file write post".split(" "),
);

/** Adverbs by which a writer passes on what others say. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(["reportedly", "allegedly", "supposedly", "purportedly"]);

/** Verbs by which a writer reports how things look, without naming to whom. */
export const RAISING_VERBS: ReadonlySet<string> = new Set(["seem", "appear"]);
