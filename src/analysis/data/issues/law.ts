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
exit_ban|prisoner_exchange|prisoner_swap|Declaration_Against_Arbitrary_Detention|consular_access|wrongful_detention|arbitrary_detention|wrongfully_detained|unjustly_detained_American
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
`,
  counternarcotics: `
counternarcotics|counter_narcotics|antinarcotics|fentanyl|synthetic_drug|illicit_drug|illegal_drug|precursor|narcotics|opioid|coca|cocaine|drug|methamphetamine * cooperation|trafficking|trade|smuggling|effort|production|crisis|precursor|chemical|cultivation|trafficker|threat|flow|eradication|challenge|issue|problem?
$combat * drug|narcotics trafficking
precursor|drug * chemical * flow|shipment|diversion?
Global_Coalition_to_Address_Synthetic_Drug_Threats|Captagon|narcotrafficking|narco_trafficking|drug_cartel|narcotrafficker|narco_trafficker
poppy|opium|heroin * cultivation|production|trade|trafficking
drug * boat|vessel|interdiction|demand|use|overdose
overdose|overdose_death
narco_state|narco_trafficking_organization
aerial * eradication
nitazene|xylazine
narcoterrorism|narcoterrorist|narco_terrorism|narco_terrorist
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
`,
  migration: `
irregular|illegal|regular|safe|orderly|humane|mass|regional|uncontrolled & * humane|regular|orderly? immigration|migration|migrant * flow|management|crisis|challenge|cooperation|issue|policy|situation?
migration|immigration|migrant|migratory * flow|management|crisis|challenge|cooperation|issue|policy|protection|agreement|matter|enforcement|situation|surge|pressure?
deport~|deportation|deportee
deportation|removal|repatriation * flight|program|agreement|arrangement
joint|voluntary repatriation * program?
deport~|deportation|repatriate~|repatriation|removal|return|accept~ of? * illegal|migrant|alien|national|undocumented|unauthorized|immigrant|deportee|criminal_alien migrant|alien|immigrant|national?
third_country * national|national_agreement|deportation|deportee|agreement|removal
asylum|asylum_seeker|Los_Angeles_Declaration|Title_42|Safe_Third_Country|safe_third_country_agreement|safe_mobility|Safe_Mobility_Office|legal_pathway|lawful_pathway|human_smuggling|labor_mobility|legal_migration|border_encounter|remittance|H-2|illegal_alien|Temporary_Protected_Status|TPS|mass_migration
Los_Angeles_Declaration_on_Migration_and_Protection
expand~? * legal|lawful * pathway
illegal border_crossing
return|returns * agreement|arrangement
readmission|return_and_readmission|small_boat|small_boat_crossing|channel_crossing|people_smuggling|people_smuggler|migrant_smuggling
voluntary return|departure
reverse|chain|illegal_mass * migration
self_deportation
humanitarian? parole process|program for? * $place?
humanitarian_parole
illegal|undocumented|unauthorized|irregular * immigrant|alien
repatriation|readmission|deportation|return|removal of * Venezuelan|Haitian|Cuban|Nicaraguan|Honduran|Guatemalan|Salvadoran|Mexican|Colombian|Ecuadorian|Brazilian * national|citizen|migrant
Darien * Gap?
unaccompanied * child|minor|migrant
take|taking|took back * national|citizen|migrant
caravan
temporary_protected_status
stem~|stop|halt|curb~ * migration
mobility partnership|agreement
smuggling of * migrant|people
regular|legal|lawful * migration? pathway
mobility of * worker|professional
`,
  'visas-consular': `
visa * issue|waiver|restriction|processing|service|policy|wait_time|overstay|program|appointment|backlog|ban|waiver_program|sanction|validity|free_travel?
Visa_Waiver_Program|consular * service|issue|matter|operation|affair|staff|cooperation|relation?
embassy|consulate|diplomatic_mission|diplomatic * operation|security|staffing|reopening|post|personnel|staff|property
embassy|consulate presence|facility
reopen~|resume~|establish~|open~|relocate~|move|resumption of? * $us? * embassy|consulate|diplomatic_presence * operation?
diplomat|embassy|personnel * will|to? be? return~|returning to
return to Kyiv
$us embassy|consulate * personnel|staff|in|to
resume~|suspend~|restart~ * operation at * $us? * embassy|consulate
opening|reopening of * embassy|consulate
safety|security|evacuation|welfare of|for * $us * citizen|personnel|national|diplomat|person|American
$us * citizen|personnel|diplomat * safety|security|abroad
travel * restriction|ban|advisory|document
Global_Entry|intercountry_adoption|child_abduction|international_parental_child_abduction|privilege_and_immunity
protect~|protection of? * diplomatic personnel|facility|premise|mission
evacuation|departure of * American
Americans_abroad|security_of_diplomatic
consular case
visa liberalization|facilitation|exemption|regime
operation|normalize~|reopening|status of * diplomatic_mission|embassy|consulate
staffing level? $in * embassy|consulate|diplomatic_mission
departure|evacuation|safety|security|welfare|repatriation|protection of|for * British|Canadian|Australian|Indian|UK|EU|foreign|our|French|Japanese * citizen|national|diplomat|personnel|student|traveler
safety|evacuation|departure|repatriation of|for * Canadian|Australian|Briton $in? $name?
Vienna_Convention_on_Diplomatic_Relations|Vienna_Convention_on_Consular_Relations
protection of * $us * personnel|citizen|facility & facility|citizen|interest?
international_travel
resumption|resuming of? * travel
travel|entry ban|restriction|requirement
welfare|safety|security of * Indian community|diaspora
embassy|consulate relocation|closure
relocation|closure|closing of * embassy|consulate
repatriation of * $us * citizen|national|person
ESTA|treatment_of_diplomat
ordered_departure
functioning|operation|staffing of * bilateral|diplomatic|our mission
return of * $us * diplomat|embassy
departure|evacuation|safe_departure|return|repatriation of * $us * citizen|national|personnel|traveler
repatriate~|bring_home * $us|British|Canadian|foreign * citizen|national|traveler
cruise_ship * passenger?
anomalous_health_incident|Havana_Syndrome
land_border * reopening|restriction|closure
$us * citizen|national departing|depart|leaving|traveling|evacuating * region|country?
well_being|welfare of * $us * citizen|national in? $name?
$us * citizen|national who? are? leaving|departing|evacuating|fleeing * $name?
`,
};
