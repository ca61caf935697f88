import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { personKey } from "./person-name.ts";

/** Names as lists of spellings, one person a line. */
const SAME = `
Sergey Lavrov, Sergei Lavrov, Serguei Lavrov, Sergej Lawrow
Yuri Ushakov, Yury Ushakov, Yuriy Ushakov, Yurii Ushakov, Juri Uschakow
Dmitry Peskov, Dmitri Peskov, Dmitriy Peskov, Dmitrij Peskow
Andriy Yermak, Andrii Yermak, Andrij Jermak, Andriy Ermak
Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Volodymyr Zelenskyi, Wolodymyr Selenskyj, Vladimir Zelensky
Olena Zelenska, Olena Selenska
Sergei Ryabkov, Sergey Riabkov, Sergej Rjabkow
Dmytro Kuleba, Dmitry Kuleba
Oleksiy Danilov, Oleksii Danilov, Alexei Danilov, Aleksey Danilov
Mykola Toll, Nikolai Toll, Nikolay Toll
Viktor Yanukovych, Viktor Janukowytsch
Petro Poroshenko, Petro Poroschenko
Yevgeny Orlov, Evgeny Orlov, Jewgeni Orlow, Evgueni Orlov, Yevgeniy Orlov
Yulia Tymoshenko, Yuliya Tymoshenko, Yuliia Tymoshenko, Julia Tymoschenko
Tatiana Moskalkova, Tatyana Moskalkova, Tatjana Moskalkowa
Benjamin Netanyahu, Binyamin Netanyahu, Benyamin Netanyahu
Mohammed bin Salman, Mohammad bin Salman, Muhammad bin Salman, Mohamed bin Salman, Mohammed ben Salman
Ismail Haniyeh, Ismail Haniya, Ismail Haniyah, Ismaeel Haniyeh
Abdel Fattah el-Sisi, Abdel Fattah al-Sisi, Abdul Fattah al-Sisi, Abdelfattah El-Sissi, Abd al-Fattah as-Sisi
Ahmed al-Sharaa, Ahmad al-Shara, Ahmad ash-Sharaa
Hassan Nasrallah, Hasan Nasralla
Saddam Hussein, Saddam Hussain, Saddam Husain
Abdullah Tarn, Abdallah Tarn
Mohammad Shtayyeh, Mohammed Shtayeh
Khalid Mashal, Khaled Mashal
Faisal bin Farhan, Faysal bin Farhan
Mahmoud Abbas, Mahmud Abbas, Mahmood Abbas
Waleed Tarn, Walid Tarn
Tariq Tarn, Tarik Tarn
Muammar Gaddafi, Muammar Qaddafi, Muammar Kadhafi
Recep Tayyip Erdogan, Recep Tayyip Erdoğan
Kemal Kılıçdaroğlu, Kemal Kilicdaroglu
Jean-Noël Barrot, Jean Noel Barrot
`;

/** Names that stand for different people although they look alike. */
const DIFFERENT = `
Ali Tarn, Alia Tarn
Hassan Tarn, Hussein Tarn
Hamid Tarn, Hamed Tarn, Hamad Tarn, Ahmad Tarn
Salah Tarn, Saleh Tarn, Salih Tarn
Mahmoud Tarn, Mohammed Tarn, Mehmet Tarn
Fatah Tarn, Fateh Tarn
Jamal Tarn, Jamil Tarn, Kamal Tarn
Rashid Tarn, Rashad Tarn, Rushdi Tarn
Said Tarn, Saad Tarn
Khalid Tarn, Khalil Tarn
Abdul Tarn, Abdullah Tarn, Abdulla Abdul Tarn
Mohammed bin Salman, Mohammed bin Zayed, Mohammed bin Nayef
Sergei Lavrov, Sergei Lavrin, Pyotr Lavrov
Sergio Tull, Sergei Tull
Andrei Sakharov, Andrei Zakharov
Vladimir Putin, Vladislav Putin
Sokolov, Zokolov
Kim Jong Chol, Kim Yong Chol
Wang Yi, Wang Yu, Wang Li
Robert Lee, Robert Li
John Woo, John Wu
Jack Lew, Jack Lev
Ian Holt, Jan Holt
Jemma Holt, Emma Holt
Noah Holt, Noa Holt
Brian Holt, Bryan Holt
Tom Burke, Tom Bourke
Michael Holt, Michal Holt, Michelle Holt
Alexander Holt, Alexandra Holt
Natalia Holt, Natan Holt
Olena Zelenska, Volodymyr Zelensky
Maria Zakharova, Maria Sakharova
Lavrov, Lavrova
An Nguyen, Nguyen
`;

const linesOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split(", "));

describe("personKey", () => {
  it("is the same for the spellings of one name", () => {
    for (const [first = "", ...others] of linesOf(SAME))
      for (const other of others) assert.equal(personKey(other), personKey(first), `${first} / ${other}`);
  });
  it("differs for names of different people", () => {
    for (const names of linesOf(DIFFERENT))
      assert.equal(
        new Set(names.map(personKey)).size,
        names.length,
        `${names.join(" / ")}: ${names.map(personKey).join(" / ")}`,
      );
  });
  it("keeps national forms of a given name apart where the given name stands alone", () => {
    assert.notEqual(personKey("Vladimir"), personKey("Volodymyr"));
  });
  it("keeps people apart whose lines differ", () => {
    const lines = linesOf(SAME);
    assert.equal(new Set(lines.map(([first = ""]) => personKey(first))).size, lines.length);
  });
});
