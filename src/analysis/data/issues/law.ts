import type { PhraseTable } from './table';

export const LAW: PhraseTable = {
  'detained-citizens': `
wrongfully detained|held|imprisoned * $us? * citizen|national|person|detainee?
unjustly|arbitrarily|unlawfully detained|held|imprisoned * $us? * citizen|national|person|detainee
$us * citizen|national|person|hostage|detainee|prisoner|permanent_resident wrongfully? unjustly? arbitrarily? detained|held|imprisoned
wrongful|arbitrary|unjust * detention * of? * $us? * citizen|national|Canadian?
detained|imprisoned|missing $us|European|EU|Canadian|British|Australian|French? * citizen|national|dual_national
(American|citizen|national|UK|British|Canadian|dual) wrongfully|unjustly|arbitrarily? detained
release|return|freedom|detention|imprisonment|case|safe_return of|for|on * detained|imprisoned|unjustly|wrongfully|arbitrarily? detained? both? $us|Canadian|British|UK|Australian|dual|detained|wrongfully & $us|Canadian|British|Australian|other? * dual? citizen|national|hostage|detainee|person|captive
release|return|freedom|detention|imprisonment|case|safe_return of|for|on * detained|imprisoned|unjustly|wrongfully|arbitrarily? detained? American|Canadian|Australian|Briton (,|.|;|and|or|but|in|from|held|who|wrongfully|unjustly|detained|still|abroad|as|to|by|on|with|after|while)
secure|secured|securing * release|freedom
hostage * taking|affair|diplomacy|negotiation
exit_ban|prisoner_exchange|prisoner_swap|Declaration_Against_Arbitrary_Detention|wrongful_detention|arbitrary_detention|wrongfully_detained|unjustly_detained_American
$us|Canadian|British|Australian|European|EU|French|German|Japanese|Polish|foreign|dual * citizen|national|person|American? who? are|is|remain|have_been|held|been? held|taken? hostage? or? wrongfully|unjustly|arbitrarily|unlawfully detained|held|imprisoned abroad|overseas? or? subject? to? exit_ban?
bring~|bring|brought|returning|return * American|citizen|detainee|national home
hostage|detainee or? & wrongfully|unjustly? detainee|detained abroad|overseas?
$us * citizen|national|person missing|killed or? killed|missing? in? $name?
fate|whereabouts|remains of * $us|missing * citizen|national|person?
bring~|bring|brought home * $us|citizen|hostage|detainee|national
kidnapping|abduction|captivity of * $us * citizen|national|detainee|missionary
repatriation of * $us * detainee|hostage
case|situation|plight|treatment|detention of * dual|foreign|$us|British|Canadian|Australian|French * national|citizen|detainee
case|situation|plight of * wrongfully|arbitrarily|unjustly? detainee
$us * citizen|national|person detainee|prisoner
conviction|trial|sentencing|arrest of * $us * lawful? citizen|national|permanent_resident
$us * citizen|national|person|pilot|journalist|soldier|resident? held|captive|jailed|hostage abroad|overseas|in $name?
Canadian|British|Australian|New_Zealand|French|German * citizen|national|pilot|journalist|teacher held|captive|jailed|hostage abroad|overseas|in $name?
missing American
hostage_diplomacy|state_sponsor_of_wrongful_detention
American imprisoned|jailed|incarcerated|detained|kidnapped|unjustly_held|wrongfully_held|unfairly_detained abroad|overseas?
American held|taken captive|hostage|prisoner
American held|detained|jailed abroad|overseas|in $name?
free|freeing|release~|return~|repatriate~ * American held|detained|jailed abroad|overseas|in $name?
detained|jailed|imprisoned|kidnapped|abducted|captive|missing $us|British|Canadian|Australian|French|EU|foreign|dual * journalist|teacher|academic|student|pastor|missionary|player|athlete|aid_worker|pilot|businessman|veteran|tourist|researcher|reporter|resident
(of|for|free|freeing|other|all|every|including|home) detained|jailed|imprisoned|kidnapped American
detained|imprisoned American
release|detention|abduction|kidnapping|freeing|imprisonment|captivity|disappearance|jailing|arrest|welfare|treatment|health|safety|plight|case|situation of|for * detained|imprisoned|jailed|missing|kidnapped|ailing|abducted|captive? $us|British|Canadian|Australian|French|EU|European|foreign|dual|German|UK * basketball|navy|army|Navy? journalist|teacher|academic|student|pastor|missionary|player|athlete|aid_worker|pilot|businessman|veteran|tourist|researcher|reporter|prisoner|detainee|permanent_resident|resident|hostage|captive
$us * citizen|national|resident|journalist|teacher|academic|student|pastor|missionary|veteran|aid_worker|athlete|player imprisoned|jailed|detained|held_hostage|held_captive abroad|overseas?
$us * Navy|army? citizen|national|resident|journalist|teacher|veteran who_has|who_have|who_is|who_was|who_were|who|have|has been? unjustly|wrongfully|arbitrarily|unlawfully? detained|imprisoned|held
people|citizen|detainee|human_being|national as * bargaining_chip|pawn|leverage|political_leverage
release of * EU|European|foreign|Western * citizen|national|detainee
politically_motivated|state_sponsored|unlawful * detention|imprisonment of? * $us|foreign|dual? citizen|national|American
$us|Canadian|British|Australian|Western * prisoner|captive|detainee|hostage (in|held)
hostage_envoy|hostage_recovery|hostage_policy|wrongful_imprisonment|unjust_detention|unjust_imprisonment|unlawful_detention_abroad
kidnapped|abducted missionary
free|freeing|release~ every? * detained? American
freeing * $us? * wrongfully|unjustly|unfairly detained citizen|national
return|release|homecoming of * $us * citizen|national|hostage|detainee (from)
death_penalty|execution|death_sentence|sentencing|clemency for|of|against|imposed_on * Canadian|Australian|British|French|$us * citizen|national|man|woman
$us|Canadian|Australian|British|French * citizen|national|man|woman|writer|academic|journalist sentenced|facing|convicted|jailed|sentenced_to|on_death_row in|to|the|by?
prisoner released|freed|exchanged|swapped in|under
$us|British|Canadian|Australian|French|German|Irish|Japanese|dual|Swedish|British-Egyptian|Iranian-American * writer|blogger|lawyer|scholar|engineer|academic|activist|businessman|businesswoman|journalist|teacher|student|couple|tourist|national jailed|imprisoned|detained|held|sentenced|arrested in|by|since|on|without
case|detention|imprisonment|jailing|arrest|trial|sentencing|release|welfare|treatment of|for * $us|British|Canadian|Australian|French|German|Irish|Japanese|dual|Swedish & * writer|blogger|lawyer|scholar|engineer|activist|businesswoman|couple
clemency|mercy|pardon for * Canadian|Australian|Briton|American|British|French
wrongly|unfairly|illegally|improperly|unjustly held|detained|imprisoned|jailed American|Briton|Canadian
case|detention|imprisonment|jailing|arrest|release of|for * $us|British|Canadian|Australian|French|German|Irish|Japanese|dual|New_Zealand * businessmen|businesspeople|executive|humanitarian_worker|missionary|filmmaker|photographer|nurse|doctor|sailor|fisherman
case|detention|imprisonment|release|freedom of Pastor
jailed|detained|imprisoned|arrested * embassy|consulate|local|UN|locally_employed? employee|staff|worker|aid_worker
wrongful detainee
freed * American|detainee
`,
  counternarcotics: `
counternarcotics|counter_narcotics|antinarcotics|fentanyl|synthetic_drug|illicit_drug|illegal_drug|precursor|narcotics|opioid|coca|cocaine|drug|methamphetamine * cooperation|trafficking|trade|smuggling|effort|production|crisis|precursor|chemical|cultivation|trafficker|threat|flow|eradication|challenge|issue|problem?
$combat * drug|narcotics trafficking
precursor|drug * chemical * flow|shipment|diversion?
Global_Coalition_to_Address_Synthetic_Drug_Threats|Captagon|narcotrafficking|narco_trafficking|drug_cartel|narcotrafficker|narco_trafficker
poppy|opium|heroin * cultivation|production|trade|trafficking|eradication
drug * boat|vessel|interdiction|demand|use|overdose
overdose|overdose_death
narco_state|narco_trafficking_organization
aerial * eradication
nitazene|xylazine
narcoterrorism|narcoterrorist|narco_terrorism|narco_terrorist
illicit? crop substitution|eradication
alternative_development|pill_press|substance_abuse|substance_use|substance_misuse|drug_addiction|illicit_crop|addiction|captagon|tramadol|ketamine|amphetamine|narco_trafficking|narcotraffic|medetomidine|carfentanil|narco_boat
drug|narcotics|cocaine|fentanyl shipment|load|route|seizure|epidemic|scourge|lord|kingpin|smuggler|network|gang|trafficking_organization|trafficking_network|control|interdiction_effort|runner|lab|enforcement|certification|related_violence|related_crime|consumption|market
antidrug|anti_drug|anti_narcotics|counterdrug|counter_drug * cooperation|effort|operation|policy|agency|assistance|strategy|working_group?
Commission_on_Narcotic_Drugs|narcotic_drug
opioid|overdose|drug epidemic|crisis
crack_down|crackdown|war|strike|strikes|action against|on * drug|narcotics|narco * gang|trafficker|vessel|boat|cartel
drug|drugs boat|vessel|running|flight|plane|trade|money|treatment|demand_reduction|offence|offender|route
(deadly|illicit|illegal|dangerous|lethal|hard) drug
heroin|crystal_meth|meth
`,
  'transnational-crime': `
transnational|organized|international|cross_border * organized? crime|criminal * group|organization|network|activity|threat|enterprise?
cartel|gang|Tren_de_Aragua|MS_13|MS-13|Sinaloa_Cartel|extradition|money_laundering|illicit_finance|illicit_trafficking|arms_trafficking|firearms_trafficking|illegal_firearm|wildlife_trafficking|scam|scam_center|online_scam|smuggling|cyber_scam|human_smuggling|smuggler|public_safety|citizen_security|security_crisis|TCO|border_management|illicit_financing|illicit_activity
law_enforcement * cooperation|partnership|capacity|collaboration|effort|assistance|issue|information_sharing|agency|matter?
border * security|management|control|enforcement
secure~ * border
criminal * organization|group|network|gang|cartel|activity|justice
gang * violence|member|control|crisis
illicit * finance|trade|activity|network|flow|financial
illegal * arms|gun|weapon|firearm * trafficking|flow|trade
violent_crime|violence_and_crime|crime_and_violence
judicial|security * cooperation * crime
money * laundering
trafficking of * arms|weapon|firearm|wildlife
criminal? * smuggling|smuggler * gang|network
organized immigration crime
policing|police * support|cooperation|training|assistance|partnership
border security cooperation|assistance
border|citizen|public security|safety $in * $wider
judicial cooperation
online? * scam center|compound|operation|network
gun|weapon|arms|firearm * trafficking|smuggling
flow|smuggling|trafficking|movement of * firearm|arms|weapon|gun
MS-13|Tren_de_Aragua gang? member
narcoterrorist|narco_terrorist network|cartel|group|organization|gang
wildlife|environmental|economic|violent crime
fuel_theft|contraband|counterfeit|mutual_legal_assistance|criminality|lawlessness|gun_violence|vigilantism
illicit maritime activity
security|safety at|along|of|on * shared|southern|northern|common|U.S. border
security (at) border
criminal * syndicate|element|actor
$combat * crime
cyber_enabled|online|telecom|telephone scam|fraud * center|compound|operation|network|syndicate?
money_launderer
intelligence & law_enforcement cooperation|sharing
wildlife|arms|weapon|firearm (& human|drug|narcotics|person|arms|timber? & human|drug|narcotics|wildlife|arms|person trafficking|smuggling)
Merida_Initiative|Bicentennial_Framework|public_security|homicide
border & maritime|port|coastal|airport|aviation security
border infrastructure
policing
prison reform
strengthen~|secure|securing|protect~|control~ * shared|southern|northern|our border
fugitive|red_notice|pig_butchering|extortion|kidnapping_for_ransom|cattle_rustling|vehicle_theft|auto_theft|carjacking|trade_based_money_laundering|most_wanted|sentenced_person|prisoner_transfer|prisoner_transfer_agreement|penitentiary|underworld|mafia|Budapest_Process|racketeering|hawala|gunrunning|gun_running|arms_dealer|narco_gang|CARSI|ghost_gun
arrest|capture|transfer|surrender|extradition|handover|apprehension|prosecution & extradition|transfer|prosecution? of * senior|top|notorious|alleged? cartel|gang|crime|drug|wanted|high_value? * fugitive|target|kingpin|cartel_leader|cartel_member|gang_leader|gang_member|leader|figure|boss|criminal|suspect
(arrest|capture|prosecution|extradition|deportation|removal|against|violent|foreign|dangerous|convicted|of|by) criminal (and|,|.|from|who|to|in)
cooperation|collaboration|exchange|coordination|tie between|among|with * police|law_enforcement|police_force|prosecutor & * prosecutor|judiciary|judge|agency?
law_enforcement & * border|intelligence|judicial|counterterrorism|security & * judicial? * cooperation|sharing|collaboration|coordination|training|information_sharing
intelligence & law_enforcement * cooperation|sharing|collaboration|coordination
strong|stronger|secure|safe|safer|strengthened & * secure|efficient|modern|safe border
border|port_of_entry protection|surveillance|policing|integrity|crossing_point|screening|guard
patrol along|on|at|of * border
(deployment|deploy~|sending|troops|soldiers|National_Guard|presence) to|along|at|on * shared|southern|common|U.S. border
financial|maritime|street|juvenile|organized|organised|violent|property|cross_border|environmental|technology_enabled|cyber_enabled & * organized|organised|violent? crime
crime|gang|criminal prevention|rate|wave|reduction|fighting|suppression|syndicate|control|network|group|activity|family|boss|insecurity
rising|rampant|high|growing|increasing|surging crime|criminality
crime (& insecurity|violence|corruption|criminality|drug|terrorism|narcotics)
(violence|insecurity|corruption &) crime (,|.|and|in)
fraud network|scheme|center|compound|operation|syndicate|ring
online|internet|telecom|financial|investment|romance|elder|bank|passport|identity fraud|scam
illicit|illegal|contraband * tobacco|cigarette|fuel|goods|timber|cargo|fishing_vessel|money|cash|shipment
illegal|illicit * wildlife|firearms|timber|arms|weapon|ivory trade|trafficking|product|sale
trafficking of|in * wildlife|timber|ivory|firearm|weapon|arms|gun|small_arms
wildlife|timber|ivory|gold|fuel|cigarette|weapon|arms|cash|goods * smuggling|trafficking
port|container|cargo|seaport|supply_route security
customs enforcement|cooperation|mutual_assistance|control
forensic|investigative|prosecutorial capacity|capability|cooperation|training
prison|penitentiary|correctional|detention & * prison? system|overcrowding|security|capacity|reform|population
transfer of * sentenced|convicted|high_security person|prisoner|offender|inmate
FATF|Financial_Action_Task_Force * standard|grey_list|gray_list|list|recommendation|requirement|review?
anti_money_laundering|AML|dirty_money|proceeds_of_crime|illicit_proceeds
safety|security of * citizen|community|street|neighborhood (from|against)
police|policing * capacity|reform|professionalization|exchange|presence|assistance|force_training|officer_training
train~|equip~|training of|for? * police|law_enforcement|border_guard * officer|agency|force|unit?
joint|cross_border|coordinated * law_enforcement|police|policing * operation|investigation|effort|action|patrol|task_force
law_enforcement operation|training|capacity_building|capability|action|official_exchange|working_group|coordination|relationship|support|tie|engagement
Los_Choneros|Los_Lobos|Barrio_18|Barrio-18|CJNG|Jalisco_New_Generation_Cartel|Gulf_Cartel|Clan_del_Golfo|Primeiro_Comando_da_Capital|First_Capital_Command|Comando_Vermelho|Cartel_de_los_Soles|Mara_Salvatrucha|Yakuza|Ndrangheta
law_and_order
(hand|handing|extradite~|deport~|arrest~) over? * wanted|violent|foreign|dangerous? criminal|fugitive|gang_member
extradite~|extraditing
maritime border|boundary surveillance|security|patrol|control|monitoring
surveillance|security|monitoring|control|protection of|along * maritime|land|shared|common? border
criminal|illicit|dirty|illegal fund|finance|proceeds|money|financing|gold
knife|gun|car|petty|serious_violent|transborder|online crime
law_enforcement|judicial|justice_sector|prosecutorial * tie|link|cooperation|capacity
(and|of|,|against|fight|fighting|on|organized|reduce~|combat~|tackle~) crime (and|,|.)
security at|of|in * port|seaport|harbor
container|cargo|port inspection|scanning|scanner
train~|training of? * prosecutor & * police|judge|investigator?
smash~|dismantle~|break_up|breaking_up * criminal|smuggling|drug? gang|ring
business_model of * gang|smuggler|smuggling|criminal|trafficker * gang|network?
cartel * network|leader|member|boss|violence|operation|figure|activity
scam_center|scam_compound|cyber_scam boss|operator|kingpin|syndicate
prison|inmate|prisoner transfer
border patrol
+ law_enforcement (& $field & $field? & $field? * $joint|$matter)
law_enforcement priority|challenge|dialogue|link|initiative
vetted * police? unit
illegal|illicit weapon|firearm|arms|gun (,|.|and|from|into|across)
`,
  'anti-corruption': `
+ anti_corruption|anticorruption * reform|effort|agenda|measure|institution|body|cooperation|initiative|court|prosecutor|commitment|priority?
+ $combat * corruption
fiscal|budget|government * transparency
transparency & * accountability|governance|corruption
accountability & transparency
+ corruption|kleptocracy|kleptocrat|bribery|illicit_enrichment
(regarding|concerning|of|for|including|,|and|on|promote~|improve~|increase~|encourage~|lack) transparency in? * public? procurement?
corrupt * actor|official|practice|elite|activity|individual
illicit_wealth|stolen_asset|asset_recovery|beneficial_ownership|deoligarchization|de_oligarchization|graft|public_procurement
recovery|return of * stolen asset
accountability for corrupt * actor|official
good_governance_and_transparency
transparency (& good_governance)
NABU|SAPO|anti_corruption_bureau
transparency in * government|spending|procurement|public_finance
embezzlement|misappropriation|misuse|theft|looting|diversion of * public|state|government|national|aid * fund|asset|money|resource|wealth
return|recovery|restitution of * stolen|looted|embezzled|public|misappropriated * asset|fund|wealth|money
embezzlement|state_capture|illicit_gain|anti_graft|ill_gotten|crony_capitalism|cronyism|looted_asset|Corruption_Perceptions_Index|GRECO|Extractive_Industries_Transparency_Initiative|EITI|anti_bribery|Foreign_Extortion_Prevention_Act
oligarch|oligarchic|vested_interest influence|interest|system|control|grip|power
influence|power|grip of * oligarch|vested_interest|oligarchic_group
transparent|open|fair|competitive & * transparent|competitive|fair|open? public? procurement|tender|bidding|contracting|tendering
procurement transparency|reform|integrity
financial|budgetary|institutional transparency
transparent|accountable & * transparent|accountable|effective? management|use of public|state|oil|national|natural fund|resource|revenue|finance
port|judicial|official|political|grand|petty|systemic|endemic|public_sector|high_level|entrenched|rampant corruption
integrity (of) public|government official|institution
prosecute~|prosecution|conviction of? * corrupt * official|actor|politician|politicians
integrity in|of public_life|public_office|government|procurement|the_judiciary
asset declaration|disclosure
whistleblower protection
public_contracts corruption
corruption in|within * government|public|judiciary|police|procurement|port|sector
(for|to|of|with) fair|open & transparent * process|procedure|competition|contract|bid
`,
  'human-trafficking': `
human|sex trafficking & forced_labor?
human_trafficking|trafficking_in_persons|TIP_report|modern_slavery|trafficking_victim|trafficking_of_persons
trafficking of|in * person|people|human|woman|child|girl|human_being|migrant & * girl|child|woman?
smuggling & trafficking of|in * person|people|human|human_being|migrant
human|people|child|sex|labor trafficking|trafficker * network|ring?
victim|survivor of * trafficking
combat~|counter~|against|prevent~|end trafficking in_persons? (.|,|and|in)
child exploitation|sexual_exploitation
human|person (& drug|narcotics|arms|weapon|wildlife? & drug|narcotics|arms|weapon|wildlife trafficking|smuggling)
forced_criminality|forced_scamming
anti_trafficking|counter_trafficking|antitrafficking * effort|law|action|measure|coalition|initiative|in_persons|in_person?
modern_day|modern|contemporary slavery|slave|servitude|form_of_slavery
slavery|debt_bondage|forced_begging|organ_trafficking|trafficking_in_organs|sex_tourism|human_trafficker|people_trafficker|exploitation_of_migrant
online|commercial|sexual & * sexual? exploitation|abuse of * child|minor|woman|girl
commercial sexual_exploitation
trafficking for|into * forced_labor|sexual_exploitation|labor|labour
trade of|in * human|people organ|organs|being
trafficker & * smuggler
smuggler & * trafficker
victim|survivor (of) trafficking
Tier_2|Tier_3|Tier_1 * ranking|watchlist|watch_list|status|list
Palermo_Protocol|Blue_Campaign
traffic|trafficked into|in * people|human|person|woman|child
trafficked person|people|victim|woman|child|individual|into
prosecute~|prosecution|conviction|arrest of? * human? trafficker
(for|against|on) * human? trafficker (,|.|and|in)
people|worker|victim|person forced|trafficked|lured|coerced|tricked to|into work? in|into? * scam|cyber_scam|fraud
(labor|labour|exploitation|slavery &) trafficking (,|.|and|in)
(combat~|stop|stopping|address~|tackle~|fight|fighting|familial) trafficking (,|.|and|;|around|worldwide|across)
`,
};
