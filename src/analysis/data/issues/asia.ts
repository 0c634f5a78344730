import type { PhraseTable } from './table';

export const ASIA: PhraseTable = {
  'taiwan-strait': `
cross-Strait * issue|peace|stability|relation|tension|difference|peace_and_stability
Taiwan_strait|one_China|one_China_policy|Taiwan_Relations_Act|Three_Joint_Communique|Six_Assurance|Global_Cooperation_and_Training_Framework|GCTF
Taiwan * participation|inclusion|membership|role|self_defense|status|international_space in|as|at? * World_Health_Assembly|UN_system|international_organization|WHO|observer?
Taiwan
$prc * action|pressure|coercion|aggression|activity|exercise|drill|threat|provocation against|toward|around|near|on Taiwan
participation|inclusion|recognition|support|tie|relation|relationship|partnership|engagement|cooperation|pressure|coercion|exercise|drill of|with|on|against|around|near|toward Taiwan
(pressure|coercion|provocation) against|on|toward Taiwan
relationship|relation|friendship|partnership|tie with Taiwan
`,
  'south-china-sea': `
$prc * claim|coercion|aggression|conduct|action|behavior|provocation|pressure $in * $scs
(claimant * in * face of) $prc coercion
maritime|territorial * claim|dispute|coercion $in * South_China_sea|East_China_sea
maritime coercion
peace|stability|status_quo|situation|tension|development $in? * South_China_sea|East_China_sea
South_China_sea|East_China_sea|South_and_East_China_sea|East_and_South_China_sea
Second_Thomas_Shoal|Scarborough_Shoal|Scarborough_Reef|Sabina_Shoal|Whitsun_Reef|Senkaku_Island|Senkaku|West_Philippine_Sea
2016 * tribunal|award|ruling|arbitration
arbitral * award|ruling|tribunal
Code_of_Conduct * South_China_sea?
resupply_mission|water_cannon|Law_of_the_Sea|Law_of_the_Sea_Convention|UNCLOS|UN_Convention_on_the_Law_of_the_Sea
freedom_of_sea|freedom_of_overflight|freedom_of_navigation_and_overflight|navigation_and_overflight
dangerous|aggressive|provocative|unsafe|illegal|coercive * action|conduct|maneuver|activity|harassment against|toward|of|by * Philippine|Vietnamese|PRC|Chinese * vessel|ship|aircraft|boat|coast_guard?
unsafe|unprofessional|dangerous * intercept|maneuver|encounter by|of|over|in? * $scs?
`,
  'korean-peninsula': `
denuclearize~ * Korean_peninsula|North_Korea|DPRK
denuclearization * of|& * establishment? of? * permanent? peace? * of|on? * Korean_peninsula|North_Korea|DPRK?
$dprk * weapon_of_mass_destruction|wmd|nuclear|ballistic_missile|missile|icbm|satellite & * ballistic_missile|missile|nuclear? * launch|program|test|activity|threat|development|weapon|capability|provocation|testing
+ $dprk * threat|provocation|behavior|activity|launch|action|test|escalation|policy|human_right|aggression|rhetoric|issue|regime|sanction|revenue|IT_worker|outbreak
WMD|nuclear|weapon_of_mass_destruction and * ballistic_missile|missile * program|weapon
inter-Korean * dialogue|relation|cooperation|engagement|summit|reconciliation
$talk|policy|approach|coordination|cooperation $in DPRK|North_Korea
$hold DPRK|North_Korea|Pyongyang|Kim_Jong_Un accountable|responsible
peace|stability|security|tension & peace|security|stability? * $in Korean_peninsula
Korean_peninsula|abduction_issue|abductee|abductee_issue|abductions_issue
abduction * issue|of_Japanese_citizen|of_Japanese_national
meet~|meeting|talk~|engage~ with? DPRK|North_Korea|Pyongyang|Kim_Jong_Un without * precondition
DPRK|North_Korea|Pyongyang to * return|engage|respond|come|begin|resume to|in? * dialogue|diplomacy|talk|negotiation|table
DPRK|North_Korea|Pyongyang * return to * dialogue|diplomacy|talk|negotiation|table
Singapore_Summit|Hanoi_Summit * commitment|statement?
abducted_Japanese|Japanese_abductee|Yongbyon|MSMT|Multilateral_Sanctions_Monitoring_Team
nuclear & missile development|program|issue
inter-Korean * road|rail|railway|link|liaison_office
$dprk * cyber * theft|activity|attack|threat|operation|crime|actor
denuclearization (,|.|;)
$dprk * weapon program|development|test
$talk with Pyongyang
threat to * peace|security & * security|stability? from|by|posed_by * $dprk
`,
  // Before the wider Asia: of phrases as long, the first is meant.
  'central-asia': `
C5_+_1|C5 * platform|format|ministerial|summit|framework|mechanism|diplomatic_platform?
Central_Asia|Central_Asian * sovereignty|stability|security|region|connectivity|independence|state|country|cooperation|partner|republic|integration
security|stability|sovereignty|independence & * independence|sovereignty? & territorial_integrity? of * $ca
$ca * sovereignty|independence|territorial_integrity|security|stability & * independence|sovereignty|territorial_integrity|stability? & territorial_integrity|independence|sovereignty?
Kyrgyz|Kyrgyzstan & Tajik|Tajikistan * border * clash|dispute|agreement|conflict?
January * unrest|violence|event in? Kazakhstan?
security|stability|prosperity|cooperation|connectivity $in Central_Asia
Middle_Corridor
unrest|protest|violence|event|reform in Kazakhstan|Kyrgyzstan|Uzbekistan|Tajikistan
B5_+_1
$ca * reform|border
Central_Asia * partnership|summit|dialogue|engagement|strategy
`,
  'indo-pacific': `
free & open & * peaceful|secure|prosperous|connected? & * resilient? * Indo-Pacific|Mekong|region|Pacific|Asia-Pacific region|strategy|vision?
free|open|secure|resilient|stable|prosperous|peaceful|inclusive & * Indo-Pacific|Mekong|Pacific|Asia-Pacific region|strategy|vision?
peace|security|stability|prosperity & * security|stability|prosperity|peace? & * stability|prosperity|security? $in * Indo-Pacific|Pacific|Asia|Southeast_Asia|Northeast_Asia|Asia-Pacific * region?
Indo-Pacific * region|strategy|economic_framework|architecture|security|vision|partnership|cooperation|engagement|partner|stability|outlook|issue|priority|oceans_initiative|approach|community|ally|regional_architecture?
Indo-Pacific_Economic_Framework for_prosperity?
IPEF|FOIP|AOIP|Asia-Pacific|Blue_Pacific
AUKUS * partnership|pillar|initiative|agreement? with? $name?
Pacific_Island|Pacific * country|nation|partnership|forum|region|state|leader|partner|family|regionalism|unity
Partners_in_the_Blue_Pacific|ASEAN_Outlook
Mekong-U.S.|Mekong * Partnership
Indian_Ocean|Bay_of_Bengal
regional_architecture
Camp_David * summit|principle|commitment?
first_island_chain
Pacific|Pacific_Island * people|family|security|resilience|priority|region
Boe_Declaration|PACER_Plus|Falepili_Union|2050_Strategy
strategic? competition|sovereignty $in * Pacific
Mekong * region|subregion|cooperation
Nakamal_Agreement
Act_East_Policy|MAHASAGAR|SAGAR|Indo-Pacific_Oceans_Initiative
`,
  // A narrower issue than the conduct of the PRC, where as long a phrase of either fits.
  'economic-coercion': `
$prc * coercive? economic coercion|pressure|bullying
`,
  'non-market-practices': `
$prc * economic|trade|market|lending|unfair|business|industrial * practice|policy|overcapacity|subsidy|dumping
`,
  'prc-conduct': `
stiff|fierce|intense|vigorous|healthy|responsible * competition between * our? * country|with? $prc?
challenge|threat|concern|danger|risk|competition|rivalry|issue posed? presented? by|from|with|about|regarding|of|related|on * influence? of|to|by? $prc
$prc * challenge|threat|coercion|behavior|conduct|influence|aggression|pressure|activity|action|assertiveness|policy|practice|ambition|military|repression|expansionism|provocation|interference|rise|backsliding|buildup|ownership|investment|lending|espionage|overreach
$prc|China and $rus pose|poses|presents?
relationship|relation|tie with $prc
compete~|competition|cooperation|coordination|consultation|approach|policy|work|dependence|reliance|engagement|strategy $in $prc
strategic_competition|responsibly_manage~|manage competition|relationship
$combat * influence of|from? $prc
debt_trap|debt_trap_diplomacy
$prc * influence|control over|in|on
influence|presence|role of|from * $rus? & $prc & $rus?
$prc * role|footprint|dominance
strategic_competition with|from $prc
pacing_challenge
malign * $prc * influence
risk|danger|cost of * business|cooperation|engagement|partnership with * $prc
stiff|strategic|responsible * competition with|between * $prc|country
pressure|intimidation|threat from|by * $prc
`,
  'hong-kong': `
erosion|deterioration|dismantling|undermining|suppression|crackdown|curtailment of|on * autonomy|freedom|democratic_norm|democratic_institution|democracy|right|dissent|civil_liberty $in * Hong_Kong
anti_democratic|democratic * crackdown|norm|institution $in * Hong_Kong
Hong_Kong * autonomy|freedom|democracy|right|people|national_security_law|activist|protest|electoral_system|basic_law
autonomy|freedom|democracy|right|human_right|rule_of_law|erosion $in * autonomy|freedom|right? * $in? Hong_Kong
Hong_Kong|Sino-British_Joint_Declaration
national_security_law
Article_23 * legislation|law?
`,
  xinjiang: `
genocide|abuse|forced_labor|repression|human_right|atrocity|crime_against_humanity|persecution|situation|camp & * crime_against_humanity|genocide? $in * Muslim? Uyghur|Xinjiang * and_other? * ethnic_and_religious_minority? * group? in? Xinjiang?
Uyghur * forced_labor|muslim|genocide|people|community|minority|repression|abuse|right|internment?
Xinjiang|Uyghur_Forced_Labor_Prevention_Act
`,
  tibet: `
Tibet * right|human_right|autonomy|issue|policy|religious_freedom
Tibetan * people|community|culture|buddhist|issue|identity|language?
human_right|right|situation|repression * situation|record|abuse? $in Tibet
Tibet|Dalai_Lama
`,
  burma: `
path|return|transition|restoration $in * democracy|democratic_governance|democratic_transition|path * $in * people? of? Burma
Burma * path|return to|toward * democracy|democratic_governance
return~|restore~|restoring|place~|put|putting Burma back? * to|on * path * to|of|toward? * democracy?
coup|violence|crisis|atrocity * $in Burma
ASEAN? five_point|5_point consensus $in? Burma?
military? coup|regime (Burma)
(ASEAN|Burma) * regime
Rohingya * refugee|crisis|people|genocide|community|population|host_community|repatriation?
National_Unity_Government|NUG|Aung_San_Suu_Kyi
ASEAN_Special_Envoy
`,
  afghanistan: `
Afghan * people|government|relocation|evacuee|ally|peace|refugee|woman|national|partner|citizen|security_force|special_immigrant|reserve|life|resettlement|child|society|girl|arrival|guest|traveler?
Taliban * attack|offensive|commitment|rule|takeover|regime|edict|government|restriction|leadership|ban|reprisal|decision?
violence|attack|offensive|advance|restriction|edict by|of|from * Taliban
normalize~|normalization|engagement|engage~|work|tie|relation of? with|between * tie? with? * Taliban
relocation|evacuation|transit|travel|departure|resettlement|passage|withdrawal|drawdown|footprint|flight|presence $in * people|citizen|individual|Afghan? from|of|in|for? * Afghan|Afghanistan|Kabul
(Afghanistan) * relocation|evacuation|evacuee|at_risk_Afghan
Government of Afghanistan
Afghan|Afghanistan * peace_process|peace_negotiation|peace|settlement|crisis
Intra-Afghan * negotiation|dialogue|talk?
Hamid_Karzai_International_Airport|HKIA|Kabul_airport|Operation_Allies_Welcome|Enduring_Welcome|SIV|Special_Immigrant_Visa|Special_Immigration_Visa|Special_Immigrant_Visas|Doha_agreement|Bagram
transit|work|cooperation|coordination|challenge * $in Afghanistan
withdrawal|drawdown|departure of * $us? * force|troop|military|presence from Afghanistan
right|education|situation|treatment of? * woman & * girl? in|of * Afghanistan
woman & girl? right in Afghanistan
girl|woman education|employment in Afghanistan
`,
  'south-asia': `
India|Indian|Pakistan|Pakistani|Afghanistan & Pakistan|Pakistani|India|Indian|Afghanistan * tension|ceasefire|conflict|relation|dialogue|border|crisis|communication|hostility
ceasefire|tension|dialogue|de_escalation|conflict|communication|hostility|war|peace|violence * between India|Pakistan and Pakistan|India
India China|PRC * border|boundary|tension
India & Pakistan
Pakistan & India
Line_of_Control|LoC|Kashmir|Pahalgam|Line_of_Actual_Control|Indus_Waters_Treaty
South_Asia * strategy|stability|security|region|regional_stability|peace
regional? security|stability|peace * $in South_Asia
Sri_Lanka * economy|crisis|recovery|debt|reconciliation
attack $in * Pahalgam
disengagement|de_escalation|patrolling along|on|at * LAC|Line_of_Actual_Control|border_area|border
reconciliation|accountability|debt|economy|recovery|crisis $in * Sri_Lanka
India|Sino-Indian China|PRC? * relation|border
boundary_question|special_representatives_talk
peace & tranquility|tranquillity
Neighborhood_First_Policy|Neighbourhood_First_Policy|Neighborhood_First|Neighbourhood_First
`,
};
