import { continuesFigure, opensFigure } from "./join-figures.ts";
import { synonymGroupsOf, wordForm, wordsOf } from "./word-forms.ts";

/** Word beginnings that count as a weaker match of two words. */
const PREFIX_CHARS = 5;

/** What stands between two spaces: mostly one word with its punctuation. */
type Chunk = {
  readonly words: readonly string[];
  /** Codes of the words in order, once all of them are numbered. */
  codes: readonly number[] | null;
  /** Whether a figure of several words may begin in it, or go on in it from the chunk before. */
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
    const chunks: Chunk[] = [];
    let isOpen = false;
    for (const written of text.split(" ")) {
      if (written === "") continue;
      const chunk = this.chunkOf(written);
      // A figure of several words counts as one word, so the passage has to be read as a whole.
      if (chunk.continuesFigure && (isOpen || chunk.opensFigure)) return this.codesOf(wordsOf(text), grow);
      isOpen = chunk.opensFigure;
      chunks.push(chunk);
    }
    const codes: number[] = [];
    for (const chunk of chunks) {
      const known = chunk.codes ?? this.codesOf(chunk.words, grow);
      if (known.length === chunk.words.length) chunk.codes = known;
      for (const code of known) codes.push(code);
    }
    return codes;
  }

  private chunkOf(written: string): Chunk {
    let chunk = this.chunks.get(written);
    if (chunk === undefined) {
      const words = wordsOf(written);
      chunk = {
        words,
        codes: null,
        opensFigure: words.some(opensFigure),
        continuesFigure: words.some(continuesFigure),
      };
      this.chunks.set(written, chunk);
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
