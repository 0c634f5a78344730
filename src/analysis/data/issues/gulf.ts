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
$iran * nuclear|enrichment * program|facility|deal|issue|file|escalation|activity|talk|negotiation|weapon|advance|ambition|threat|agreement|capability|challenge|commitment|safeguard|provocation|obligation|site?
$iran * program|regime? can|must|will|should|does|never|not|cannot|from|may|to * never|not|be|is|to? * obtain~|acquire~|develop~|have|having|get|getting|possess~|pursue~ or? obtain~|acquire~|possess~? nuclear? weapon|bomb?
$iran * cooperation|compliance|obligation with|under|to * IAEA|NPT|safeguard
strike|attack|operation on|against * $iran * nuclear * facility|site|program
acquire~|obtain~|develop~|possess~ or? acquire~|obtain~|possess~? nuclear weapon
$talk with Iran
nuclear * talk|negotiation|deal (Iran|Vienna)?
Vienna * talk|negotiation
indirect * talk|negotiation
uranium_enrichment|enriched_uranium|snapback|Fordow|Natanz|Midnight_Hammer|Operation_Midnight_Hammer
snapback of? UN? * sanction on? Iran?
diplomatic? solution|resolution|settlement|deal of|to|on|for * $iran * nuclear * issue|program|file|question
$talk|contact with|between $us? & $iran
inspection|access $in * nuclear * site|facility
nuclear_armed Iran
reimpose~|reimposition|restore~|restoration|snap~ of? back? * UN * sanction on|against? Iran?
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
IRGC|Islamic_Revolutionary_Guard_Corps|Quds_Force|Qods_Force|axis_of_resistance|12-day_war|Operation_Epic_Fury|Operation_Rising_Lion
war|conflict|ceasefire|hostility|operation|strike with|on|against|in|involving Iran
war|conflict|ceasefire|hostility|fighting between Israel|$us & Iran
war|conflict|ceasefire|hostility between Iran & Israel|$us
Israel Iran * conflict|war|ceasefire|tension
$iran * support for|of|to * terrorism|proxy|militia|group|Hizballah|Hamas|Houthi|Assad|regime
$iran * regime? support|backing|sponsorship|arming|funding|financing for|of|to * armed|terrorist|terrorism|proxy|militia|militant|group|Hizballah|Hamas|Houthi & * group|organization|network|proxy|militia?
rocket|missile|drone|mortar * fire|attack by * $iran * backed|aligned|supported * militia|group|proxy
attack on * Gulf partner|state
PS752|Flight_PS752
$hold $iran * responsible|accountable|to_account
those posed by * Iran & its? proxy?
`,
  yemen: `
Houthi * attack|missile|aggression|threat|detention|rebel|militia|strike|terrorist|offensive|obstruction
UN|Ramadan * truce|ceasefire
UN * truce * proposal|agreement
war|conflict $in Yemen to_an_end|come_to_an_end
Presidential_Leadership_Council|PLC|Riyadh_Agreement|Stockholm_Agreement|FSO_Safer|Safer_tanker|Safer_oil_tanker|Houthi
Houthi * attack|strike|missile_attack|aggression on|against|targeting * Saudi_Arabia|Saudi|UAE|Emirati|Kingdom|civilian|Israel|infrastructure
Houthi & * Houthi? attack on|against * Saudi_Arabia|UAE
`,
  'maritime-shipping': `
Houthi * attack|strike|assault|aggression on|against|targeting * commercial|merchant|international|civilian? * shipping|ship|vessel|maritime_traffic
attack|threat|strike|assault on|against|to|targeting|involving * oil? shipping|vessel|ship|tanker|navigation|Mercer_Street|merchant_vessel vessel?
Red_Sea * attack|security|shipping|crisis|situation|corridor|navigation|region?
Strait_of_Hormuz|Bab_al-Mandab|Bab_el-Mandeb|Gulf_of_Aden|Gulf_of_Oman|Suez_Canal|Mercer_Street|Galaxy_Leader
freedom_of_shipping|navigational_right|navigational_freedom|navigational_rights_and_freedom
maritime|commercial|merchant|international shipping|vessel|ship|navigation
safe|free|unimpeded|secure|lawful & * free|safe|unimpeded? * passage|transit|navigation of|for * vessel|ship|shipping|tanker|commerce
seize~|seizure|hijacking|detain~|detention|harass~|harassment|interception|boarding of? two|three|four|several|multiple? * $name? flagged|owned|operated|linked? * vessel|ship|tanker
interfere~|interference with * shipping|navigation|vessel|navigational_right
piracy|Prosperity_Guardian|Operation_Prosperity_Guardian
International_Maritime_Security_Construct|IMSC|Operation_Aspides
free|safe flow|movement|passage of * commerce|trade|good|commercial_vessel|shipping|energy
maritime? security|freedom_of_navigation|navigation $in * Red_Sea|Strait_of_Hormuz|Gulf_of_Aden|Black_Sea|Bab_al-Mandab
sea_lane|shipping_lane|sea_line|sea_lines_of_communication
commercial|shipping|vessel|tanker|maritime traffic
safety|security|freedom of * shipping|seafarer in? Red_Sea|Western_Indian_Ocean|Indian_Ocean?
Red_Sea open
`,
};
