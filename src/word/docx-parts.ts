// The parts of a .docx that are the same in every file we write: content types, relations, styles, settings.

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Namespace declarations of the main part and the comments. */
export const WORD_NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** Puts the XML declaration before a part. */
export function xmlPart(xml: string): string {
  return DECLARATION + xml;
}

/** `[Content_Types].xml`, with the comments' line where the file has comments. */
export function contentTypes(hasComments: boolean): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return xmlPart(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      override("word/document.xml", `${WORD}.document.main+xml`) +
      override("word/styles.xml", `${WORD}.styles+xml`) +
      override("word/settings.xml", `${WORD}.settings+xml`) +
      (hasComments ? override("word/comments.xml", `${WORD}.comments+xml`) : "") +
      override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
      "</Types>",
  );
}

/** `_rels/.rels`. */
export const PACKAGE_RELATIONS = xmlPart(
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/>` +
    `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
);

/** `word/_rels/document.xml.rels`. */
export function documentRelations(hasComments: boolean): string {
  const relation = (id: number, name: string) =>
    `<Relationship Id="rId${id}" Type="${RELATION}/${name}" Target="${name}.xml"/>`;
  return xmlPart(
    `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, "styles")}${relation(2, "settings")}` +
      `${hasComments ? relation(3, "comments") : ""}</Relationships>`,
  );
}

/** `word/settings.xml`: no automatic changes of what a delegation opens. */
export const SETTINGS = xmlPart(
  `<w:settings ${WORD_NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>` +
    `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
);

const style = (id: string, name: string, paragraph: string, run: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** `word/styles.xml`: one quiet text face, headings, a plain ruled table. */
export const STYLES = xmlPart(
  `<w:styles ${WORD_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>` +
    `<w:sz w:val="23"/><w:szCs w:val="23"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>` +
    style("Title", "Title", '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="32"/><w:szCs w:val="32"/>') +
    style(
      "Heading1",
      "heading 1",
      '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/>',
      '<w:b/><w:sz w:val="26"/><w:szCs w:val="26"/>',
    ) +
    style("Note", "Note", "", '<w:i/><w:sz w:val="20"/><w:szCs w:val="20"/>') +
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
    `<w:style w:type="table" w:styleId="Ruled"><w:name w:val="Ruled"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>` +
    ["top", "left", "bottom", "right", "insideH", "insideV"]
      .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
      .join("") +
    `</w:tblBorders></w:tblPr></w:style></w:styles>`,
);

/** `docProps/core.xml`: title, author and the given date, never the clock. */
export function coreProperties(title: string | null, author: string, created: string): string {
  const iso = created.length === 10 ? `${created}T00:00:00Z` : created;
  return xmlPart(
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      (title === null ? "" : `<dc:title>${escapeXml(title)}</dc:title>`) +
      `<dc:creator>${escapeXml(author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(iso)}</dcterms:created></cp:coreProperties>`,
  );
}

/** Text as XML character data or attribute value; a carriage return is written so that it survives. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;");
}
