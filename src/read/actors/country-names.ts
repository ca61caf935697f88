/** Names of territories in English from Unicode CLDR 48.0 (Unicode licence); written by scripts/make-countries.ts. */
export const COUNTRY_NAMES = `
Afghanistan|
Albania|
Algeria|
American Samoa|
Andorra|
Angola|
Anguilla|
Antigua & Barbuda|Antigua and Barbuda
Argentina|
Armenia|
Aruba|
Ascension Island|
Australia|
Austria|
Azerbaijan|
Bahamas|
Bahrain|
Bangladesh|
Barbados|
Belarus|
Belgium|
Belize|
Benin|
Benin|
Bermuda|
Bhutan|
Bolivia|
Bosnia|Bosnia & Herzegovina,Bosnia and Herzegovina
Botswana|
Bouvet Island|
Brazil|
British Indian Ocean Territory|
British Virgin Islands|
Brunei|
Bulgaria|
Burkina Faso|
Burkina Faso|
Burundi|
Cambodia|
Cameroon|
Canada|
Canary Islands|
Cape Verde|
Caribbean Netherlands|
Cayman Islands|
Central African Republic|
Ceuta & Melilla|Ceuta and Melilla
Chad|
Chile|
China|
Christmas Island|
Clipperton Island|
Cocos (Keeling) Islands|Cocos Islands
Colombia|
Comoros|
Congo - Brazzaville|
Congo - Kinshasa|
Congo - Kinshasa|
Cook Islands|
Costa Rica|
Croatia|
Cuba|
Curaçao|
Curaçao|
Cyprus|
Czechia|
Côte d’Ivoire|Côte d'Ivoire
Denmark|
Diego Garcia|
Djibouti|
Dominican Republic|
Dominica|
Ecuador|
Egypt|
El Salvador|
Equatorial Guinea|
Eritrea|
Estonia|
Eswatini|
Ethiopia|
Falkland Islands|
Faroe Islands|
Fiji|
Finland|
France|
France|
French Guiana|
French Polynesia|
French Southern Territories|
Gabon|
Gambia|
Georgia|
Germany|
Germany|
Ghana|
Gibraltar|
Greece|
Greenland|
Grenada|
Guadeloupe|
Guam|
Guatemala|
Guernsey|
Guinea-Bissau|
Guinea|
Guyana|
Haiti|
Heard & McDonald Islands|Heard and McDonald Islands
Honduras|
Hong Kong SAR China|Hong Kong
Hungary|
Iceland|
India|
Indonesia|
Iran|
Iraq|
Ireland|
Isle of Man|
Israel|
Italy|
Jamaica|
Japan|
Jersey|
Jordan|
Kazakhstan|
Kenya|
Kiribati|
Kosovo|
Kuwait|
Kyrgyzstan|
Laos|
Latvia|
Lebanon|
Lesotho|
Liberia|
Libya|
Liechtenstein|
Lithuania|
Luxembourg|
Macao SAR China|Macao
Madagascar|
Malawi|
Malaysia|
Maldives|
Mali|
Malta|
Marshall Islands|
Martinique|
Mauritania|
Mauritius|
Mayotte|
Mexico|
Micronesia|
Moldova|
Monaco|
Mongolia|
Montenegro|
Montserrat|
Morocco|
Mozambique|
Myanmar (Burma)|
Myanmar|Myanmar (Burma)
Namibia|
Nauru|
Nepal|
Netherlands|
New Caledonia|
New Zealand|
Nicaragua|
Nigeria|
Niger|
Niue|
Norfolk Island|
North Korea|
North Macedonia|
Northern Mariana Islands|
Norway|
Oman|
Pakistan|
Palau|
Palestine|Palestinian Territories
Panama|
Papua New Guinea|
Paraguay|
Peru|
Philippines|
Pitcairn Islands|Pitcairn
Poland|
Portugal|
Puerto Rico|
Qatar|
Romania|
Russia|
Russia|
Rwanda|
Réunion|
Samoa|
San Marino|
Sark|
Saudi Arabia|
Senegal|
Serbia|
Serbia|
Serbia|
Seychelles|
Sierra Leone|
Singapore|
Sint Maarten|
Slovakia|
Slovenia|
Solomon Islands|
Somalia|
South Africa|
South Georgia & South Sandwich Islands|South Georgia and South Sandwich Islands
South Korea|
South Sudan|
Spain|
Sri Lanka|
St. Barthélemy|
St. Helena|
St. Kitts & Nevis|St. Kitts and Nevis
St. Lucia|
St. Martin|
St. Pierre & Miquelon|St. Pierre and Miquelon
St. Vincent & Grenadines|St. Vincent and Grenadines
Sudan|
Suriname|
Svalbard & Jan Mayen|Svalbard and Jan Mayen
Sweden|
Switzerland|
Syria|
São Tomé & Príncipe|São Tomé and Príncipe
Taiwan|
Tajikistan|
Tanzania|
Thailand|
Timor-Leste|
Timor-Leste|
Togo|
Tokelau|
Tonga|
Trinidad & Tobago|Trinidad and Tobago
Tristan da Cunha|
Tunisia|
Turkmenistan|
Turks & Caicos Islands|Turks and Caicos Islands
Tuvalu|
Türkiye|
U.S. Outlying Islands|
U.S. Virgin Islands|
Uganda|
Ukraine|
United Arab Emirates|
United Kingdom|
United Kingdom|UK
United States|
Uruguay|
Uzbekistan|
Vanuatu|
Vanuatu|
Vatican City|
Venezuela|
Vietnam|
Vietnam|
Wallis & Futuna|Wallis and Futuna
Western Sahara|
Yemen|
Yemen|
Zambia|
Zimbabwe|
Zimbabwe|
Åland Islands|
`;
