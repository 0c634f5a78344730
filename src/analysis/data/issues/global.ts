import type { PhraseTable } from './table';

export const GLOBAL: PhraseTable = {
  climate: `
climate * change|crisis|action|ambition|goal|security|finance|issue|challenge|cooperation|policy|target|resilience|adaptation|mitigation|priority|threat|commitment|diplomacy|impact|agenda|emergency|partnership|effort|leadership|initiative|smart|summit|conference?
carbon|greenhouse_gas|methane|GHG|net_zero * emission|neutrality|reduction|pledge|target|goal?
emission * reduction|target?
COP|COP26|COP27|COP28|COP29|COP30|COP31|COP32|Paris_Agreement|1.5_degree|Nationally_Determined_Contribution|NDC|Glasgow|decarbonization|decarbonize~|net_zero|Global_Methane_Pledge|net-zero|low_carbon|Leaders_Summit_on_Climate|sea_level_rise|global_warming|JETP|Just_Energy_Transition_Partnership|First_Mover_Coalition|First_Movers_Coalition|green_economy|coal|green_growth|PACC_2030
clean|green|renewable * energy|economy * transition|future|economy|technology|cooperation|investment|development|initiative?
clean|renewable * energy
green transition|finance|recovery|shipping|shipping_corridor
loss_and_damage
rising sea level
sea_level * rise
carbon * market|pricing|tax|credit|capture|footprint
extreme_weather|nature_based_solution|greenhouse_gases|carbon_neutral|climate_neutral|climate_neutrality|global_stocktake|glacier|International_Solar_Alliance|Green_Climate_Fund|UNFCCC|Kyoto_Protocol|climate_vulnerable|zero_emission|emission
transition to|toward|from * clean|green|renewable|sustainable energy|economy|fuel
just * energy? transition
fossil_fuel subsidy|emission|phase_out|dependence
phase~|phasing|transition~|transition|shift~ out|away|down of|from? * fossil_fuel|coal
rising|global temperature
carbon|climate neutral
Green_Deal|green_agenda
rising sea|ocean
clean growth
`,
  environment: `
dioxin|Agent_Orange * remediation|cleanup|contamination?
environmental * protection|issue|conservation|challenge|degradation|cooperation|stewardship|sustainability|damage|crime
environment
protect~|conserve~|preserve~|safeguard~ our|global|natural|marine|local|shared? environment
protect~|conserve~|preserve~|safeguard~ * ocean|nature|forest|biodiversity
biodiversity|deforestation|conservation|plastic|plastic_pollution|pollution|air_quality|ocean|oceans|marine_protected_area|fisheries|fishery|IUU|illegal_fishing|overfishing|wildlife|forest|desertification|rainforest|Amazon|marine
illegal & unreported & unregulated fishing
IUU_fishing|Our_Ocean_Conference|Our_Ocean|High_Seas_Treaty|deep_sea_mining|marine_resource|sustainable_fishing|blue_economy|natural_resource|environmental
treated_water
water * treaty|security|resource|scarcity|management|cooperation|sanitation|sharing|issue|access|crisis
wildfire|forest_fire * response|management?
sewage|water_delivery|1944_Water_Treaty|Tijuana_River|wastewater
BBNJ|BBNJ_Agreement
Columbia_River_Treaty|Colorado_River|Qosh_Tepa|wetland|sea_turtle|turtle|oil_spill|circular_economy|clean_air|fish_stock|hazardous_waste|toxic_waste|Convention_on_Biological_Diversity|waste_management|ecosystem|coral_reef|environmentally|CITES|marine_debris|microplastic|reforestation|land_degradation|whaling
transboundary|shared|cross_border * water|river|aquifer|haze|smog resource|issue|pollution?
clean_water|drinking_water|safe_water|water_supply
Mekong|Nile|Indus|Helmand|Amu_Darya|Colorado|Rio_Grande * river? water|flow
illegal logging
ocean|water|forest governance|stewardship
water & sanitation & hygiene?
nature|biodiversity * protection|conservation|restoration|loss|agreement
fishing right|practice|quota|agreement|ground
unregulated|distant_water fishing
water obligation|debt|shortage|allocation|pollution|quality|delivery
mangrove|Aral_Sea|poaching|invasive_species|endangered_species|PFAS|hydrological_data
wildlife trade
dam on|along * Mekong
Mekong dam
`,
  health: `
origin|recovery of|from * virus|pandemic|COVID-19|COVID|coronavirus
virus|pandemic|COVID-19|COVID origin
COVID-19|COVID|coronavirus|pandemic * pandemic|vaccine|recovery|response|assistance|crisis|relief|vaccination|preparedness|prevention|origin|testing|situation|surge|impact|challenge|outbreak|accord|treaty|cooperation|instrument|Global_Action_Plan?
vaccine|vaccination|inoculation * donation|dose|distribution|delivery|production|access|equity|manufacturing|against|effort|partnership|supply|availability|to|campaign * COVID-19?
vaccine|COVAX|ACT-Accelerator|PEPFAR|HIV_AIDS|HIV|AIDS|Ebola|malaria|tuberculosis|mpox|monkeypox|polio|Gavi|Global_Fund|Global_Fund_to_Fight_AIDS|anomalous_health_incident|AHI|bird_flu|screwworm|New_World_screwworm|cholera|Marburg|biosecurity|pandemic|International_Health_Regulation|World_Health_Organization|World_Health_Assembly|WHO|America_First_Global_Health_Strategy|medical_supply|personal_protective_equipment
$wide? health * security|system|care|cooperation|response|issue|challenge|agreement|crisis|initiative|infrastructure|architecture|partnership|threat|emergency|assistance|sector|program|resilience|equity|outcome|priority|investment|worker|safety|diplomacy|incident|workforce|professional|personnel|service|product|technology|financing|commitment|memorandum_of_understanding|MOU|framework|collaboration|need|goal|intervention|facility|data|impact|policy|target|aid|protection|sovereignty|independence|coverage?
healthcare|mental_health|public_health|global_health|global_health_security|maternal_health|health|infectious_disease|disease|pharmaceutical
end~|ending|combat~|fight|overcome|beat|defeat * pandemic
health * security $in * $wider
antimicrobial_resistance|noncommunicable_disease|measles|dengue|Zika|avian_influenza|hepatitis|sickle_cell|chikungunya|Nipah|smallpox|Lassa|hemorrhagic_fever|lenacapavir|Omicron|Delta_variant|vaccination|inoculation|sterile_fly|epidemic_preparedness|epidemic_prevention
sexual & reproductive health & right?
anti_microbial_resistance|traditional_medicine|universal_health_coverage|immunization|public_health_emergency|medical_countermeasure|medicines|hantavirus|influenza|biosafety
medical * cooperation|research|assistance|team|equipment|personnel|treatment|care|professional|training|product|device|innovation|technology|service
quarantine|telemedicine|lockdown|vaccination_certificate|vaccine_certificate
vaccinate~|vaccinating * world|population|people|global_population
protective_equipment|ventilator|maternal_death|maternal_mortality|family_planning|field_hospital|cold_chain
cancer * moonshot|initiative|care|screening|research|cooperation|treatment|diagnosis|prevention|cure
Pfizer|Moderna|AstraZeneca|Sinovac|Sinopharm dose
outbreak response|preparedness|containment
sterile_insect|lab_leak
vaccine diplomacy|nationalism
Africa_CDC|clinical_trial|tobacco_control
spread of * virus|COVID-19|COVID|coronavirus|disease
pathogen|virus sample|sharing|surveillance
`,
  humanitarian: `
+ humanitarian * assistance|aid|access|need|crisis|situation|response|relief|support|corridor|consequence|concern|effort|challenge|initiative|supply|operation|condition|worker|issue|organization|partner|cost|catastrophe|impact|disaster|pause|suffering|delivery|action|work|contribution|cooperation|law|principle|imperative|obligation|emergency|affair|funding|convoy|flow|ceasefire|plight?
+ relief & recovery? effort|supply|operation|assistance|aid|work|worker
+ unhindered|unimpeded|unfettered|sustained|full|safe|unrestricted|rapid & * unhindered|unimpeded|sustained|safe? * humanitarian? access|flow|delivery
+ unhindered|unimpeded|rapid & * unhindered|unimpeded? * humanitarian? passage
+ unhindered|unimpeded|unfettered|unrestricted humanitarian * relief|aid|assistance
+ disaster|earthquake|flood|hurricane|cyclone|typhoon|tsunami|volcanic|emergency|storm|wildfire|landslide|post_earthquake|post_disaster|post_hurricane|post_cyclone * relief|assistance|response|recovery|survivor|victim|reconstruction|rebuilding|preparedness|risk_reduction|resilience|management|aid
+ protect~|protection|safety|safeguard~ of? * civilian * population|life|harm?
+ civilian * casualty|harm|protection
+ aid_worker|disaster_relief|Red_Cross|ICRC|OCHA|WFP|World_Food_Program|World_Food_Programme|UNICEF
+ lifesaving|life_saving * assistance|aid|support|shelter|supply|food|medicine|help|material
+ delivery|flow|provision|entry|influx|distribution of * humanitarian? aid|assistance|relief|supply
fuel_delivery
search_and_rescue|disaster_risk|UN_OCHA|famine_relief|first_responder|natural_disaster
recovery|rebuild~|response|recover~|relief|reconstruction|reconstruct~|rehabilitation|assistance|aid|support effort|operation? from|after|to|for|following|in_the_wake_of|in_the_aftermath_of * hurricane|earthquake|flood|flooding|cyclone|typhoon|wildfire|tsunami|drought|natural_disaster|disaster|landslide|storm|volcanic_eruption|eruption|tornado|tremor|mudslide victim|survivor|damage?
suffering of * civilian|people|population
alleviate~|alleviating|relieve~|reduce~|end~|ease~|easing * human|civilian suffering
alleviate~|alleviating|relieve~ suffering
safe passage for|of * civilian
evacuation|evacuate~ of|for? * civilian|wounded|injured|patient
protect~|protection of? * civilian|critical * infrastructure|object
+ attack|strike on|against * civilian|aid_worker|humanitarian_worker|hospital|school
deliver~|delivering|distribute~ * aid|relief|assistance|food|supply to|into|in
(deliver~|delivering|surge~|surging|block~|blocking|impede~|impeding|loot~|divert~) humanitarian|lifesaving|emergency? aid|relief
deliver~|delivering|distribute~ * aid|humanitarian_supply|relief_supply
food & water & * medicine|shelter|fuel|medical_supply
food & medicine|medical_supply
relief supply|good|item|operation
relief & recovery|reconstruction
rescue|search_and_rescue|relief * effort|operation|team|worker|mission|personnel|crew|squad
aid delivery|distribution|convoy|shipment|truck|flow $in? * $place?
medical_evacuation
food|fuel|water|medicine|shelter & * fuel|water|food|medicine|shelter & * medicine|water|shelter|fuel|food
assistance|aid|support|help|relief to|for * flood|earthquake|storm|cyclone|disaster|hurricane|typhoon|tsunami victim|survivor|affected
assist~|help~|aid|support * victim|survivor of * disaster|flood|earthquake|storm|hurricane|cyclone|typhoon
get|getting * aid|assistance|supply|food|help to|into * people|those|civilian|population|family
aid|assistance|relief|supply to? reach~|reaching * those_in_need|people_in_need|those|people|civilian|population|family
emergency|temporary shelter
essential|emergency|medical|food supply (to|for|into|and|,)
basic|essential|immediate|urgent need of * people|population|civilian|survivor|victim
disaster * mitigation|readiness|prevention|planning|victim|zone|response_team|assistance_response_team
(help|assist~|assistance|support with|in) * recovery|relief|rebuilding (effort|.|,|and)
devastation|destruction|damage|havoc caused|wrought|left by * hurricane|earthquake|flood|flooding|cyclone|typhoon|wildfire|tsunami|storm|landslide
border? crossing for * aid|assistance|relief|aid_convoy
relief|assistance|aid|support|help to|for * victim|survivor|affected|people_affected|those_affected|community|those_affected of|by * flood|flooding|earthquake|storm|cyclone|hurricane|typhoon|tsunami|landslide|disaster|wildfire|drought
protection|safety of * medical|health|aid|humanitarian * personnel|worker|staff
safe corridor
plight of * civilian|population
civilian toll
airdrop of? * aid|food|supply
shelter_kit|hygiene_kit|tarpaulin|food_parcel|food_package|emergency_kit
hurricane season|preparedness|readiness
disaster|weather|hurricane|flood|tsunami|multi_hazard * early_warning system?
civilian must|should|need_to be? protected
humanitarian? aid|assistance must|should|can|to reach|get|flow|enter|be_allowed|be_delivered
$name recovery & reconstruction|rebuilding|resilience
(million|billion in) * relief
airdrop
aid corridor
cross_line * delivery|aid|access|assistance
scale~|scaling up humanitarian? assistance|aid|relief|delivery
obstacle|barrier|impediment to|on * humanitarian? aid|relief|aid_delivery|humanitarian_assistance
aid diversion
diversion of * humanitarian? aid
relief to|for * displaced|civilian|survivor|those_in_need|people_in_need
civil_protection * cooperation|mechanism|assistance?
impact|effect|toll|severity of * recent? typhoon|cyclone|hurricane|earthquake|flood|flooding|storm|landslide
harm to * civilian
relief|help|aid|assistance|support to|for * those|people|community|area|region|family|island|village|town hit|struck|affected|devastated|battered by
aid at_scale
support~|assist~|help~|helping * people? of? $name people? (following|after|in_the_wake_of|in_the_aftermath_of * $title? volcanic_eruption|eruption|earthquake|flood|flooding|cyclone|typhoon|hurricane|storm|tsunami|disaster|landslide)
aid cut
help|assistance|support|aid with|against|fighting * wildfire|flood|flooding|bushfire|forest_fire
`,
  refugees: `
refugee * crisis|resettlement|flow|return|camp|protection|population|hosting|admission|host|community|response|and_host_community?
host~|hosting|welcome~ * refugee|displaced
internally|forcibly|recently? displaced * person|people|population|community
displaced * person|people|population|Syrian|Ukrainian|Afghan|Venezuelan|Sudanese|Congolese|Haitian|Palestinian|Lebanese|Gazan|Burmese|Iraqi|family|individual|community|civilian|child|resident
safe_harbor
those|people|person|individual|civilian|Ukrainian * seeking|fleeing * refuge|violence|war|conflict|aggression|safety|Ukraine|protection
(displacement|protection|need) of civilian population
forced|mass|internal displacement
seek~ refuge
+ refugee
IDP|IDPs|resettlement|displacement|stateless|statelessness|temporary_protection|Welcome_Corps|UNHCR
conflict|violence displaced
flee~|fleeing * war|violence|conflict|Ukraine|invasion
refugee & * asylum_seeker|displaced_person|internally_displaced_person
voluntary|safe|dignified & * dignified|safe|voluntary & * dignified|sustainable? return of|for * $name? * refugee|displaced_person|displaced_people|Rohingya|family|those
(for|to|and|ensure~|support~|enable~|facilitate~|including|on) voluntary|safe|dignified & * dignified|safe|voluntary & * dignified|sustainable? return
voluntary|dignified return of * $name? * refugee|displaced_person|displaced_people|Rohingya|family|those
temporary protection for|to|of * Ukrainian|Venezuelan|Haitian|Afghan|people|person
safe return of * refugee|displaced_person|displaced_people
refugee_hosting community|country
(and) * host|hosting community
those|people|person|civilian|family|community|million|million_of_people displaced by|from|in|due
refugee|displaced * policy|need|child|woman|situation|support|issue|education
those|people|person|million|civilian|family who fled|flee|have_fled|had_fled|are_fleeing
those|people|civilian|person|Ukrainian|Sudanese|Syrian|Afghan|Venezuelan|Haitian|family who|that? have|had? fled|fleeing|displaced by|from? * war|conflict|violence|fighting|invasion|persecution|repression|regime
those|people|person|family|civilian|million|resident|community * forced|driven|uprooted|displaced|expelled from|by|to * home|country|land|war|conflict|fighting|violence|flee
forced to flee * home|country|violence|war|conflict|fighting|persecution?
(host~|hosting|shelter~|welcome~) those|people * displaced|uprooted|fleeing
people|civilian|person|family|million|Congolese|Sudanese|Syrian|Ukrainian|Afghan|Rohingya|Palestinian|Haitian|Venezuelan who have|had been? displaced|uprooted|fled|sought_refuge
those who have|had been? displaced|uprooted|forced_to_flee|sought_refuge
mass exodus
exodus of * people|refugee|civilian|population
`,
};
