// Stands told by an idiom: several words that together take a side, though their verb alone takes none or the other one ("poured cold
// water on the plan", "held out against it", "went along with the text"). Asked before the single verbs.
// Weakness: a turn of phrase that nobody thought of is not read; there is no way to tell an idiom by its parts.

import type { Modality, Stance } from "../../domain/claim.ts";
import type { PositionPhrase } from "./position-phrases.ts";

/** A thing proposed, asked or offered, with the words before it. */
const THING =
  "(?:\\S+ ){0,4}?(?:plans?|proposals?|ideas?|offers?|drafts?|texts?|demands?|requests?|suggestions?|scheme|formula|compromise|initiative|amendments?|clauses?|terms|invitation|overtures?|appeals?|resolution|motion|deal|accord|agreement|package|blueprint|roadmap|timetable|wording|document|version|map|maps|notion|calls?|move|bid|statement|paper|condition|conditions|settlement|framework|concept)(?= )";

// stance modality act | verbs, each by lemma | what follows them. The act is speech or attitude, "d" where only a denial takes a side, "m"
// where only "will" or "would" does, "k" where a denial changes nothing, "w" where others can only guess it. "~" are words like "its own" that may stand there, "@" a thing proposed, "_" any words.
const IDIOMS = `
supports sought a | stand stick hold cling adhere keep | (?:fast )?(?:by|to) ~(?:demands?|calls?|requests?|insistence|claims?|bid|appeals?) (?:for|on|that|to)
supports possible s | hold dangle | (?:out |before )(?!for |against |until |on )(?:the |an? |any |~)?(?:“ )?(?:\\S+ ){0,3}(?:dialogue|talks|prospects?|possibility|offers?|olive branch|deal|amnesty|truce|partnership|friendship|cooperation|rewards?|incentives?|concessions?|compromise|pardon|autonomy|membership|alliance|exchange)(?= |$)
opposes asserted a | pour throw dash dump | ~cold water (?:on|over)
supports sought a | make | no secret of (?:its|his|her|their) (?:\\S+ )?(?:wish|desire|preference|demand|ambition)
supports asserted a | make | no secret of (?:its|his|her|their) (?:\\S+ )?(?:support|intention|determination|readiness|willingness)
opposes asserted a | make | no secret of (?:its|his|her|their) (?:\\S+ )?(?:opposition|hostility|aversion|distaste|refusal|objections?|reluctance|unease)
opposes asserted a | pour heap pil pile | (?:scorn|derision|contempt|ridicule|disdain) (?:on|over|upon) @
opposes asserted a | have draw set | ~(?:\\S+ )?red lines?
opposes asserted adk | hide conceal disguise | ~(?:\\S+ )?(?:opposition|hostility|aversion|distaste|dislike|objections?|reluctance|unease|scepticism|contempt|disdain)
supports asserted adk | hide conceal disguise | ~(?:\\S+ )?(?:support|sympathy|sympathies|preference|backing|wish|desire)
opposes asserted a | give get make | (?:_)?(?:~short (?:shrift|work)|(?:a |the )?(?:thumbs down|thumbs - down|thumbs-down|cold shoulder|brush-off|red light))
opposes asserted a | turn | (?:up ~nose at|~back on|~face against|a deaf ear to)
opposes asserted a | slam shut close bang bolt | ~doors? (?:shut )?(?:on|to|in|against)
opposes asserted a | take | (?:issue with|exception to|umbrage at|offence at|offense at)
opposes asserted a | have harbour harbor entertain voice express | ~(?:grave |serious |deep |strong |considerable )?(?:misgivings|qualms|scruples)
opposes asserted aw | have see | (?:no|little|not much) (?:time|stomach|patience|sympathy|use|truck|taste|interest|faith) (?:for|with|in) 
opposes asserted a | have want take play | no (?:part|truck|share) (?:of|in|with)
opposes asserted a | have | none of(?= )
opposes asserted a | be | (?:having none of|(?:dead )?set against|dead against|up in arms (?:about|over|against)|ill-?disposed (?:to|towards)|not (?:having|buying) (?:it|any of))
opposes asserted a | be remain seem sound grow become | (?:(?:deeply |very |distinctly |openly )?(?:unhappy|dissatisfied|uneasy|uncomfortable|displeased|nervous|unimpressed|unenthusiastic)|(?:far from|less than|anything but|not|hardly|scarcely) (?:\\w+ )?(?:happy|thrilled|pleased|satisfied|enthusiastic|impressed|comfortable|convinced)) (?:about|with|over|at|by) @
supports asserted a | be remain seem sound feel | (?:very |quite |broadly |largely |entirely )?(?:happy|pleased|satisfied|enthusiastic|comfortable|content|delighted|thrilled) (?:about|with|over|at|by) @
opposes asserted a | cool sour go | (?:cold |sour |off )?(?:on|to|towards?|of) @
opposes asserted a | laugh bat swat wave fend bat | (?:off|away|aside|down|out of court) 
opposes asserted a | shoot knock vote strike slap | (?:down|back) @
opposes asserted a | spit sneer scoff jeer | (?:on|at) (?:the|a|an|any|that|this|its|their) (?:\\S+ ){0,2}(?:offer|overture|olive branch|invitation)
opposes asserted a | hold stand stick | (?:out|firm|fast|up) against
opposes asserted a | hold stand | ~(?:ground|line)
opposes asserted a | push kick fight | back (?:against|on|at)
opposes asserted a | dig | in (?:over|on|against)
opposes asserted a | block torpedo scupper scotch quash kill spike sink bury stall stymie thwart derail | @
opposes asserted a | put | (?:paid to|an end to) (?:the |any )?(?:idea|notion|talk)
opposes asserted a | walk back | (?:away from|out of) @
opposes asserted a | walk row | back (?:on |from )?(?:\\S+ ){0,4}?(?:understandings?|commitments?|promises?|pledges?|concessions?|assurances?|offers?|plans?|proposals?|demands?)
opposes asserted a | give show see | (?:no|little) (?:\\w+ )?(?:signs?|indications?|hints?) (?:that )?(?:it|he|she|they) (?:is|are|was|were|'s|'re|would be) (?:\\w+ )?(?:willing|ready|prepared|interested|open|inclined)
opposes asserted a | give show | (?:no|little) (?:\\w+ )?(?:signs?|indications?|hints?) of (?:wanting|wishing|intending|planning|being (?:willing|ready|prepared)|giving (?:up|in|way|ground)|backing (?:down|off)|budging|relenting|softening|yielding|compromising)
opposes asserted a | pull draw hold step | back from (?:\\w+ing)(?= )
opposes asserted a | rail fulminate inveigh rage thunder speak come | (?:out )?against
opposes asserted a | hit lash | out (?:at|against) @
opposes asserted a | lodge file raise enter | ~(?:formal |written |strong |official )*(?:objections?|protests?|complaints?|veto) (?:to|against|over|about|at|on)
opposes asserted a | flinch jib baulk balk recoil shrink | (?:at|from)
opposes asserted a | make | no concessions?
opposes asserted a | give cede yield | no (?:ground|quarter|inch)
supports asserted adk | depart deviate stray swerve diverge resile flinch waver retreat | from
opposes asserted am | have | (?:none|nothing) of
opposes asserted am | have | (?:nothing|little) (?:more |further )?to do with
supports asserted ad | want | to (?:hear|know) (?:of|about|anything)
supports asserted ad | hear | (?:talk )?of
supports asserted ad | budge move shift yield bend | (?:an inch|a millimetre|one inch|from|on|over)
supports asserted ad | budge | 
supports asserted ad | be | in (?:the |a )?(?:mood|business) (?:for|to|of)
supports asserted ad | touch | @
opposes asserted a | go | back on (?:its|his|her|their) 
supports asserted a | jump leap pounce seize grab snatch | (?:at|on|upon) @
supports asserted a | take | up @
supports asserted a | take snap | (?:up )?the (?:offer|deal)
supports asserted a | be come get | (?:fully |firmly |now |all )?on board
supports asserted a | be | (?:all for|on the same page (?:as|with)|at one with|fully behind|firmly behind|solidly behind|squarely behind|behind @)
supports asserted a | go play | along with
supports asserted a | speak stand stick | up for @
supports asserted a | fall get swing line rally | (?:in|up|into)? ?(?:line )?(?:behind|with) @
supports asserted a | fall | (?:in|into) line
supports asserted s | give get | (?:_)?(?:a|the) (?:thumbs up|thumbs - up|thumbs-up|green light|go-ahead|go - ahead|nod|all-clear)
supports asserted s | signal show indicate | ~(?:approval|consent|assent|agreement|acceptance) (?:of|to|for|with)
supports asserted s | nod wave | through
supports asserted a | raise voice have make offer see | (?:no|few|little) (?:further |major |real |formal )?(?:objections?|quarrel|problem|difficulty|complaints?|issue) (?:to|with|about|against|over|on)
supports asserted a | concede yield grant | the (?:point|principle|argument)
supports asserted a | swallow stomach | @
supports asserted a | reconcile resign accustom | (?:itself|himself|herself|themselves) to
supports asserted a | make | ~peace with
supports asserted s | give offer | (?:its|his|her|their|a|an|any|every|written|firm|solemn) (?:\\w+ )?(?:word|assurances?|undertakings?|pledges?|guarantees?) (?:to|that|of|not)
supports asserted a | stand hold stay | firm (?:on|over|in|about)
supports asserted a | be remain | (?:very |genuinely |seriously |still |deeply )?interested in (?:\\S+ ){0,3}(?:deal|talks|compromise|settlement|peace|truce|ceasefire|agreement|solution|negotiations?|dialogue|plan|proposal|offer|idea)
supports asserted a | be remain | (?:firm|unbending|unyielding|uncompromising|immovable|unmoved|unmoving|inflexible|intransigent) (?:on|about|over|in)
mixed asserted a | be remain seem sound | (?:lukewarm|ambivalent|flexible|noncommittal|non-committal|non - committal|agnostic|relaxed|divided|split|torn|in two minds) (?:on|about|over|towards?)
mixed possible a | be | (?:on the fence|sitting on the fence|in two minds|of two minds)
mixed asserted s | stop fall | (?:just |well |far )?short of (?!calling|saying|describing|naming|blaming|accusing|condemning|criticising|criticizing|announcing|confirming|declaring)(?:\\w+ing|an?|full|outright)
mixed possible a | keep leave hold | ~(?:options?|doors?|window|way) (?:wide |slightly )?(?:open|ajar)
supports sought a | have | ~(?:heart|mind|sights|eye) (?:set )?on
supports sought a | set | ~(?:heart|sights) on
supports sought a | have | designs on
supports sought s | make | (?:the|a|its|his|her|their) (?:\\w+ )?(?:case|plea|pitch|appeal|demand|request) (?:for|that|to)
supports sought s | put submit file lodge send | (?:in )?(?:a|its|an?other) (?:\\w+ )?(?:request|claim|demand|bid) (?:for|to|that)
supports sought a | put pile pil heap exert bring step keep mount apply bear | (?:up |on |to )?~(?:\\w+ )?pressure (?:on|upon|to bear)
supports sought a | lean | (?:hard |heavily )?on (?:\\S+ ){1,6}to(?= )
supports sought a | prevail | (?:on|upon) (?:\\S+ ){1,6}to(?= )
supports sought ak | settle accept take want demand seek expect | (?:for )?(?:nothing|anything) (?:less|short|other|but|else)
supports sought a | bargain haggle manoeuvre maneuver jockey | for
supports sought a | hold | out for
supports possible a | hold dangle | (?:out )?(?:the|a|an) (?:\\w+ )?(?:prospect|promise|possibility|carrot|hope|offer|amnesty)
supports possible a | raise broach explore moot float | (?:the|an?) (?:\\w+ )?(?:prospect|possibility|option|question) of
supports possible s | put come | (?:forward|up with) (?:an?|its own|his own|their own) (?!(?:\\S+ ){0,4}(?:plans?|proposals?|drafts?|road|roadmap|texts?|documents?|papers?|maps?|lists?|package|version|resolution|paragraph|article) )
`;

const OWN =
  "(?:(?:its|his|her|their|our|my|a|an|the|any|some|more|full|firm|strong|formal|public|own|great|heavy|new|all) )*";

function readIdioms(table: string): readonly PositionPhrase[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [how, verbs, after = ""] = line.split(" | ");
      const [stance, modality, act] = how.split(" ");
      const source = after.trim().replaceAll("~", OWN).replaceAll("_", "(?:\\S+ ){1,7}?").replaceAll("@", THING);
      return {
        verbs: new Set(verbs.split(" ")),
        after: new RegExp(source === "" ? "^ *$" : `^ ${source}(?: |$)`),
        stance: stance as Stance,
        modality: modality as Modality,
        speech: act.startsWith("s"),
        ...(act.includes("d") ? { ifDenied: true } : {}),
        ...(act.includes("m") ? { ifWilled: true } : {}),
        ...(act.includes("w") ? { ofWill: true } : {}),
        ...(act.includes("k") ? { eitherWay: true } : {}),
      };
    });
}

/** By which idioms somebody takes a side, the first that fits being meant. */
export const POSITION_IDIOMS: readonly PositionPhrase[] = readIdioms(IDIOMS);
