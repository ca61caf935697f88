import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Source of each claim that has one, by the first words of its quotation. */
function sources(text: string): readonly (readonly string[])[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, chain }) =>
    kind === "role" || chain.length === 0 ? [] : [chain[chain.length - 1]],
  );
}

test("a state that only the text knows is learned from its adjective, its army from its name", () => {
  const text =
    "The Norlandian government met in Vell. Envoys from Norlandia and Ostmark arrived. Norlandia's army said it had left. The army denied the report.";
  assert.deepEqual(sources(text), [["Norlandian army"], ["Norlandian army"]]);
});

test("a body is known by its last word, a group by what it is", () => {
  const text =
    "The Tern Brigade said it was ready. The Brigade said the list was late. The rebels said the map was wrong.";
  assert.deepEqual(sources(text), [["Tern Brigade"], ["Tern Brigade"], ["Tern Brigade"]]);
});

test("an apposition names the speaker, a statement speaks for its issuer", () => {
  assert.deepEqual(
    sources("Mara Quill, the UN envoy, left. The rebels' chief negotiator, Sana Idris, said the list was late."),
    [["Sana Idris"]],
  );
  assert.deepEqual(sources("A statement from Kenya's army said the bridge was open."), [["Kenyan army"]]);
});

test("tellings without a verb of saying", () => {
  assert.deepEqual(sources("By Mara Quill's account, the list was late."), [["Mara Quill"]]);
  assert.deepEqual(sources("“The list was late,” countered Mara Quill, the envoy."), [["Mara Quill"]]);
});

test("an interviewer's questions claim nothing, and what they report is not theirs", () => {
  const text =
    "HERALD: Will you sign?\n\nQUILL: We will not sign it.\n\nHERALD: Why?\n\nQUILL: The map is wrong.\n\nHERALD: Mara Toll said you were late.";
  assert.deepEqual(sources(text), [["Quill"], ["Quill"], ["Mara Toll"]]);
});

test("the clauses of a joint statement are both sides' word", () => {
  const text =
    "Kenya and Uganda met. Kenya and Uganda issued a statement, which reads as follows:\n\n1. The Sides met in Vell on 2 June.\n\nTalks go on.";
  const [meeting] = read(text).claims.filter(({ quote }) => quote.startsWith("The Sides"));
  assert.deepEqual(meeting?.chain, [["Kenya", "Uganda"]]);
});

test("a role names whom the person serves", () => {
  const [role] = read("Kenya's foreign minister, Mara Quill, left.").claims;
  assert.equal(role?.kind, "role");
  assert.deepEqual(role?.counterparts, ["Kenya"]);
});

test("a quotation and its sequel with one attribution are one claim", () => {
  const { claims } = read("“The map is wrong,” Mara Quill said. “It was wrong in May.”");
  assert.deepEqual(
    claims.map(({ quote }) => quote),
    ["“The map is wrong,” Mara Quill said. “It was wrong in May.”"],
  );
});

test("a present tense that looks like a noun reports all the same", () => {
  assert.deepEqual(sources("The bridge is open, state radio reports."), [["anonymous: state radio"]]);
  assert.deepEqual(sources("That is wrong, replies Mara Quill. The list was late, an envoy confirms."), [
    ["Mara Quill"],
    ["anonymous: envoy"],
  ]);
  assert.deepEqual(sources("“The map is wrong,” wrote Mara Quill, the envoy, on Monday."), [["Mara Quill"]]);
});

test("an attribution may open, part or close a sentence", () => {
  assert.deepEqual(sources("By the annex, says the envoy, the guns stay."), [["anonymous: envoy"]]);
  assert.deepEqual(sources("On the first map, an envoy conceded, the bridge was too short."), [["anonymous: envoy"]]);
  assert.deepEqual(sources("Mara Quill spoke first. The map, she went on, was wrong."), [["Mara Quill"]]);
  for (const said of [
    "Only after that, she went on, would Norlandia look at the map.",
    "The text explained nothing, she pointed out last week.",
    "The map was no use, Quill allowed.",
    "The truce, she granted, had saved lives.",
  ])
    assert.deepEqual(sources(`Mara Quill spoke first. ${said}`), [["Mara Quill"]]);
  for (const told of [
    "From what Quill has let slip, the list is late.",
    "Judging by what Quill has said, the list is late.",
    "The list is late, going by what Quill says.",
  ])
    assert.deepEqual(sources(told.replace("Quill", "Mara Quill")), [["Mara Quill"]]);
  assert.deepEqual(sources("From what is known, the list is late. From what we have heard, the map is wrong."), []);
  assert.deepEqual(sources("Mara Quill left. If the weather allows, the ferry will sail."), []);
  assert.deepEqual(sources("Mara Quill let it be known that the list was late."), [["Mara Quill"]]);
  assert.deepEqual(sources("In the view of most envoys, the list was late."), [["anonymous: most envoys"]]);
});

test("a given name stands for the one person who has it", () => {
  assert.deepEqual(sources("Tesfa Haile arrived. Tesfa said the list was late."), [["Tesfa Haile"]]);
});

test("an unnamed person is not taken for a named one in a like office", () => {
  const text = "The foreign minister, Mara Quill, left. A senior diplomat said the list was late.";
  assert.deepEqual(sources(`${text} The diplomat added that the map was wrong.`), [
    ["anonymous: senior diplomat"],
    ["anonymous: senior diplomat"],
  ]);
  assert.deepEqual(
    sources("Ilse Brandt was received by a clerk. Sana Idris was not. A second diplomat said it was late."),
    [["anonymous: second diplomat"]],
  );
});

test("who he is goes by the sentence before", () => {
  assert.deepEqual(
    sources("Jan Roe left. The harbour was calm. The last word was left to Otto Brandt. He said the list was late."),
    [["Otto Brandt"]],
  );
  assert.deepEqual(sources("Mrs Ana Roe was shown in by an adviser. He said the list was late."), [
    ["anonymous: adviser"],
  ]);
});

test("the one person without an office is the president spoken of", () => {
  assert.deepEqual(sources("Otto Brandt came on Sunday. “The map is wrong,” said the president."), [["Otto Brandt"]]);
});

test("neither and both are two persons where the sentence before names two", () => {
  assert.deepEqual(sources("Mara Quill met Sana Idris. Neither would comment on the list."), [
    ["Mara Quill", "Sana Idris"],
  ]);
});

test("it is the one body of the sentence before, they the crowd", () => {
  assert.deepEqual(sources("The harbour is quiet in Kenya. It said the list was late."), [["Kenya"]]);
  assert.deepEqual(sources("Two commanders of the west said the list was late. They accused Kenya of a trick."), [
    ["anonymous: Two commanders of the west"],
    ["anonymous: Two commanders of the west"],
  ]);
});

test("the government is the state's, whoever is named most", () => {
  const text = "The Tern Brigade met the Tern Brigade of Dorn. The Tern Brigade left Kenya.";
  assert.deepEqual(sources(`${text} The government said the list was late.`), [["Kenya"]]);
});

test("a relative clause says what it says on its own subject's word", () => {
  assert.deepEqual(sources("The plan was shown to the Tern Brigade, whose leader, Mara Quill, said it was late."), [
    ["Mara Quill"],
  ]);
});

test("a threat with its trigger is on the word of whoever makes it", () => {
  assert.deepEqual(sources("Mara Quill threatened to leave if the list was late."), [["Mara Quill"]]);
});

test("asides and letters beside a name leave it whole", () => {
  assert.deepEqual(sources("Mara Quill, for her part, urged “all of us” to wait."), [["Mara Quill"]]);
  assert.deepEqual(sources("Mara Quill, it turned out, had objected that the list was late."), [["Mara Quill"]]);
  // The toll and the silence about names.
  assert.deepEqual(sources("Four were killed, according to the relief office, ORO, which gave no names."), [
    ["ORO"],
    ["ORO"],
  ]);
});

test("it closes a sentence for the body that opens it", () => {
  assert.deepEqual(sources("The Kenyan army has found forty of them, it says."), [["Kenyan army"]]);
});

test("what somebody is said to have proposed is their word in another's mouth", () => {
  const [claim] = read("Kenya is said by an aide to have rejected the list.").claims;
  assert.deepEqual(claim?.chain, [["anonymous: aide"], ["Kenya"]]);
});

test("a figure is on the word of whoever put it", () => {
  assert.deepEqual(sources("Kenya's army put the number of dead at 40."), [["Kenyan army"]]);
});

test("a participle that opens a sentence is nobody", () => {
  assert.deepEqual(sources("Dismissing claims that the list was late, Kenya said the bridge was open."), [["Kenya"]]);
});

test("an armed group faces the army of its own state, not a mediator named more often", () => {
  const text =
    "Kenya's rebel Tern Brigade met envoys of Uganda. Uganda sent a map. Uganda sent a list. The Tern Brigade and Kenya waited. The army left. The army came. The Tern Brigade saw the army.";
  const claims = read(`${text} Both sides are to meet on Monday.`, { published: "2031-06-04" }).claims;
  assert.deepEqual([...(claims.at(-1)?.actors ?? [])].sort(), ["Kenyan army", "Tern Brigade"]);
});

test("officers of both sides meet for their sides, two ministers for themselves", () => {
  const both = "Kenya and Uganda met. Kenya and Uganda left. Officers of both sides are to meet on Monday.";
  assert.deepEqual(read(both, { published: "2031-06-04" }).claims.at(-1)?.actors, ["Kenya", "Uganda"]);
  const [signed] = read("Ministers Mara Quill of Kenya and Otto Toll of Uganda signed a truce in Vell.").claims.filter(
    ({ kind }) => kind === "agreement",
  );
  assert.deepEqual(signed?.actors, ["Mara Quill", "Otto Toll"]);
});

test("an age or a description after a name is no second speaker", () => {
  assert.deepEqual(sources("Carl Roe, 54, the deputy, says: “The men are tired.”"), [["Carl Roe"]]);
  assert.deepEqual(sources("Carl Roe left. “The men are tired,” said Roe, the envoy's deputy and a former teacher."), [
    ["Carl Roe"],
  ]);
});

test("a statement speaks for those who put it out, even in its own words", () => {
  assert.deepEqual(sources("A joint statement by Kenya and Uganda spoke of “steady progress”."), [["Kenya", "Uganda"]]);
  assert.deepEqual(sources("The monitors' daily report said the list was late."), [["anonymous: monitors"]]);
});

test("words quoted of somebody who has just spoken are theirs", () => {
  const text = "Kenya's army denied that it had shelled Dorn. It had fired “only at posts”.";
  assert.deepEqual(sources(text), [["Kenyan army"], ["Kenyan army"]]);
});

test("what was told starts after the hearer", () => {
  const contentOf = (text: string) => read(text).claims.map(({ content }) => content?.text);
  assert.deepEqual(contentOf("Toll told reporters the deal would involve concessions."), [
    "the deal would involve concessions",
  ]);
  assert.deepEqual(contentOf("Toll told the daily the talks had failed."), ["the talks had failed"]);
});

test("a title written short is no part of the name, whatever its office", () => {
  const text =
    "Brig. Gen. Otto Falk said the list was late. Sen. Ada Toll said it was not. Lt. Col. Piet Vos denied the report. Gen. Falk said the map was wrong.";
  assert.deepEqual(sources(text), [["Otto Falk"], ["Ada Toll"], ["Piet Vos"], ["Otto Falk"]]);
  const roles = read(text).claims.filter(({ kind }) => kind === "role");
  assert.deepEqual(roles, []);
});

test("the police of a place go by its name", () => {
  assert.deepEqual(sources("Police in Ostrel said four people were killed."), [["Ostrel police"]]);
  assert.deepEqual(sources("A driver was wounded, according to local police in Nairobi."), [["Nairobi police"]]);
});

test("a part of a day behind “by” is no doer", () => {
  const [claim] = read("The draft was finished by Saturday night.", { published: "2024-06-20" }).claims;
  assert.deepEqual(claim.actors, []);
});

test("who speaks stands before a clause that tells of a place", () => {
  assert.deepEqual(sources("Norway, where the powers had met in January, urged Sweden to respect the embargo."), [
    ["Norway"],
  ]);
});

test("the US is no us", () => {
  const met = read("Hopes rose as US President Donald Trump met the rebels in Arlby.", { published: "2031-06-04" });
  const meeting = met.claims.find(({ kind }) => kind === "meeting");
  assert.equal(meeting?.quote, "US President Donald Trump met the rebels in Arlby");
  assert.deepEqual(sources("Mara Quill spoke in Arlby. US said it was ready."), [["United States"]]);
});

test("a place where talks are held is no side to them", () => {
  const sides = (text: string) => read(text, { published: "2031-06-04" }).claims.map(({ actors }) => actors);
  assert.deepEqual(sides("The talks resumed in Qatar."), [[]]);
});

test("the day between a subject and its verb is no part of the subject", () => {
  for (const day of [
    "today",
    "Tuesday",
    "late on Tuesday",
    "this week",
    "on Tuesday evening",
    "earlier",
    "in March",
    "on 3 March",
    "in 2019",
  ])
    assert.deepEqual(sources(`The Kenyan government ${day} said the list was late.`), [["Kenya"]], day);
  assert.deepEqual(sources("Ada Quill late Monday said the list was late."), [["Ada Quill"]]);
  assert.deepEqual(sources("The Harbour Today said the list was late."), [["Harbour Today"]]);
  assert.deepEqual(sources("Tern Sunday newspapers said the list was late."), [["anonymous: Tern Sunday newspapers"]]);
});

test("a counterpart is found by the place that it is from", () => {
  const met = "Kenyan Foreign Minister Ada Quill met Norway's foreign minister, Ivo Brek, in Geneva.";
  for (const whom of ["Her Norwegian counterpart", "Her counterpart from Norway", "Her counterpart in Oslo"])
    assert.deepEqual(sources(`${met} ${whom} said the list was late.`), [["Ivo Brek"]], whom);
  const denied = "The Kenyan foreign ministry denied the claim.";
  for (const whose of ["Its Norwegian counterpart", "Its counterpart in Oslo"])
    assert.deepEqual(sources(`${denied} ${whose} said the list was late.`)[1], ["Norwegian foreign ministry"], whose);
});

test("where and when stand between a verb of answering and what is said", () => {
  assert.deepEqual(sources("Ivo Marsh answered on rebel radio that the list was late."), [["Ivo Marsh"]]);
  assert.deepEqual(sources("Ivo Marsh, once her deputy, answered that the list was late."), [["Ivo Marsh"]]);
  assert.deepEqual(sources("Ivo Marsh, formerly a judge, responded in Vell on Monday that it was late."), [
    ["Ivo Marsh"],
  ]);
});

test("who is meant by himself, by those who saw something and by a movement on Christmas Eve", () => {
  const met = "Ivo Marsh, the UN envoy, arrived in Vell. A UN official said the list was long.";
  assert.deepEqual(sources(`${met} The envoy himself would say only that a date was near.`).at(-1), ["Ivo Marsh"]);
  assert.deepEqual(sources("Two people who saw his notes say he has concluded that it was late.")[0], [
    "anonymous: Two people who saw his notes",
  ]);
  assert.deepEqual(
    sources("The Harbour Front rejected the map. On Christmas Eve the movement said it was late.").at(-1),
    ["Harbour Front"],
  );
});

test("a name before a day is a name", () => {
  for (const day of [
    "on Monday",
    "late on Monday",
    "Monday",
    "on Friday evening",
    "earlier this month",
    "last week",
    "two days ago",
  ]) {
    assert.deepEqual(sources(`Getamesay ${day} accused the army of lies.`), [["Getamesay"]], day);
    assert.deepEqual(sources(`CNN ${day} reported that the list was late.`), [["CNN"]], day);
    assert.deepEqual(sources(`Police ${day} said that the list was late.`), [["anonymous: Police"]], day);
  }
});

test("a source needs no comma behind it", () => {
  assert.deepEqual(sources("According to local media the ministry has closed the port."), [["anonymous: local media"]]);
  assert.deepEqual(sources("According to Kenya's air force drones have struck a depot."), [["Kenyan air force"]]);
});

test("it is the body that spoke before, even of a text", () => {
  const text = "Kenya's army said that the draft had been rewritten.";
  assert.deepEqual(sources(`${text} It added that nine soldiers had been killed.`), [["Kenyan army"], ["Kenyan army"]]);
  assert.deepEqual(sources(`${text} Nine soldiers had been killed, it added.`), [["Kenyan army"], ["Kenyan army"]]);
});

test("whoever goes further, is blunt or has a message says what follows the colon", () => {
  assert.deepEqual(sources("Mara Quill went further on Monday: the list was late."), [["Mara Quill"]]);
  assert.deepEqual(sources("Mara Quill was more cautious on Sunday: the list was late."), [["Mara Quill"]]);
  assert.deepEqual(sources("Her deputy, Ivo Marsh, gave another account: the list was late."), [["Ivo Marsh"]]);
  assert.deepEqual(sources("The authorities in Vell had one message: gunmen have burned two villages."), [
    ["Vell authorities"],
  ]);
  assert.deepEqual(sources("The plan had two parts: gunmen have burned two villages."), []);
  assert.deepEqual(sources("The talks in Nairobi were gloomy: gunmen have burned two villages."), []);
});

test("it was announced by somebody, and somebody has it that", () => {
  assert.deepEqual(sources("It was announced by Kenya's army on Monday that gunmen had burned two villages."), [
    ["Kenyan army"],
  ]);
  assert.deepEqual(sources("Kenya has it that gunmen have burned two villages."), [["Kenya"]]);
});

test("a present that a present report goes on with is still reported", () => {
  const said = "Shells hit the mains, Mara Quill says, and 900 people are without water.";
  assert.deepEqual(sources(said), [["Mara Quill"], ["Mara Quill"]]);
  assert.deepEqual(sources("They have moved north, Mara Quill says, and one was shot down."), [["Mara Quill"]]);
});

test("as somebody told reporters, in front or behind", () => {
  assert.deepEqual(sources("As Mara Quill told reporters on Monday, gunmen have burned two villages."), [
    ["Mara Quill"],
  ]);
  assert.deepEqual(sources("The list was late, as police in Nairobi have said before."), [["Nairobi police"]]);
  // The warning is its own; that families fled is on nobody's word.
  assert.deepEqual(sources("As the army warned of attacks, families fled the town."), [["anonymous: army"]]);
});

test("what was quoted as said, said by whom a clause is about or said in leaving goes on behind and", () => {
  const more = "gunmen had burned two villages and nine people had been killed";
  assert.deepEqual(sources(`Mara Quill was quoted by Reuters as saying that ${more}.`), [
    ["Mara Quill"],
    ["Mara Quill"],
  ]);
  assert.deepEqual(sources(`An aide left early, saying that ${more}.`), [["anonymous: aide"], ["anonymous: aide"]]);
  assert.deepEqual(
    sources("It was received by a spokesman for Kenya's government, who said that nine people had died."),
    [["Kenya"]],
  );
});

test("an office with of and a plain noun stands before a name", () => {
  assert.deepEqual(sources("Kenya's army chief of staff Ivo Marsh said it was late."), [["Ivo Marsh"]]);
  assert.deepEqual(sources("The head of delegation Sana Idris said it was late."), [["Sana Idris"]]);
});

test("what came from somebody, and what a communiqué says, is theirs", () => {
  assert.deepEqual(sources("The biggest surprise came from Mara Quill, the envoy: the list was late."), [
    ["Mara Quill"],
  ]);
  assert.deepEqual(sources("The money came from Kenya: gunmen have burned two villages."), []);
  assert.deepEqual(sources("A communiqué by Kenya's foreign ministry said nine people have died."), [
    ["Kenyan foreign ministry"],
  ]);
});

test("a land that the text calls lost to its state is a side", () => {
  const told =
    "Kenya and its breakaway region of Norlandia parted. Kenya voted. Kenyan banks closed. Sweden voted. Swedish banks opened. ";
  const { claims } = read(`${told}The two sides agreed to trade. The Norlandian council voted.`, {
    published: "2026-03-12",
    title: null,
  });
  assert.deepEqual(claims.find(({ quote }) => quote.includes("agreed"))?.actors, ["Norlandia", "Kenya"]);
});

test("whoever says a quotation is none of those of whom it tells", () => {
  assert.deepEqual(sources("Hamas met the envoy. “Israel has rejected the plan,” it said in a statement."), [
    ["Hamas"],
  ]);
  assert.deepEqual(sources("The African Union welcomed the truce. “Sudan has suffered enough,” it added."), [
    ["African Union"],
    ["African Union"],
  ]);
  // In other words than its own it may tell of itself.
  assert.deepEqual(sources("Kenya has always backed the plan, it said on Monday."), [["Kenya"]]);
});

test("whoever was quoted to the end of a paragraph goes on in the next, rather than one named in the quotation", () => {
  const text =
    "Lena Toll spoke in Halm. “I will sign,” she said. “I want to see what Ada Quill and her party do with the list.”\n\nShe also denounced the map.";
  assert.deepEqual(sources(text).at(-1), ["Lena Toll"]);
});

test("who was told is no part of whom it is about", () => {
  const { claims } = read("A spokesman told Reuters the rebels had left the town.", { published: "2031-06-04" });
  assert.deepEqual(claims[0].actors, ["anonymous: rebels"]);
});

test("a surname that is also a city's is whoever bears it in the text", () => {
  const text = "Foreign Secretary Ivo Hague flew to Geneva. “The list is late,” Hague told reporters.";
  assert.deepEqual(sources(text), [["Ivo Hague"]]);
  assert.deepEqual(sources("London said the map was wrong."), [["United Kingdom"]]);
});

test("a home state states nothing", () => {
  assert.deepEqual(sources("One of these will be Vell, an enclave in Orsa, Mr Toll's home state."), []);
});
