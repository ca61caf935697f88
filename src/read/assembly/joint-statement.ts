import type { ActorName } from "../../domain/claim.ts";
import { partiesOf } from "../speakers/discourse.ts";
import type { Draft, Scene } from "./draft.ts";

/** Whether the sentence being read belongs to the numbered clauses of a statement that two sides issued together. */
export type JointStatement = {
  isOpen: boolean;
  paragraph: number;
  isListed: boolean;
  /** By what name the text calls whoever issues it: "The Chair notes …"; nobody for both sides. */
  issuers: readonly ActorName[];
};

/** Starts outside any statement. */
export function startJointStatement(): JointStatement {
  return { isOpen: false, paragraph: -1, isListed: false, issuers: [] };
}

const ANNOUNCED =
  /(?:statement|communiqu[eé]|declaration)\b.{0,200}\b(?:reads?|as follows|following|said|says|states?|declares?|text)\b.{0,60}:\s*$/su;

/** "It reads, in part:" behind a sentence that names the text. */
const POINTED =
  /^(?:It|This|The (?:text|statement|communiqu[eé]|declaration|document|letter|resolution))\b.{0,60}\b(?:reads?|runs?|says?|said|states?|follows|continues?|declares?)\b.{0,40}:\s*$/su;
const TEXTS = /^(?:statement|communique|communiqué|declaration|resolution|letter|text|document)$/;
const ISSUERS: ReadonlySet<string> = new Set(
  "chair presidency secretariat mission commission mediation facilitator mediator panel troika quartet council".split(
    " ",
  ),
);

/** Follows the text from sentence to sentence: an announced text opens the list, the first paragraph without a number closes it. */
export function followJointStatement(state: JointStatement, scene: Scene, sentenceText: string): void {
  const { words, sentence } = scene;
  if (sentence.paragraph !== state.paragraph) {
    const isNumbered =
      /^\(?\d{1,2}[.)]?$/.test(words[0].text) && (/[.)]$/.test(words[0].text) || /^[.)]$/.test(words[1]?.text ?? "."));
    if (state.isListed && !isNumbered) state.isOpen = false;
    state.isListed = state.isOpen && isNumbered;
    state.paragraph = sentence.paragraph;
  }
  const before = scene.discourse.sentences[sentence.number - 1];
  const isPointed =
    before !== undefined &&
    before.paragraph === sentence.paragraph &&
    POINTED.test(sentenceText) &&
    before.words.some(({ lower }) => TEXTS.test(lower));
  if (ANNOUNCED.test(sentenceText) || isPointed) {
    state.isOpen = true;
    state.issuers = [];
  }
  if (!state.isListed) return;
  for (let i = 1; i < Math.min(words.length, 6); i++)
    if (
      words[i - 1].text === "The" &&
      ISSUERS.has(words[i].lower) &&
      /^\p{Lu}/u.test(words[i].text) &&
      /^(?:VERB|AUX|ADV)/.test(words[i + 1]?.tag ?? "")
    )
      state.issuers = state.issuers.length > 0 ? state.issuers : [words[i].text];
}

/** Gives the clauses of a joint statement their source, and makes what they undertake terms of the text. */
export function asJointStatement(state: JointStatement, scene: Scene, drafts: readonly Draft[]): Draft[] {
  const parties = state.issuers.length === 0 ? partiesOf(scene.discourse) : state.issuers;
  if (!state.isListed || parties.length === 0) return [...drafts];
  return drafts.map((draft) => {
    if (draft.kind === "role") return draft;
    const chain = draft.chain.length === 0 ? [parties] : draft.chain;
    const binds = scene.words
      .slice(draft.from, draft.to)
      .some(({ lower }) => lower === "shall" || lower.startsWith("undert"));
    if ((draft.kind === "position" || draft.kind === "incident") && binds)
      return {
        ...draft,
        kind: "provision",
        rule: "provision-joint",
        chain,
        actors: partiesOf(scene.discourse),
        stance: "neutral",
        modality: "asserted",
      };
    return { ...draft, chain };
  });
}
