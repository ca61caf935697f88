/**
 * How reporters speak of states: short name, other names, adjectives and words for the people, capital, seats of power.
 *
 * Facts of general knowledge, set down by hand in November 2025 from the UN's member list and each state's own constitution or
 * official site for capital and seat; one line per state, fields parted by "|", alternatives by ",". Names in other usual forms
 * come from `country-names.ts`, which a script generates. Saying that a name is used for a state takes no side on its status.
 */
export const STATES = `
Afghanistan||Afghan,Afghans|Kabul|
Albania||Albanian,Albanians|Tirana|
Algeria||Algerian,Algerians|Algiers|El Mouradia
Andorra||Andorran,Andorrans|Andorra la Vella|
Angola||Angolan,Angolans|Luanda|
Antigua and Barbuda|Antigua|Antiguan,Antiguans|Saint John's|
Argentina||Argentine,Argentinian,Argentines|Buenos Aires|Casa Rosada
Armenia|Republic of Armenia|Armenian,Armenians|Yerevan|
Australia||Australian,Australians|Canberra|
Austria||Austrian,Austrians|Vienna|
Azerbaijan|Republic of Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku|
Bahamas|The Bahamas|Bahamian,Bahamians|Nassau|
Bahrain||Bahraini,Bahrainis|Manama|
Bangladesh||Bangladeshi,Bangladeshis|Dhaka|
Barbados||Barbadian,Barbadians|Bridgetown|
Belarus||Belarusian,Belarusians|Minsk|
Belgium||Belgian,Belgians||
Belize||Belizean,Belizeans|Belmopan|
Benin||Beninese|Porto-Novo,Cotonou|
Bhutan||Bhutanese|Thimphu|
Bolivia||Bolivian,Bolivians|La Paz,Sucre|
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo|
Botswana||Botswanan|Gaborone|
Brazil||Brazilian,Brazilians|Brasilia,Brasília|Itamaraty
Brunei||Bruneian,Bruneians|Bandar Seri Begawan|
Bulgaria||Bulgarian,Bulgarians|Sofia|
Burkina Faso||Burkinabe,Burkinabè|Ouagadougou|
Burundi||Burundian,Burundians|Bujumbura,Gitega|
Cambodia||Cambodian,Cambodians|Phnom Penh|
Cameroon||Cameroonian,Cameroonians|Yaounde,Yaoundé|
Canada||Canadian,Canadians|Ottawa|
Cape Verde|Cabo Verde|Cape Verdean,Cape Verdeans|Praia|
Central African Republic|CAR|Central African,Central Africans|Bangui|
Chad||Chadian,Chadians|N'Djamena,Ndjamena|
Chile||Chilean,Chileans|Santiago|La Moneda
China|People's Republic of China,PRC|Chinese|Beijing|Zhongnanhai
Colombia||Colombian,Colombians|Bogota,Bogotá|Casa de Nariño
Comoros||Comorian,Comorians|Moroni|
Democratic Republic of the Congo|DR Congo,DRC,D.R.C.,Democratic Republic of Congo,Congo|Congolese|Kinshasa|
Republic of the Congo|Congo-Brazzaville||Brazzaville|
Costa Rica||Costa Rican,Costa Ricans|San Jose|
Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro|
Croatia||Croatian,Croatians,Croat|Zagreb|
Cuba||Cuban,Cubans|Havana|
Cyprus|Republic of Cyprus|Cypriot,Cypriots|Nicosia|
Czech Republic|Czechia|Czech,Czechs|Prague|
Denmark||Danish,Danes|Copenhagen|
Djibouti||Djiboutian,Djiboutians||
Dominican Republic||Dominican,Dominicans|Santo Domingo|
Ecuador||Ecuadorian,Ecuadorean,Ecuadorians|Quito|Carondelet
Egypt||Egyptian,Egyptians|Cairo|
El Salvador||Salvadoran,Salvadorans|San Salvador|
Equatorial Guinea||Equatoguinean|Malabo|
Eritrea||Eritrean,Eritreans|Asmara|
Estonia||Estonian,Estonians|Tallinn|
Eswatini||Swazi,Swazis|Mbabane|
Ethiopia||Ethiopian,Ethiopians|Addis Ababa|
Fiji||Fijian,Fijians|Suva|
Finland||Finnish,Finns|Helsinki|
France||French,Frenchman,Frenchwoman|Paris|Elysee,Élysée,Elysee Palace,Élysée Palace,Quai d'Orsay
Gabon||Gabonese|Libreville|
Gambia|The Gambia|Gambian,Gambians|Banjul|
Georgia||Georgian,Georgians|Tbilisi|
Germany||German,Germans|Berlin|Chancellery
Ghana||Ghanaian,Ghanaians|Accra|
Greece||Greek,Greeks|Athens|Maximos Mansion
Guatemala||Guatemalan,Guatemalans|Guatemala City|
Guinea||Guinean,Guineans|Conakry|
Guinea-Bissau||Bissau-Guinean|Bissau|
Guyana||Guyanese|Georgetown|
Haiti||Haitian,Haitians|Port-au-Prince|
Honduras||Honduran,Hondurans|Tegucigalpa|
Hungary||Hungarian,Hungarians|Budapest|
Iceland||Icelandic,Icelanders|Reykjavik|
India||Indian,Indians|New Delhi,Delhi|South Block
Indonesia||Indonesian,Indonesians|Jakarta|Merdeka Palace
Iran|Islamic Republic of Iran|Iranian,Iranians|Tehran,Teheran|
Iraq||Iraqi,Iraqis|Baghdad|
Ireland||Irish,Irishman,Irishwoman|Dublin|
Israel||Israeli,Israelis||
Italy||Italian,Italians|Rome|Palazzo Chigi,Farnesina
Jamaica||Jamaican,Jamaicans|Kingston|
Japan||Japanese|Tokyo|
Jordan||Jordanian,Jordanians|Amman|
Kazakhstan||Kazakh,Kazakhs,Kazakhstani|Astana|Akorda
Kenya||Kenyan,Kenyans|Nairobi|State House
Kosovo|Republic of Kosovo|Kosovan,Kosovar,Kosovars,Kosovans|Pristina,Prishtina|
Kuwait||Kuwaiti,Kuwaitis|Kuwait City|
Kyrgyzstan||Kyrgyz|Bishkek|
Laos||Lao,Laotian|Vientiane|
Latvia||Latvian,Latvians|Riga|
Lebanon||Lebanese|Beirut|Baabda
Lesotho||Basotho|Maseru|
Liberia||Liberian,Liberians|Monrovia|
Libya||Libyan,Libyans|Tripoli|
Liechtenstein||Liechtensteiner|Vaduz|
Lithuania||Lithuanian,Lithuanians|Vilnius|
Luxembourg||Luxembourgish||
Madagascar||Malagasy|Antananarivo|
Malawi||Malawian,Malawians|Lilongwe|
Malaysia||Malaysian,Malaysians|Kuala Lumpur,Putrajaya|
Maldives||Maldivian,Maldivians|Male|
Mali||Malian,Malians|Bamako|
Malta||Maltese|Valletta|
Mauritania||Mauritanian,Mauritanians|Nouakchott|
Mauritius||Mauritian,Mauritians|Port Louis|
Mexico||Mexican,Mexicans|Mexico City|Los Pinos
Moldova||Moldovan,Moldovans|Chisinau,Chișinău|
Monaco||Monegasque||
Mongolia||Mongolian,Mongolians|Ulaanbaatar|
Montenegro||Montenegrin,Montenegrins|Podgorica|
Morocco||Moroccan,Moroccans|Rabat|
Mozambique||Mozambican,Mozambicans|Maputo|
Myanmar|Burma|Myanmar,Burmese|Naypyidaw,Naypyitaw|
Namibia||Namibian,Namibians|Windhoek|
Nepal||Nepali,Nepalese|Kathmandu|Singha Durbar
Netherlands|The Netherlands,Holland|Dutch,Dutchman,Dutchwoman|The Hague,Amsterdam|
New Zealand||New Zealander,New Zealanders|Wellington|Beehive
Nicaragua||Nicaraguan,Nicaraguans|Managua|
Niger||Nigerien,Nigeriens|Niamey|
Nigeria||Nigerian,Nigerians|Abuja|Aso Rock
North Korea|DPRK,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang|
North Macedonia|Macedonia|Macedonian,North Macedonian,Macedonians|Skopje|
Norway||Norwegian,Norwegians|Oslo|
Oman||Omani,Omanis|Muscat|
Pakistan||Pakistani,Pakistanis|Islamabad,Rawalpindi|
Palestine|State of Palestine|Palestinian,Palestinians|Ramallah|Mukataa
Panama||Panamanian,Panamanians|Panama City|
Papua New Guinea||Papua New Guinean|Port Moresby|
Paraguay||Paraguayan,Paraguayans|Asuncion|
Peru||Peruvian,Peruvians|Lima|
Philippines|The Philippines|Philippine,Filipino,Filipinos|Manila|Malacañang,Malacanang
Poland||Polish,Poles|Warsaw|
Portugal||Portuguese|Lisbon|
Qatar||Qatari,Qataris|Doha|Amiri Diwan
Romania||Romanian,Romanians|Bucharest|
Russia|Russian Federation|Russian,Russians|Moscow|Kremlin
Rwanda||Rwandan,Rwandans|Kigali|Urugwiro
Samoa||Samoan,Samoans|Apia|
Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh|
Senegal||Senegalese|Dakar|
Saint Kitts and Nevis|St Kitts,St. Kitts,St Kitts and Nevis,St. Kitts and Nevis|Kittitian,Kittitians|Basseterre|
Saint Lucia|St Lucia,St. Lucia|Saint Lucian,Saint Lucians|Castries|
Saint Vincent and the Grenadines|St Vincent,St. Vincent,Saint Vincent,St Vincent and the Grenadines,St. Vincent and the Grenadines|Vincentian,Vincentians|Kingstown|
Serbia|Republic of Serbia|Serbian,Serbians|Belgrade|
Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown|
Singapore||Singaporean,Singaporeans||Istana
Slovakia||Slovak,Slovaks|Bratislava|
Slovenia||Slovenian,Slovene,Slovenes|Ljubljana|
Solomon Islands||Solomon Islander|Honiara|
Somalia||Somali,Somalis|Mogadishu|Villa Somalia
Somaliland||Somalilander|Hargeisa|
South Africa||South African,South Africans|Pretoria|Union Buildings
South Korea|Republic of Korea|South Korean,South Koreans|Seoul|Blue House
South Sudan||South Sudanese|Juba|
Spain||Spanish,Spaniards|Madrid|Moncloa
Sri Lanka||Sri Lankan,Sri Lankans|Colombo|
Sudan||Sudanese|Khartoum,Port Sudan|
Suriname||Surinamese|Paramaribo|
Sweden||Swedish,Swedes|Stockholm|
Switzerland||Swiss|Bern,Berne|
Syria||Syrian,Syrians|Damascus|
Taiwan||Taiwanese|Taipei|
Tajikistan||Tajik,Tajiks|Dushanbe|
Tanzania||Tanzanian,Tanzanians|Dodoma,Dar es Salaam|
Thailand||Thai,Thais|Bangkok|
Timor-Leste|East Timor|Timorese|Dili|
Togo||Togolese|Lome,Lomé|
Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain|
Tunisia||Tunisian,Tunisians|Tunis|Carthage Palace
Turkey|Türkiye,Turkiye|Turkish,Turks|Ankara|
Turkmenistan||Turkmen|Ashgabat|
Uganda||Ugandan,Ugandans|Kampala|
Ukraine||Ukrainian,Ukrainians|Kyiv,Kiev|Bankova
United Arab Emirates|UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi|
United Kingdom|UK,U.K.,Britain,Great Britain|British,Britons,Englishman,Englishwoman,Welshman,Scotsman|London|Downing Street,Whitehall,No 10,10 Downing Street,Number 10
United States|US,U.S.,USA,U.S.A.,America,United States of America|American,Americans|Washington,Washington DC,Washington D.C.|White House,Oval Office
Uruguay||Uruguayan,Uruguayans|Montevideo|
Uzbekistan||Uzbek,Uzbeks|Tashkent|
Vanuatu||Ni-Vanuatu|Port Vila|
Vatican|Holy See|Vatican|Vatican City|
Venezuela||Venezuelan,Venezuelans|Caracas|Miraflores
Vietnam|Viet Nam|Vietnamese|Hanoi|
Yemen||Yemeni,Yemenis|Sanaa,Sana'a,Aden|
Zambia||Zambian,Zambians|Lusaka|
Zimbabwe||Zimbabwean,Zimbabweans|Harare|
Abkhazia||Abkhaz,Abkhazian,Abkhazians|Sukhumi,Sokhumi|
South Ossetia||South Ossetian,South Ossetians|Tskhinvali|
Transnistria||Transnistrian,Transnistrians|Tiraspol|
Northern Cyprus|Turkish Republic of Northern Cyprus,TRNC|Turkish Cypriot,Turkish Cypriots||
Macedonia|FYROM,Former Yugoslav Republic of Macedonia|Macedonian||
Yugoslavia|Federal Republic of Yugoslavia,FRY|Yugoslav,Yugoslavs||
Serbia and Montenegro||||
Soviet Union|USSR,U.S.S.R.|Soviet,Soviets||
Czechoslovakia||Czechoslovak,Czechoslovaks||
East Germany|German Democratic Republic,GDR|East German,East Germans||
West Germany||West German,West Germans||
North Yemen||North Yemeni,North Yemenis||
South Yemen||South Yemeni,South Yemenis||
North Vietnam||North Vietnamese||
South Vietnam||South Vietnamese||
Zaire||Zairean,Zaireans,Zairian||
Rhodesia||Rhodesian,Rhodesians||
Nagorno-Karabakh|Karabakh,Artsakh||Stepanakert|
`;

/** Bodies of several states, as reporters name them: short name, other names, adjectives, seat. Same form and date as `STATES`. */
export const BODIES = `
European Union|EU,E.U.,the bloc||Brussels|
United Nations|UN,U.N.|||
NATO|Nato,the alliance,North Atlantic Treaty Organization|||
African Union|AU|||
Arab League|League of Arab States|||
ECOWAS|Ecowas,Economic Community of West African States|||
OSCE|Organization for Security and Co-operation in Europe|||
IAEA|International Atomic Energy Agency|||
International Criminal Court|ICC|||
International Court of Justice|ICJ|||
ICRC|International Committee of the Red Cross|||
Red Cross||||
UN Security Council|Security Council,U.N. Security Council,United Nations Security Council|||
European Commission||||
European Council||||
IGAD|Intergovernmental Authority on Development,Inter-Governmental Authority on Development|||
SADC|Southern African Development Community|||
East African Community|EAC|||
ASEAN|Association of Southeast Asian Nations|||
Gulf Cooperation Council|GCC|||
G7|Group of Seven|||
G20|Group of 20|||
World Bank||||
International Monetary Fund|IMF|||
World Health Organization|WHO|||
World Food Programme|WFP,World Food Program|||
UNHCR|U.N. refugee agency,UN refugee agency|||
UNICEF|Unicef|||
Europe|European governments,European capitals,European leaders,European allies,the Europeans,Europeans|European||
Organization of American States|OAS|||
Organisation of Islamic Cooperation|OIC|||
Human Rights Watch|HRW|||
Amnesty International||||
International Crisis Group|Crisis Group|||
Catholic Church||||
Community of Sant'Egidio|Sant'Egidio|||
Carter Center||||
Centre for Humanitarian Dialogue|HD Centre|||
Doctors Without Borders|MSF,Médecins Sans Frontières|||
UNRWA||||
Shin Bet||||
Mossad||||
Knesset||||
Verkhovna Rada||||
State Duma|Duma|||
Bundestag||||
Lok Sabha||||
Rajya Sabha||||
Loya Jirga||||
Grand National Assembly||||
House of Commons||||
House of Lords||||
House of Representatives||||
Sejm||||
Riksdag||||
Storting||||
Pentagon|US Defense Department,Defense Department,U.S. Defense Department|||
CIA|Central Intelligence Agency|||
FBI|Federal Bureau of Investigation|||
MI5||||
MI6|Secret Intelligence Service|||
FSB|Federal Security Service|||
GRU||||
SBU|Security Service of Ukraine|||
ISI|Inter-Services Intelligence|||
Revolutionary Guards|IRGC,Islamic Revolutionary Guard Corps,Revolutionary Guard,Iranian Revolutionary Guards,Islamic Revolutionary Guards Corps|||
Quds Force||||
Europol||||
Interpol||||
Frontex||||
Centcom|CENTCOM,US Central Command,U.S. Central Command,Central Command|||
Africom|AFRICOM,US Africa Command|||
Israeli army|IDF,Israel Defense Forces,Israel Defence Forces|||
Sudanese army|Sudanese Armed Forces,SAF|||
Congolese army|FARDC|||
Philippine army|Armed Forces of the Philippines|||
Lebanese army|Lebanese Armed Forces|||
Ukrainian army|Armed Forces of Ukraine,Ukrainian Armed Forces|||
Thai army|Royal Thai Army|||
Moroccan army|Royal Armed Forces|||
Malian army|FAMa|||
Ethiopian army|Ethiopian National Defence Force,Ethiopian National Defense Force,ENDF|||
South Sudanese army|SSPDF,South Sudan People's Defence Forces|||
Central African army|FACA|||
Turkish army|Turkish Armed Forces,Turkish General Staff|||
Russian army|Russian Armed Forces,Armed Forces of Russia|||
Pakistani army|Pakistan Army|||
Indian army|Indian Army|||
Myanmar military|Tatmadaw|||
OCHA||||
US State Department|State Department,U.S. State Department,Foggy Bottom|||
US Treasury|U.S. Treasury,Treasury Department,US Treasury Department,U.S. Treasury Department|||
OHCHR|UN human rights office|||
International Organization for Migration|IOM|||
World Trade Organization|WTO|||
African Development Bank||||
Inter-American Development Bank||||
Collective Security Treaty Organization|CSTO|||
Shanghai Cooperation Organisation|SCO|||
Commonwealth of Independent States||||
CARICOM|Caribbean Community|||
Economic Community of Central African States|ECCAS|||
CEMAC||||
Pacific Islands Forum||||
Minsk Group|OSCE Minsk Group|||
UNIFIL||||
UNFICYP||||
UNMISS||||
UNMIK||||
MONUSCO||||
MINUSCA||||
MINURSO||||
MINUSMA||||
AMISOM||||
KFOR||||
EULEX||||
EUFOR||||
`;
