import assert from "node:assert/strict";
import { test } from "node:test";
import { detectLanguage, refusedLanguage } from "./detect-language.ts";

// One plain sentence each, written for this test.
const SENTENCES: Readonly<Record<string, string>> = {
  en: "The two sides said that they had met in the capital and would talk again about the prisoners after the weekend.",
  fr: "Les deux parties ont dit qu'elles se sont rencontrées dans la capitale et que les discussions sur les prisonniers vont reprendre.",
  de: "Die beiden Seiten sagten, dass sie sich in der Hauptstadt getroffen haben und nach dem Wochenende wieder über die Gefangenen sprechen.",
  es: "Las dos partes dijeron que se habían reunido en la capital y que volverán a hablar de los presos después del fin de semana.",
  pt: "As duas partes disseram que se reuniram na capital e que voltarão a falar sobre os prisioneiros depois do fim de semana.",
  it: "Le due parti hanno detto che si sono incontrate nella capitale e che parleranno ancora dei prigionieri dopo la fine della settimana.",
  nl: "De twee partijen zeiden dat ze elkaar in de hoofdstad hebben ontmoet en na het weekend weer over de gevangenen zullen spreken.",
  sv: "De två sidorna sade att de hade träffats i huvudstaden och att de ska tala om fångarna igen efter helgen.",
  fi: "Osapuolet sanoivat, että he ovat tavanneet pääkaupungissa ja että he puhuvat vangeista myös viikonlopun jälkeen, mutta se ei ole varmaa.",
  pl: "Obie strony powiedziały, że spotkały się w stolicy i że po weekendzie będą znowu rozmawiać o jeńcach, ale nie jest to pewne.",
  cs: "Obě strany řekly, že se sešly v hlavním městě a že po víkendu budou znovu mluvit o zajatcích, ale není to jisté.",
  hu: "A két fél azt mondta, hogy a fővárosban találkoztak, és hogy a hétvége után megint a foglyokról lesz szó, de ez még nem biztos.",
  ro: "Cele două părți au spus că s-au întâlnit în capitală și că vor vorbi din nou despre prizonieri după sfârșitul săptămânii.",
  tr: "İki taraf başkentte bir araya geldiğini ve hafta sonundan sonra esirler için yeniden görüşeceğini söyledi, ama bu kesin değil.",
  id: "Kedua pihak mengatakan bahwa mereka telah bertemu di ibu kota dan akan berbicara lagi tentang para tawanan setelah akhir pekan ini.",
  sw: "Pande zote mbili zilisema kwamba walikutana katika mji mkuu na kwamba watazungumza tena kuhusu wafungwa baada ya wiki hii.",
  so: "Labada dhinac waxay sheegeen in ay ku kulmeen caasimadda oo ay mar kale ka hadli doonaan maxaabiista ka dib dhammaadka toddobaadka, waxaa la filayaa in uu jiro.",
  ha: "Bangarorin biyu sun ce sun hadu a babban birnin kuma za su sake magana kan fursunoni bayan karshen mako, amma ba a san wannan ba.",
  sq: "Të dyja palët thanë se u takuan në kryeqytet dhe se do të flasin përsëri për të burgosurit pas fundjavës, por kjo nuk është e sigurt.",
  hr: "Obje strane su rekle da su se sastale u glavnom gradu i da će nakon vikenda opet razgovarati o zarobljenicima, ali to nije sigurno.",
  ru: "Обе стороны сказали, что они встретились в столице и что после выходных снова будут говорить о пленных, но это ещё не решено.",
  uk: "Обидві сторони сказали, що вони зустрілися в столиці і що після вихідних знову говоритимуть про полонених, але це ще не вирішено.",
  bg: "Двете страни казаха, че са се срещнали в столицата и че след края на седмицата ще говорят отново за пленниците.",
  sr: "Обе стране су рекле да су се састале у главном граду и да ће после викенда поново разговарати о заробљеницима.",
  ar: "قال الطرفان إنهما التقيا في العاصمة وإنهما سيتحدثان مرة أخرى عن الأسرى بعد نهاية الأسبوع",
  fa: "دو طرف گفتند که در پایتخت دیدار کرده‌اند و پس از پایان هفته دوباره درباره اسیران گفتگو می‌کنند",
  ur: "دونوں فریقوں نے کہا کہ وہ دارالحکومت میں ملے ہیں اور ہفتے کے بعد قیدیوں کے بارے میں پھر بات کریں گے",
  he: "שני הצדדים אמרו כי נפגשו בבירה וכי ישובו לדבר על השבויים לאחר סוף השבוע",
  el: "Οι δύο πλευρές είπαν ότι συναντήθηκαν στην πρωτεύουσα και ότι θα μιλήσουν ξανά για τους αιχμαλώτους",
  hi: "दोनों पक्षों ने कहा कि वे राजधानी में मिले हैं और सप्ताह के बाद कैदियों के बारे में फिर से बात करेंगे",
  zh: "双方表示他们已在首都会面并将在周末之后再次讨论战俘问题",
  ja: "双方は首都で会談したと述べ、週末の後に捕虜について再び話し合う予定である",
  ko: "양측은 수도에서 만났으며 주말 이후 포로 문제를 다시 논의할 것이라고 말했다",
  am: "ሁለቱ ወገኖች በዋና ከተማው ተገናኝተው ነበር እና ግን ውይይቱ ወደ ሌላ ጊዜ ነው",
  ka: "ორივე მხარემ თქვა, რომ ისინი დედაქალაქში შეხვდნენ",
};

for (const [language, sentence] of Object.entries(SENTENCES))
  test(`tells ${language}`, () => {
    assert.equal(detectLanguage(sentence).language, language);
    const page = `${sentence} `.repeat(Math.ceil(400 / sentence.length) + 4);
    assert.equal(refusedLanguage(page)?.language ?? "en", language);
  });

test("short and mixed texts are not refused", () => {
  const { fr, en, ru } = SENTENCES;
  assert.equal(refusedLanguage(fr), null);
  assert.equal(refusedLanguage(`${en} ${fr} ${en} ${fr}`), null);
  assert.equal(refusedLanguage(`${en} ${ru} ${en} ${ru} ${en}`), null);
  assert.equal(refusedLanguage("Abdirahman Mohamud Kovačević Žižek Nguyễn Văn Đỗ Müller ".repeat(10)), null);
});

test("a text without letters is English by default, with no confidence", () => {
  assert.deepEqual(detectLanguage("12:30 — 14.5 % \ud800"), { language: "en", name: "English", confidence: 0 });
});
