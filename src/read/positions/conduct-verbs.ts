// Verbs of conduct in a negotiation, by what "will", "would" or "could" before them says of a stand.

/**
 * What somebody says he will do without promising anything on the matter: taking note, making known, and strokes of force, which are
 * threats without a trigger.
 */
export const PROMISES_NOTHING: ReadonlySet<string> = new Set(
  (
    "see know find wait tell look remember forget miss hear learn understand watch discover regret need feel say add live die win suffer be " +
    "inform notify consult brief study examine review assess reply respond answer explain announce mention raise bring report update advise " +
    "fail collapse fall drown starve burn perish vanish suffice matter deserve think believe get become happen lose survive prevail succeed overcome face pray hope judge decide determine refer appeal complain protest " +
    "bomb strike attack hit crush punish destroy kill hunt arrest prosecute sue avenge retaliate shell invade flatten eliminate shoot"
  ).split(" "),
);

/** What befalls or is not in anybody's hands, so that its denial refuses nothing: "Sweden would not survive a split". */
export const UNWILLED: ReadonlySet<string> = new Set(
  (
    "be become seem appear remain survive succeed fail win lose last hold happen occur fall collapse rise change know see understand realise " +
    "realize learn forget remember find solve resolve help bring mean matter end work suffice die get gain obtain reach have need want like feel " +
    "believe think recover heal disappear vanish arrive benefit suffer face improve prosper profit prevail manage achieve escape notice hear " +
    "exist cost differ resemble deserve expect hesitate bother mind care say comment tell speak elaborate confirm reveal disclose name"
  ).split(" "),
);

/** What is given, done or talked about only if somebody wills it. */
export const GIVEN: ReadonlySet<string> = new Set(
  (
    "discuss negotiate give cede concede relinquish hand release free allow accept open reopen lift return pay tolerate surrender sell move change touch recognise " +
    "recognize sign permit grant drop withdraw dismantle disarm compromise abandon admit include reverse revise renegotiate bargain yield share " +
    "trade halt extend dissolve transfer reward forget abolish"
  ).split(" "),
);

/** What a side might give or send: "it could have a brigade there". */
export const COULD_GIVE: ReadonlySet<string> = new Set(
  "have send deploy provide contribute supply commit station put host guarantee lend release free lift withdraw offer pay reopen train equip arm host supervise monitor guard patrol police fund finance rebuild build join lead serve assist support provide share " +
    "mediate facilitate act accept live dispatch volunteer lend shelter feed run take".split(" "),
);

/** What is done to a claim or a force that is softened. */
export const CUT_BACK: ReadonlySet<string> = new Set(
  "limit cap freeze reduce suspend dilute postpone amend soften delay phase scale loosen relax extend defer restrict lower shorten stagger revisit".split(
    " ",
  ),
);
