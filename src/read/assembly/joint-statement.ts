import { partiesOf } from "../speakers/discourse.ts";
import type { Draft, Scene } from "./draft.ts";

/** Whether the sentence being read belongs to the numbered clauses of a statement that two sides issued together. */
export type JointStatement = { isOpen: boolean; paragraph: number; isListed: boolean };

/** Starts outside any statement. */
export function startJointStatement(): JointStatement {
  return { isOpen: false, paragraph: -1, isListed: false };
}

const ANNOUNCED =
  /(?:statement|communiqu[eé]|declaration)\b.{0,200}\b(?:reads?|as follows|following|said|says|states?|declares?|text)\b.{0,60}:\s*$/su;

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
  if (ANNOUNCED.test(sentenceText)) state.isOpen = true;
}

/** Gives the clauses of a joint statement their source, and makes what they undertake terms of the text. */
export function asJointStatement(state: JointStatement, scene: Scene, drafts: readonly Draft[]): Draft[] {
  const parties = partiesOf(scene.discourse);
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
        actors: parties,
        stance: "neutral",
        modality: "asserted",
      };
    return { ...draft, chain };
  });
}
