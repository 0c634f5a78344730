import type { PhraseTable } from './table';

export const BORDERS: PhraseTable = {
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
seasonal|temporary|guest|migrant|undocumented|overseas|foreign & * foreign|agricultural|migrant|seasonal? worker|labor|labour * program|scheme|abuse?
return|repatriation|removal of * citizen|national who? are? present? in United_States|country illegally|unlawfully
return|repatriation|removal|readmission|acceptance of|for * citizen|national|people|individual|person|those (who|with|illegally|unlawfully|without|lacking|found)
those|people|person|individual|national who|with have? no legal? right|basis|status|authorization to remain|stay|be
illegally|unlawfully present|residing|staying|living in * country|United_States|EU|kingdom?
in * United_States illegally|unlawfully|without_authorization|without_status
illegal|irregular|unauthorized|unlawful * crossing|arrival|entry|entrant|stay|departure
encounter at|along|on * border
brain_drain|human_mobility|talent_mobility|order_of_removal|final_order_of_removal|people_smugglers|voluntary_departure|border_crosser|migrant_worker|labor_migration|migration_diplomacy|criminal_alien|visa_overstayer|stateless_migrant|failed_asylum_seeker|resettlement_of_migrant|CBP_One|CBP_Home|Remain_in_Mexico|Migrant_Protection_Protocol
mobility of * skilled|young|qualified|highly_skilled? * worker|professional|student|talent|people|person|labor|labour
migration & mobility * partnership|agreement|cooperation|issue|dialogue|pact|matter?
migration|immigration|migrant * reform|law|route|partner|partnership|cooperation|dialogue|compact|accord|system|integration|return|enforcement|control|trend|deal|pact|hub|corridor|processing|wave|crisis|influx|smuggling|deal|population|shelter|caravan|child
Migration_Accord|migration_accord|Global_Compact_for_Migration|Global_Compact_on_Migration
accept~|receive~|receiving|take|taking|facilitate~|cooperate~|expedite~ on|in|with? * return|removal|repatriation|deportation of * deportee|national|citizen|alien|migrant|foreign_national|criminal
accept~|receive~|receiving|take|taking back? * deportee|returnee|deported_national
removal|deportation|repatriation|return flight
weaponize~|weaponization|instrumentalize~|instrumentalise~ of? * migrant
third_country * deportee|migrant|removal|return|transfer|processing
integration|regularization|reception|registration|protection of|for * migrant & * refugee?
repatriate~|return~|remove|removing|deport~ * own? citizen|national|individual|people|migrant|person (without|with_no|illegally|unlawfully)
young_professional|youth_mobility|working_holiday * scheme|agreement
right|treatment of * immigrant
smuggler|smuggling|gang route
(intercept~|disrupt~|migrant|migration|smuggling) migrant|migration|smuggling route
illegal|irregular|unlawful movement of people|person|migrant
people smuggling trade|gang|network|route
consular & mobility (matter|issue|cooperation|,|.|and)
labor|labour|work|mobility|safe|expanded pathway
temporary|seasonal * work|worker|labor program|scheme
(migration|visa|consular|education|technology|innovation &) mobility (,|and|.)
repatriation (be|should|must|carried_out|conducted)
accept~|receive~|receiving|host~|take|taking|house~ * people|person|individual|migrant|national removed|deported|returned|expelled from * United_States?
`,
  'visas-consular': `
visa * issue|waiver|restriction|processing|service|policy|wait_time|overstay|program|appointment|backlog|ban|waiver_program|sanction|validity|free_travel?
Visa_Waiver_Program|consular * service|issue|matter|operation|affair|staff|cooperation|relation?
embassy|consulate|diplomatic_mission|diplomatic * operation|security|staffing|reopening|post|personnel|staff|property
embassy|consulate presence|facility
reopen~|resume~|establish~|open~|relocate~|move|resumption of? * $us? * embassy|consulate|diplomatic_presence * operation?
diplomat|embassy|personnel * will|to? be? return~|returning to
return to Kyiv
$us embassy|consulate * personnel|staff|to
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
passport|e_passport|biometric_passport|golden_passport|dual_citizenship|dual_nationality|birth_tourism|citizenship_by_investment|persona_non_grata|Global_Entry_program|TSA_PreCheck|travel_health|visa_free|e_visa|preclearance|pre_clearance|trusted_traveler|pilgrim_visa
citizenship_by_investment * program|scheme?
passport issuance|service|security|fee|fraud
security|protection|safety|integrity|inviolability of|for * $us? embassy|consulate|diplomat|diplomatic_staff|diplomatic_community|diplomatic_mission|diplomatic_premise & * consulate|consular? * personnel|staff|mission|post|facility|premise?
move|moving|relocate~|open|opening|inaugurate~|inauguration|construct~|construction|build|establishing|establishment|upgrade~ of? * $us? $name? * embassy|consulate|consulate_general|chancery|embassy_compound
expulsion|expel~|expelling|expelled|removal of? * diplomat|ambassador|attache|diplomatic_staff|diplomatic_personnel
diplomatic|embassy|consular premise|visa|passport|privilege|immunity|compound|property|pouch
functioning|operation|operations|operating|staffing|reopening|status|size|normal_functioning of * embassy|consulate|mission & * consulate?
evacuate~|evacuation|extraction of? * foreign|dual|own|stranded? * citizen|national|diplomat|embassy_staff|expatriate
citizen|national|American|expatriate who? wish|seek|want|seeking|wishing|wanting|trying|hoping to leave|depart|return|evacuate
child|parental custody|abduction case|dispute|issue?
vandalism|attack|assault|violence|threat|demonstration of|against|on|at|targeting * diplomatic|consular * facility|premise|mission|compound|property|personnel|post
vandalism|attack|vandalize~ against|on|of? * consulate|high_commission
travel alert|advice|warning|corridor|bubble|permit|authorization
(resume~|resuming|restore~|facilitate~|ease|easing|safe|business|legitimate|free) travel between|for|among
$us citizen service
entry|exit * ban|permit|requirement (for|on)
visa fraud|vetting|bond|fee|reciprocity|interview|regime|rule|category|application|denial|revocation|cancellation|issuance|liberalisation|access|system|reform|validity
revoke~|revoking|cancel~|deny|denying|issue~|issuance|revocation|denial|facilitate~ of? * visa
student|work|tourist|business|immigrant|nonimmigrant|non_immigrant|diplomatic|humanitarian|official|multiple_entry|long_term|H-1B|H1B|H-2B|H-2A|J-1 * visa
safety|well_being|wellbeing|welfare|protection|security|treatment of|for * citizen|national|student|diaspora|community|compatriot|expatriate abroad|overseas
safety|welfare|protection|treatment of|for * Indian|Chinese|Kenyan|Nigerian|Filipino|Pakistani|Bangladeshi * student|worker|citizen|national|diaspora
Hague_Abduction_Convention|Hague_Convention_on_International_Child|overseas_citizen|travel_advisory_level|crisis_evacuation|noncombatant_evacuation|emergency_departure
consular assistance|protection|convention|dialogue|emergency|notification|post|presence|access|support|agreement|crisis|fee|district|officer_access
overstay * rate|problem?
travel by|of|for * citizen|national|student|tourist (to|between)
(new|open|opening|its|inaugurate~|establish~) consulate * in|for
evacuate~|evacuation|repatriate~ of? * $us|British|Canadian|Australian|Indian * citizen|national|resident|traveler|tourist
(embassy|consular) official|officer|staff be|to allowed|visit|see|access
consular visit|mobility|relation|cooperation
visa|visas facilitation (for|of)
safety|welfare|security|protection of * student|seafarer|traveler|traveller|tourist|pilgrim
help~|helping|assist~|assistance|aid~ for? * $us? * citizen|national|American|Briton|Canadian|traveler to? leave|depart|return|evacuate|get_home|get_out
vetting|screening of * traveler|traveller|visa_applicant|passenger|applicant|student
`,
  '-': `
Customs & Border_Protection|Immigration_Enforcement
Immigration & Customs_Enforcement
Narcotics_Control Bureau|Board|Authority
International_Narcotics & Law_Enforcement_Affairs?
Border_Guard|Border_Patrol|Coast_Guard Service|Agency|Agent
(met|meet|meeting|meets|thank~|greet~|address~|visit~|join~|with|and|to|from) * embassy|consulate|mission staff|personnel|team|employee|community|family & * family?
generic|anti_malarial|antimalarial|antiretroviral|essential|lifesaving|prescription|HIV|cancer|affordable|experimental drug
drug price|pricing|manufacturing|manufacturer|development|company|discovery|maker|regulator|approval|resistance|shortage
passport to success|peace
legacy|history|abolition|memory|era|end of * slavery|slave_trade
transatlantic * slave_trade|slavery
drug trial|store|therapy|safety_trial
`,
};
