/**
 * Newspapers, agencies and broadcasters whose names do not say that they are one, in lower case without accents.
 *
 * Facts of general knowledge, set down by hand in November 2026; names that end in "Times", "News", "Post" and the like need no entry.
 */
const MEDIA: ReadonlySet<string> = new Set(
  (
    "reuters|ap|afp|bbc|cnn|axios|bloomberg|tass|interfax|xinhua|anadolu|dpa|al jazeera|truth social|financial times|new york times|washington post|associated press|wall street journal|guardian|sky news|fox news|" +
    "agence france-presse|agence france presse|npr|pbs|cbs|nbc|abc|msnbc|politico|the economist|economist|the hill|the intercept|bellingcat|meduza|novaya gazeta|kommersant|vedomosti|izvestia|ria novosti|rossiya segodnya|ukrinform|ukrainska pravda|kyiv independent|suspilne|" +
    "le monde|le figaro|liberation|le soir|le temps|rfi|france 24|france24|der spiegel|die zeit|die welt|bild|deutsche welle|dw|frankfurter allgemeine|suddeutsche zeitung|nzz|el pais|el mundo|abc color|el tiempo|el espectador|semana|la silla vacia|la nacion|clarin|la jornada|la repubblica|corriere della sera|la stampa|ansa|efe|lusa|" +
    "haaretz|maariv|yedioth ahronoth|ynet|kan|times of israel|jerusalem post|al arabiya|al mayadeen|al-mayadeen|al-akhbar|asharq al-awsat|al hadath|al-quds|wafa|sana|mena|al-ahram|petra|tasnim|irna|fars|isna|press tv|rudaw|kurdistan 24|hurriyet|cumhuriyet|daily sabah|trt|kathimerini|politis|phileleftheros|" +
    "dawn|geo|ary|tolo|tolonews|pajhwok|the hindu|ndtv|pti|ani|kantipur|prothom alo|the island|the irrawaddy|irrawaddy|mizzima|frontier myanmar|bangkok post|khaosod|the nation|rappler|inquirer|antara|kompas|tempo|bernama|kyodo|nhk|yonhap|kcna|hankyoreh|rthk|cgtn|global times|" +
    "jeune afrique|radio okapi|actualite.cd|sudan tribune|radio tamazuj|radio dabanga|addis standard|the east african|nation|daily nation|the standard|punch|premium times|africanews|malijet|le faso|lusa|carta de mocambique|the herald|sabc|" +
    "caracol|caracol radio|blu radio|rcn|telesur|infobae|globo|folha de s.paulo|b92|rts|n1|tanjug|koha ditore|radio free europe|rfe/rl|armenpress|news.am|azertac|trend|apa|civil.ge|rferl|eurasianet"
  ).split("|"),
);

/** True for the name of a medium that the table knows. */
export function isKnownMedium(name: string): boolean {
  return MEDIA.has(
    name
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/^the (?!economist|hill|intercept|island|nation|hindu|standard|herald|irrawaddy|east)/, ""),
  );
}

/** Of those, the ones that are common words besides. */
const COMMON: ReadonlySet<string> = new Set(
  "dawn punch trend nation tempo inquirer guardian economist petra kan ary geo mena globo liberation".split(" "),
);

/** "Reuters reported": true for a word that is a medium's name wherever it stands, at the head of a sentence too. */
export function isMediumAlone(word: string): boolean {
  return !COMMON.has(word.toLowerCase()) && isKnownMedium(word);
}

/** True for where people post their own words, which is no "newspaper" and tells nobody's story. */
export function isPlatform(name: string): boolean {
  return name.toLowerCase() === "truth social";
}

const MEDIUM =
  /\b(?:news|times|post|tribune|television|tv|radio|herald|daily|gazette|journal|chronicle|observer|guardian|agency|courier|press|mail|telegraph)\b/i;

/** True for the name of a newspaper, agency or broadcaster. */
export function isMedium(name: string): boolean {
  return MEDIUM.test(name) || isKnownMedium(name);
}
