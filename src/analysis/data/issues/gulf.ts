import type { PhraseTable } from './table';

export const GULF: PhraseTable = {
  'iran-nuclear': `
JCPOA * negotiation|talk|implementation|deal|compliance?
Iran * deal|agreement
Joint_Comprehensive_Plan_of_Action
mutual? return to * compliance|implementation|JCPOA|Joint_Comprehensive_Plan_of_Action with|of? * JCPOA|Joint_Comprehensive_Plan_of_Action implementation?
mutual? return to * JCPOA|Joint_Comprehensive_Plan_of_Action * implementation|compliance?
mutual * return to * compliance|implementation
compliance|comply|commitment with|under|to * JCPOA
$iran * peaceful|civil? nuclear|enrichment * program|facility|deal|issue|file|escalation|activity|talk|negotiation|weapon|advance|ambition|threat|agreement|capability|challenge|commitment|safeguard|provocation|obligation|site?
$iran * program|regime? can|must|will|should|does|never|not|cannot|from|may|to * never|not|be|is|to? * obtain~|acquire~|develop~|have|having|get|getting|possess~|pursue~ or? obtain~|acquire~|possess~|develop~|build|have? nuclear? weapon|bomb?
$iran * cooperation|compliance|obligation with|under|to * IAEA|NPT|safeguard
strike|attack|operation on|against * $iran * nuclear * facility|site|program
acquire~|obtain~|develop~|possess~ or? acquire~|obtain~|possess~? nuclear weapon
$talk with Iran
nuclear * talk|negotiation|deal in? Vienna?
Vienna * talk|negotiation
indirect * talk|negotiation
uranium_enrichment|enriched_uranium|snapback|Fordow|Natanz|Midnight_Hammer|Operation_Midnight_Hammer
snapback of? UN? * sanction on? Iran?
diplomatic? solution|resolution|settlement|deal of|to|on|for * $iran * nuclear * issue|program|file|question
direct|indirect|nuclear|renewed & * indirect|nuclear? $talk|contact|conversation with|between * $us|Washington|E3? & $iran
$talk|contact with|between $us? & $iran
$us|E3|nuclear $iran * nuclear? * talk|negotiation|diplomacy|dialogue|engagement|agreement|deal
$iran talk|negotiation
inspection|access $in * nuclear * site|facility
nuclear_armed Iran
reimpose~|reimposition|re_impose~|re_imposition|reinstate~|reinstatement|restore~|restoration|return|snap~ of? back? * UN|Security_Council|international * sanction|resolution|arms_embargo on|against? $iran?
snapback mechanism|process|sanction|provision
$iran * pursuit|acquisition|development|path|pathway|quest|ability|capability|capacity|ambition|effort|drive of|to|toward|for * acquire|obtain|develop|build|produce? * nuclear * weapon|bomb|capability
pursuit|acquisition|development of * nuclear * weapon|bomb|capability by * $iran
deny~|prevent~|preventing|stop|stopping|keep * $iran from|a * nuclear * weapon|bomb|capability
nuclear Iran
$iran * stockpile|enrichment of|to * highly? * enriched? uranium
$iran * highly|near_weapons_grade? * enriched_uranium|uranium * stockpile|enrichment|production?
highly? enriched_uranium stockpile
$us|Israel|Israeli|military & Israeli|$us|military? strike|attack|operation|bombing on|against|of * $iran * nuclear|enrichment|Fordow|Natanz|Isfahan * facility|site|program|installation|infrastructure?
$iran * compliance|cooperation|obligation|commitment|engagement|non_compliance|noncompliance with|under|to|toward * its? * IAEA|NPT|safeguard|non_proliferation|nuclear * obligation|agreement|commitment|inspector|safeguard?
$iran * NPT|IAEA|non_proliferation * safeguard? * obligation|commitment|inspection|safeguard
nuclear? deal|agreement|accord with * Iran|Tehran
nuclear program|programme in|of * Iran
UN? Security_Council? resolution|UNSCR 2231
zero_enrichment|breakout_time
E3 * initiative|proposal|talk|engagement|letter|notification
verifiable|comprehensive|new * nuclear? agreement|deal with|on * $iran * nuclear? * program?
uranium? enrichment on|in|by * Iranian_soil|Iran|Iranian_territory
IAEA|International_Atomic_Energy_Agency * access|inspection|monitoring|verification|oversight to|of|in * $iran * nuclear? * site|facility|program|stockpile?
$iran * can|must|will|should|cannot never|not? again? * be allowed|permitted to * build|obtain|acquire|develop|have|possess|get * nuclear? * weapon|bomb|capability
$iran to|must|should * resume|renew|restore|cooperate|comply|engage * cooperation? with * IAEA|International_Atomic_Energy_Agency|inspector
$iran * breach|violation|non_performance of * nuclear|JCPOA|NPT|safeguard * commitment|obligation|agreement|limit
`,
  'iran-regional': `
$iran * execution|crackdown|repression|human_right|human_right_abuse
$iran * threat|aggression|behavior|conduct|activity|influence|proxy|attack|missile|drone|action|hostility|support|regime|destabilization|terrorism|interference|meddling|role|expansionism|sanction|oil_export|oil|violence|adventurism|unrest|protest|challenge|ballistic_missile_program|provocation|protester|people|weapon
$iran * backed|aligned|supported|sponsored * armed? * group|militia|proxy|terrorist|attack|militant|organization
threat|challenge|danger|attack posed? presented? by|from|of * Iran * regime|proxy|and_its_proxy?
$hold Iran|Iranian_regime|Tehran accountable|to_account
$combat * $iran * threat|influence|regime|aggression|activity|behavior?
maximum_pressure * campaign|policy? on|against $iran regime?
+ sanction|pressure|campaign on|against $iran
IRGC|Islamic_Revolutionary_Guard_Corps|Quds_Force|Qods_Force|axis_of_resistance|12-day_war|twelve-day_war|Operation_Epic_Fury|Operation_Rising_Lion
war|conflict|ceasefire|hostility|operation|strike with|on|against|in|involving Iran
war|conflict|ceasefire|hostility|fighting between Israel|$us & Iran
war|conflict|ceasefire|hostility between Iran & Israel|$us
Israel Iran * conflict|war|ceasefire|tension
$iran * support for|of|to * terrorism|proxy|militia|group|Hizballah|Hamas|Houthi|Assad|regime
$iran * regime? support|backing|sponsorship|arming|funding|financing for|of|to * armed|terrorist|terrorism|proxy|militia|militant|group|Hizballah|Hamas|Houthi & * group|organization|network|proxy|militia?
rocket|missile|drone|mortar * fire|attack by * $iran * backed|aligned|supported * militia|group|proxy
PS752|Flight_PS752
$hold $iran * responsible|accountable|to_account
those posed by * Iran & its? proxy?
$iran & * proxy|terrorist_proxy|militia|partner_force|proxy_force|proxy_group
threat|challenge|danger|attack|aggression posed|presented? by|from|of * Iran & * proxy|terrorist_proxy|militia|proxy_group
$iran * regime? * indiscriminate|retaliatory|reckless? * missile|drone|ballistic_missile|direct? & * missile|drone? * attack|strike|assault|aggression|barrage on|against|toward * Israel|Al_Udeid|Doha|Gulf|Gulf_Cooperation_Council|GCC|neighbor|Qatar|Iraq|Pakistan|regional|Arab * state|country|partner|neighbor|territory|member|ally?
$iran * threatening|nefarious|illicit|malicious|lethal * behavior|activity|conduct|action|rhetoric|network|oil_sale|shipment|plotting
$iran * oil|petroleum|crude * sale|export|trade|shipment|network|revenue|purchase
purchase|sale|import|export|buyer|smuggling|shipment|transport of * $iran * oil|crude|petroleum * product?
$iran Israel * conflict|war|ceasefire|hostility|tension|escalation
Israel|Israeli & $iran * conflict|war|ceasefire|hostility|escalation|exchange
$iran * smuggling|weapons_smuggling|arms_smuggling|arms_transfer|weapons_transfer|plot|plotting|assassination_plot|terror_plot|terrorist_plot|assassination|kidnapping|cyberattack|cyber_attack|cyber_activity|espionage|sanctions_evasion|evasion|retaliation|response|intervention of|to|against|in? * weapon|sanction|arms|terrorist|Houthi|proxy|dissident?
$iran * terrorism|terrorist|terror * activity|plot|proxy|network|group|threat|sponsorship|campaign
sponsorship|support|financing|funding|arming of|for * terrorism|terrorist|proxy|militia * by|from * $iran
$combat * $iran
weapon|arms * smuggling|shipment|transfer|flow from * Iran
designation|listing|proscription of|as * IRGC|Islamic_Revolutionary_Guard_Corps|Revolutionary_Guard
IRGC|Islamic_Revolutionary_Guard_Corps * designation|listing|activity|threat|proscription
$iran * network|use|arming|funding of * proxy|militia|terrorist * group|network?
$iran * ballistic_missile|ballistic_missile_threat|missile_program|missile_arsenal
blockade|quarantine of|on * $iran * port|shipping|oil?
UN|conventional? arms_embargo on|against * Iran
stand~|standing up? to|against * Iran
`,
  yemen: `
Houthi * attack|missile|aggression|threat|detention|rebel|militia|strike|terrorist|offensive|obstruction
UN|Ramadan * truce|ceasefire
UN * truce * proposal|agreement
war|conflict $in Yemen to_an_end|come_to_an_end
Presidential_Leadership_Council|PLC|Riyadh_Agreement|Stockholm_Agreement|FSO_Safer|Safer_tanker|Safer_oil_tanker|Houthi
Houthi * attack|strike|missile_attack|aggression on|against|targeting * Saudi_Arabia|Saudi|UAE|Emirati|Kingdom|civilian|Israel|infrastructure
Houthi & * Houthi? attack on|against * Saudi_Arabia|UAE
Houthi * drone|missile|ballistic_missile & * missile|drone? * attack|strike|launch|threat
Houthi * attack|strike|aggression|threat|drone|missile in|on|across|against|to * Red_Sea|Gulf_of_Aden|Israel|region
Houthi * detention|abduction|imprisonment|arrest|release of * UN|United_Nations|embassy|diplomatic|aid|NGO|local|humanitarian|Yemeni & * embassy|diplomatic|NGO|aid? * staff|worker|personnel|employee
UN|United_Nations|embassy|aid|NGO|local & * diplomatic|embassy|NGO|aid? staff|worker|personnel|employee|mission * detained|held by * Houthi
detention|imprisonment|abduction|release of * staff|worker|personnel|employee * by|from * Houthi
arms|weapon * smuggling|flow|transfer|shipment|supply|provision to|for * Houthi
southern|south Yemen
Southern_Transitional_Council|STC
designation|redesignation|relisting of * Houthi
end|resolution|conclusion to|of * conflict|war|fighting $in * Yemen
Yemeni Yemeni * dialogue|talk|process|political_process
open~|reopen~|opening|reopening of? * road $in|to|around|near * Taiz
threat|attack|aggression posed? by|from|of * Houthi
Yemen|Yemeni * internationally? recognized|legitimate * government
`,
  'maritime-shipping': `
toll|fee on|for * passing? ship|vessel|shipping
Houthi * attack|strike|assault|aggression on|against|targeting * commercial|merchant|international|civilian? * shipping|ship|vessel|maritime_traffic in|through|transiting|crossing? Red_Sea|Gulf_of_Aden|Strait_of_Hormuz|Black_Sea|Persian_Gulf|Arabian_Gulf|Gulf|Bab_al-Mandab|Bab_el-Mandeb|Suez_Canal|Arabian_Sea|Gulf_of_Oman? & Gulf_of_Aden?
attack|threat|strike|assault on|against|to|targeting|involving * oil? shipping|vessel|ship|tanker|navigation|Mercer_Street|merchant_vessel vessel? in|through|transiting|crossing? Red_Sea|Gulf_of_Aden|Strait_of_Hormuz|Black_Sea|Persian_Gulf|Arabian_Gulf|Gulf|Bab_al-Mandab|Bab_el-Mandeb|Suez_Canal|Arabian_Sea|Gulf_of_Oman? & Gulf_of_Aden?
Red_Sea * attack|security|shipping|shipping_lane|shipping_route|trade_route|waterway|crisis|situation|corridor|navigation|region?
Strait_of_Hormuz|Bab_al-Mandab|Bab_el-Mandeb|Gulf_of_Aden|Gulf_of_Oman|Suez_Canal|Mercer_Street|Galaxy_Leader
freedom_of_shipping|navigational_right|navigational_freedom|navigational_rights_and_freedom
maritime|commercial|merchant|international shipping|vessel|ship|navigation
safe|free|unimpeded|secure|lawful & * free|safe|unimpeded? * passage|transit|navigation of|for * vessel|ship|shipping|tanker|commerce
seize~|seizure|hijacking|detain~|detention|harass~|harassment|interception|boarding of? two|three|four|several|multiple? * $name? flagged|owned|operated|linked? * vessel|ship|tanker
interfere~|interference with * shipping|navigation|vessel|navigational_right
piracy|Prosperity_Guardian|Operation_Prosperity_Guardian
International_Maritime_Security_Construct|IMSC|Operation_Aspides
free|safe|unimpeded|uninterrupted|secure & * safe|unimpeded|secure? flow|movement|passage|transit of * commerce|trade|good|commercial_vessel|shipping|energy|oil|vessel|ship in|through|via|across? * Red_Sea|Gulf_of_Aden|Strait_of_Hormuz|Black_Sea|Persian_Gulf|Arabian_Gulf|Gulf|Bab_al-Mandab|Bab_el-Mandeb|Suez_Canal|Arabian_Sea|Gulf_of_Oman?
maritime? security|freedom_of_navigation|navigation|safety|shipping|stability|situation|tension|attack|trade|commerce|global_commerce|piracy|mine|toll|blockade|traffic|disruption $in|through * Red_Sea|Gulf_of_Aden|Strait_of_Hormuz|Persian_Gulf|Arabian_Gulf|Bab_al-Mandab|Bab_el-Mandeb|Suez_Canal|Arabian_Sea|Gulf_of_Oman & Gulf_of_Aden|Strait_of_Hormuz|Red_Sea?
maritime? security|freedom_of_navigation|navigation|shipping|safety_of_shipping $in|through * Black_Sea|Arabian_Gulf|Persian_Gulf
sea_lane|shipping_lane|sea_line|sea_lines_of_communication
commercial|shipping|vessel|tanker|maritime traffic
safety|security|freedom of * shipping|seafarer in? Red_Sea|Western_Indian_Ocean|Indian_Ocean?
Red_Sea open
closure|closing|reopening|opening|blockade|mining|control|security|safety|freedom|blocking|reopen~|close~|keep~|transit of|through? * Red_Sea|Gulf_of_Aden|Strait_of_Hormuz|Bab_al-Mandab|Bab_el-Mandeb|Suez_Canal|Arabian_Sea|Gulf_of_Oman open?
passage|transit|traffic|flow|movement|navigation of? * vessel|ship|shipping|oil|energy|tanker|trade? through|in|across|via * Red_Sea|Gulf_of_Aden|Strait_of_Hormuz|Black_Sea|Persian_Gulf|Arabian_Gulf|Bab_al-Mandab|Bab_el-Mandeb|Suez_Canal|Arabian_Sea|Gulf_of_Oman
navigational_rights_and_freedoms|navigational_right|navigational_freedom in|through * Red_Sea|Gulf_of_Aden|Strait_of_Hormuz|Black_Sea|Persian_Gulf|Arabian_Gulf|Bab_al-Mandab|Bab_el-Mandeb|Suez_Canal|Arabian_Sea|Gulf_of_Oman
freedom|safety|security|protection of * navigation|shipping|seafarer|mariner|maritime_trade in|through|across? * Red_Sea|Gulf_of_Aden|Strait_of_Hormuz|Black_Sea|Persian_Gulf|Arabian_Gulf|Gulf|Bab_al-Mandab|Bab_el-Mandeb|Suez_Canal|Arabian_Sea|Gulf_of_Oman
safety of * navigation|mariner|seafarer
shipping|maritime_trade|seafarer security|safety|route|disruption|crisis
disruption|threat|interruption|obstruction of|to * maritime? shipping|maritime_trade|sea_lane|trade_route|shipping_route
Black_Sea|Red_Sea * shipping|maritime|humanitarian corridor?
life|safety|release|rescue of * mariner|seafarer
freedom_of_navigation in|through * Red_Sea|Strait_of_Hormuz & Gulf_of_Aden?
international? shipping_lane|shipping_route|sea_lane
security|safety|freedom of * maritime|shipping|trade * route|lane|traffic
freedom_of_navigation|navigation through|in * international|strategic|vital * waterway|strait
`,
};
