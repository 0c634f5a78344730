import type { PhraseTable } from './table';

// Read before the wider Asia: of phrases as long, the first is meant.
export const SOUTH_CENTRAL_ASIA: PhraseTable = {
  'central-asia': `
C5_+_1|C5 * platform|format|ministerial|summit|framework|mechanism|diplomatic_platform|leader|critical_mineral|energy|economic|regional_connectivity|counterterrorism? * summit|dialogue|working_group?
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
sovereignty|independence|stability|security|territorial_integrity|prosperity & * independence|stability|security|prosperity? & territorial_integrity|prosperity? of|in|for|across * Central_Asian|Central_Asia * state|country|nation|republic|region
Kyrgyz|Kyrgyzstan|Tajikistan|Tajik|Uzbekistan|Uzbek & Tajik|Tajikistan|Kyrgyzstan|Kyrgyz|Uzbekistan * border? * clash|dispute|agreement|conflict|tension|demarcation|delimitation|violence
border? clash|dispute|agreement|conflict|tension|demarcation|delimitation|violence|fighting|border|ceasefire between|along|on|by * Kyrgyzstan|Kyrgyz_Republic|Tajikistan|Uzbekistan & Tajikistan|Kyrgyzstan|Kyrgyz_Republic|Uzbekistan
regional * cooperation|integration|connectivity|trade|prosperity|security|stability & * stability|prosperity|security|connectivity? $in|across * Central_Asia
cooperation|integration|connectivity|trade|prosperity|security|stability & * stability|prosperity|security|connectivity? $in|across * Central_Asia
Central_Asian|Central_Asia * economic? integration|connectivity|trade
(in|across|throughout) Central_Asia
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
intra-Afghan * peace? * negotiation|dialogue|talk?
Hamid_Karzai_International_Airport|HKIA|Kabul_airport|Operation_Allies_Welcome|Enduring_Welcome|SIV|Special_Immigrant_Visa|Special_Immigration_Visa|Special_Immigrant_Visas|Doha_agreement|Bagram
transit|work|cooperation|coordination|challenge * $in Afghanistan
withdrawal|drawdown|departure of * $us? * force|troop|military|presence from Afghanistan
right|education|situation|treatment of? * woman & * girl? in|of * Afghanistan
woman & girl? right in Afghanistan
girl|woman education|employment in Afghanistan
relocation|resettlement|evacuation|transit|deportation|return|expulsion|repatriation|processing of|for * eligible|at_risk|vulnerable? Afghan * ally|partner|refugee|national|evacuee|people|migrant|family|applicant?
education|schooling|employment of|for * Afghan girl|woman & girl?
recognition|legitimacy|isolation|normalization of|with * Taliban
Taliban * counterterrorism|human_right|Doha? * commitment|obligation|pledge|detention|oppression|repression|treatment|policy|hostage_diplomacy|assurance on? * woman|girl?
Taliban * restriction|ban|edict|oppression|treatment|repression|policy on|of|against|toward * woman|girl|female|education & girl? * education|employment|right|movement|participation?
commitment|pledge|assurance|obligation|detention|edict|restriction|oppression by|from|of * Taliban
counterterrorism commitment|assurance|obligation by|of|from * Taliban
inclusive|representative & * representative|broad_based? government|political_process|political_system|governance $in|for * Afghanistan
military_equipment|weapon|equipment left * in * Afghanistan
Doha_process|Doha_talk
approach|policy|strategy to|toward|on * Afghanistan
`,
  'south-asia': `
India|Indian|Pakistan|Pakistani|Afghanistan|Afghan & Pakistan|Pakistani|India|Indian|Afghanistan * border? * tension|clash|fighting|truce|escalation|de_escalation|ceasefire|conflict|relation|dialogue|border|crisis|communication|hostility
direct|border & * ceasefire|truce|tension|dialogue|de_escalation|conflict|communication|hostility|war|peace|violence|fighting|clash|talk|mediation|escalation * between * India|Pakistan|Afghanistan|Taliban and * Pakistan|India|Afghanistan|Taliban
ceasefire|truce|tension|dialogue|de_escalation|conflict|communication|hostility|war|peace|violence|fighting|clash|talk|mediation|escalation * between * India|Pakistan|Afghanistan|Taliban and * Pakistan|India|Afghanistan|Taliban
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
Operation_Sindoor
ceasefire|tension|shelling|firing|calm|de_escalation along|on|across * Line_of_Control|LoC
political? transition|transition|interim_government|unrest|protest|political_situation|development|crisis|situation|stability|caretaker_government in * Bangladesh|Nepal|Maldives|Dhaka|Kathmandu
Bangladesh|Nepal * political? transition|crisis|unrest|interim_government|protest
economic|political|debt|fuel? crisis|recovery|default|turmoil $in * Sri_Lanka
peace & tranquility|tranquillity in|on|along|at * border|India-China_border|LAC * area?
nuclear_armed neighbor
tension|dialogue|ceasefire|de_escalation between * Delhi|New_Delhi & Islamabad
stability|transition|reform of|for * Bangladesh
situation|tension|de_escalation|peace|development along|on|at * LAC|Line_of_Actual_Control
peace in|along * border_area
ceasefire|truce|hostility|de_escalation|military_conflict with * India|Pakistan
`,
};
