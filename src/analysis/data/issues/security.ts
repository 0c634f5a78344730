import type { PhraseTable } from './table';

export const SECURITY: PhraseTable = {
  'security-cooperation': `
military|defensive * support|assistance (for|to) * NATO? ally|partner?
war_dead|missing_in_action|prisoner_of_war|missing_personnel * accounting|recovery|remains
war_dead|missing_in_action|missing_personnel
accounting for * American|U.S.? & Vietnamese|Korean? * war_dead|missing|personnel
nuclear_powered|conventionally_armed * submarine * capability?
+ trilateral|bilateral|defense? security|defense|military * cooperation|assistance|partnership|relationship|tie|aid|support|collaboration|relation|engagement|coordination|alliance|package|integration
+ security|defense|military & * security|defense|military|economic|humanitarian|law_enforcement|trade|technology|intelligence|budgetary|financial|governance & * cooperation|assistance|partnership|relationship|tie|aid|support|collaboration|relation|engagement|coordination|alliance|package|integration
+ economic|commercial|trade|governance|political|humanitarian|financial & * economic|commercial|governance|trade|development|humanitarian|financial? & * security|defense|military * cooperation|collaboration|engagement|partnership|coordination|tie|assistance|support|aid
+ defensive|lethal|nonlethal|non_lethal & lethal|nonlethal? * assistance|aid|support|weapon
+ security & * humanitarian & * economic|budgetary? * assistance|support
+ $us? $name? defense|security|military & * economic|trade|commercial|governance|investment * tie|relationship|cooperation|partnership between|with? * $us? & $name?
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
(trade|energy|technology|investment|health|climate|education|economy|agriculture|commerce &) defense
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
`,
  counterterrorism: `
+ counterterrorism|counter_terrorism|anti_terrorism|antiterrorism * cooperation|effort|partnership|operation|priority|partner|issue|coordination|capability|dialogue|strategy|mission|support|assistance|collaboration?
+ $combat * terrorism|terror|terrorist|isis|extremism|violent_extremism|al-Qaida|terrorist_threat|radicalization|terrorist_group
terrorist|terror * attack|group|organization|threat|act|bombing|violence|network|activity|safe_haven|financing|designation|cell $in? * Pahalgam?
+ terrorism|violent_extremism|violent_extremist|extremism|extremist|radicalization|suicide_bombing|bombing
defeat|degrade~|destroy~|eliminate~|enduring_defeat of? * isis
Defeat-isis|D-isis|counter-isis * coalition|campaign|mission|ministerial|effort?
Global_Coalition to_defeat_isis|to_counter_isis
repatriate~|repatriation of? * isis|foreign_terrorist|foreign|terrorist|fighter * fighter?
isis-K|ISKP|ISIS-Khorasan
isis * threat|remnant|fighter|affiliate|resurgence|detainee|prisoner|core|branch|territory?
al-Qaida|al-Qaeda|al-Qa'ida|Islamic_State|FTO|Foreign_Terrorist_Organization|State_Sponsor_of_Terrorism|Specially_Designated_Global_Terrorist|Muslim_Brotherhood
foreign * terrorist? fighter
Islamic|Islamist * terrorism|terrorist|extremism
foreign terrorist organization
liberation|stabilization of|in * area|territory liberated? from? ISIS?
$hold * terrorist accountable|responsible
$combat * terrorist_financing|financing_of_terrorism
extremist|jihadist|militant * group|violence|threat|attack|organization|ideology
Boko_Haram|isis-West_Africa|isis-WA|ISWAP|JNIM|AQIM|AQAP|Abu_Sayyaf|Lashkar_e_Tayyiba|TTP|PKK|ISGS
Global_Coalition
Hizballah|Hamas|Houthi|isis|al-Qaida financing|fundraising|financier|network|operative
Tehrik_e_Taliban * Pakistan?
`,
  peacekeeping: `
UN|United_Nations? peacekeeping * operation|mission|force|contributor|contribution|troop|effort|deployment|ministerial?
peacekeeper|peace_operation|peace_support_operation|troop_contributing_country|troop_contributor|MFO|UNDOF|stabilization_mission|Multinational_Force_and_Observer
AU|African_Union|UN|SADC|ECOWAS|EAC|regional|multinational transition|stabilization|integrated|monitoring|support|observer? mission|force in|to * $place
ATMIS|AMISOM|AUSSOM
peace_enforcement
peacebuilding|peace_building * effort|fund|commission|architecture?
multinational|ceasefire * observer|monitoring force|mission
MINUSCA|UNMIK|UNFICYP_mandate|blue_helmet|EUTM|EUNAVFOR|EUFOR_Althea
drawdown|withdrawal|mandate|departure|transition of * MONUSCO|UNIFIL|UNMISS|MINUSMA|UNAMID
`,
  'war-crimes-accountability': `
+ war_crime|crime_against_humanity|atrocity|atrocity_crime|ethnic_cleansing|mass_atrocity|mass_grave|mass_killing|impunity|genocide * investigation|prosecution|accountability|prevention|tribunal?
$rus|$prc|Assad|Hamas * war_crime|atrocity|crime_against_humanity
accountability|justice * for * atrocity|abuse|crime|war_crime|violation|perpetrator|those_responsible|killing|victim|human_right
$hold * perpetrator|those|individual|anyone|person * responsible|accountable * accountable|justice|account? for * atrocity|abuse|crime|violence|violation
justice_and_accountability|accountability_and_justice|transitional_justice|International_Criminal_Court|ICC|International_Court_of_Justice|ICJ|special_tribunal|Commission_of_Inquiry|crime_of_aggression|sexual_violence|Magnitsky|fact_finding_mission
(ensure~|promote~|seek~|seeking|pursue~|and|importance|on|of|for) accountability
(human|right|violation|abuse) * accountability
$hold $rus|$prc|Assad|regime|military|those accountable|responsible for * atrocity|war_crime|crime|abuse|crime_against_humanity
those|anyone|all|individual|perpetrator responsible? for? * atrocity|abuse|violence|crime|killing|murder|attack? must|should|are|will|be|to be? held accountable|to_account|responsible
investigate~|investigation|inquiry into|of * atrocity|abuse|violation|war_crime|killing|massacre|allegation
violation|breach of * international? humanitarian|human_right law
truth & * reconciliation|justice commission|process?
war_criminal
bring~ to_justice * those|perpetrator|responsible
prosecute~|prosecution of? * war_criminal|perpetrator|atrocity
$hold accountable those|anyone|individual|perpetrator|all responsible|behind|involved? for|in? * atrocity|abuse|crime|war_crime|violence|violation|killing|attack?
`,
  'regional-security': `
regional|international|global & regional|global|international? security|stability|peace & * stability|security|peace|prosperity? & * security|stability|prosperity?
regional|international|global & regional|global|international? security|stability|peace issue|challenge|concern|matter|priority|threat|situation|architecture|development|interest
shared|common|mutual|collective * security & stability|peace? issue|challenge|concern|matter|priority|threat|interest
regional * security cooperation|dialogue|partnership|dynamics
peace|stability|security & * stability|security|prosperity|peace? & * stability|prosperity|security? $in * continent|subregion|world|Africa|East_Africa|North_Africa|Asia|Northeast_Asia|Central_Africa|area|Latin_America|Eurasia
regional * crisis
security * challenge|threat|concern|issue
Thailand|Cambodia|Thai|Cambodian & Cambodia|Thailand|Thai|Cambodian * border|conflict|ceasefire|tension|peace_accord|dispute
ceasefire|border|peace|hostility|conflict|tension * between|along * Thailand|Cambodia|Thai and|- Cambodia|Thailand|Cambodian
Thailand & Cambodia
Cambodia & Thailand
Thai & Cambodian
Kuala_Lumpur_Peace_Accord
Gulf|GCC|Qatar|intra-Gulf * dispute|rift|unity|reconciliation
dispute|rift with|among|between * Gulf * country|state|partner
$rus? * occupation|annexation of? * Georgia|Georgian|Abkhazia|South_Ossetia|Transnistria & * South_Ossetia?
Abkhazia|South_Ossetia|Transnistria|Transdniestria|Transnistrian|Central_African_Republic|Anglophone_crisis|Geneva_International_Discussion
crisis|situation|conflict|violence $in * Cameroon|Central_African_Republic|Transnistria|Anglophone_region
regional|global|international & regional|global|international? * prosperity|security|peace|stability & * stability|prosperity|security
regional|global|strategic * security environment
instability|insecurity $in * region|continent
geopolitical * tension|instability|situation|challenge
secure|stable|peaceful|prosperous|resilient & * stable|secure|prosperous|peaceful|integrated|interconnected * region|neighborhood
regional * insecurity|instability
Jordan|Egypt|Tunisia|Algeria|Pakistan|Bahrain|Kuwait|Oman|Qatar|Kenya|Bangladesh|Nepal|Cameroon|Mauritania|Angola * stability
conflict_resolution|conflict_prevention|preventive_diplomacy
dispute|rift|standoff between|with|involving * Qatar|Saudi_Arabia|UAE & * Gulf? * neighbor?
(Kuwait|Kuwaiti|Omani|Qatari) mediation
`,
};
