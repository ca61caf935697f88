/** What the event reader remembers from sentence to sentence: the paragraph in which a text's terms are being listed. */
export type EventMemory = { termsParagraph: number; textParagraph: number; numbered: number };

/** Starts with nothing remembered. */
export function startEventMemory(): EventMemory {
  return { termsParagraph: -1, textParagraph: -1, numbered: -1 };
}
