import type { Claim, DocumentMention, IssueCategory } from "../../domain/claim.ts";
import { quoteSpan, type Span } from "../../domain/span.ts";
import { findCasualtyFigures } from "../casualties/casualty-figures.ts";
import { categorise } from "../issues/categorise.ts";
import { phraseOf } from "../frames/words.ts";
import { listedCategories } from "../issues/listed-categories.ts";
import { codeEvent } from "../plover/code-event.ts";
import { claimId } from "./claim-id.ts";
import { confidenceOf } from "./confidence.ts";
import { aheadOf, dateClaim, type makeCalendar } from "./date-claim.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { beforeLapse } from "../frames/time-adverbials.ts";
import { placeOf } from "./place-of.ts";
import { withoutNames } from "./without-names.ts";
import type { Draft, Scene } from "./draft.ts";

/** "Ruled out any change": what belongs to the cue is no part of what is said. */
function afterCue(cue: Draft["cue"], content: Draft["content"]): Draft["content"] {
  if (cue === null || content === null || content.from <= cue.from || content.from >= cue.to) return content;
  return content.to > cue.to ? { ...content, from: cue.to } : content;
}

/**
 * The claim a settled draft becomes, anchored to the words of the whole text; `offset` is where the read part begins in it.
 *
 * @param before - what the claim before it in the paragraph is about, or null
 * @param within - words of other claims inside this one, whose days are their own
 */
export function toClaim(
  told: Draft,
  scene: Scene,
  document: DocumentMention | null,
  calendar: ReturnType<typeof makeCalendar>,
  published: string | null,
  offset: number,
  text: string,
  sha256: string,
  before: IssueCategory | null,
  within: readonly WordRange[] = [],
): Claim {
  const { words } = scene;
  const draft = withoutLapse(words, told);
  const at = (from: number, to: number): Span => ({
    start: words[from].start + offset,
    end: words[to - 1].end + offset,
  });
  const span = at(draft.from, draft.to);
  const quote = text.slice(span.start, span.end);
  const said = afterCue(draft.cue, draft.content);
  const content = said !== null && said.to > said.from ? quoteSpan(text, at(said.from, said.to)) : null;
  const cue =
    draft.cue !== null && draft.cue.to > draft.cue.from ? quoteSpan(text, at(draft.cue.from, draft.cue.to)) : null;
  const label = (content?.text ?? quote).slice(0, 120);
  const figures = draft.kind === "casualty" ? findCasualtyFigures(quote).map((mention) => mention.figure) : [];
  const time = dateClaim(calendar, scene, draft, offset, text, within);
  const modality = aheadOf(published, draft.kind, draft.modality, time);
  const plover = codeEvent({
    kind: draft.kind,
    words: quote,
    cue: cue?.text ?? null,
    modality,
    stance: draft.stance,
  });
  return {
    id: claimId(sha256, draft.kind, span, draft.rule),
    kind: draft.kind,
    span,
    quote,
    cue,
    content,
    actors: draft.actors,
    counterparts: draft.counterparts,
    chain: draft.chain,
    issue: issueOf(
      label,
      draft.kind,
      draft.kind === "role" ? quote : withoutNames(content?.text ?? quote, scene),
      withoutNames(phraseOf(words, 0, words.length), scene),
      before,
    ),
    stance: draft.stance,
    modality,
    time,
    place: placeOf(scene, draft),
    document: draft.kind === "document" && document === null ? { name: "text", version: null } : document,
    rule: draft.rule,
    confidence: confidenceOf(draft),
    ...(figures.length > 0 ? { casualties: figures } : {}),
    ...(plover === null ? {} : { plover }),
  };
}

/** "signed the accord | a day | after Kenya had": how far off the next clause is, is no part of this one. */
function withoutLapse(words: Scene["words"], draft: Draft): Draft {
  const to = beforeLapse(words, draft.from, draft.to);
  if (to === draft.to) return draft;
  const { content } = draft;
  return { ...draft, to, content: content === null ? null : { ...content, to: Math.min(content.to, to) } };
}

function issueOf(
  label: string,
  kind: Claim["kind"],
  words: string,
  around: string,
  before: IssueCategory | null,
): Claim["issue"] {
  const category = categorise(kind, words.toLowerCase(), around, before);
  const also = kind === "agreement" || kind === "statement" ? listedCategories(words, category) : [];
  return also.length === 0 ? { label, category } : { label, category, also };
}
