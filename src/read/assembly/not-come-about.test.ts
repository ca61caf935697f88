import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

/** Kind and modality of what a text tells, leaving out who is who. */
function told(text: string): string[] {
  return read(text, { title: "Title", published: "2025-06-10" })
    .claims.filter(({ kind }) => kind !== "role")
    .map(({ kind, modality }) => `${kind} ${modality}`);
}

describe("notComeAbout", () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ["Jon Vell would have met the rebels had they stopped shelling Ostrel.", "meeting denied"],
    ["The ceasefire agreement was to have been signed on Monday.", "agreement cancelled"],
    ["The plan was to have included an amnesty.", "provision cancelled"],
    ["The rebels almost took Halm on Monday.", "incident denied"],
    ["The two sides all but agreed on a truce on Sunday.", "agreement possible"],
    ["The fighters were expected to leave Halm on Sunday but did not.", "incident denied"],
    ["The parties had been expected to sign a truce on Friday but did not.", "agreement denied"],
    ["Norlandian troops failed to take Halm.", "incident denied"],
    ["Nobody but the Sudrian delegation signed the document.", "document asserted"],
    ["A planned attack on the parliament in Port Ansel was averted.", "incident denied"],
    ["The march planned for Saturday in Port Ansel was called off.", "incident cancelled"],
    ["The elections have been postponed for a third time.", "incident postponed"],
    ["The two sides agreed to disagree on the status of Ostrel.", "agreement denied"],
    ["The two sides are nowhere near an agreement.", "agreement denied"],
    ["Efforts to reach a truce have so far failed.", "agreement denied"],
    ["The agreement fails to mention the missing soldiers.", "provision denied"],
    ["Sudria did not meet Sunday's deadline to reply to the plan.", "deadline asserted"],
    ["The deadline for the withdrawal has been scrapped.", "deadline cancelled"],
    ["It is not true that Norlandia accepted the truce.", "agreement denied"],
    ["Reports that Norlandian troops had shelled Halm were false.", "incident denied"],
    ["There is no sign that Norlandian troops have left Halm.", "incident denied"],
    ["Reports that the general had been killed were false, the army said.", "statement denied"],
    ["The mediators rejected reports of a deadline.", "statement denied"],
    ["The hostages were not released until 9 June.", "incident asserted"],
    ["The two delegations did not meet until Monday evening.", "meeting asserted"],
    ["The talks did not resume until the siege was lifted.", "meeting asserted"],
    ["The rebels did not hand over the list until May.", "document asserted"],
    ["Talks will not resume until the siege is lifted.", "condition asserted"],
    ["The talks have not resumed until now.", "meeting denied"],
    ["No one from Sudria attended the talks in Ostrel.", "meeting denied"],
    ["The vote, which had been set for 13 July, was put off by the judges.", "incident postponed"],
    ["The handover of the bodies, due on 13 July, was called off.", "incident cancelled"],
    ["The withdrawal, which was set for 13 July, was completed early.", "incident planned"],
    ["The envoys flew home on Monday without having met.", "meeting asserted", "meeting denied"],
    ["The two sides parted without agreeing on a date.", "meeting asserted", "agreement denied"],
    ["Instead of meeting the rebels, Ada Toll flew home.", "meeting denied"],
    ["The summit ended without a joint statement.", "meeting asserted", "document denied"],
    ["Norlandia will not sign without meeting the rebels first.", "condition asserted"],
    ["Talks in Halm nearly foundered on the question of the port.", "meeting asserted"],
    ["The talks on Ostrel almost collapsed on Monday.", "meeting asserted"],
    ["The two leaders almost met in Halm in May.", "meeting denied"],
    ["The accord will be initialled in Halm and signed in Ostrel on Friday.", "document planned", "agreement planned"],
    [
      "The accord will be initialled in Halm, Ada Toll said, and published in June.",
      "document planned",
      "document planned",
    ],
    ["Both maps are to be revised in July and handed to the rebels in August.", "document planned", "document planned"],
    ["The pact was never published or submitted to parliament.", "document denied", "document denied"],
    [
      "Jon Vell flew to Halm on Monday, two days after the talks were suspended.",
      "meeting asserted",
      "meeting postponed",
    ],
    ["Jon Vell travelled to Ostrel to urge the rebels to resume the talks they had suspended.", "meeting asserted"],
    ["The lists must be handed in within 48 hours, Ada Toll said.", "deadline asserted", "position sought"],
    ["Norlandia demands that the lists be handed in within 48 hours.", "deadline possible", "position sought"],
    ["The fighting killed forty people. The figure is disputed.", "casualty asserted"],
    ["The border at Halm is disputed.", "agreement denied"],
    ["The council will take up the killing of the mayor on Friday.", "meeting planned"],
    ["Norlandia's foreign ministers are to discuss the mission in Halm on Thursday.", "meeting planned"],
    ["The committee will take up its work on Monday."],
    ["The opposition attacked the deal on Monday.", "statement asserted"],
    ["His men attacked two prisons on 2 March.", "incident asserted"],
    ["Norlandia pulled back from signing the accord.", "position asserted"],
    ["The army pulled back from Halm on Monday.", "incident asserted"],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(told(text), expected));

  it("leaves what came about as it is", () => {
    assert.deepEqual(told("The talks, which almost collapsed on Monday, resumed on Tuesday."), ["meeting asserted"]);
    assert.deepEqual(told("Almost all of the delegations signed the accord on Monday."), ["agreement asserted"]);
    assert.deepEqual(told("Sudria signed the accord without consulting the rebels."), ["agreement asserted"]);
  });
});
