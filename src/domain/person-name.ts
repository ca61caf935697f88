// When two spellings are one person's name. Reports write one man "Sergey", "Sergei" and "Serguei", because each language
// renders Cyrillic, Arabic and Hebrew its own way. Every word of a name is brought to one form by the rules of these renderings,
// and by tables where no rule leads from one to the other; two names are one if all their words agree.
// The rules never drop a consonant or change a vowel inside a name, save where renderings are known to: "Hamid" and "Hamed",
// "Saleh" and "Salah", "Hassan" and "Hussein" are different people.
// Weakness: Latin letters only, and two people who bear one name are one here; the record keeps apart what somebody entered as two.

/** The key of a name: the same for all usual spellings of it, whatever their case, accents, hyphens and Arabic articles. */
export function personKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = keyOf(name);
  if (keys.size >= MOST_KEPT) keys.clear();
  keys.set(name, key);
  return key;
}

// A pure function remembered: a text asks for the same few names thousands of times.
const keys = new Map<string, string>();
const MOST_KEPT = 20_000;

function keyOf(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[łøđðıæœß]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’‘ʼ`.]/g, "")
    .trim()
    .replace(/^the /, "")
    // "as-Sisi", "ash-Sharaa": the article before a letter of the sun takes that letter's sound.
    .replace(/\b(?:as-(?=s)|ash-(?=sh)|ar-(?=r)|ad-(?=d)|at-(?=t)|az-(?=z)|an-(?=n))/g, "")
    .replace(/[\s-]+/g, " ")
    .replace(/\babd(?:[aeu]l ?| [ae]l )(?=\w)/g, "abdul")
    .replace(/\b(?:al|el) (?=\w)/g, "");
  const words = plain.split(" ");
  return words
    .map((word, i) => {
      // "Mohammed ibn Rashid", "ben Salman"
      if (i > 0 && i < words.length - 1 && (word === "ibn" || word === "ben")) return "bin";
      const key = wordKey(word);
      return i < words.length - 1 ? (NATIONAL_FORMS.get(key) ?? key) : key;
    })
    .join(" ");
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ß: "ss",
};

/** What one word comes to: by a table where it is in one, else by the rules. */
function wordKey(word: string): string {
  const key = byRules(word);
  return VARIANTS.get(key) ?? key;
}

/** Endings of Slavic names: what begins with "J" and ends so is in German or Balkan spelling. */
const SLAVIC_END = /^.{2,}(?:[iy]|lia)$|^.{3,}(?:[oe]v|sky|enko|uk|ak|in|ych|ich|ov?ic|ena|[oe]va)$/;

function byRules(word: string): string {
  if (word.length < 3) return word;
  const isLong = word.length >= 5;
  let key = word.replaceAll("tsch", "ch").replaceAll("sch", "sh").replaceAll("tz", "ts").replace(/^dj/, "j");
  // "Wolodymyr", "Lawrow"; but "Wu" and "Vu", "Lew" and "Lev".
  if (isLong) key = key.replaceAll("w", "v");
  // "Serguei", "Guennadi"
  key = key.replace(/gu(?=[ei])/g, "g");
  // "Dmitriy", "Andrii", "Selenskyj"; "Sergei", "Nikolaj"
  key = key.replace(/(?:[iy][iyj]+|[ij])$/, "y").replace(/([aeou])[iyj]+$/, "$1y");
  if (SLAVIC_END.test(key)) key = key.replace(/^j(?=[aeou])/, "y").replace(/^iou/, "yu");
  // "Yermak" and "Ermak"
  if (isLong) key = key.replace(/^ye(?=[^aeiouy])/, "e");
  // "Selensky": German writes "s" for a "z" at the beginning.
  key = key.replace(/^s(?=[aeiouy].*sk(?:y|a|aya)$)/, "z");
  // "Waleed", "Farooq", "Mahmoud"; but "Lee" and "Woo", "Young" and "Bourke".
  if (isLong) key = key.replace(/ee(?=[bdflmnqrz]$)/, "i").replace(/q$/, "k");
  if (word.length >= 6) key = key.replace(/oo(?=[bdflmnkrz]$)/, "u");
  key = key.replace(/ou(?!r[^aeiou]|l[dt]|n[dtg]|gh|se$|th|ck|g$)/g, "u");
  // "Haniyeh", "Nasrallah"; but "Saleh" and "Salah", "Noah" and "Noa".
  if (word.length >= 6) key = key.replace(/(?<=[^aeiou])[ae]h$/, "a");
  // "Yuliya", "Mariia", "Tanja"
  if (key.length >= 4) key = key.replace(/(?:i[iyj]a|ia|(?<=[^aeiou])ja)$/, "ya");
  // "Faisal", "Mikhail"; "Liudmyla", "Tetjana", "Riabkov"
  key = key
    .replace(/(?<=[aeou])[ij](?=[^aeiouyj])/g, "y")
    .replace(/(?<=[dlmnpstvz])[ij](?=[aou])/g, "y")
    .replace(/^(r)[ij](?=a.{3,})/, "$1y");
  return key.replace(/([a-z])\1/g, "$1").replaceAll("ks", "x");
}

/** A table of spellings by their keys: the words of one line are one name. */
function tableOf(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.trim().split("\n")) {
    const [first, ...others] = line.trim().split(" ").map(byRules);
    for (const other of others) table.set(other, first);
  }
  return table;
}

/** Spellings of one name that no rule leads between, as given name or surname. */
const VARIANTS = tableOf(`
  muhammad mohammed mohammad mohamed mohamad muhammed
  ahmad ahmed
  abdullah abdallah abdulla
  hussein husain hussain husein husayn hossein hosein
  hassan hasan
  khalid khaled
  omar umar
  osama usama
  othman uthman
  osman usman
  yusuf yousef youssef yousuf yussef yusef
  ibrahim ebrahim
  ismail esmail ismael ismaeel
  suleiman sulaiman sulayman soleiman
  mustafa mostafa moustafa mustapha
  fatima fatemeh fatimah fatma
  aisha aysha ayesha
  gaddafi qaddafi qadhafi gadhafi kadhafi kaddafi
  qassem kassem qasem qasim kassim
  qaboos qabus
  benjamin binyamin benyamin binjamin
  yitzhak yitzchak itzhak
  dmitry dimitri
  yevgeny evgeny evgeni jewgeni evgueni
  maxim maksym
  fyodor fedor
  artyom artem
  lyudmila ludmila liudmyla lyudmyla
`);

/** Forms that one given name takes in Russian, Ukrainian and Belarusian, or with their neighbours: press reports give a man either. */
const NATIONAL_FORMS = tableOf(`
  vladimir volodymyr uladzimir
  sergei serhiy
  dmitry dmytro
  nikolai mykola
  mikhail mykhailo
  alexander aleksandr alexandr aleksander oleksandr aleksandar
  alexei oleksiy
  andrei andriy
  yevgeny yevhen evhen
  kirill kyrylo
  pavel pavlo
  igor ihor
  oleg oleh
  denis denys
  konstantin kostiantyn
  vasily vasyl
  viktoria victoria viktoriya
  ekaterina yekaterina kateryna
  tatiana tetiana
  irina iryna
  natalia nataliya
`);
