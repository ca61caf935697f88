/**
 * Names by which reporting means a state or an international body: short name, other names, adjectives and nouns for its people, and the seats that
 * stand for its government. A gazetteer of language, not of recognition: it holds what reporters write, and takes no side.
 *
 * One line each: `name; other names; adjectives and people; seats`. Kept to forms that are safe to match with their capital letter.
 */
const GAZETTEER = `
Afghanistan; ; Afghan, Afghans; Kabul
Albania; ; Albanian, Albanians; Tirana
Algeria; ; Algerian, Algerians; Algiers
Andorra; ; Andorran; 
Angola; ; Angolan, Angolans; Luanda
Argentina; ; Argentine, Argentinian, Argentines; Buenos Aires
Armenia; ; Armenian, Armenians; Yerevan
Australia; ; Australian, Australians; Canberra
Austria; ; Austrian, Austrians; Vienna
Azerbaijan; ; Azerbaijani, Azeri, Azerbaijanis; Baku
Bahamas; the Bahamas; Bahamian; Nassau
Bahrain; ; Bahraini, Bahrainis; Manama
Bangladesh; ; Bangladeshi, Bangladeshis; Dhaka
Barbados; ; Barbadian; Bridgetown
Belarus; ; Belarusian, Belarusians; Minsk
Belgium; ; Belgian, Belgians; 
Belize; ; Belizean; Belmopan
Benin; ; Beninese; Porto-Novo
Bhutan; ; Bhutanese; Thimphu
Bolivia; ; Bolivian, Bolivians; La Paz
Bosnia and Herzegovina; Bosnia, Bosnia-Herzegovina; Bosnian, Bosnians; Sarajevo
Botswana; ; Botswanan; Gaborone
Brazil; ; Brazilian, Brazilians; Brasilia
Brunei; ; Bruneian; 
Bulgaria; ; Bulgarian, Bulgarians; Sofia
Burkina Faso; ; Burkinabe; Ouagadougou
Burundi; ; Burundian, Burundians; Bujumbura, Gitega
Cambodia; ; Cambodian, Cambodians; Phnom Penh
Cameroon; ; Cameroonian, Cameroonians; Yaounde
Canada; ; Canadian, Canadians; Ottawa
Cape Verde; Cabo Verde; Cape Verdean; Praia
Central African Republic; ; Central African; Bangui
Chad; ; Chadian, Chadians; N'Djamena
Chile; ; Chilean, Chileans; 
China; People's Republic of China; Chinese; Beijing
Colombia; ; Colombian, Colombians; Bogota, Bogotá
Comoros; ; Comorian; Moroni
Congo; Republic of the Congo, Congo-Brazzaville; ; Brazzaville
Democratic Republic of the Congo; DR Congo, DRC, Democratic Republic of Congo; Congolese; Kinshasa
Costa Rica; ; Costa Rican; 
Croatia; ; Croatian, Croatians, Croat; Zagreb
Cuba; ; Cuban, Cubans; Havana
Cyprus; Republic of Cyprus; Cypriot, Greek Cypriot, Greek Cypriots; Nicosia
Northern Cyprus; Turkish Republic of Northern Cyprus, TRNC; Turkish Cypriot, Turkish Cypriots; 
Czechia; Czech Republic; Czech, Czechs; Prague
Denmark; ; Danish, Danes; Copenhagen
Djibouti; ; Djiboutian; 
Dominican Republic; ; ; Santo Domingo
East Timor; Timor-Leste; Timorese, East Timorese; Dili
Ecuador; ; Ecuadorian, Ecuadorean; Quito
Egypt; ; Egyptian, Egyptians; Cairo
El Salvador; ; Salvadoran, Salvadorans; San Salvador
Equatorial Guinea; ; Equatoguinean; Malabo
Eritrea; ; Eritrean, Eritreans; Asmara
Estonia; ; Estonian, Estonians; Tallinn
Eswatini; Swaziland; Swazi; Mbabane
Ethiopia; ; Ethiopian, Ethiopians; Addis Ababa
Fiji; ; Fijian; Suva
Finland; ; Finnish, Finns; Helsinki
France; ; French; Paris, Elysee, Élysée
Gabon; ; Gabonese; Libreville
Gambia; the Gambia; Gambian; Banjul
Georgia; ; Georgian, Georgians; Tbilisi
Abkhazia; ; Abkhaz, Abkhazian; Sukhumi
South Ossetia; ; South Ossetian; Tskhinvali
Germany; ; German, Germans; Berlin
Ghana; ; Ghanaian, Ghanaians; Accra
Greece; ; Greek, Greeks; Athens
Guatemala; ; Guatemalan, Guatemalans; 
Guinea; ; Guinean; Conakry
Guinea-Bissau; ; Bissau-Guinean; Bissau
Guyana; ; Guyanese; 
Haiti; ; Haitian, Haitians; Port-au-Prince
Holy See; Vatican, the Vatican; ; 
Honduras; ; Honduran; Tegucigalpa
Hungary; ; Hungarian, Hungarians; Budapest
Iceland; ; Icelandic; Reykjavik
India; ; Indian, Indians; New Delhi, Delhi
Indonesia; ; Indonesian, Indonesians; Jakarta
Iran; Islamic Republic of Iran; Iranian, Iranians; Tehran
Iraq; ; Iraqi, Iraqis; Baghdad
Ireland; ; Irish; Dublin
Israel; ; Israeli, Israelis; 
Italy; ; Italian, Italians; Rome
Ivory Coast; Cote d'Ivoire, Côte d'Ivoire; Ivorian, Ivorians; Yamoussoukro
Jamaica; ; Jamaican; Kingston
Japan; ; Japanese; Tokyo
Jordan; ; Jordanian, Jordanians; Amman
Kazakhstan; ; Kazakh, Kazakhstani; Astana
Kenya; ; Kenyan, Kenyans; Nairobi
Kosovo; Republic of Kosovo; Kosovan, Kosovar, Kosovo Albanian; Pristina
Kuwait; ; Kuwaiti, Kuwaitis; 
Kyrgyzstan; ; Kyrgyz; Bishkek
Laos; ; Lao, Laotian; Vientiane
Latvia; ; Latvian, Latvians; Riga
Lebanon; ; Lebanese; Beirut
Lesotho; ; Basotho; Maseru
Liberia; ; Liberian, Liberians; Monrovia
Libya; ; Libyan, Libyans; Tripoli
Liechtenstein; ; ; Vaduz
Lithuania; ; Lithuanian, Lithuanians; Vilnius
Luxembourg; ; Luxembourgish; 
Madagascar; ; Malagasy; Antananarivo
Malawi; ; Malawian; Lilongwe
Malaysia; ; Malaysian, Malaysians; Kuala Lumpur, Putrajaya
Maldives; the Maldives; Maldivian; 
Mali; ; Malian, Malians; Bamako
Malta; ; Maltese; Valletta
Mauritania; ; Mauritanian; Nouakchott
Mauritius; ; Mauritian; Port Louis
Mexico; ; Mexican, Mexicans; Mexico City
Moldova; ; Moldovan, Moldovans; Chisinau, Chișinău
Transnistria; ; Transnistrian; Tiraspol
Mongolia; ; Mongolian; Ulaanbaatar
Montenegro; ; Montenegrin, Montenegrins; Podgorica
Morocco; ; Moroccan, Moroccans; Rabat
Western Sahara; Sahrawi Republic; Sahrawi, Saharawi; 
Mozambique; ; Mozambican, Mozambicans; Maputo
Myanmar; Burma; Burmese; Naypyidaw
Namibia; ; Namibian; Windhoek
Nepal; ; Nepali, Nepalese; Kathmandu
Netherlands; the Netherlands; Dutch; The Hague
New Zealand; ; New Zealander; Wellington
Nicaragua; ; Nicaraguan, Nicaraguans; Managua
Niger; ; Nigerien; Niamey
Nigeria; ; Nigerian, Nigerians; Abuja
North Korea; DPRK; North Korean, North Koreans; Pyongyang
North Macedonia; Macedonia; Macedonian, North Macedonian; Skopje
Norway; ; Norwegian, Norwegians; Oslo
Oman; ; Omani, Omanis; Muscat
Pakistan; ; Pakistani, Pakistanis; Islamabad
Palestinian Authority; ; ; Ramallah
Palestine; State of Palestine; Palestinian, Palestinians; 
Panama; ; Panamanian; Panama City
Papua New Guinea; ; Papua New Guinean; Port Moresby
Bougainville; ; Bougainvillean; 
Paraguay; ; Paraguayan; Asuncion
Peru; ; Peruvian, Peruvians; Lima
Philippines; the Philippines; Philippine, Filipino, Filipinos; Manila
Poland; ; Polish, Poles; Warsaw
Portugal; ; Portuguese; Lisbon
Qatar; ; Qatari, Qataris; Doha
Romania; ; Romanian, Romanians; Bucharest
Russia; Russian Federation; Russian, Russians; Moscow, Kremlin, the Kremlin
Rwanda; ; Rwandan, Rwandans; Kigali
Saudi Arabia; ; Saudi, Saudis; Riyadh
Senegal; ; Senegalese; Dakar
Serbia; Republic of Serbia; Serbian, Serbians, Serb; Belgrade
Seychelles; ; Seychellois; 
Sierra Leone; ; Sierra Leonean; Freetown
Singapore; ; Singaporean; 
Slovakia; ; Slovak, Slovaks; Bratislava
Slovenia; ; Slovenian, Slovene; Ljubljana
Somalia; ; Somali, Somalis; Mogadishu
Somaliland; ; Somalilander; Hargeisa
South Africa; ; South African, South Africans; Pretoria
South Korea; Republic of Korea; South Korean, South Koreans; Seoul
South Sudan; ; South Sudanese; Juba
Spain; ; Spanish, Spaniards; Madrid
Sri Lanka; ; Sri Lankan, Sri Lankans; Colombo
Sudan; ; Sudanese; Khartoum
Suriname; ; Surinamese; Paramaribo
Sweden; ; Swedish, Swedes; Stockholm
Switzerland; ; Swiss; Bern
Syria; ; Syrian, Syrians; Damascus
Taiwan; ; Taiwanese; Taipei
Tajikistan; ; Tajik, Tajiks; Dushanbe
Tanzania; ; Tanzanian, Tanzanians; Dodoma
Thailand; ; Thai, Thais; Bangkok
Togo; ; Togolese; Lome
Trinidad and Tobago; ; Trinidadian; Port of Spain
Tunisia; ; Tunisian, Tunisians; Tunis
Turkey; Türkiye, Turkiye; Turkish, Turks; Ankara
Turkmenistan; ; Turkmen; Ashgabat
Uganda; ; Ugandan, Ugandans; Kampala
Ukraine; ; Ukrainian, Ukrainians; Kyiv, Kiev
United Arab Emirates; UAE, the Emirates; Emirati, Emiratis; Abu Dhabi
United Kingdom; UK, U.K., Britain, Great Britain; British, Britons; London, Downing Street
United States; US, U.S., USA, America, United States of America; American, Americans; Washington, White House, the White House, Pentagon, State Department
Uruguay; ; Uruguayan; Montevideo
Uzbekistan; ; Uzbek, Uzbeks; Tashkent
Venezuela; ; Venezuelan, Venezuelans; Caracas
Vietnam; ; Vietnamese; Hanoi
Yemen; ; Yemeni, Yemenis; Sanaa
Zambia; ; Zambian, Zambians; Lusaka
Zimbabwe; ; Zimbabwean, Zimbabweans; Harare
European Union; EU, E.U., European Commission, European Council; ; Brussels
Europe; ; European, Europeans; European capitals
NATO; Nato, North Atlantic Alliance; ; 
United Nations; UN, U.N.; ; 
African Union; AU; ; 
Arab League; League of Arab States; ; 
OSCE; Organization for Security and Co-operation in Europe; ; 
IAEA; International Atomic Energy Agency; ; 
ECOWAS; ; ; 
IGAD; ; ; 
ASEAN; ; ; 
Gulf Cooperation Council; GCC; ; 
Organisation of Islamic Cooperation; OIC; ; 
Organization of American States; OAS; ; 
Red Cross; ICRC, International Committee of the Red Cross; ; 
`;

/** A state or international body with the words that mean it. */
type GazetteerLine = {
  readonly name: string;
  /** Names that are the body itself, seats included ("Moscow said"). */
  readonly names: readonly string[];
  /** Words that tell whose official or army it is ("Russian"). */
  readonly adjectives: readonly string[];
};

const LINES: readonly GazetteerLine[] = GAZETTEER.trim()
  .split("\n")
  .map((line) => {
    const [name, others, adjectives, seats] = line.split(";").map((part) =>
      part
        .split(",")
        .map((word) => word.trim())
        .filter((word) => word !== ""),
    );
    return { name: name[0], names: [...name, ...others, ...seats], adjectives };
  });

const BY_NAME = new Map(LINES.flatMap(({ name, names }) => names.map((each) => [each, name] as const)));
const BY_ANY_WORD = new Map([
  ...LINES.flatMap(({ name, adjectives }) => adjectives.map((each) => [each, name] as const)),
  ...BY_NAME,
]);

/** Every word or words that mean a state or body, adjectives and seats included ("Ukraine", "Ukrainian", "Kyiv"). */
export const STATE_WORDS: readonly string[] = [...BY_ANY_WORD.keys()];

/** The longest name in the gazetteer, in words. */
const MOST_WORDS = 5;

/** The state or body that a whole name means ("Kyiv" → Ukraine), or null; letters count as written. */
export function stateCalled(name: string): string | null {
  return BY_NAME.get(name) ?? BY_NAME.get(name.replace(/^the /i, "")) ?? null;
}

/**
 * The first state or body that a description names, adjectives and seats included ("a senior US official" → United States), or null.
 *
 * A longer name wins over a shorter one that starts at the same word ("South Sudanese" over "Sudanese").
 */
export function stateNamedIn(description: string): string | null {
  const words = description.match(/[\p{L}][\p{L}\p{N}.’'-]*/gu) ?? [];
  const bare = words.map((word) => word.replace(/[’']s?$/u, "").replace(/^\.|(?<!\p{Lu})\.$/gu, ""));
  for (let at = 0; at < bare.length; at++)
    for (let length = Math.min(MOST_WORDS, bare.length - at); length > 0; length--) {
      const phrase = bare.slice(at, at + length).join(" ");
      const state =
        BY_ANY_WORD.get(phrase) ?? (phrase.includes("-") ? BY_ANY_WORD.get(phrase.split("-")[0]) : undefined);
      if (state !== undefined) return state;
    }
  return null;
}
