/**
 * Armed movements and the parties that have sat at peace tables, as reporters name them: usual short name, other names and letters,
 * the word that stands before what is theirs, and the state they fight in or against at home.
 *
 * Facts of general knowledge, set down by hand in November 2026; one movement per line, fields parted by "|", alternatives by ",".
 * A name that a text gives letters to itself goes before this table. Listing a movement takes no side on its standing.
 */
export const MOVEMENTS = `
Hamas|Islamic Resistance Movement|Hamas|
Hezbollah|Hizbollah,Hizbullah,Hezbullah|Hezbollah|
Palestinian Islamic Jihad|Islamic Jihad,PIJ||
Fatah|||
Palestine Liberation Organization|PLO,Palestine Liberation Organisation||
Palestinian Authority|||
Popular Front for the Liberation of Palestine|PFLP||
Houthis|Houthi movement,Huthi movement,Huthis,Ansar Allah,Ansarallah,Ansarullah|Houthi,Huthi|Yemen
Southern Transitional Council|STC||Yemen
Taliban|Taleban|Taliban|
Tehreek-e-Taliban Pakistan|TTP,Tehreek-i-Taliban Pakistan,Tehrik-i-Taliban Pakistan,Pakistani Taliban||Pakistan
Baloch Liberation Army|Balochistan Liberation Army||Pakistan
Islamic State|ISIS,ISIL,Daesh||
Al-Qaeda|al Qaeda,al-Qaida||
Al-Shabaab|al Shabaab,al-Shabab,Shabaab||Somalia
Boko Haram|||Nigeria
ISWAP|Islamic State West Africa Province||Nigeria
JNIM|Jama'at Nusrat al-Islam wal-Muslimin||Mali
Azawad Liberation Front|FLA||Mali
Coordination of Azawad Movements|CMA||Mali
Rapid Support Forces|RSF||Sudan
Sudan People's Liberation Movement-North|SPLM-N||Sudan
Sudan Liberation Movement|SLM||Sudan
Justice and Equality Movement|JEM||Sudan
SPLM-IO|SPLA-IO,Sudan People's Liberation Movement-in-Opposition||South Sudan
M23|March 23 Movement,AFC/M23||Democratic Republic of the Congo
FDLR|Democratic Forces for the Liberation of Rwanda||Democratic Republic of the Congo
Allied Democratic Forces|||Democratic Republic of the Congo
CODECO|||Democratic Republic of the Congo
Lord's Resistance Army|LRA||Uganda
Tigray People's Liberation Front|TPLF||Ethiopia
Oromo Liberation Army|OLA||Ethiopia
Oromo Liberation Front|OLF||Ethiopia
Ogaden National Liberation Front|ONLF||Ethiopia
Fano|||Ethiopia
Renamo|Mozambican National Resistance|Renamo|Mozambique
Frelimo||Frelimo|
Unita||Unita|Angola
MPLA|||
Polisario Front|Polisario,Frente Polisario|Polisario|
African National Congress|||
Seleka|Séléka||Central African Republic
Anti-balaka|||Central African Republic
Movement of Democratic Forces of Casamance|MFDC||Senegal
FARC|Revolutionary Armed Forces of Colombia||Colombia
National Liberation Army|ELN,Ejército de Liberación Nacional||Colombia
Segunda Marquetalia|||Colombia
Gulf Clan|Clan del Golfo||Colombia
FMLN|Farabundo Martí National Liberation Front||El Salvador
URNG|Guatemalan National Revolutionary Unity||Guatemala
Zapatista Army of National Liberation|EZLN||Mexico
Shining Path|||Peru
Moro Islamic Liberation Front|MILF||Philippines
Moro National Liberation Front|MNLF||Philippines
National Democratic Front of the Philippines|NDFP||Philippines
New People's Army|||Philippines
Abu Sayyaf|||Philippines
Free Aceh Movement|GAM||Indonesia
Free Papua Movement|OPM||Indonesia
Barisan Revolusi Nasional|BRN||Thailand
Liberation Tigers of Tamil Eelam|LTTE,Tamil Tigers,Tigers|Tamil Tiger|Sri Lanka
Arakan Army|||Myanmar
Karen National Union|KNU||Myanmar
Kachin Independence Army|||Myanmar
Ta'ang National Liberation Army|TNLA||Myanmar
MNDAA|Myanmar National Democratic Alliance Army||Myanmar
National Unity Government|NUG||Myanmar
NSCN-IM|National Socialist Council of Nagaland||India
ULFA|United Liberation Front of Asom||India
Kurdistan Workers' Party|PKK||Turkey
People's Protection Units|YPG||Syria
Syrian Democratic Forces|SDF||Syria
Hayat Tahrir al-Sham|HTS||Syria
Kurdistan Democratic Party|KDP||
Peshmerga|||Iraq
Popular Mobilization Forces|Hashd al-Shaabi,Popular Mobilisation Forces||Iraq
Wagner Group|Wagner||
Sinn Fein|Sinn Féin|Sinn Fein|United Kingdom
Irish Republican Army|IRA,Provisional IRA||United Kingdom
Democratic Unionist Party|DUP||
Ulster Unionist Party|UUP||
Social Democratic and Labour Party|SDLP||
Ulster Volunteer Force|UVF||
Ulster Defence Association|UDA||
ETA|Euskadi Ta Askatasuna||Spain
Kosovo Liberation Army|KLA,UCK||Serbia
Greek Cypriots|Greek Cypriot side,Greek Cypriot administration|Greek Cypriot|
Turkish Cypriots|Turkish Cypriot side|Turkish Cypriot|
Bosnian Serbs||Bosnian Serb|
Bosnian Croats||Bosnian Croat|
Kosovo Serbs|Kosovan Serbs|Kosovo Serb|Kosovo
Kosovo Albanians|Kosovan Albanians|Kosovo Albanian|
Croatian Serbs||Croatian Serb|
Iraqi Kurds||Iraqi Kurdish|
Syrian Kurds||Syrian Kurdish|
Crimean Tatars||Crimean Tatar|
`;
