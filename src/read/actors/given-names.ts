// Given names borne by women only or by men only, in the languages whose politics the press reports: what a pronoun may stand for.
// General knowledge. Left out are names that both bear somewhere ("Kim", "Jean", "Nikita", "Sasha", "Robin").
// Weakness: a few hundred of many thousands; of anybody else the gender stays open until a title or a pronoun tells it.

import { wordList } from "../../kit/word-list.ts";

const FEMALE_NAMES = wordList(`
  maria mary anna ana anne angela ursula kaja annalena catherine christine claudia laura karen nancy hillary susan linda lisa
  elizabeth julia yulia olga olha iryna irina nataliya natalia svetlana tatiana daria daryna viktoria victoria oksana elena helena
  sofia sophia sara sarah fatima aisha amina leila layla mariam maryam zainab rania hanan nadia noor huda asma khadija samantha
  rosemary rebecca rachel michelle jacinda theresa liz margaret giorgia marine magdalena mette sanna katrin eva emma emily olivia
  isabel rosa carmen lucia francia gabriela paula patricia andrea monica sandra stephanie jennifer jessica karoline caroline tammy
  linda-thomas susana marta mirjana vjosa tulsi kamala melania ivanka roberta federica martha hanna lindiwe graca phumzile bintou
  stephania deborah joyce aung penny yvette carly amy elise madeleine janet megyn debbie heidi valerie denise diane barbara donna
  dorothy helen ruth kathleen cynthia pamela nicole katherine kathryn frances judith alice julie heather teresa doris gloria cheryl
  mildred joan ashley rose janice judy christina tamara charlotte annie lillian jane marilyn kate kathy wendy tina marjorie alexandra
  vanessa ellen josephine sylvia veronica beatrice edith clara lucy ella grace hannah naomi miriam esther yael tzipi ayelet golda
  rivka agnes ingrid astrid greta birgit erna jonna annika elsa liv solveig gro tarja krista ilse petra gisela renate monika anja
  katja heike svenja francesca chiara giulia silvia paola elisabetta ilaria manuela ines dolores pilar mercedes cristina yolanda
  ximena valeria violeta marcela nathalie sylvie brigitte veronique isabelle aurore chantal ekaterina yekaterina ludmila lyudmila
  galina valentina nina vera larisa maryna yuliya anastasia ksenia elvira dunja vesna jelena milica biljana zorica ljiljana marija
  ivana danica jadranka natasa tanja salome eka anahit zaruhi leyla sevinj shirin narges masih nasrin zahra zahraa maha suad samira
  salma nawal najat najla lubna hala hind rima reem rasha fawziya habiba safia halima hawa rokia aminata fatou mariama oumou ngozi
  thuli winnie sahle-work birtukan meaza angelina hasina khaleda benazir hina indira sonia priyanka sushma nirmala smriti chandrika
  sirimavo leni imelda risa sanae yuriko tomoko
`);

const MALE_NAMES = wordList(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
  andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey jacob gary nicholas eric jonathan stephen larry justin
  scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry aaron jose henry adam douglas nathan peter
  zachary kyle walter ethan jeremy harold keith christian roger noah gerald carl sean arthur lawrence dylan bryan joe bruce gabriel
  albert juan wayne roy ralph eugene randy vincent russell louis philip bobby johnny bradley bernie ted marco jeb rand chuck mike tim
  jim tom bill bob ben rick steve dan ron don ken greg jeff matt nick jake josh rex corey mitch harry lyndon dwight antonin neil
  brett clarence elon boris tony gordon nigel keir rishi ed dominic ivan oleg igor sergei sergey dmitry dmitri vladimir volodymyr
  mikhail nikolai nikolay alexei aleksei andrei andrii andriy yuri yury viktor vitali vitaly anatoly konstantin pavel petro oleksandr
  oleksiy serhiy mykola mykhailo rustem ruslan denys yevgeny evgeny gennady leonid maxim maksym kirill kyrylo dmytro aleksandr
  alexandr aleksandar slobodan milorad zoran goran dragan bojan dusan milan marko nikola petar stefan ivica zlatko albin ramush
  hashim bakir zeljko sefik haris edi sali nikol ilham serzh levon armen ararat vahan mikheil bidzina irakli giorgi zurab recep
  abdullah ahmet mehmet mustafa hakan hulusi kemal tufan ersin nikos antonio antonis kyriakos alexis hans karl karl-heinz friedrich
  heinrich helmut gerhard wolfgang olaf johann jens lars anders erik bjorn jonas kristian torsten giovanni giuseppe silvio matteo
  mario luigi paolo sergio enrico romano luis carlos jorge miguel pedro pablo alejandro fernando francisco rafael ricardo alberto
  eduardo ernesto gustavo hugo alvaro javier manuel diego jair inacio lenin raul fidel emmanuel francois jacques nicolas jean-yves
  jean-pierre jean-noel thierry pierre laurent bertrand gerard mohammed mohammad muhammad mohamed mahmoud ahmed ahmad ali hassan
  hussein hasan husayn omar umar osman othman ibrahim ismail yusuf yousef youssef khalid khaled saleh salah saeed saad salman tariq
  walid waleed ziad zayed yahya yasser yasir nabih nabil najib rafik rafiq saadi samir sami bashar hafez hadi haidar haider hamid
  hamad hamdan faisal farouk fahd abbas abdul abdulaziz abdulmalik abdulhamid abdelfattah abdelaziz adel amr anwar ashraf ayman basem
  bassam fathi fuad ghassan gamal haitham hisham husam imad ismat jamal jibril kamal karim khalil majid malik mansour marwan masoud
  massoud moussa musa nouri qais qasem qassem rami riad rashad rashid sadiq samih shakir sufian taha tamim wael javad hossein ebrahim
  amir esmail kazem ehud yitzhak shimon avigdor naftali yair benny yoav itamar gideon moshe dov narendra amit rajnath manmohan rahul
  nawaz imran shehbaz asif pervez abiy salva riek abdel-fattah yoweri felix uhuru raila julius thabo cyril nelson emmerson olusegun
  goodluck muhammadu bola alassane macky idriss faustin moise shinzo fumio yoshihide taro anutin rodrigo ferdinand manet jared jd
  antony josep kofi martin geir tor staffan nickolay majed hamed rashed rasheed naveed javed waheed hameed saeed sayed sayyed syed fahed raed
  jamshed khursheed shahed abed obeid
`);

/** Whether men or women bear a given name; null where both do or nobody knows it here. */
export function genderOfName(given: string): "he" | "she" | null {
  const name = given.toLowerCase();
  if (FEMALE_NAMES.has(name)) return "she";
  return MALE_NAMES.has(name) ? "he" : null;
}
