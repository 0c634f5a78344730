import type { PhraseTable } from './table';

export const ASIA: PhraseTable = {
  'taiwan-strait': `
cross-Strait * issue|peace|stability|relation|tension|difference|peace_and_stability|dispute
peaceful resolution|settlement|management of * cross-Strait * issue|difference|dispute
one_China * policy|principle?
Taiwan_strait|Taiwan_Relations_Act|Three_Joint_Communique|Six_Assurance|Global_Cooperation_and_Training_Framework|GCTF
Taiwan * participation|inclusion|membership|role|self_defense|status|international_space in|as|at? * World_Health_Assembly|UN_system|international_organization|WHO|observer?
Taiwan
$prc|PLA|People's_Liberation_Army * action|pressure|pressure_campaign|coercion|aggression|activity|exercise|drill|threat|provocation|incursion|blockade|military_exercise|intimidation against|toward|around|near|on|of Taiwan
participation|inclusion|recognition|support|tie|relation|relationship|partnership|engagement|cooperation|pressure|coercion|exercise|drill of|with|on|against|around|near|toward Taiwan
(pressure|coercion|provocation) against|on|toward Taiwan
diplomatic? relationship|relation|friendship|partnership|tie|engagement with Taiwan
unilateral? change~|alter~|change to|in|of? * status_quo in|across|on * Taiwan_strait
unilateral? change~|alter~ * status_quo by|through force|coercion or? force|coercion? in|across|on * Taiwan_strait
arms|weapons|defense * sale|transfer|package|assistance|delivery|support to|for Taiwan
Taiwan * diplomatic? ally|partner
Taiwan * exclusion|isolation|absence|resilience|democracy|defense|security|leader|election|airspace|international_space from|at|in? * World_Health_Assembly|UN_system|international_organization|WHO|ICAO?
travel|transit|visit by|of * Taiwan * leader|president|official|vice_president
UNGA? Resolution 2758
military|economic|diplomatic * pressure|coercion|exercise|drill on|against|around|near|of Taiwan
peace|stability|security|crisis|conflict|tension|transit|freedom_of_navigation|situation|development|status_quo & * stability|security|peace? & prosperity? across|in|on|through|of|over * Taiwan_strait
status_quo across|in * Strait
`,
  'south-china-sea': `
$prc * claim|coercion|aggression|conduct|action|behavior|provocation|pressure $in * $scs
(claimant * in * face of) $prc coercion
maritime|territorial * claim|dispute|coercion $in * South_China_sea|East_China_sea
maritime coercion
peace|stability|status_quo|situation|tension|development $in? * South_China_sea|East_China_sea
South_China_sea|East_China_sea|South_and_East_China_sea|East_and_South_China_sea
Second_Thomas_Shoal|Scarborough_Shoal|Scarborough_Reef|Sabina_Shoal|Whitsun_Reef|Senkaku_Island|Senkaku|West_Philippine_Sea
2016 * arbitral|arbitration? * tribunal|award|ruling|arbitration * award|ruling|decision?
arbitral * award|ruling|tribunal * award|ruling|decision?
ASEAN_China? Code_of_Conduct $in|for * South_China_sea
Code_of_Conduct * South_China_sea?
resupply_mission|water_cannon|Law_of_the_Sea|Law_of_the_Sea_Convention|UNCLOS|UN_Convention_on_the_Law_of_the_Sea
freedom_of_sea|freedom_of_overflight|freedom_of_navigation_and_overflight|navigation_and_overflight
$prc? dangerous|aggressive|provocative|unsafe|illegal|coercive|unlawful & * unlawful|coercive|destabilizing|aggressive|escalatory? * action|conduct|maneuver|activity|harassment against|toward|of|by * Philippine|Vietnamese * vessel|ship|aircraft|boat|coast_guard?
$prc? dangerous|aggressive|provocative|unsafe|illegal|coercive|unlawful & * unlawful|coercive|destabilizing|aggressive|escalatory? * action|conduct|maneuver|activity|harassment of|by * PRC|Chinese * vessel|ship|aircraft|boat|coast_guard|maritime_militia
unsafe|unprofessional|dangerous * intercept|maneuver|encounter by|of|over|in? * $scs?
freedom|freedoms of * navigation & * overflight? $in * South_China_sea|East_China_sea|South_and_East_China_sea|East_and_South_China_sea|West_Philippine_Sea|Second_Thomas_Shoal|Scarborough_Shoal|Scarborough_Reef|Sabina_Shoal|Whitsun_Reef|Senkaku_Island|Senkaku|Ayungin_Shoal
freedom|freedoms of * navigation & * overflight
excessive|unlawful|expansive|sweeping|illegitimate maritime|territorial * claim
$prc * excessive|unlawful|expansive|sweeping * maritime|territorial|sovereignty * claim $in? South_China_sea|East_China_sea|South_and_East_China_sea|East_and_South_China_sea|West_Philippine_Sea|Second_Thomas_Shoal|Scarborough_Shoal|Scarborough_Reef|Sabina_Shoal|Whitsun_Reef|Senkaku_Island|Senkaku|Ayungin_Shoal?
dangerous|unlawful|aggressive|coercive|escalatory|provocative|destabilizing|unsafe & * unlawful|coercive|aggressive|destabilizing|dangerous|irresponsible? * action|conduct|behavior|activity|maneuver|harassment|incident $in|near|at|around * South_China_sea|East_China_sea|South_and_East_China_sea|East_and_South_China_sea|West_Philippine_Sea|Second_Thomas_Shoal|Scarborough_Shoal|Scarborough_Reef|Sabina_Shoal|Whitsun_Reef|Senkaku_Island|Senkaku|Ayungin_Shoal
$prc|Chinese * activity|presence|incursion|intrusion|action|aggression|harassment|vessel|patrol|claim|coercion $in|near|at|around * South_China_sea|East_China_sea|South_and_East_China_sea|East_and_South_China_sea|West_Philippine_Sea|Second_Thomas_Shoal|Scarborough_Shoal|Scarborough_Reef|Sabina_Shoal|Whitsun_Reef|Senkaku_Island|Senkaku|Ayungin_Shoal
incident|collision|confrontation|standoff|clash|dispute|militarization|tension|development|activity|situation|peace|security|stability|rule_of_law|cooperation|right|escalation|maritime_security|maritime_law_enforcement|nature_reserve|presence|access|interest|sovereign_right & * stability|security? $in|near|at * South_China_sea|East_China_sea|South_and_East_China_sea|East_and_South_China_sea|West_Philippine_Sea|Second_Thomas_Shoal|Scarborough_Shoal|Scarborough_Reef|Sabina_Shoal|Whitsun_Reef|Senkaku_Island|Senkaku|Ayungin_Shoal
harassment|obstruction|ramming|blocking|intimidation|harass~|obstruct~|ram|blockade of|with|against? * Philippine|Filipino|Vietnamese|Malaysian * vessel|ship|boat|fisherman|fisher|resupply|mission|operation|aircraft|crew & mission|operation?
Philippine * resupply|rotation * mission|operation
use of? * water_cannon|laser|military-grade_laser against|on|at? * Philippine|Filipino|Vietnamese? * vessel|ship|boat|crew?
Philippine|Philippines|Vietnam|Malaysia * maritime|sovereign * right|zone & * jurisdiction|sovereign_right?
peaceful resolution|settlement of * maritime|territorial * dispute $in? South_China_sea|East_China_sea|South_and_East_China_sea|East_and_South_China_sea|West_Philippine_Sea|Second_Thomas_Shoal|Scarborough_Shoal|Scarborough_Reef|Sabina_Shoal|Whitsun_Reef|Senkaku_Island|Senkaku|Ayungin_Shoal?
maritime dispute $in * South_China_sea|East_China_sea|South_and_East_China_sea|East_and_South_China_sea|West_Philippine_Sea|Second_Thomas_Shoal|Scarborough_Shoal|Scarborough_Reef|Sabina_Shoal|Whitsun_Reef|Senkaku_Island|Senkaku|Ayungin_Shoal
militarization|reclamation of * disputed|reclaimed|artificial * feature|outpost|island|reef|area
coast_guard & maritime_militia|militia * vessel|ship?
maritime_militia * vessel|ship|activity?
Paracel|Spratly * Island?
nine_dash|ten_dash line
UN|United_Nations? 1982? * Convention on Law_of_the_Sea
1982 UNCLOS|Law_of_the_Sea_Convention
2016 ruling of * Arbitral_Tribunal|tribunal
unilateral? change~|alter~ * status_quo by|through? force|coercion? or? force|coercion? in|across * South_China_sea|East_China_sea|South_and_East_China_sea|East_and_South_China_sea
binding|effective|substantive|meaningful & * binding|effective? code_of_conduct
`,
  'korean-peninsula': `
complete|full|final|irreversible & * fully? verifiable|verified|irreversible? & * irreversible? denuclearization of|on * $dprk|Korean_peninsula
denuclearize~ * Korean_peninsula|North_Korea|DPRK
denuclearization * of|& * establishment? of? * permanent? peace? * of|on? * Korean_peninsula|North_Korea|DPRK?
$dprk * weapon_of_mass_destruction|wmd|nuclear|ballistic_missile|missile|icbm|satellite & * ballistic_missile|missile|nuclear? * launch|program|test|activity|threat|development|weapon|capability|provocation|testing
+ $dprk * threat|provocation|behavior|activity|launch|action|test|escalation|policy|human_right|aggression|rhetoric|issue|regime|sanction|revenue|IT_worker|outbreak
WMD|nuclear|weapon_of_mass_destruction and * ballistic_missile|missile * program|weapon
inter-Korean * dialogue|relation|cooperation|engagement|summit|reconciliation
$talk|policy|approach|coordination|cooperation|response|strategy $in DPRK|North_Korea
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
cryptocurrency|virtual_asset|cyber|crypto * theft|heist|crime by|from * $dprk
human_right|freedom * situation|abuse|violation|record? $in * North_Korea|DPRK
North_Korean * escapee|defector|refugee
free|unified|reunified|peaceful & * unified|peaceful|prosperous? * Korea|Korean_peninsula
unification|reunification of * Korea|Korean_peninsula
sanction|sanctions * evasion|violation|busting by|of|from * $dprk
enforcement|implementation of * UN|United_Nations|Security_Council? * sanction|resolution|UNSCR on|against|regarding * $dprk
ICBM|intercontinental_ballistic_missile|satellite|ballistic_missile|missile|nuclear * launch|test|firing|program|development by|of|from|in * $dprk
$dprk * trash_balloon|balloon|IT_worker|cryptocurrency_theft|cyber_program|troop_deployment|constitution
provocation|threat|launch|missile_test by|from|posed_by * $dprk
(influence with|urge~|press~) $dprk to cease|end|stop|halt|abandon * provocation|launch|test|weapons_program|nuclear_program|cooperation
audacious_initiative
(issue|plight|return|families of) Japanese_abductee|abductee
peace|stability|tension|security & * stability|security|peace? & prosperity? on|in|across * Korean_peninsula
$dprk Russia * military? * cooperation|alignment
abducted Japanese * citizen|national|victim
end of|to Korean_War
$dprk * arsenal|nuclear_arsenal|missile_arsenal|stockpile
launch|test|firing of * ICBM|intercontinental_ballistic_missile|ballistic_missile|missile|satellite|rocket by * $dprk
`,
  'indo-pacific': `
free & open & * peaceful|secure|prosperous|connected? & * resilient? * Indo-Pacific|Mekong|region|Pacific|Asia-Pacific region|strategy|vision?
free|open|secure|resilient|stable|prosperous|peaceful|inclusive & * Indo-Pacific|Mekong|Pacific|Asia-Pacific region|strategy|vision?
peace|security|stability|prosperity & * security|stability|prosperity|peace? & * stability|prosperity|security? $in * Indo-Pacific|Pacific|Asia|Southeast_Asia|Northeast_Asia|Asia-Pacific * region?
Indo-Pacific * region|strategy|economic_framework|architecture|security|vision|partnership|cooperation|engagement|partner|stability|outlook|issue|priority|oceans_initiative|approach|community|ally|regional_architecture?
Indo-Pacific_Economic_Framework for_prosperity?
IPEF|FOIP|AOIP|Asia-Pacific|Blue_Pacific
AUKUS * partnership|pillar|initiative|agreement? II|I|1|2|One|Two|with? $name?
Pacific_Island|Pacific * country|nation|partnership|region|state|leader|partner|family|regionalism|unity
Partners_in_the_Blue_Pacific|ASEAN_Outlook
Mekong-U.S.|Mekong * Partnership
Indian_Ocean|Bay_of_Bengal
regional_architecture
first_island_chain
Pacific|Pacific_Island * people|family|security|resilience|priority|region
Boe_Declaration|PACER_Plus|Falepili_Union|2050_Strategy
strategic? competition|sovereignty $in * Pacific
Mekong * region|subregion|cooperation
Nakamal_Agreement
Act_East_Policy|MAHASAGAR|SAGAR|Indo-Pacific_Oceans_Initiative
ASEAN_Outlook on * Indo-Pacific
Indo-Pacific_Partnership for * Maritime_Domain_Awareness
maritime|regional? security|maritime_domain_awareness|balance_of_power|deterrence|maritime_cooperation|challenge|threat|coercion|capacity_building|development|cooperation|engagement|priority|situation & * stability|prosperity|security? $in|across|throughout|of * Indo-Pacific|Asia-Pacific * region?
(in|across|throughout|with|on|about) Pacific_Islands
$bond|security|stability|prosperity|development|engagement|resilience|priority|challenge|connectivity & * prosperity|stability|security|resilience? $in|with|throughout|across * Pacific_Islands|Blue_Pacific * region|country|nation?
IPMDA|Quad_Leader
Quad * Leader|foreign_minister|ministerial * summit|meeting|statement
Blue_Pacific * continent?
peace|security|stability|prosperity & * security|stability|prosperity? & * prosperity? $in|across * Southeast_Asia|Pacific_Island_region
first|second * island chain
collective? deterrence|defense along|in|across * first_island_chain|Indo-Pacific
security * challenge|threat|environment|issue|concern|dynamic $in|across * Indo-Pacific|Pacific|Southeast_Asia * region?
Southeast_Asian|Southeast_Asia * security|stability
peace|security|stability|prosperity & * security|stability|prosperity? $in|across * South_Pacific|Western_Pacific
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
responsibly? manage~|managing * competition|rivalry responsibly?
responsibly manage~|managing * relationship
manage * relationship responsibly?
responsible management of * competition|relationship with? $prc?
$combat * influence of|from? $prc
undue|malign|coercive|growing? influence|interference|intimidation of|from|by|exerted_by * $prc
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
$prc * assertive|expansionist|coercive? * foreign_policy|statecraft|tactic
$prc * military? buildup|modernization|expansion|nuclear_buildup|nuclear_expansion|surveillance|intelligence|spying|spy|united_front|predatory|bullying|security_pact|military_base|surveillance_balloon|balloon|maritime_expansion|overreliance
$prc * predatory * lending|investment|practice|loan|economics|financing
high_altitude? surveillance|spy balloon
overreliance|over_reliance|dependency|over_dependence on * $prc
$us $prc competition|rivalry|tension
global? challenge|threat of|from * $prc
reduce~|lessen~|end dependence|reliance on * $prc
influence|activity|ambition|intention of * $prc
$prc related issue|matter|challenge|development
issue|matter|challenge related_to|concerning * $prc
dependence|reliance|dependency on * Chinese * supplier|supply|manufacturing|export|good|technology|investment
aggressive|coercive|malign|destabilizing|predatory * action|activity|behavior|conduct|practice by|of|from * $prc
exercise|drill|incursion by|of * PLA|People's_Liberation_Army
counter~|contain~|deter|deterring|confront~ PRC|China|Beijing|People's_Republic_of_China|Chinese_Communist_Party|CCP
manage~|managing * difference with * $prc
`,
  'hong-kong': `
erosion|deterioration|dismantling|undermining|suppression|crackdown|curtailment of|on * autonomy|freedom|democratic_norm|democratic_institution|democracy|right|dissent|civil_liberty $in * Hong_Kong
anti_democratic|democratic * crackdown|norm|institution $in * Hong_Kong
Hong_Kong * autonomy|freedom|democracy|right|people|national_security_law|activist|protest|electoral_system|basic_law
autonomy|freedom|democracy|right|human_right|rule_of_law|erosion $in * autonomy|freedom|right? * $in? Hong_Kong
Hong_Kong|Sino-British_Joint_Declaration
national_security_law $in? * Hong_Kong?
right|freedom|liberty & * freedom|autonomy|liberty|democracy? $in * Hong_Kong
Hong_Kong * high_degree of * autonomy
one country|, & two system
pro? democracy * activist|protester|movement|figure|leader|campaigner|politician|publisher|newspaper $in|from * Hong_Kong
crackdown|repression on|of|against|in * dissent|civil_society|media|Hong_Kong * in * Hong_Kong
Article_23 * legislation|law?
`,
  xinjiang: `
human_right * abuse|violation|situation|atrocity|condition? & * genocide|forced_labor|abuse? $in|against|of * Muslim? Uyghur|Xinjiang
treatment|internment|detention|persecution|oppression|refoulement|surveillance|transfer|return|repatriation|deportation|plight|repression|genocide of|against|to * ethnic|Muslim? Uyghur * to|in? $prc|Xinjiang?
persecution|repression|treatment|oppression|abuse of|against * Uyghur & other? * Muslim|ethnic|religious? & religious|ethnic? * minority|group * group? in? Xinjiang?
Uyghur & other? * ethnic|Muslim? & religious? minority|group $in * Xinjiang
Uyghur * detainee|asylum_seeker|deportee|activist|diaspora|deportation|refugee|man|returnee
genocide|abuse|forced_labor|repression|human_right|atrocity|crime_against_humanity|persecution|situation|camp & * crime_against_humanity|genocide? $in * Muslim? Uyghur|Xinjiang * and_other? * ethnic_and_religious_minority? * group? in? Xinjiang?
Uyghur * forced_labor|muslim|genocide|people|community|minority|repression|abuse|right|internment?
Xinjiang|Uyghur_Forced_Labor_Prevention_Act
`,
  tibet: `
right|religious_freedom|treatment|repression|autonomy|persecution|freedom of|for|against * Tibetan * people?
succession|reincarnation|selection of * Dalai_Lama
dialogue|talk|meeting with * Dalai_Lama * representative?
Tibetan * child|refugee|exile|language|heritage|religious_freedom|autonomy|right|Buddhism|leader|boarding_school
access to Tibet
Tibet * right|human_right|autonomy|issue|policy|religious_freedom
Tibetan * people|community|culture|buddhist|issue|identity|language?
human_right|right|situation|repression * situation|record|abuse? $in Tibet
Tibet|Dalai_Lama
Tibetan * language|culture|religion & * culture|language|religion|heritage|identity
`,
  burma: `
path|return|transition|restoration $in * democracy|democratic_governance|democratic_transition|path * $in * people? of? Burma
Burma * path|return to|toward * democracy|democratic_governance
return~|restore~|restoring|place~|put|putting Burma back? * to|on * path * to|of|toward? * democracy?
coup|violence|crisis|atrocity * $in Burma
ASEAN? five_point|5_point consensus $in? Burma?
military? coup|regime (Burma)
(ASEAN|Burma) * regime
safe|voluntary|dignified|sustainable & * voluntary|dignified|sustainable? & * dignified|sustainable? return|repatriation of * Rohingya * refugee?
return|repatriation|plight|persecution|situation|protection|hosting|treatment|genocide of|against|to * Rohingya * refugee|people|population|community?
Rohingya * refugee|crisis|people|genocide|community|population|host_community|repatriation?
National_Unity_Government|NUG|Aung_San_Suu_Kyi
ASEAN_Special_Envoy
military|ruling? junta|regime|dictatorship $in * Burma
unjustly|arbitrarily|wrongfully * detained|imprisoned * in * Burma
ethnic? armed organization|group|resistance $in|from Burma
ethnic_armed_organization|ethnic_resistance_organization|EAO
Burma|Burmese * military|junta|regime|armed_force * airstrike|atrocity|violence|campaign|coup|repression|election|detention
sham|planned|so_called|upcoming * election $in * Burma
end|cessation to|of * violence $in * Burma
`,
};
