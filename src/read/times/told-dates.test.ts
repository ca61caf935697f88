import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const OPENING = "Brennia and the Orsa Front have fought for the valley.\n\n";

/** The day of the first claim of a kind. */
function dayOf(kind: string, sentence: string): string | null | undefined {
  return read(OPENING + sentence, { published: "2024-06-20" }).claims.find(
    (claim) => claim.kind === kind && claim.span.start >= OPENING.length,
  )?.time?.iso;
}

test("'since' reaches from its date, as roughly as it is told, to the day of publication", () => {
  assert.equal(dayOf("casualty", "Some 3,000 people have fled since 5 May, the League says."), "2024-05-05/2024-06-20");
  assert.equal(dayOf("casualty", "At least 40 people have died since March."), "2024-03/2024-06-20");
});

test("what has lasted 'since' a day is dated to that day, what has come about since to the stretch", () => {
  assert.equal(dayOf("incident", "Brennian marines have been stationed in Torvik since 11 March."), "2024-03-11");
  assert.equal(dayOf("incident", "The Orsa Front has held the port of Arlby since April."), "2024-04");
  assert.equal(dayOf("meeting", "Talks between Brennia and Orsa have been suspended since last July."), "2023-07");
  assert.equal(dayOf("incident", "The embargo on Orsa has been in force since 28 February."), "2024-02-28");
  assert.equal(dayOf("casualty", "Some 8,000 people have been displaced since early May."), "2024-05-01/2024-05-10");
  assert.equal(dayOf("casualty", "Shelling has killed 40 people since 7 May."), "2024-05-07/2024-06-20");
  assert.equal(dayOf("incident", "The bridge at Arlby has been closed four times since April."), "2024-04/2024-06-20");
  assert.equal(dayOf("meeting", "Brennia and Orsa have held three rounds of talks since March."), "2024-03/2024-06-20");
});

test("a role is dated by since when it is held or by the day somebody came into it", () => {
  assert.equal(dayOf("role", "Ada Quill, premier of Brennia since January, was absent."), "2024-01");
  assert.equal(dayOf("role", "Tam Orrin, who has led the Orsa Front since 2021, was absent."), "2021");
  assert.equal(dayOf("role", "Ilse Brandt was appointed chief negotiator in May."), "2024-05");
  assert.equal(dayOf("role", "Quill left. Tam Orrin, who has led the mission, UNORS, since May, stayed."), "2024-05");
  assert.equal(dayOf("role", "Jon Marl, a scholar who has foretold each vote since 1984, agreed."), undefined);
  assert.equal(dayOf("role", "Tam Orrin, who leads the Orsa Front, flew to Torvik on Monday."), undefined);
  assert.equal(dayOf("role", "Jon Marl, a former minister who was sacked in March, was absent."), undefined);
});

test("part of a month lies where the words before it say", () => {
  assert.equal(dayOf("meeting", "A round of talks has been planned for late July."), "2024-07-21/2024-07-31");
  assert.equal(dayOf("meeting", "A summit has been set for mid-October."), "2024-10-11/2024-10-20");
  assert.equal(
    dayOf("position", "The proposal goes back to 12 September, when Kenya called for a truce."),
    "2023-09-12",
  );
});

test("a day told of the asking or of when a refusal came is that of what was not said", () => {
  assert.equal(dayOf("statement", "Ms Quill, pressed by deputies on Monday, would not disclose it."), "2024-06-17");
  assert.equal(
    dayOf("statement", "Ada Quill declined to comment when reporters caught up with her on Tuesday."),
    "2024-06-18",
  );
  assert.equal(dayOf("statement", "Tam Orrin, detained by police in May, declined to comment."), undefined);
  assert.equal(dayOf("incident", "Ada Quill lifted a transit ban dating from the 1990s."), undefined);
  const headed =
    "Ada Quill, who has headed the mission, UNORS, since January, told them on Tuesday that it had failed.";
  assert.equal(dayOf("statement", headed), "2024-06-18");
});

test("limits: a stretch to give in, the middle of a week, a vote still to come, a limit in quoted words", () => {
  const given = "On Monday the League gave the rebels six to eight weeks to disarm.";
  assert.equal(dayOf("deadline", given), "2024-07-29/2024-08-12");
  assert.equal(
    dayOf("condition", "“If Orrin is not freed by the middle of next week,” Quill said, “there will be no accord.”"),
    "2024-06-26",
  );
  const vote = "A referendum is due on 7 September. The parties must name a cabinet within two months of the vote.";
  assert.equal(dayOf("deadline", vote), "2024-11-07");
  assert.equal(dayOf("document", "Brennia will submit a revised draft within ten days."), "2024-06-20/2024-06-30");
});

test("years joined by a hyphen are a stretch; what did the harm dates the toll; a deed is done in an election", () => {
  assert.equal(dayOf("casualty", "The war of 1992-95 killed about 100,000 people."), "1992/1995");
  assert.equal(dayOf("casualty", "The raid of 9 May killed 60 people."), "2024-05-09");
  assert.equal(dayOf("document", "Resolution 2011-14 was adopted on Monday."), "2024-06-17");
  assert.equal(dayOf("casualty", "Rebels killed nine men in the raid of 3 May."), "2024-05-03");
});

test("the day of a telling goes on in the same speech, whatever was told first", () => {
  const told = "Ada Quill told the council on Tuesday that the talks had failed.";
  assert.equal(dayOf("condition", `${told} She said she would resign unless they moved.`), "2024-06-18");
  assert.equal(dayOf("condition", `${told}\n\nShe said she would resign unless they moved.`), undefined);
  assert.equal(dayOf("condition", `${told} Tam Orrin said he would resign unless they moved.`), undefined);
});

test("the day of what is praised, was due or is wanted does not date the praise, the failure or the wanting", () => {
  assert.equal(dayOf("statement", "Ada Quill hailed Monday's signing."), undefined);
  assert.equal(dayOf("statement", "In Monday's speech, Ada Quill condemned the attack."), "2024-06-17");
  assert.equal(dayOf("incident", "The disarmament of 900 rebels, due by May, has not begun."), undefined);
  assert.equal(dayOf("position", "Tam Orrin wants the truce agreed in May to be extended."), undefined);
  assert.equal(dayOf("position", "Tam Orrin wants the bridge opened in 2025."), "2025");
});

test("a stretch of months stays months, and a night is both its days", () => {
  assert.equal(dayOf("incident", "The rebels shelled Arlby in March and April."), "2024-03/2024-04");
  assert.equal(dayOf("casualty", "During the night, mortars killed six people in Arlby."), "2024-06-19/2024-06-20");
});

test("the verb of an aside does not say whether a day lies ahead", () => {
  const told = "On Monday and Tuesday Ada Quill, the premier, and Tam Orrin, who leads the Orsa Front, met in Torvik.";
  assert.equal(dayOf("meeting", told), "2024-06-17/2024-06-18");
  assert.equal(
    dayOf("meeting", "A second session, pencilled in for 20 July in Torvik, may take place in Arlby."),
    "2024-07-20",
  );
});

test("a limit counts from the day told before it in the paragraph", () => {
  const told =
    "On 28 April, both sides signed an accord in Torvik. It obliges Brennia to open the canal within 90 days.";
  assert.equal(dayOf("provision", told), "2024-07-27");
});

test("the day that opens a sentence dates its toll too", () => {
  assert.equal(
    dayOf("casualty", "At noon on Sunday, rebels attacked a mill and killed at least 14 people."),
    "2024-06-16",
  );
});

test("a day inside what is said does not date the saying", () => {
  assert.equal(dayOf("statement", "“The port fell on Monday,” Ada Quill, the premier, said."), undefined);
  assert.equal(dayOf("statement", "Ada Quill said on Tuesday that the raid in May had been a mistake."), "2024-06-18");
  assert.equal(
    dayOf("condition", "Ada Quill said Brennia will sign unless the bridge is blown up by Friday."),
    "2024-06-21",
  );
});

test("what is announced on a day is done on that day", () => {
  assert.equal(dayOf("agreement", "On Monday the Orsa Front announced that it had accepted the truce."), "2024-06-17");
});

test("parts of the day and 'afterwards' take the day told before", () => {
  const told = "Shells hit Arlby on Sunday. In the evening the Orsa Front stormed the barracks.";
  assert.equal(dayOf("incident", told), "2024-06-16");
  const last = read(OPENING + told, { published: "2024-06-20" }).claims.findLast((claim) => claim.kind === "incident");
  assert.equal(last?.time?.iso, "2024-06-16");
});

test("a year that names a text is no day of the claim", () => {
  assert.equal(dayOf("casualty", "Two signatories of the 2016 accord were killed by gunmen."), undefined);
});

test("a meeting put off was fixed for the nearest such day", () => {
  assert.equal(
    dayOf("meeting", "A meeting in Arlby scheduled for Wednesday was put off without a new date."),
    "2024-06-19",
  );
});

test("who was absent shares the day of the meeting told before", () => {
  const told = "Talks opened in Torvik on Monday. Ada Quill stayed away.";
  const last = read(OPENING + told, { published: "2024-06-20" }).claims.findLast((claim) => claim.kind === "meeting");
  assert.equal(last?.modality, "denied");
  assert.equal(last?.time?.iso, "2024-06-17");
});

test("a limit of a halt lies ahead, and decades are no date", () => {
  assert.equal(dayOf("position", "The army has announced a halt to its operations until 22 July."), "2024-07-22");
  assert.equal(dayOf("incident", "The worst raid in decades hit Arlby."), undefined);
});

test("what came of a deed does not give it its day", () => {
  assert.equal(dayOf("incident", "The vote was put back to 30 July after rebels stormed a school."), "2024-07-30");
  const claims = read(`${OPENING}The vote was put back to 30 July after rebels stormed a school.`, {
    published: "2024-06-20",
  }).claims.filter((claim) => claim.kind === "incident");
  assert.equal(claims.at(-1)?.time, null);
});

/** The day of the first claim of a kind in a text of its own. */
function dayIn(kind: string, text: string, published: string): string | null | undefined {
  return read(text, { published }).claims.find((claim) => claim.kind === kind)?.time?.iso;
}

test("a look back that opens on a full date goes on in its own year, until a day of our time ends it", () => {
  const opening = "On 3 March 2017 Brennia and the Orsa Front signed an accord in Torvik.\n\n";
  assert.equal(dayIn("meeting", `${opening}On 12 April the delegations met in Arlby.`, "2024-06-20"), "2017-04-12");
  assert.equal(
    dayIn("meeting", `${opening}A summit in Arlby, which had been fixed for 24 August, was postponed.`, "2024-06-20"),
    "2017-08-24",
  );
  assert.equal(
    dayIn(
      "meeting",
      `${opening}Much has changed this week.\n\nOn 12 April the delegations met in Arlby.`,
      "2024-06-20",
    ),
    "2024-04-12",
  );
});

test("a length counts from the day of the signing named", () => {
  const signed = "Brennia and the Orsa Front signed an accord in Torvik on Monday.\n\n";
  const deadline = (text: string): string | null | undefined => dayIn("deadline", signed + text, "2024-06-20");
  assert.equal(deadline("Brennia has 18 months to create a new court."), "2025-12-17");
  assert.equal(deadline("The list must be published within 15 days of Monday's signature."), "2024-07-02");
  assert.equal(
    dayIn("casualty", `${signed}Hours before the ceremony four people were killed in Arlby.`, "2024-06-20"),
    "2024-06-17",
  );
});

test("the day after is counted in the year of the story, and a half-year is told in months", () => {
  const told = "On 3 March 2017 they signed. Ada Quill announced the very next day that no promise had been made.";
  assert.equal(dayIn("statement", told, "2024-06-20"), "2017-03-04");
  assert.equal(
    dayIn("casualty", "In the first half of 2021 some 500 people were killed.", "2024-06-20"),
    "2021-01/2021-06",
  );
});

test("what opens a sentence as so long before a later day is counted back from it", () => {
  assert.equal(
    dayOf("incident", "Three days after rebels shelled a post near Arlby, the envoys flew to Torvik on Monday."),
    "2024-06-14",
  );
});

test("the day an aside is about, a joined deed's day, and no day of a relative clause", () => {
  assert.equal(
    dayOf(
      "incident",
      "On 1 July, the date on which the rebels took the port, a general strike is to paralyse the towns.",
    ),
    "2024-07-01",
  );
  const both = read(
    `${OPENING}On Monday, a day after rebels ambushed a convoy and abducted a guard, Kenya flew in more troops.`,
    {
      published: "2024-06-20",
    },
  ).claims.filter((claim) => claim.kind === "incident" && claim.span.start >= OPENING.length);
  assert.deepEqual(
    both.map(({ time }) => time?.iso),
    ["2024-06-16", "2024-06-16", "2024-06-17"],
  );
  assert.equal(dayOf("statement", "Kenya, which was rebuffed within a week, has not confirmed the date."), undefined);
});

test("a day set before the deed is past where the deed is, whatever stands between", () => {
  const told =
    "On Sunday night, however, gunmen stopped a minibus near Vell and shot dead two passengers, police said.";
  assert.equal(dayOf("incident", told), "2024-06-16");
  assert.equal(dayOf("casualty", told), "2024-06-16");
});

test("an hour alone is of the day told in the paragraph, in a live report of its own day, else of none that is known", () => {
  const live = (entry: string): string | null | undefined =>
    read(`07.50 Good morning.\n\n08.20 ${entry}`, { published: "2024-06-20" }).claims.find(
      ({ kind }) => kind === "incident",
    )?.time?.iso;
  assert.equal(live("Rebels attacked the convoy near Arlby shortly after seven."), "2024-06-20");
  assert.equal(live("Rebels attacked the convoy near Arlby at 7.40."), "2024-06-20");
  assert.equal(live("Rebels attacked the convoy near Arlby at nine points."), undefined);
  assert.equal(dayOf("incident", "Rebels attacked the convoy near Arlby at 5 a.m."), null);
});

test("what was expected on a day is still to come, and nobody calls yesterday last Wednesday", () => {
  assert.equal(dayOf("meeting", "Foreign minister Ada Quill was expected in Torvik on Saturday."), "2024-06-22");
  assert.equal(dayOf("incident", "Rebels shelled Arlby last Wednesday."), "2024-06-12");
  assert.equal(dayOf("incident", "Lorry drivers stopped work on Monday over fuel prices."), "2024-06-17");
});

test("'since' may open a clause that tells the day, and what is told of that clause is of that day", () => {
  assert.equal(
    dayOf("casualty", "More than 7,000 people have died since the war broke out in April 2021."),
    "2021-04/2024-06-20",
  );
  assert.equal(dayOf("incident", "Brennia has been split since 1974, when rebel troops occupied the north."), "1974");
});

test("a limit is the next such day after the one told before it", () => {
  const told = "A declaration signed on 19 September required both sides to conclude an accord by 18 October.";
  assert.equal(dayOf("deadline", told), "2023-10-18");
});

test("what is due, still to come or names a text moves no story on", () => {
  const due = "On Monday Brennia proposed that the posts be filled by 31 July. Rebels shelled Arlby two days later.";
  assert.equal(dayOf("incident", due), "2024-06-19");
  const named = "On Monday Brennia stood by the 1974 agreement. Rebels shelled Arlby a day earlier.";
  assert.equal(dayOf("incident", named), "2024-06-16");
});

test("parts of a month and decades are written as the guideline has them", () => {
  assert.equal(dayOf("incident", "Rebels shelled Arlby at the beginning of the month."), "2024-06-01/2024-06-10");
  assert.equal(dayOf("incident", "Rebels took up arms in the 1950s."), "1950/1959");
  assert.equal(dayOf("incident", "The day before the talks, rebels shelled Arlby."), "2024-06-19");
});

test("what goes on in the same speech keeps its day, a condition too; a limit is no day of speech", () => {
  const speech = "“We are tired,” Ada Quill, the premier, told reporters on Monday. ";
  assert.equal(
    dayOf("condition", `${speech}Brennia would keep its rifles, she went on, until the pact was carried out.`),
    "2024-06-17",
  );
  const limit =
    "Ada Quill promised to table a motion by the end of the year. “I gave nothing away,” she told reporters.";
  assert.equal(dayOf("statement", limit), undefined);
});

test("a length that is given counts from the day of the giving, and is open where that is not known", () => {
  assert.equal(dayOf("deadline", "On Wednesday the rebels gave the government 48 hours to reply."), "2024-06-21");
  assert.equal(dayOf("deadline", "In April the bank gave the lenders 60 days to move out."), null);
});

test("holidays are days", () => {
  assert.equal(dayOf("incident", "Rebels shelled Arlby on Christmas Day."), "2023-12-25");
  assert.equal(dayOf("incident", "Rebels shelled Arlby on Good Friday."), "2024-03-29");
  assert.equal(dayOf("incident", "Rebels shelled Arlby on New Year's Eve."), "2023-12-31");
});

test("the verb of an aside, a modal and a year in a name are not taken for what dates", () => {
  const aside = "The rebels, who have held Arlby since March, on Tuesday offered a truce.";
  assert.equal(dayOf("position", aside), "2024-06-18");
  assert.equal(dayOf("document", "Officials said that a bill might be filed before the end of August."), "2024-08-31");
  assert.equal(dayOf("position", "The COD-2020 coalition rejects the accord."), undefined);
});

test("what follows in a story is told from where the story is", () => {
  const story = "Brennia and the Orsa Front signed a truce in May 2013. ";
  const shelled = (words: string): string | null | undefined => {
    const text = OPENING + story + words;
    const claims = read(text, { published: "2024-06-20" }).claims;
    return claims.find(({ kind, span }) => kind === "incident" && span.start > OPENING.length + story.length - 1)?.time
      ?.iso;
  };
  assert.equal(shelled("A year later gunmen shelled Arlby."), "2014-05");
  assert.equal(shelled("The following April gunmen shelled Arlby."), "2014-04");
  assert.equal(dayOf("deadline", "The truce, whose term runs out on 31 December, has held."), "2024-12-31");
});

test("a length counts from the event of these days that it names", () => {
  const told = "On Friday Brennia announced that it would go to the talks. ";
  const confirmed = "The Orsa Front confirmed within hours of the announcement that it would go, too.";
  const claims = read(OPENING + told + confirmed, { published: "2024-06-20" }).claims;
  assert.ok(
    claims.some(
      ({ time }) => time?.expression?.text === "within hours of the announcement" && time.iso === "2024-06-14",
    ),
  );
  assert.equal(dayOf("deadline", "The list must be handed in within ten days of the signing of a treaty."), null);
});

test("'must have left by' looks ahead, and what is proposed for a month is near", () => {
  assert.equal(dayOf("deadline", "Convoys must have left by mid-July."), "2024-07-11/2024-07-20");
  assert.equal(
    dayOf("position", "Ada Quill, the premier, proposed a further round between 20 and 30 July."),
    "2024-07-20/2024-07-30",
  );
});

test("how long a deed took or how often it comes is no day ahead", () => {
  assert.equal(dayOf("incident", "The rebels took six towns in a week.") ?? null, null);
  assert.equal(dayOf("casualty", "The army killed forty people in three days.") ?? null, null);
  assert.equal(dayOf("meeting", "Talks will resume in two weeks."), "2024-07-04");
  assert.equal(dayOf("meeting", "The two sides met in Vell, the second round in a year.") ?? null, null);
});

test("the day of a limit lies ahead where it is set or moved, behind where it is missed", () => {
  assert.equal(dayOf("deadline", "The junta set a deadline of 30 June for the handover."), "2024-06-30");
  assert.equal(dayOf("deadline", "The junta imposed a Sunday deadline for the handover."), "2024-06-23");
  assert.equal(dayOf("deadline", "The rebels missed a Sunday deadline to withdraw."), "2024-06-16");
  assert.equal(dayOf("deadline", "The deadline has been extended to 1 September."), "2024-09-01");
});

test("a limit dates no meeting told beside it, and where a meeting was planned goes behind where it will be", () => {
  assert.equal(dayOf("meeting", "After two rounds of talks, Brennia must hand in its list by 30 June.") ?? null, null);
  assert.equal(
    dayOf("meeting", "The summit, which had been planned for 3 July, will now be held in September."),
    "2024-09",
  );
});
