/**
 * Armed movements and the parties that have sat at peace tables, as reporters name them: usual short name, other names and letters, and
 * the word that stands before what is theirs.
 *
 * Facts of general knowledge, set down by hand in November 2026; one movement per line, fields parted by "|", alternatives by ",".
 * A name that a text gives letters to itself goes before this table. Listing a movement takes no side on its standing.
 */
export const MOVEMENTS = `
Hamas|Islamic Resistance Movement|Hamas
Hezbollah|Hizbollah,Hizbullah,Hezbullah|Hezbollah
Palestinian Islamic Jihad|Islamic Jihad,PIJ|
Fatah||
Palestine Liberation Organization|PLO,Palestine Liberation Organisation|
Palestinian Authority||
Popular Front for the Liberation of Palestine|PFLP|
Houthis|Houthi movement,Ansar Allah,Ansarallah,Ansarullah|Houthi
Southern Transitional Council|STC|
Taliban|Taleban|Taliban
Tehreek-e-Taliban Pakistan|TTP,Pakistani Taliban|
Baloch Liberation Army|Balochistan Liberation Army|
Islamic State|ISIS,ISIL,Daesh|
Al-Qaeda|al Qaeda,al-Qaida|
Al-Shabaab|al Shabaab,al-Shabab,Shabaab|
Boko Haram||
ISWAP|Islamic State West Africa Province|
JNIM|Jama'at Nusrat al-Islam wal-Muslimin|
Azawad Liberation Front|FLA|
Coordination of Azawad Movements|CMA|
Rapid Support Forces|RSF|
Sudan People's Liberation Movement-North|SPLM-N|
Sudan Liberation Movement|SLM|
Justice and Equality Movement|JEM|
SPLM-IO|SPLA-IO,Sudan People's Liberation Movement-in-Opposition|
M23|March 23 Movement,AFC/M23|
FDLR|Democratic Forces for the Liberation of Rwanda|
Allied Democratic Forces||
CODECO||
Lord's Resistance Army|LRA|
Tigray People's Liberation Front|TPLF|
Oromo Liberation Army|OLA|
Oromo Liberation Front|OLF|
Ogaden National Liberation Front|ONLF|
Fano||
Renamo|Mozambican National Resistance|Renamo
Frelimo||Frelimo
Unita||Unita
MPLA||
Polisario Front|Polisario,Frente Polisario|Polisario
African National Congress||
Seleka|Séléka|
Anti-balaka||
Movement of Democratic Forces of Casamance|MFDC|
FARC|Revolutionary Armed Forces of Colombia|
National Liberation Army|ELN,Ejército de Liberación Nacional|
Segunda Marquetalia||
Gulf Clan|Clan del Golfo|
FMLN|Farabundo Martí National Liberation Front|
URNG|Guatemalan National Revolutionary Unity|
Zapatista Army of National Liberation|EZLN|
Shining Path||
Moro Islamic Liberation Front|MILF|
Moro National Liberation Front|MNLF|
National Democratic Front of the Philippines|NDFP|
New People's Army||
Abu Sayyaf||
Free Aceh Movement|GAM|
Free Papua Movement|OPM|
Barisan Revolusi Nasional|BRN|
Liberation Tigers of Tamil Eelam|LTTE,Tamil Tigers|
Arakan Army||
Karen National Union|KNU|
Kachin Independence Army||
Ta'ang National Liberation Army|TNLA|
MNDAA|Myanmar National Democratic Alliance Army|
National Unity Government|NUG|
NSCN-IM|National Socialist Council of Nagaland|
ULFA|United Liberation Front of Asom|
Kurdistan Workers' Party|PKK|
People's Protection Units|YPG|
Syrian Democratic Forces|SDF|
Hayat Tahrir al-Sham|HTS|
Kurdistan Democratic Party|KDP|
Peshmerga||
Popular Mobilization Forces|Hashd al-Shaabi,Popular Mobilisation Forces|
Wagner Group|Wagner|
Sinn Fein|Sinn Féin|Sinn Fein
Irish Republican Army|IRA,Provisional IRA|
Democratic Unionist Party|DUP|
Ulster Unionist Party|UUP|
Social Democratic and Labour Party|SDLP|
Ulster Volunteer Force|UVF|
Ulster Defence Association|UDA|
ETA|Euskadi Ta Askatasuna|
Kosovo Liberation Army|KLA,UCK|
`;
