// Words of news about war and talks, by how they are used, for training the tagger (train-tagger.ts): the treebanks are of web pages and
// textbooks, which hardly know them. Most are verbs and nouns at once, which is why the tagger needs to see them as both.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Verbs that take an object. */
export const TRANSITIVE = words(`
abandon abduct accept accuse adopt advise aid alter ambush amend announce annul approve arm arrest assess assign assist attack attend
avert avoid back ban bar base besiege bind blame block boycott breach break brief bring broker build burn bury cancel cap capture carry cause cede
challenge change charge chair check circulate cite claim clear close command commit condemn conduct confer contain contest control convene convict
counter court cover credit criticise cross curb cut damage deal deem defeat defend defer defuse delay delete deliver demand deny
deploy describe designate destroy detain dilute direct disarm dismiss dispatch displace dispute dissolve divide doubt down draft draw drive drop ease
edit elect embrace empower enact encircle end endorse enforce enter envisage escort establish evacuate exchange exclude execute exempt exile expect expel exploit
export extend face fault favour fear fight file find fine finish fire flag flank flout fly forbid force forge forgive form forswear foresee
found frame free freeze fuel fund further gain gauge govern grant greet group guarantee guard guide hail halt halve hand harbour harm head
hear help hide hire hit hold honour host house hurt ignore implement import impose inch include index inspect install intercept invade investigate
invite issue jail join judge keep kidnap kill label land launch lay lead leak leave lend let liberate license lift limit link list lobby locate lodge loot lose
mandate march mark mediate meet mention merge mine miss mobilise mock monitor mount move name near negotiate note nominate notify
number nurse obey object obstruct obtain occupy offer oil omit open oppose order outline oust outlaw overrun oversee overthrow overturn own pack pardon parole
pass patrol pause pay penalise permit phone pilot place plan plant plead pledge plot point police pose position post postpone praise prefer prepare present
press pressure probe process produce project prolong promise prompt propose prosecute protect protest prove provide publish pull punish push question quit quote raid raise
rank rate ratify reach read rebuff rebuild recall receive recognise record recruit redraw reduce refuse register regret regulate reject release relocate remand remit
remove renew repair repatriate repeal repel replace report represent reprieve request require rescue reserve reshape restore restrict resume retain retake return reverse review
revise revoke reward risk root rout rule sack sanction save scale schedule scorn scrap scrape screen seal search seat second secure see seek seize send sentence
serve set settle sever shape share shell shelter shelve shield shift ship shoot shorten shoulder show shun shut side sign signal sink slow smuggle snub soften solve
spare spark speed spend split sponsor spread spurn staff stage stake stall start state station stem step stockpile stone stop store storm strain strengthen stress
strike strip study submit suffer summon supplement supply support surrender surround surprise suspend swap sway table tackle take target task tax tell tender term test thank threaten
throw time tip toe top torch total touch track trade trail train transfer transit transport trap treat trigger trim trust turn undermine undertake unveil update
upgrade uphold urge value verify veto view violate visit voice void vow wage want warn waste watch water weaken weigh welcome widen win withdraw withhold witness woo work
wound wreck write yield
`);

/** Verbs that take a clause with "that". */
export const CLAUSE_VERBS = words(`
acknowledge add admit agree allege announce argue assert assume believe boast caution charge claim complain concede conclude confess confirm counter declare demand
deny disclose doubt emphasise estimate expect explain fear feel find forecast foresee hint hold hope imply indicate insist intimate know lament learn maintain mean note object
order pledge predict proclaim promise propose protest reaffirm recall reckon recommend record regret reiterate remark remember repeat reply report request require resolve retort reveal
rule say show signal specify state stipulate stress suggest suspect swear testify think threaten understand urge vow warn wish worry write
`);

/** Verbs that take "to" and another verb. */
export const INFINITIVE_VERBS = words(`
agree aim ask attempt begin bid choose claim continue decide decline demand elect expect fail fight hesitate hope hurry intend long move need offer opt plan pledge
plot prefer prepare press proceed promise propose push race refuse request resolve rush scramble seek serve start strive struggle swear tend threaten try undertake
volunteer vote vow wait want wish work yearn
`);

/** Verbs that take no object. */
export const INTRANSITIVE = words(`
abstain act advance agree appeal appear apply arise arrive assemble balk begin belong blink break budge build call cease change cheat clash close collapse come compete compromise concur confer
continue cool cooperate count dance date deal decline deepen depart depend desert die differ diminish disappear disband disperse double drag drift drop ebb emerge end erupt escape evaporate exist
expire explode face fade fail fall falter fare feature fight figure fire flee fly focus follow fray freeze gather go grow halt happen harden head hide hinge hold hover intervene join kneel labour land lapse last lead leave lie linger listen
live loom march matter meet merge mount move multiply negotiate object occur open pass pause persist pivot play point prevail proceed protest pull push quarrel race rage rally rank react rebel recede
recover reign relent rely remain resign respond rest resume resurface retaliate retire retreat return revert revolt ride rise rot rule run sail scatter serve settle shift shrink shut sit slide slip slow speak split spread stall
stand start stay stem step stick stop strike struggle subside succeed suffer surface surge surrender survive talk testify thaw tighten tour trade train travel turn unravel vanish vary vote
wait walk wane waver weaken widen withdraw work worsen
`);

/** Nouns of reports, most of them verbs too, one after another as singulars. */
export const NOUNS = words(`
accord act address advance adviser agenda agreement aid aide aim air alliance ally ambush amnesty annex answer appeal arm army arrest article assault attack attempt audience authority award back ban
bank bar barrage base battle bid bill blame blast block blockade blow board body bomb border boycott breach break bridge brief broker budget cabinet call camp campaign candidate cap captive case cause cell census centre chair
challenge change chapter charge charter check chief choice claim clash clause coalition code command comment commission committee communique company concern concession conference conflict consent
contact control convoy copy corridor cost council counter country coup court cover crackdown credit crisis cross cut damage date day deal deadline deadlock debate decline declaration decree deed defeat defence delay delegate delegation
demand detail dialogue difference diplomat dispatch display dispute district division document doubt draft drive drone drop effort election embargo embassy encounter end envoy escape escort exchange exercise
exile exit experience export face fall favour fear fight fighter figure file fire firm flag flight focus force forecast form formula founder frame freeze front function fund gain gap garrison gathering general goal government
grant ground group guarantee guard guerrilla guest guide gunman halt hand handover harm head hearing help hold hope host hostage house import incident increase index influence initial inmate inquiry inspection insurgent interest
interview issue item jet job judge jump keep killing label lack land lapse launch law lawmaker lawyer lead leader leak leave letter level license lie life lift limit line link list load loan lock look loss majority mandate map march mark market
mayor measure mediator meeting member memo message mine minister ministry mission mistake model monitor motion move movement murder name nation need negotiator neighbour note notice object observer offensive offer office officer official
opening operation opponent option order outcome outpost package pact panel paper pardon parliament part partner party pass passage patrol pause pay peace people permit phase pick picture pilot place plan plane plant platform play plea pledge plot point police policy
poll port position post pot power practice preamble premier presence present president press pressure price prison prisoner probe problem process profit programme progress project promise proposal prospect protest protocol province provision
purchase purge push quarrel question quota race raid rally range rank rate rating reach read reason rebel recall record reform refuge refugee refusal region regret relation release relief remark remedy report representative
request rescue research resolution response rest restraint result retreat return review revolt reward right ring riot rise risk rival road rocket role roll round route row rule run rush sale sanction scale schedule scheme seal search seat
second secretary section sector security seizure sentence service session set settlement setback shape share shell shelter shelling shift ship shipment shock shot show side siege sign signal signature site slot soldier source split spokesman
spokeswoman spread staff stage stake stance stand standard standoff start state statement station status step stock stop storm strain strategy stream strength stress stretch strike struggle study style subject suit summit supply support surge surprise survey
survivor suspect swap sweep table talk tank target task tax team tender tension term territory test text threat thrust ticket tie time timetable title toll tone top tour town trade train transfer transit transport trap treaty trial tribe tribunal
trick trigger trip troop truce trust try turn turnout understanding unit update uprising use vacuum value version veto victim victory view village violation visit visitor voice volunteer vote voter vow wage wait walk war
warning watch wave way weapon weight welcome wing wish withdrawal witness word work worker wound yield zone
`);

/** Adjectives of reports. */
export const ADJECTIVES = words(`
new interim rebel foreign senior former joint final fresh armed deputy federal military political humanitarian northern southern eastern western disputed permanent temporary secret joint
regional international neutral formal early bilateral indirect second third several local independent technical legal chief partial lasting immediate full
`);

/** Strong verbs: base, past tense, participle. */
const STRONG = words(`
arise/arose/arisen awake/awoke/awoken bear/bore/borne become/became/become begin/began/begun bind/bound/bound bid/bid/bid bleed/bled/bled blow/blew/blown break/broke/broken bring/brought/brought build/built/built burst/burst/burst buy/bought/bought
catch/caught/caught choose/chose/chosen come/came/come cost/cost/cost cut/cut/cut deal/dealt/dealt dig/dug/dug do/did/done draw/drew/drawn drive/drove/driven eat/ate/eaten fall/fell/fallen feel/felt/felt fight/fought/fought find/found/found
flee/fled/fled fly/flew/flown forbid/forbade/forbidden foresee/foresaw/foreseen forgive/forgave/forgiven forswear/forswore/forsworn freeze/froze/frozen give/gave/given go/went/gone grow/grew/grown hear/heard/heard
hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt keep/kept/kept kneel/knelt/knelt know/knew/known lay/laid/laid lead/led/led leave/left/left lend/lent/lent let/let/let lie/lay/lain lose/lost/lost make/made/made mean/meant/meant meet/met/met
overrun/overran/overrun oversee/oversaw/overseen overthrow/overthrew/overthrown pay/paid/paid put/put/put quit/quit/quit read/read/read rebuild/rebuilt/rebuilt redraw/redrew/redrawn retake/retook/retaken ride/rode/ridden
ring/rang/rung rise/rose/risen run/ran/run say/said/said see/saw/seen seek/sought/sought sell/sold/sold send/sent/sent set/set/set shake/shook/shaken shoot/shot/shot show/showed/shown shrink/shrank/shrunk shut/shut/shut sink/sank/sunk sit/sat/sat
slide/slid/slid speak/spoke/spoken speed/sped/sped spend/spent/spent split/split/split spread/spread/spread stand/stood/stood steal/stole/stolen stick/stuck/stuck strike/struck/struck strive/strove/striven swear/swore/sworn sweep/swept/swept
swing/swung/swung take/took/taken teach/taught/taught tear/tore/torn tell/told/told think/thought/thought throw/threw/thrown understand/understood/understood undertake/undertook/undertaken uphold/upheld/upheld
win/won/won withdraw/withdrew/withdrawn withhold/withheld/withheld withstand/withstood/withstood write/wrote/written
`);

const STRONG_FORMS: ReadonlyMap<string, readonly [past: string, part: string]> = new Map(
  STRONG.map((line) => {
    const [base, past, part] = line.split("/");
    return [base, [past, part] as const];
  }),
);

/** Verbs that double their last letter before "-ed" and "-ing". */
const DOUBLING: ReadonlySet<string> = new Set(
  words(`
admit annul ban bar begin bid bog cancel cap chop commit compel confer control cut defer deter dig dispel drag drop dub equip expel flag fuel get hit initial jam kidnap label let man model omit patrol permit
pin plan plot prefer propel put quarrel quit rebel refer regret remit repel rig rob rot run sag sap scrap set ship shun shut signal sit slip snub split stem step stop strip submit swap swim tip top total transfer transit trap travel trim unravel
upset win wrap
`),
);

/** The forms of a verb. */
export type VerbForms = {
  readonly base: string;
  readonly present: string;
  readonly past: string;
  readonly part: string;
  readonly ing: string;
};

/** A verb's forms by the rules of spelling and the table of strong verbs. */
export function formsOf(base: string): VerbForms {
  const stem = DOUBLING.has(base) ? base + base.slice(-1) : base;
  const isOpen = /[^aeiou]y$/.test(base);
  const regular = base.endsWith("e") ? `${base}d` : isOpen ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const [past, part] = STRONG_FORMS.get(base) ?? [regular, regular];
  const ing = base.endsWith("ie")
    ? `${base.slice(0, -2)}ying`
    : base.endsWith("e") && !/(?:ee|oe)$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  return { base, present: pluralOf(base), past, part, ing };
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ["man", "men"],
  ["gunman", "gunmen"],
  ["spokesman", "spokesmen"],
  ["spokeswoman", "spokeswomen"],
  ["police", "police"],
  ["people", "people"],
  ["life", "lives"],
]);

/** The form in "-s" of a noun or verb. */
export function pluralOf(base: string): string {
  const odd = PLURALS.get(base);
  if (odd !== undefined) return odd;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** Words by their use, to draw from. */
export type Lexicon = {
  readonly nouns: readonly string[];
  readonly plurals: readonly string[];
  readonly transitive: readonly VerbForms[];
  readonly clause: readonly VerbForms[];
  readonly infinitive: readonly VerbForms[];
  readonly intransitive: readonly VerbForms[];
};

/** The words of this file. */
export const NEWS_LEXICON: Lexicon = {
  nouns: NOUNS,
  plurals: NOUNS.map(pluralOf),
  transitive: TRANSITIVE.map(formsOf),
  clause: CLAUSE_VERBS.map(formsOf),
  infinitive: INFINITIVE_VERBS.map(formsOf),
  intransitive: INTRANSITIVE.map(formsOf),
};
