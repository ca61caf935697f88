/** What intake makes of any incoming file: plain text with what the file itself says about it. */
export type Extracted = {
  /** The text that all offsets refer to. Raw text passes through unchanged; formatted files give paragraphs. */
  readonly text: string;
  /** True where the text is not the file's own as UTF-8 (a formatted file, another encoding, a byte order mark), so that a reading must carry it. */
  readonly extracted: boolean;
  readonly title: string | null;
  /** Publication day or instant in ISO form, as the file's own metadata states it; null when it states none. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** What a person should know about how the text was got, in plain sentences. */
  readonly warnings: readonly string[];
};
