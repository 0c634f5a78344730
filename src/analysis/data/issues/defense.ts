import type { PhraseTable } from './table';

export const DEFENSE: PhraseTable = {
  'security-cooperation': `
military|defensive * support|assistance (for|to) * NATO? ally|partner?
war_dead|missing_in_action|prisoner_of_war|missing_personnel * accounting|recovery|remains
war_dead|missing_in_action|missing_personnel
accounting for * American|U.S.? & Vietnamese|Korean? * war_dead|missing|personnel
nuclear_powered|conventionally_armed * submarine * capability?
+ trilateral|bilateral|defense? security|defense|military * cooperation|assistance|partnership|relationship|tie|aid|support|collaboration|relation|engagement|coordination|alliance|package|integration
+ security|defense|military & * security|defense|military * cooperation|assistance|partnership|relationship|tie|aid|support|collaboration|relation|engagement|coordination|alliance|package|integration
+ economic|commercial|trade|governance|political|humanitarian|financial & * economic|commercial|governance|trade|development|humanitarian|financial? & * security|defense|military * cooperation|collaboration|engagement|partnership|coordination|tie|assistance|support|aid
+ defensive|lethal|nonlethal|non_lethal & lethal|nonlethal? * assistance|aid|support|weapon
+ security & * humanitarian & * economic|budgetary? * assistance|support
+ $us $name defense|security|military & * economic|trade|commercial|governance|investment * tie|relationship|cooperation|partnership between|with? * $us? & $name?
+ defense|security|military & * economic|trade|commercial|governance|investment * tie|relationship|cooperation|partnership between|with * $us? & $name?
+ $us? $name? economic|trade|commercial & * defense|security|military * tie|relationship|cooperation|partnership between|with? * $us? & $name?
cooperation|partnership|collaboration|assistance|coordination on|in defense|security|military_matter|counter_piracy & * security|defense? * issue|matter?
military|arms|defense|weapon * sale|financing|procurement|delivery|transfer|shipment
FMF|foreign_military_sale|foreign_military_financing|IMET|security_treaty|security_pact
defense|military * modernization|capability|capacity|industrial_cooperation|export|industry|procurement|reform|base|presence|access|interoperability|exercise|training|equipment|posture|commitment|pact|treaty|technology|article|platform|system|agreement|trade
defense|security of * our|its? * Baltic? ally|Republic_of_Korea|ROK|Japan|Philippines|Saudi_Arabia|Kingdom|partner * and_partner|and_Japan|and_ROK?
(commitment|support) defense of * Japan|ROK|Republic_of_Korea|Philippines|Saudi_Arabia|Kingdom|Israel
bolster~|strengthen~|enhance~|improve~|modernize~|advance~ * $name * defenses|defensive_capability|defense_capability|armed_force|military|security_force|coast_guard
help~|assist~|support~ $name * defend itself|its * territory|people?
(Kingdom|Saudi|Emirati|UAE) * ability to defend
Defense_Cooperation_Agreement|Mutual_Defense_Treaty|Visiting_Forces_Agreement|VFA|Enhanced_Defense_Cooperation_Agreement|EDCA|Status_of_Forces_Agreement|SOFA|Special_Measures_Agreement|GSOMIA|Major_Non-NATO_Ally|Force_Posture_Initiative|mutual_defense|Reciprocal_Access_Agreement|RAA|Pukpuk_Treaty|Five_Power_Defence_Arrangement|ANZUS|Visiting_Forces
Article_V (Japan|Mutual|Treaty)
Nuclear_Consultative_Group|extended_deterrence|integrated_deterrence|deterrence_posture|combined_defense_posture|nuclear_umbrella|regional_deterrence|alliance_modernization
joint|combined|bilateral|military|maritime * exercise|training
$us * force|troop|military_presence|service_member|military_base|military_personnel|force_presence|base
Okinawa|Futenma|host_nation_support|S-400|F-16|F-35|Patriot|HIMARS|air_defense|air_and_missile_defense|missile_defense|drone_defense|counter-UAS
war_legacy|legacy_of_war|legacies_of_war * cooperation|issue?
unexploded_ordnance|UXO|landmine|demining|humanitarian_demining|mine_action * clearance? * program|effort|operation|removal?
explosive_remnant_of_war|POW_MIA|MIA_accounting|defense_industrial_base
maritime|defense_industrial cooperation
deterrence * capability?
maritime * security|law_enforcement|safety cooperation|capability|capacity|assistance|initiative|partnership|support|training
maritime domain_awareness|law_enforcement * cooperation|capability|assistance?
security * sector * assistance|reform|cooperation
security * commitment|arrangement|framework|initiative
intelligence_sharing|information_sharing|coast_guard|shiprider|Two_plus_Two|2_+_2|peace_through_strength|State_Partnership_Program
develop~|build~|train~|professionalize~|equip~ * security_force|armed_force|military|security_service|coast_guard
$us * force|troop|military_presence|service_member in|to|from * $name
support|commitment|help~ for? * $name to|in? * defend~ itself|its * territory|people?
Diego_Garcia
S-400|F-16|F-35|Patriot * system|air_defense_system|program|modernization_program|aircraft|jet|missile|battery
modernize~|modernization of? * military|armed_force
($field|education|tourism|economy|agriculture|commerce &) defense
(on|including|areas_of) defense (,|and|.|;|&)
(,|in|including|on|as) defense & security (,|and|.|;)
modernization of * $name? armed_force|military
military_to_military|mil-mil|intelligence|law_enforcement_and_intelligence|force_posture|defense_industrial|defense_industry|coast_guard|defense_technology * cooperation|collaboration|relationship|relation|tie|engagement|partnership|coordination
defense & security (,|and|.|;|with|between|issue)
security & defense (,|and|.|;|with|between|issue)
interoperability|logistics_support|force_posture|joint_patrol|combined_patrol
$us marine|marines
train~|training for|of? * $place? security_force|armed_force|military|troop|soldier
co_production|coproduction|joint_production|production|supply|delivery of * weapon|munition|ammunition|missile|drone|defense_equipment|military_equipment
purchase|procurement|sale|delivery of * $us * weapon|arms|military_equipment|weaponry
intelligence support|cooperation|exchange
defense * research|engagement|education|innovation|manufacturing|supply_chain|industrial_base|ecosystem|infrastructure|diplomacy
submarine * cooperation|base|program
elevate~|deepen~|expand~ defense|security|military tie
rotation|rotational|stationing|deployment of? * $us * force|troop|marine
Golden_Dome|hydrography
carrier_strike_group * deployment|visit|presence?
rotational * force|presence|deployment
force development
exercise calendar|schedule
trilateral|multilateral|naval|air|field * exercise
sharing of * missile_warning|warning|early_warning|intelligence data?
African_Lion|Balikatan|Talisman_Sabre|Cobra_Gold * exercise?
acquisition|purchase|procurement|sale|transfer|delivery|supply|provision|upgrade of * $us? * fighter|combat|patrol|attack|military|surveillance|transport aircraft|jet|helicopter|vessel|boat|plane
acquisition|purchase|procurement|sale|transfer|delivery|provision of * helicopter|howitzer|submarine|patrol_boat|cutter|warship|frigate|armored_vehicle|armoured_vehicle|tank & * armored_vehicle|armoured_vehicle|drone|radar?
(provide~|sale|purchase|acquire~|including|deliver~|of|for) fighter_jet|fighter_aircraft|patrol_boat|patrol_vessel|patrol_aircraft|attack_helicopter & * radar?
arms|weapon|defense|military_equipment purchase|acquisition|deal|package|import
military hardware|supply|education|academy
(purchase~|buy|buying|acquire~|acquiring|procure~) * $us made? * weapon|arms|weapon_system|military_equipment|defense_equipment|defense_article|fighter_jet|drone
co_development|joint_development|licensed_production|joint_manufacture of? * weapon|munition|ammunition|missile|drone|defense_equipment|military_equipment|artillery|shell|armament|defense_technology & * missile|shell|rocket?
production|supply|delivery of * artillery_shell|artillery|interceptor|armament|weapon_system
joint|combined|bilateral|trilateral|multilateral * naval|military|air|ground? drill|war_game|wargame
joint|combined|bilateral|coordinated|trilateral|multilateral maritime|naval|air|military|defense exercise|training|patrol|drill
cooperation|collaboration|exchange|relation|tie|coordination|interaction|partnership between|among * two|both? * armed_force|military|defense_ministry|defense_force|navy
basing|overflight & basing|overflight? right|access|agreement|arrangement|permission
military|defense access|footprint|infrastructure
modernize~|modernization|strengthen~|upgrade~|expand~|restructure~|restructuring|professionalize~|professionalization of? * armed_force|security_force|security_service|coast_guard|air_force|navy|defense_force|special_force
upgrade~|upgrading|expand~|strengthen~ * navy|coast_guard|air_force|military fleet|capability|capacity|patrol_fleet
capacity|capability|professionalism|effectiveness|readiness|training|equipping|restructuring of|for * armed_force|security_force|security_service|coast_guard|air_force|navy|defense_force
capacity_building|training|equipment|training_and_equipment|support|assistance for|to * armed_force|security_force|coast_guard|air_force|navy|defense_force
$place * navy|coast_guard|air_force (to) patrol|stop|combat|counter|deter
assistance|support|equipment|training|aid to|for $name navy|coast_guard|air_force
training? capacity|capability|professionalism|professionalization & professionalization|readiness? of|for * $name navy|coast_guard|air_force|police|security_force|internal_security_force
professional|capable|effective|well_trained|accountable & * professional|capable|effective|accountable? security_force|armed_force|military
(build~|building|strengthen~|enhance~|increase~|expand~) partner|military|defense|security|maritime|naval capacity|capability
maritime surveillance|patrol|interdiction|capacity_building
defense sector|field|realm|domain|matter
military sector|matter
cooperation|collaboration|partnership|coordination|tie in|on|within * field|area|domain|sphere|realm|sector of * defense|military & * security?
cooperation|collaboration|partnership in|on|within * defense|military sector|field|area|industry|production|domain|matter|technology
International_Military_Education_and_Training|General_Security_of_Military_Information|Security_of_Military_Information|military_information|information_security agreement|program?
International_Military_Education_and_Training
acquisition_and_cross_servicing|cross_servicing|status_of_force|reciprocal_access|visiting_force|defense_cooperation|logistics_support|cost_sharing|burden_sharing|special_measures|force_posture * agreement|arrangement|accord|pact
ACSA|LEMOA|COMCASA|cost_sharing
mutual_defense|mutual_security treaty|pact|commitment|obligation
counter_drone|counter_UAS|counter_unmanned|anti_drone|counter_uncrewed * aircraft|aerial? * system|technology|cooperation|capability|defense?
unmanned|uncrewed * aerial|surface|underwater|aircraft? system|vehicle (cooperation|production|technology)
drone cooperation|production|industry|capability|partnership|coproduction
staff_talk|port_call|ship_visit|naval_visit|port_visit by? * $us? * naval|navy? * vessel|ship|warship?
ship|vessel|submarine|aircraft repair|maintenance|overhaul|sustainment & * maintenance|overhaul|repair?
maintenance & repair & overhaul of? * $us? * navy|naval? * vessel|ship|aircraft|engine?
repair|maintenance|overhaul|building of * $us * navy|naval vessel|ship
wartime|OPCON operational_control|transition|transfer
transfer|transition|return of * wartime? operational_control
realignment|relocation of * $us? * force|troop|marine|air_station|base|air_base
host_nation * support|cost|contribution|share
exchange|sharing of * intelligence|threat_information
(cooperation|collaborate~|cooperate~|coordinate~|and) on|in intelligence
remains of * $us|fallen * service_member|soldier|airman|troop|serviceman|war_dead
missing|fallen * $us? * service_member|soldier|servicemen|personnel
service_member|soldier|personnel|servicemen missing|lost|unaccounted (in|from|during|for)
clear~|clearing|clearance|removal|disposal|removing of? * unexploded * ordnance|bomb|mine|munition|shell & * mine|landmine|cluster_munition?
unexploded_bomb|mine_clearance|de_mining|explosive_ordnance|explosive_ordnance_disposal
clear~|clearing|clearance|removal|removing of? * landmine|land_mine|mine & * unexploded_ordnance|cluster_munition?
security|defense agreement|accord|compact
prepositioning|pre_positioning of? * military_equipment|equipment|stock?
$us * military|naval|force presence|access|footprint
$us * naval|navy|air_force|marine_corps|coast_guard ship|vessel|warship|destroyer|aircraft|presence|bomber|cutter
self_defense capability|capacity
arms|weapon|weapons_system|munition (to|for) $place
defense_planning|force_modernization|burden_sharing_in_defense|freedom_edge
Freedom_Edge|Freedom_Shield|Ulchi_Freedom_Shield|Cope_India|Yudh_Abhyas|Keen_Sword|Orient_Shield|Garuda_Shield|Obangame_Express|UNITAS|Tradewinds * exercise?
defense policy|industrial|technology & * trade|technology|industrial? dialogue|group|working_group|initiative
DTTI|INDUS-X|COSSI|PIPIR|Partnership_for_Indo-Pacific_Industrial_Resilience
readiness|capability|capacity|modernization|training of|for * $us? allied|partner|our * military|force|armed_force|navy
responsibility|invest~|spend|spending|investing for|in|on|more_on|more_in own defense|security
$us? * carrier|carrier_strike|strike group * visit|deployment|presence?
defense|military roadmap|working_group|consultation|policy_dialogue|policy_talks
military medicine|logistics
security umbrella|blanket
command_and_control arrangement|arrangements|reform
joint|combined command
C-130|Black_Hawk|Apache_helicopter|Chinook|MQ-9|P-8|Abrams_tank|THAAD|Aegis|NASAMS|Javelin|AMRAAM|Stryker * aircraft|helicopter|drone|tank|system|sale|missile|battery?
joint * ammunition|munition|missile|drone|shell|weapon production|development|manufacturing
ammunition|munition production
rotational access|basing
major_non_NATO_ally * status|designation?
training|equipment|equipping|mentoring for|of * brigade|battalion|commando|special_force
$us army|armored|Marine_Corps * rotation|brigade|unit|deployment
defense|military * framework|accord (,|.|and|with|between)
anti_tank missile|weapon
guided|precision|advanced weapon|munition|missile * production|manufacturing|enterprise
base|port access (for|in|,|and|to)
access to|for * $us? * military? base|airfield|naval_facility
+ security|defense|military (& $field & $field? & $field? * $joint|assistance|support|aid)
+ defense|military (& $field & $field? & $field? * $matter)
defense|military issue|priority|topic|agenda|initiative
defense (, $field|tourism|education|agriculture|commerce|culture)
(in|of|across|as|on|including) defense (and $field|tourism|education|agriculture|commerce)
($field &) intelligence (,|and|.)
UAV|UAS|unmanned_aerial_vehicle production|cooperation|sale|system
defense|security|military co_operation
export licence|license|licensing for|of * arms|military_equipment|weapon|defense_equipment
arms|weapon|defense export * licence|license|licensing|control?
Global_Combat_Air_Programme|GCAP|two_plus_two
logistics arrangement|agreement|cooperation|sharing
reform of * security_sector|defense_sector
stationing|relocation|rotation|redeployment of * $us? * marine|troop|soldier (in|on|at|to|from)
invest~|investment in * armed_force|military|defense|deterrence
(work|cooperation|collaboration|partnership|cooperate~) on|in * drone|unmanned_system|munition|missile_production
munition|ammunition|missile|drone|weapon|artillery * plant|factory|production_line|facility
remains recovery|repatriation
recovery|repatriation of * remains
Typhon|NMESIS * missile|system?
missile_warning|early_warning * system|data
command & control * upgrade|arrangement|structure|reform|framework
jet|fighter|aircraft engine * co_production|production|coproduction|deal|agreement
defense guarantee|assurance
F-35s|F-16s|MQ-9s|C-130s
`,
  'military-communication': `
military_to_military|mil-mil|mil_to_mil * communication|channel|dialogue|contact|exchange|talk?
military|crisis|theater_commander * communication|channel|hotline|dialogue
deconflict|deconfliction|miscalculation|guardrail|hotline|risk_reduction|misunderstanding
competition * not? veer~ * conflict
military|defense * communication|channel of? communication?
military|defense * high_level communication
high_level * military|defense communication|dialogue|talk
(between) militaries|armed_forces * communication
risk of|for * miscalculation|misunderstanding|misperception
(risk) of? * inadvertent|unintended|accidental conflict|escalation
communication|contact|channel|dialogue|exchange|hotline|talk between|among|with * two|both? * military|armed_force|defense_ministry|theater_commander|commander|defense_chief|defense_official
communication|channel between|among * senior? * military commander|leader|official
(between) militaries|armed_forces at * theater_commander? level
theater|military|senior commander (level|talk|call|communication)
miscommunication|unplanned_encounter|incident_at_sea
unintended|inadvertent|accidental escalation|conflict|clash|confrontation|war
crisis|conflict|incident management|prevention|communication mechanism|channel|arrangement|line
competition from veering|turning|escalating|spiraling|tipping into|to|toward conflict|confrontation
maritime & air|aerial communication_mechanism|liaison_mechanism|hotline
Defense_Policy_Coordination_Talk|Military_Maritime_Consultative_Agreement
safe_and_professional * conduct|interaction|behavior|operation
air|maritime|naval & * maritime? safety|encounter (between) military
defense|military dialogue|hotline|contact|consultation
dialogue|talk|contact|communication between|among * defense_ministry|military|defense_official
avert~|averting|prevent~|preventing|avoid~ * accident|incident|collision|mishap|clash at_sea|in_the_air|at_sea_and_in_the_air
(between|among|with) * defense_chief|military_chief|chief_of_defense|top_general
`,
  'arms-control': `
$us? $name? strategic_stability * talk|dialogue?
nuclear|conventional? arms_control
nuclear? nonproliferation|non_proliferation|disarmament * regime|treaty|effort|goal|standard|norm|issue|obligation?
New_START * treaty?
Treaty_on_Non-Proliferation_of_Nuclear_Weapon|Nuclear_Non-Proliferation_Treaty|Non-Proliferation_Treaty|NPT * review_conference?
threat|risk|danger of * nuclear * war|conflict|escalation|weapon
nuclear * war|buildup|expansion|saber_rattling|rhetoric|testing|arsenal|proliferation|risk|force|blackmail|stockpile|disarmament|doctrine|weapon|security_summit|safeguard
CTBT|CTBTO|INF_Treaty|INF|Open_Skies|FMCT|Comprehensive_Nuclear-Test-Ban_Treaty
chemical|biological|radiological & biological|chemical? * weapon * use|attack|convention|threat|program|stockpile?
OPCW|CWC|BWC|Organization_for_Prohibition_of_Chemical_Weapon|Conference_on_Disarmament|Missile_Technology_Control_Regime|Nuclear_Suppliers_Group|Wassenaar|Proliferation_Security_Initiative
weapon_of_mass_destruction|WMD|small_arms|cluster_munition|Novichok|anti-satellite|ASAT
proliferation of * weapon|missile|technology
safeguard * agreement|obligation|investigation
nuclear * strategy|posture|modernization|policy|parity
TPNW|Treaty_on_the_Prohibition_of_Nuclear_Weapons|nuclear_weapon_free_zone
nuclear_security|nuclear_safety_and_security|Arms_Trade_Treaty|Ottawa_Convention|nuclear_ban_treaty|nerve_agent|nuclear_arm|nuclear_danger|disarmament
nuclear? weapon|missile|ballistic_missile proliferation
proliferation|spread of * nuclear|ballistic|conventional|small_arms & * missile|weapon?
OPCW|IAEA * work|independence|mandate|leadership
conventional|illicit * weapon|small_arms
nuclear * threat|danger|brinkmanship|blackmail|escalation
chemical|biological|nerve * agent|substance
nuclear_material|nuclear_command_and_control|fissile_material
IAEA? Additional_Protocol
moratorium on * nuclear|explosive & * explosive? test|testing|explosion
Conventional_Armed_Forces_in_Europe|CFE_Treaty|Vienna_Document|Intermediate_Range_Nuclear_Forces_Treaty|nuclear_breakout
arms race
nuclear build_up|breakout|build-up
nuclear|radioactive|radiological smuggling|trafficking|source|material
radioactive source|material
IAEA|Agency role (in|on) safeguard
weapon in|from outer? space
chemical|biological munition|warfare|arsenal|stockpile
destruction|elimination|dismantlement|removal of * chemical|nuclear|biological * munition|weapon|stockpile|arsenal|warhead
lethal? autonomous weapon|weapons_system
confidence_and_security_building * measure?
(NPT|disarmament|nonproliferation|non_proliferation &) peaceful use|uses of * nuclear * energy|technology|science
nuclear warhead|brinksmanship
strategic * nuclear? * weapon|force|arsenal limit|limitation|reduction
limit on * strategic|nuclear * force|weapon|arsenal|warhead
successor|extension|expiration|follow_on|implementation|future to|of|for * New_START|INF_Treaty
Convention on|against Chemical|Biological|Cluster|Certain_Conventional * weapon|munition
land_mine|mine_ban convention|treaty|ban
anti_personnel * mine
Hague_Code_of_Conduct|Australia_Group|Zangger_Committee|1540_Committee|P5_process
test_ban treaty|ban
nuclear behavior|behaviour|restraint|transparency|taboo|modernisation
fissile|nuclear_explosive material|test
ban|prohibition on * nuclear|chemical|biological * test|testing|explosion|weapon
chemical attack
`,
};
