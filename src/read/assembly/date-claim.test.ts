import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClaimKind } from "../../domain/claim.ts";
import { read } from "../read.ts";

// A Wednesday.
const PUBLISHED = "2031-06-04";

function dateOf(text: string, kind: ClaimKind): string | null {
  const claim = read(text, { published: PUBLISHED }).claims.find((each) => each.kind === kind);
  assert.ok(claim !== undefined, `no ${kind} in: ${text}`);
  return claim.time?.iso ?? null;
}

const CASES: readonly (readonly [string, ClaimKind, string | null])[] = [
  ["Norway and Sweden held talks in Oslo on Monday.", "meeting", "2031-06-02"],
  ["Norwegian president Mara Quill meets her Swedish counterpart on Friday.", "meeting", "2031-06-06"],
  ["Norway and Sweden met again on Monday and Tuesday.", "meeting", "2031-06-02/2031-06-03"],
  ["Mara Quill, who took office in January, rejected the plan on Tuesday.", "position", "2031-06-03"],
  ["The accord of 14 April obliged Norway to withdraw.", "provision", null],
  ["Mara Quill told reporters on Tuesday that four soldiers had been killed.", "casualty", null],
  ["Norway and Sweden agreed to hold talks in Oslo on Saturday.", "meeting", "2031-06-07"],
  ["Sweden had until Monday to withdraw its guns.", "deadline", "2031-06-09"],
  // An occasion told in a participle, and the message something is said in, are of its day.
  ["Mara Quill, received at the palace on 2 June, insisted that the mines be closed.", "position", "2031-06-02"],
  [
    "Mara Quill, welcomed in Oslo on Monday by the king, rejected any role for the observers.",
    "position",
    "2031-06-02",
  ],
  ["Gathered in Oslo on 26 May, the ministers refused to send observers to the vote.", "position", "2031-05-26"],
  ["Summoned to the ministry on Friday, the ambassador rejected the accusation.", "statement", "2031-05-30"],
  ["Mara Quill, freed on 2 June, demanded an inquiry.", "position", null],
  ["Norway, in a communique of 26 May, rejected the charge that it shelters rebels.", "statement", "2031-05-26"],
  ["Norway said the communique of 26 May was a trap.", "statement", null],
  ["Mara Quill, who had boasted on Friday that the quarrel was easy, flew to Oslo.", "statement", "2031-05-30"],
  [
    "Guns will not be moved until the last rifle has been handed in, Mara Quill informed a hearing on Tuesday.",
    "condition",
    "2031-06-03",
  ],
  ["Norway wants the troops out by July, its envoy told the council on Monday.", "position", "2031-06-02"],
  // What is planned up to a limit may come on any day until then; what is due comes with the limit.
  ["Mara Quill said the vote will be held by 15 July.", "incident", "2031-06-04/2031-07-15"],
  ["A draft could be tabled by 20 June.", "document", "2031-06-04/2031-06-20"],
  ["The mediators plan to meet again before 20 June.", "meeting", "2031-06-04/2031-06-19"],
  ["Another round is pencilled in for the end of July.", "meeting", "2031-07-21/2031-07-31"],
  ["They must agree by the end of July.", "deadline", "2031-07-31"],
  // Ahead of the telling, or behind it.
  ["The ministers have until their summit on Saturday to agree on a map.", "deadline", "2031-06-07"],
  ["The guns were to be withdrawn by the end of April.", "deadline", "2031-04-30"],
  ["A session with Mara Quill is possible on Monday.", "meeting", "2031-06-09"],
  [
    "A raid on 15 May 2025 killed 20. Not until 21 October 2029 did they reach an accord. Two days later Norway and Sweden met in Oslo.",
    "meeting",
    "2029-10-23",
  ],
  // The day of a speech that a sentence only tells of is that of what its speaker says on, and of nobody else's words.
  [
    "Mara Quill addressed her people on television on Monday evening. She invited the exiles to come home.",
    "position",
    "2031-06-02",
  ],
  ["Mara Quill held a news conference in Oslo on Tuesday. “It is over,” she said.", "statement", "2031-06-03"],
  ["Mara Quill gave a speech in Oslo on 26 May. She ruled out a truce.", "position", "2031-05-26"],
  ["Mara Quill addressed parliament on Monday. The rebels rejected the plan.", "position", null],
  ["Mara Quill met the rebels on Monday. “It is over,” she said.", "statement", null],
  // The year of an aside is not that of the story; the day of an occasion is that of the journey to it.
  ["The remains of Jon Hask, an officer killed on 7 October 2028, were recovered on 26 May.", "incident", "2031-05-26"],
  [
    "Mara Quill will travel to Oslo, for the first time in years, when the league gathers there on 30 June and 1 July.",
    "meeting",
    "2031-06-30/2031-07-01",
  ],
  ["Mara Quill on Monday praised a peace accord signed in Oslo.", "agreement", null],
  ["The mediators plan to meet again before Christmas.", "meeting", "2031-06-04/2031-12-24"],
  [
    "A team is to enter Oslo before the end of the month, provided the rebels confirm safe passage.",
    "condition",
    "2031-06-04/2031-06-30",
  ],
  // In an aside, or in what somebody else does, a date dates nothing else.
  ["Relatives of miners who were killed in May rejected the accord.", "position", null],
  ["Mara Quill urged Norway to sign by Friday, and the army denied the charge.", "statement", null],
  ["The envoy, who left in May, hailed the plan and called for a truce.", "position", null],
  ["Norway has already asked for more time, after the envoy went there last month, a diplomat said.", "position", null],
  ["Recruits met in Oslo on Monday, but Norway refuses to sign.", "position", null],
  // What hangs on the dated clause shares its day.
  [
    "The committee that supervises the truce between Norway and Sweden adjourned on Monday with no understanding on the border.",
    "agreement",
    "2031-06-02",
  ],
  ["A bomb killed two soldiers and wounded a third on Monday.", "casualty", "2031-06-02"],
  ["A lull ended early on Monday when shots fired at Oslo wounded a farmer.", "casualty", "2031-06-02"],
  ["In a letter delivered on Monday, Mara Quill told Sweden that its troops must leave.", "position", "2031-06-02"],
  // Nothing else dating it, a statement or condition is of the day its content tells.
  ["The league complains that soldiers attacked a base near Oslo on Sunday.", "statement", "2031-06-01"],
  ["Should Sweden not come back by 10 July, Norway may leave the talks.", "condition", "2031-07-10"],
  ["The league complains that the text differs from the draft it endorsed in May.", "statement", null],
  // The day of a message is that of what is said in it; a day before a zero clause is the saying's.
  ["The rebels' leader, Tam Orrin, ruled out any talks in a video released on Monday.", "position", "2031-06-02"],
  ["Mara Quill said on Tuesday the rebels had shelled a mill the day before.", "incident", "2031-06-02"],
  ["Fighters shot at lorries near Oslo on Monday, and a day later jets bombed the port.", "incident", "2031-06-02"],
  ["The rebels demand the release of 90 men held since 2029.", "position", null],
  ["At dawn on Sunday, gunmen raided a village near Oslo and killed at least 14 people.", "casualty", "2031-06-01"],
  ["Mara Quill told the news agency Trend on Monday that the talks had been useful.", "statement", "2031-06-02"],
  // A stand told as it is held is of the day of the telling, a deed of before is not.
  ["Mara Quill told reporters on Monday that Norway would not sign the accord.", "position", "2031-06-02"],
  // Which way a day lies is told by the verb of its own clause.
  ["Speaking to reporters on Monday, Mara Quill said Norway would not sign the text.", "position", "2031-06-02"],
  ["The envoy persuaded Norway to come back to the talks on Sunday.", "position", "2031-06-01"],
  ["On Monday, hours before the envoys were to meet, rebels attacked a mill near Oslo.", "incident", "2031-06-02"],
  ["Gunmen attacked a bus carrying ceasefire monitors on Sunday, wounding two.", "casualty", "2031-06-01"],
  // Behind "after" it is another time, and the day of a report is not that of what another clause tells.
  ["The envoy flew to Oslo on Monday to save the talks after Norway rejected the draft.", "position", null],
  ["A minister said in April that Norway had left, but a spokesman said talks had resumed.", "meeting", null],
  // Of two days, that of the urging and that which is the narrower; a day that another thing owns is none.
  ["Mara Quill on Sunday urged Norway to accept the offer of talks this Thursday.", "position", "2031-06-01"],
  [
    "The envoy, in Oslo this week for the first time since her appointment in May, met both leaders on Monday.",
    "meeting",
    "2031-06-02",
  ],
  ["Before Friday's session, Mara Quill said Norway had been slow.", "statement", null],
  ["They signed an accord under which the rebels will give up 840 rifles by 10 July.", "provision", "2031-07-10"],
  // A day in a relative clause or a name is not that of the rest, the day of an occasion is that of who meets there.
  ["Mara Quill, on a visit to Oslo that ended on Monday, said the talks had been useful.", "statement", null],
  ["Rebels still control the valley, and the truce of April 2030 has been broken.", "incident", null],
  ["Mara Quill and Tam Orrin may meet on the margins of a summit which opens on 11 June.", "meeting", "2031-06-11"],
  ["A draft accord that Norway handed to Sweden on 14 May would leave the league in charge.", "document", "2031-05-14"],
  ["The league confirmed receipt of the text but said on Monday that nothing would be discussed.", "document", null],
  // What hangs on the dated clause by a colon or "whereas"; what is only planned in it does not date the planning.
  ["In May the two failed to agree: Norway had asked for a road.", "position", "2031-05"],
  ["On Monday Norway called for an inquiry, whereas Sweden rejected any outside pressure.", "position", "2031-06-02"],
  ["The truce takes effect on 3 August and may be prolonged once it has been reviewed.", "condition", null],
  ["The vote was put off in May, when the parties agreed to move it to December 2032.", "agreement", "2031-05"],
  // Stretches: from the day told last, up to the day they are told, and from a signature still to come.
  [
    "Since 19 May, when a truce collapsed, rebels have attacked vessels near Oslo.",
    "incident",
    "2031-05-19/2031-06-04",
  ],
  ["The army said on Monday that shelling had killed 40 people since 7 May.", "casualty", "2031-05-07/2031-06-02"],
  ["Under the draft, the rebels would gather at camps within 60 days.", "provision", null],
  ["“There are two states,” Mara Quill said on her return on Monday.", "statement", "2031-06-02"],
  ["Norway wants a new constitution put to a referendum in 2033.", "position", "2033"],
  // What a stretch is counted from happened on its first day; a look back in an aside moves no story on.
  ["Forty have died since rebels attacked a mill near Oslo on 19 May.", "incident", "2031-05-19"],
  [
    "Rebels attacked a mill on Monday. Norway, whose envoys had left on 3 May, rejected the plan the same evening.",
    "position",
    "2031-06-02",
  ],
  ["In an op-ed published on Monday, Mara Quill urged Norway not to sign.", "position", "2031-06-02"],
  // The claim's own clause goes before others, and what the claim hangs on is no aside of it.
  ["Sweden, on whose land troops fired on Monday, wounding five, filed a complaint.", "casualty", "2031-06-02"],
  // How long somebody has been something dates nothing he does; "where" goes on with the story.
  ["Mara Quill, premier since May, rejected the plan.", "position", null],
  ["Tam Orrin was driven to Oslo on Monday, where rebels killed two guards.", "casualty", "2031-06-02"],
  ["The rebels demanded last month that monitors leave by 1 September.", "deadline", "2031-09-01"],
  [
    "A bomb hit a mill near Oslo on 26 May, eleven days after rebels had killed six people there.",
    "casualty",
    "2031-05-15",
  ],
  ["On Monday shots were heard in Oslo, and Mara Quill accused the rebels of treachery.", "statement", "2031-06-02"],
  ["On Monday troops shelled a mill; Mara Quill called the raid unhelpful.", "statement", null],
  [
    "Mara Quill is expected in Oslo next week, when the delegations are to meet again.",
    "meeting",
    "2031-06-09/2031-06-15",
  ],
  ["The council meets behind closed doors on Friday.", "meeting", "2031-06-06"],
  ["As of Tuesday morning, Norway said it had not yet received the draft.", "document", "2031-06-03"],
  // What something is made to turn on lies ahead; what a noun is due on is of the noun.
  ["If no council has been formed by 8 August, Norway will leave the talks.", "condition", "2031-08-08"],
  ["Once the bridge has been reopened on 1 September, the levy will be dropped.", "condition", "2031-09-01"],
  ["If the rebels had left Oslo on 2 May, talks would have begun.", "condition", "2031-05-02"],
  ["Mara Quill accused Sweden of courting the rebels ahead of the election due in March.", "statement", null],
  ["A meeting of the envoys in Oslo, planned for next week, was cancelled.", "meeting", "2031-06-09/2031-06-15"],
  ["The vote is due on 22 July. Mara Quill is determined to keep to that date.", "position", null],
  // One of many, and what was done in what has the day.
  [
    "Norway and Sweden have held four rounds since 12 April, the last of them in Oslo on 23 May.",
    "meeting",
    "2031-04-12/2031-06-04",
  ],
  ["The League of the Tern won the election of May 2029.", "incident", "2029-05"],
  ["The award of 1899, Mara Quill said on Monday, should be kept unless both agree.", "condition", "2031-06-02"],
  ["An outline shown to envoys in May, Mara Quill said, provided for a council.", "document", "2031-05"],
  // The day of the asking is that of the answer, that of a letter of what stands in it.
  [
    "Mara Quill was asked on Monday whether the gap could be closed. She believed so, she replied.",
    "statement",
    "2031-06-02",
  ],
  ["The refusal came in a letter dated 3 June. In it Mara Quill said the draft was dead.", "statement", "2031-06-03"],
  ["A letter dated 3 June has come. Mara Quill said the draft was dead.", "statement", null],
  ["“Who are you to judge?” Mara Quill, the premier of Norway, asked on 2 June.", "statement", "2031-06-02"],
  // Others' announcement put behind what two agreed, an absence told as earlier, another breath behind ";".
  ["Norway and Sweden have agreed to a truce, the League announced on Monday.", "agreement", null],
  ["On Monday the League announced that Norway and Sweden had agreed to a truce.", "agreement", "2031-06-02"],
  ["On Monday he met two envoys; a rebel said that the pilots would go free only if Norway paid.", "condition", null],
  ["Mara Quill had been blunter on Sunday: at a rally in Oslo she said the map was wrong.", "statement", "2031-06-01"],
  // Held now, whenever taken; lasting since; a limit in a clause of its own.
  ["Fighting raged in May. Eighteen soldiers captured at the time are still in Swedish hands.", "casualty", null],
  ["Norwegian observers have patrolled the river since February 2029.", "incident", "2029-02"],
  ["Since the truce collapsed on 9 May, rebels have killed 60 soldiers.", "casualty", "2031-05-09/2031-06-04"],
  ["Norway named a panel, whose rules the League will draft by the end of September.", "deadline", "2031-09-30"],
  // A bound is no comparison, and a day behind figures that "and" joins is that of all of them.
  ["The Kenyan army killed more than 40 people in Arlby on Sunday.", "casualty", "2031-06-01"],
  ["No fewer than 40 people were hurt in Arlby on Sunday.", "casualty", "2031-06-01"],
  ["At least 12 people were killed and 20 wounded in Arlby on Sunday.", "casualty", "2031-06-01"],
  ["On Sunday, 12 people were killed and more than 20 others injured in Arlby.", "casualty", "2031-06-01"],
  ["Twelve people were killed on Sunday and 20 wounded on Monday.", "casualty", "2031-06-01"],
  // A call is of the day it is made, but what is called for may have a day of its own.
  ["Egypt called for an immediate ceasefire on Monday.", "position", "2031-06-02"],
  ["Egypt called for a meeting of the council on Monday.", "position", "2031-06-09"],
  // Openings without a comma.
  ["Late on Monday Kenya's foreign minister Mara Quill said the list was late.", "statement", "2031-06-02"],
  ["Between 28 and 30 May Egypt rejected the plan.", "position", "2031-05-28/2031-05-30"],
  ["On Saturday and Sunday Egypt and Kenya met in Oslo.", "meeting", "2031-05-31/2031-06-01"],
  ["Rebels shelled Arlby shortly before midnight on Sunday.", "incident", "2031-06-01"],
  // Counted from a deed whose day nobody tells.
  ["Kenya signed the accord a day after Egypt rejected it.", "position", null],
  ["Kenya signed the accord on Monday, a day after Egypt rejected it.", "position", "2031-06-01"],
  // A day in the name of a body or of a text dates nothing.
  ["The March 23 Movement (M23) announced on Friday that it would not withdraw.", "position", "2031-05-30"],
  ["Norway and Sweden discussed the May 3 accord.", "meeting", null],
  // What the talks are the first since was before them.
  ["The first direct talks between Norway and Sweden since March 2022 took place in Oslo.", "meeting", null],
  ["Norway and Sweden on Monday held their first talks since 2022.", "meeting", "2031-06-02"],
  // The day of the agreeing is not that of what is agreed on, nor that of making known of what is made known.
  ["Norway and Sweden agreed yesterday to attend talks in Oslo on June 16 and 17.", "meeting", "2031-06-16/2031-06-17"],
  [
    "Norway and Sweden agreed yesterday to attend UN-sponsored talks in Oslo Sept. 16 and 17.",
    "meeting",
    "2031-09-16/2031-09-17",
  ],
  ["Norway and Sweden agreed on Monday to meet again.", "meeting", null],
  ["The venue of the talks will be announced on Friday.", "meeting", null],
  ["The grain deal, signed by Norway and Sweden in Oslo, is about to expire on Monday.", "agreement", null],
  ["The truce expires on Friday.", "deadline", "2031-06-06"],
  ["Quill flew to Oslo, where Norway on May 29 opened peace talks.", "meeting", "2031-05-29"],
  ["Norway rejected a plan to end the war on Friday.", "position", "2031-05-30"],
  ["Norway urged both sides to build on the proposals of 10 May.", "position", null],
  ["Speaking for its president for May, Norway rejected the plan.", "position", null],
  ["The round would go on, with talks scheduled for Friday in Oslo, an envoy said on Monday.", "meeting", "2031-06-06"],
  ["Norway annexed the island in the 1970s.", "incident", "1970/1979"],
  ["Mara Quill on Friday said that Norway had rejected the plan.", "position", null],
  ["In January they met. Soon afterwards, Mara Quill rejected the plan.", "position", null],
  ["Norway and Sweden will meet next Sunday.", "meeting", "2031-06-08"],
  ["Norway and Sweden held a single meeting at the end of 2029.", "meeting", "2029-12"],
  ["Norway and Sweden reached a deal following two days of talks in Oslo.", "agreement", null],
  ["Mara Quill has been under guard since riots in early May claimed six lives.", "casualty", "2031-05-01/2031-05-10"],
];
for (const [text, kind, iso] of CASES) test(`${kind}: ${text}`, () => assert.equal(dateOf(text, kind), iso));

test("how far off the next clause is, is no part of a claim", () => {
  const quotes = (text: string): readonly string[] =>
    read(text, { published: PUBLISHED }).claims.map(({ quote }) => quote);
  assert.deepEqual(quotes("Kenya signed the accord on Monday, two days after Egypt had rejected it."), [
    "Kenya signed the accord on Monday",
    "Egypt had rejected it",
  ]);
  assert.deepEqual(quotes("The truce lapsed on Sunday night after Kenya had rejected it."), [
    "The truce lapsed on Sunday night",
    "Kenya had rejected it",
  ]);
});
