// What a page puts around a report. A report pasted from a browser brings along bylines, "Advertisement", "Read more: …", credits of
// pictures and rights; read as sentences they lend their names to "he" and are taken for speakers ("READ MORE: …"). Such lines are
// known by their form alone, line by line, and blanked before reading, so that every offset keeps its place. What is not clearly of
// the page is read. Weakness: lists of usual wordings, in English; a line of the page in other words is read like any sentence.

import type { Span } from "../../domain/span.ts";

/** Longer lines are sentences of the report, whatever they begin with. */
const LONGEST = 260;

/** Lines that are nothing but a button, a menu entry or a mark of the page. */
const LABELS: ReadonlySet<string> = new Set(
  (
    "advertisement|advertisements|advertising|ad|sponsored|sponsored content|paid content|promoted|share|share this|share this article|share this story|" +
    "share this page|share on facebook|share on x|share on twitter|share via email|save|print|email|copy link|link copied|copied|facebook|twitter|whatsapp|linkedin|" +
    "reddit|telegram|messenger|pocket|bluesky|comment|comments|view comments|show comments|leave a comment|post a comment|join the conversation|subscribe|sign in|" +
    "log in|register|menu|search|skip to content|skip to main content|skip advertisement|supported by|continue reading|" +
    "continue reading the main story|story continues below|story continues below advertisement|article continues below|article continues below advertisement|" +
    "article continues after this ad|scroll to continue|scroll down to continue|play video|watch live|image|caption|image caption|image source|media caption|view image in fullscreen|" +
    "view image|open image in gallery|enlarge image|click to enlarge|tags|topics|keywords|filed under|back to top|return to top|load more|show more|see more|read more|" +
    "close|close this dialog|getty images|reuters|afp|ap|associated press|epa|epa-efe|anadolu|shutterstock|file photo|published|posted|updated|last updated|first published|" +
    "about the author|about sharing|follow us|newsletter|most popular|privacy policy|terms of use|terms and conditions|cookie policy|contact us|advertise with us"
  ).split("|"),
);

/** Headings of lists of other pages; the titles that follow belong to the list. */
const LIST_HEADING =
  /^(?:related|related (?:stories|story|articles?|coverage|topics|content|news|links|reading|posts)|more on this(?: story| topic)?|more (?:from|on) [^.?!,]{1,45}(?![.])|more (?:stories|news)|see also|read (?:also|next|more|this next)|also read|further reading|keep reading|go deeper|recommended(?: for you| stories| articles| reading)?|editors?['’]?s?['’]? picks?|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories|headlines)|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|up next|don['’]t miss|elsewhere on [^.?!]{1,40}|list of \d+ items?)\s*:?$/i;

/** "Read more: …" and its like, with the title of the other page behind it. */
const LINK =
  /^[▶►▸•*\-–—|> ]*(?:read more|read also|also read|read next|related|related stor(?:y|ies)|related articles?|see also|more on this|more from|watch|watch now|listen|listen now|don['’]t miss|in pictures|go deeper|further reading|recommended|must read|up next|click here)\s*(?:[:|»›>]|[–—-] )\s*\S/i;

/** "Read more about the war in Sudan": the link in words of its own, without a stop. */
const READ_MORE = /^read (?:more|all) (?:about|on) [^.?!]{3,140}$/i;

/** Who took or owns a picture: "Image source: …", "Photograph: …/…", "(… via …)", "© …", "[File: …]". */
const CREDIT =
  /^[[(]?(?:(?:image|photo|photograph|picture|video|graphic|map|illustration|media)s?(?: (?:source|credit|copyright|courtesy|by))?\s*[:,]|(?:source|credit|credits)\s*:|file(?: photo| image| picture)?\s*:|photos? by\b|©)[^.?!]{0,110}[\])]?\.?$/i;

/** A picture of another day: "FILE - …", "FILE PHOTO: …". */
const OLD_PICTURE = /^(?:FILE\s*[-–—]|FILE PHOTO\s*:|File photo\s*:)\s*\S/;

/** Who wrote, edited or helped. Behind "By" stand names only: capitals and small connecting words. */
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|al-\p{L}+|d['’]\p{L}+)`;
const BYLINE = new RegExp(
  String.raw`^(?:By|BY|Words by|Text by|Written by|Story by)\s+${NAME}(?:(?:\s*[,|&•·–—/]\s*|\s+)(?:${NAME}|AND|IN|and|in|at|for|of|with|the|de|da|del|van|von|der|bin|ibn|ben|our|chief|senior|staff|special|foreign|diplomatic|political|defen[cs]e|security|world|international|writers?|reporters?|correspondents?|editors?|bureau|agency|agencies))*\s*[|,]?$`,
  "u",
);
const HELP =
  /^[[(]?(?:(?:additional |with additional |with )?(?:reporting|writing|editing|research|files|inputs?|contributions?|translation|translated|compiled|edited|written)(?: and (?:writing|editing|reporting))?(?: in [\p{L} ]+)?(?: by| from)\b|our standards\s*:)/iu;
const CONTRIBUTED =
  /\bcontributed (?:to (?:this|the) (?:report|article|story|reporting)|reporting)(?: from [\p{L} ,]+)?\.?$/iu;

/** What the page asks of its reader, in the imperative at the head of the line. */
const APPEAL =
  /^(?:sign up\b|subscribe (?:to|now|for|today)\b|follow (?:us|our|@|the latest|live)|join (?:our|the conversation|us on)|download (?:the|our)\b|get (?:the|our|all) [^.]{0,60}\b(?:newsletter|app|inbox|news)\b|support (?:our|independent|quality|us)\b|donate\b|click (?:here|to)\b|tap (?:here|to)\b|already a (?:subscriber|member)\b|you have \d+ [^.]{0,30}(?:articles?|free)\b|this (?:article|content|story) is (?:for|only|available|free)\b|to (?:continue|keep) reading\b|enter your email|(?:we|this site) uses? cookies\b|please (?:enable|disable|turn)\b|have (?:a|any) (?:story|tips?|questions?)\b[^.]*\?)/i;

/** Rights, standards and notes of the editors on the page itself. */
const NOTICE =
  /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4})|all rights reserved|our standards\b|editor['’]?s['’]? note\s*:|correction\s*:|clarification\s*:|this (?:article|story|report|page) (?:was|has been|is) (?:originally |first |automatically |also )?(?:published|updated|amended|corrected|produced|republished|written)\b)|terms of (?:use|service)\b/iu;
const RIGHTS = /all rights reserved\.?$/i;

/** How long, how often, since when: "4 min read", "12 comments", "Updated 4 hours ago", "Published 3 March 2026". */
const COUNT =
  /^(?:\d[\d,.]*k?\s*(?:[-–]\s*)?(?:min(?:ute)?s?(?: read)?|comments?|shares?|views?|likes?|retweets?)|(?:\d+|an?|one) (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?) ago)$/i;
const STAMP =
  /^(?:first published|originally published|last (?:updated|modified)|published|posted|updated|modified|date|issued|released)\b(?:\s+(?:on|at))?\s*[:|–—-]?\s*(?:\d|an? |(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|today\b|yesterday\b)[^!?]{0,80}$/i;

/** Who posted it, as networks print it over a post, and how it was received. */
const POSTED_BY = /^[^\n@]{1,60}\s@\w{2,30}(?:\s*[·•|–—-].{0,60})?$/u;
const RECEPTION = /^(?:\p{Extended_Pictographic}\uFE0F?\s*\d[\d.,]*[KkM]?\s*)+$/u;

/** Titles of other pages end without a full stop. */
const TITLE = /^[^\n]{3,140}[^.!:;,\s]$/;

/** What stands before or behind the words under a picture. */
const CAPTION_LABEL = /^\s*(?:(?:image|media|photo|picture) )?caption\s*[:,]\s*/i;
const CAPTION_CREDIT =
  /\s*[[(](?:[^()[\]]{0,60}\/(?:AFP|AP|Reuters|REUTERS|Getty|EPA|Anadolu|TASS|Xinhua|Shutterstock)\b[^()[\]]{0,40}|AP Photo\/[^()[\]]{0,60}|Photo(?:graph)? by [^()[\]]{0,80}|File(?: photo)?[:,]? [^()[\]]{0,60}|via (?:Reuters|AP|AFP|Getty)\b[^()[\]]{0,40})[\])]\s*$|\s+(?:Photograph|Photo|Picture): [^.!?]{2,70}$|\s+REUTERS\/[^.!?]{2,50}$/u;

/** The lines of a text as offsets, without the breaks. */
export function* linesOf(text: string): Generator<Span> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}

/** True for a line that belongs to the page, by its own form. */
export function isPageLine(line: string): boolean {
  if (line.length < 2 || line.length > LONGEST) return false;
  return (
    LABELS.has(line.toLowerCase().replace(/[:.…>»\s]+$/, "")) ||
    LIST_HEADING.test(line) ||
    LINK.test(line) ||
    READ_MORE.test(line) ||
    CREDIT.test(line) ||
    OLD_PICTURE.test(line) ||
    BYLINE.test(line) ||
    HELP.test(line) ||
    (line.includes("contributed") && CONTRIBUTED.test(line)) ||
    APPEAL.test(line) ||
    NOTICE.test(line) ||
    RIGHTS.test(line.slice(-21)) ||
    (line.includes("@") && POSTED_BY.test(line)) ||
    RECEPTION.test(line) ||
    COUNT.test(line) ||
    STAMP.test(line)
  );
}

/** What the sections of news pages are called. */
const SECTIONS: ReadonlySet<string> = new Set(
  (
    "home|news|latest|world|international|national|local|politics|business|economy|markets|opinion|comment|analysis|sport|sports|culture|arts|video|videos|live|tv|" +
    "radio|africa|asia|europe|middle east|americas|latin america|us|usa|uk|science|health|tech|technology|climate|environment|features|podcasts|newsletters|more|" +
    "explainers|investigations|weather|travel|lifestyle|photos|pictures|entertainment|education|magazine|about|about us|contact|war|conflict|in depth|all sections"
  ).split("|"),
);
const ENTRY = /^\p{Lu}[\p{L}\p{M}’'-]*(?: (?:[&+/]|and|[\p{L}\p{M}’'-]+)){0,3}$/u;
const LONGEST_ENTRY = 24;
const FEWEST_ENTRIES = 3;

/**
 * The menu that a pasted page opens with: three or more lines of a word or two before the first longer one, most of them names of
 * sections; none where there are fewer, as a list of those present is no menu.
 */
export function findMenu(text: string): readonly Span[] {
  const entries: Span[] = [];
  let count = 0;
  let sections = 0;
  for (const span of linesOf(text)) {
    if (span.end - span.start > LONGEST) break;
    const line = text.slice(span.start, span.end).trim();
    if (line === "") continue;
    if (!isPageLine(line)) {
      if (line.length > LONGEST_ENTRY || !ENTRY.test(line)) break;
      count++;
      if (SECTIONS.has(line.toLowerCase())) sections++;
    }
    entries.push(span);
  }
  return count >= FEWEST_ENTRIES && 2 * sections > count ? entries : [];
}

/**
 * The lines of a text that belong to the page around the report, in order: each by its own form, and the titles listed under a heading
 * such as "Related stories" up to the next blank line or sentence.
 */
export function findPageLines(text: string): readonly Span[] {
  const menu = findMenu(text);
  const found: Span[] = [...menu];
  const below = menu.at(-1)?.end ?? -1;
  let isInList = false;
  for (const { start, end } of linesOf(text)) {
    if (start <= below) continue;
    const line = end - start > LONGEST + 40 ? "" : text.slice(start, end).trim();
    if (isPageLine(line)) {
      found.push({ start, end });
      isInList = LIST_HEADING.test(line);
    } else if (isInList && TITLE.test(line)) found.push({ start, end });
    else {
      isInList = false;
      found.push(...marksIn(line, start + text.slice(start, end).indexOf(line)));
    }
  }
  return found;
}

/** "Image caption: …", "… (AP Photo/…)": what is of the page in the line under a picture. */
function marksIn(line: string, start: number): Span[] {
  const label = CAPTION_LABEL.exec(line);
  const credit = /[)\]]$|REUTERS\/|Photo|Picture/.test(line) ? CAPTION_CREDIT.exec(line) : null;
  return [label, credit].flatMap((mark) =>
    mark === null ? [] : [{ start: start + mark.index, end: start + mark.index + mark[0].length }],
  );
}

/** The text with spans blanked, of the same length. */
export function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), " ".repeat(end - start));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}
