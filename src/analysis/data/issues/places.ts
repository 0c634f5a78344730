// Places that have an issue of their own: "the situation in X", "X’s sovereignty", "the people of X" name that issue.
// One line an issue, in four parts: names of the place; words for its people and what belongs to it; words that are not the place,
// but tell whose conflict is spoken of; names that are a topic only where they stand alone.
export const PLACES: Readonly<Record<string, string>> = {
  'ukraine-war':
    'Ukraine|Donbas|Donbass|Crimea|Mariupol|Bucha|Kharkiv|Kherson|Zaporizhzhia|Odesa|Pokrovsk|Sumy;Ukrainian;Russia|Russian|Putin|Kremlin|Moscow|Kyiv|Zelenskyy|Zelensky',
  syria: 'Syria|Idlib|Aleppo|Suwayda|Sweida|Suweida|Homs|Daraa|Latakia|Deir_ez-Zor;Syrian;Damascus|Assad|SDF',
  iraq: 'Iraq|Kurdistan_Region|Iraqi_Kurdistan_Region|IKR|Sinjar|Mosul;Iraqi;Baghdad|Erbil',
  libya: 'Libya|Derna|Benghazi;Libyan;Tripoli|Haftar',
  yemen: "Yemen|Hudaydah|Hodeidah|Marib|Taiz|Hadramawt|Hadramout|Shabwa;Yemeni|Houthi;Sana'a|Aden",
  lebanon: 'Lebanon;Lebanese|Hizballah;Beirut|LAF',
  'israel-palestinians':
    'Gaza|Gaza_Strip|West_Bank|Rafah|Palestinian_territory|Khan_Younis|Gaza_City|Jenin|Nablus|Hebron;Palestinian|Gazan|Israeli_Palestinian|Hamas;Israel|Israeli|Jerusalem|Netanyahu',
  'iran-regional': 'Iran|Islamic_Republic_of_Iran;Iranian;Tehran|IRGC',
  afghanistan: 'Afghanistan|Kabul;Afghan|Taliban;',
  nato: ';;NATO',
  'indo-pacific': ';;Indo-Pacific|Pacific|Southeast_Asia',
  arctic: 'Greenland;;;',
  burma: 'Burma|Rakhine_State|Rakhine;Burmese|Rohingya;Naypyidaw|NLD|SAC',
  belarus: 'Belarus;Belarusian|Lukashenka;Minsk',
  'western-balkans':
    'Kosovo|Bosnia_and_Herzegovina|Bosnia|BiH|Western_Balkans|Balkans|Republika_Srpska;Bosnian|Kosovar|Western_Balkan;Serbia|Serbian|Albania|North_Macedonia|Montenegro|Pristina|Belgrade|Dodik',
  'south-caucasus':
    'Nagorno_Karabakh|South_Caucasus|Karabakh|Armenia_and_Azerbaijan|Azerbaijan_and_Armenia;Armenian_Azerbaijani|Azerbaijani_Armenian|Armenia_Azerbaijan|Azerbaijan_Armenia;Armenia|Azerbaijan|Armenian|Azerbaijani|Baku|Yerevan',
  'ethiopia-horn':
    'Ethiopia|Tigray|Tigray_region|Amhara|Oromia|Somalia|Eritrea|Horn_of_Africa|Somaliland;Ethiopian|Somali|Eritrean|Tigrayan;TPLF|Addis_Ababa|Mogadishu',
  sudan:
    'Sudan|South_Sudan|Darfur|El_Fasher|El_Geneina|El_Obeid|Kordofan|Khartoum|Abyei;Sudanese|South_Sudanese;Juba|Hamdok|Burhan|RSF|SAF|Rapid_Support_Force',
  'drc-great-lakes':
    'DRC|Democratic_Republic_of_Congo|Congo|Great_Lakes|Great_Lakes_region|North_Kivu|South_Kivu|Ituri|Goma|Bukavu|Uvira;Congolese|DRC_Rwanda|Rwanda_DRC|M23;Rwanda|Rwandan|Kinshasa|Kigali',
  'sahel-west-africa':
    'Sahel|Mali|Burkina_Faso|Niger|Guinea|Lake_Chad|Lake_Chad_Basin|West_Africa|coastal_West_Africa|Gulf_of_Guinea|Chad|Gabon;Sahelian|Malian|Burkinabe|Nigerien|West_African;Bamako|Niamey|ECOWAS',
  'southern-africa': 'Mozambique|Zimbabwe|Cabo_Delgado|Eswatini|southern_Africa;Mozambican|Zimbabwean;Lesotho',
  haiti: 'Haiti|Port-au-Prince;Haitian;',
  venezuela: 'Venezuela;Venezuelan;Maduro|Caracas|Guaido|Machado',
  cuba: 'Cuba;Cuban;Havana',
  nicaragua: 'Nicaragua;Nicaraguan;Ortega|Murillo|Managua',
  'korean-peninsula':
    "DPRK|North_Korea|Korean_peninsula|Democratic_People's_Republic_of_Korea;North_Korean|inter-Korean;Pyongyang|Kim_Jong_Un",
  'taiwan-strait': 'Taiwan_strait|Taiwan;cross-Strait|Taiwanese;Taipei',
  'hong-kong': 'Hong_Kong;;',
  xinjiang: 'Xinjiang|Xinjiang_Uyghur_Autonomous_Region;Uyghur;',
  tibet: 'Tibet;Tibetan;',
  'south-china-sea':
    'South_China_sea|East_China_sea|South_and_East_China_sea|East_and_South_China_sea;;Philippine|Philippines|Manila|Senkaku',
  'south-asia':
    'Kashmir|Sri_Lanka|South_Asia|India_and_Pakistan|Pakistan_and_India;Sri_Lankan|India_Pakistan|Indo-Pakistani;',
  'central-asia': 'Central_Asia|Karakalpakstan|Gorno-Badakhshan;Central_Asian;',
  'western-sahara': 'Western_Sahara;Sahrawi;Polisario',
  'northern-ireland': 'Northern_Ireland;;',
  'eastern-mediterranean': 'Cyprus|Eastern_Mediterranean|Aegean;Cypriot;',
  'regional-escalation': ';;;Middle_East',
  'prc-conduct': ";;;PRC|China|People's_Republic_of_China",
};
