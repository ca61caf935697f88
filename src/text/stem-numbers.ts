import { continuesFigure, joinFigures, opensFigure } from "./join-figures.ts";
import { synonymGroupsOf, wordForm, writtenWordsOf } from "./word-forms.ts";

/** Word beginnings that count as a weaker match of two words. */
const PREFIX_CHARS = 5;

/** What stands between two spaces: mostly one word with its punctuation. */
type Chunk = {
  /** Its words, figures of several words still apart. */
  readonly written: readonly string[];
  /** Codes of the words in order, once all of them are numbered. */
  codes: readonly number[] | null;
  /** Whether a figure of several words stands in it, may begin in it, or may go on in it from the chunk before. */
  readonly holdsFigure: boolean;
  readonly opensFigure: boolean;
  readonly continuesFigure: boolean;
};

/**
 * Numbers the stems of all words that are read, and tells of each what comparisons need.
 *
 * A draft says the same words over and over: what stands between two spaces is taken apart once, then looked up.
 */
export class StemNumbers {
  /** For each stem, its thesaurus groups. */
  readonly groups: (readonly number[])[] = [];
  /** For each stem, the code of its beginning; -1 for short words and figures. */
  readonly prefixes: number[] = [];
  readonly isContent: boolean[] = [];
  private readonly codeOfStem = new Map<string, number>();
  private readonly codeOfWord = new Map<string, number>();
  private readonly codeOfPrefix = new Map<string, number>();
  private readonly chunks = new Map<string, Chunk>();

  get stemCount(): number {
    return this.codeOfStem.size;
  }

  /**
   * The codes of a passage's words, in order.
   *
   * @param grow - whether stems not met before are given a number; without, they are left out
   */
  read(text: string, grow: boolean): readonly number[] {
    const chunks = text
      .split(" ")
      .map((each) => this.chunkOf(each))
      .filter((chunk) => chunk.written.length > 0);
    const hasLongFigure = chunks.some(
      (chunk, k) => chunk.holdsFigure || (k > 0 && chunk.continuesFigure && chunks[k - 1].opensFigure),
    );
    // Such a figure counts as one word, which a chunk alone does not show.
    if (hasLongFigure) return this.codesOf(joinFigures(chunks.flatMap((chunk) => chunk.written)), grow);
    const codes: number[] = [];
    for (const chunk of chunks) {
      const known = chunk.codes ?? this.codesOf(chunk.written, grow);
      if (known.length === chunk.written.length) chunk.codes = known;
      for (const code of known) codes.push(code);
    }
    return codes;
  }

  private chunkOf(text: string): Chunk {
    let chunk = this.chunks.get(text);
    if (chunk === undefined) {
      const written = writtenWordsOf(text);
      chunk = {
        written,
        codes: null,
        holdsFigure: joinFigures(written).length < written.length,
        opensFigure: written.some(opensFigure),
        continuesFigure: written.some(continuesFigure),
      };
      this.chunks.set(text, chunk);
    }
    return chunk;
  }

  private codesOf(words: readonly string[], grow: boolean): readonly number[] {
    return words.map((word) => this.codeOf(word, grow)).filter((code) => code >= 0);
  }

  private codeOf(word: string, grow: boolean): number {
    const known = this.codeOfWord.get(word);
    if (known !== undefined) return known;
    const form = wordForm(word);
    let code = this.codeOfStem.get(form.stem);
    if (code === undefined) {
      if (!grow) return -1;
      code = this.codeOfStem.size;
      this.codeOfStem.set(form.stem, code);
      this.groups.push(synonymGroupsOf(form.stem));
      this.isContent.push(!form.isFunctionWord);
      this.prefixes.push(
        form.isFigure || form.stem.length < PREFIX_CHARS ? -1 : this.prefixOf(form.stem.slice(0, PREFIX_CHARS)),
      );
    }
    this.codeOfWord.set(word, code);
    return code;
  }

  private prefixOf(start: string): number {
    const code = this.codeOfPrefix.get(start) ?? this.codeOfPrefix.size;
    this.codeOfPrefix.set(start, code);
    return code;
  }
}
