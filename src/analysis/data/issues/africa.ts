import type { PhraseTable } from './table';

export const AFRICA: PhraseTable = {
  'ethiopia-horn': `
Tigray|al-Shabaab|Ankara_Declaration|Pretoria_agreement|COHA
Grand_Ethiopian_Renaissance_Dam|GERD|Renaissance_Dam * dispute|negotiation|issue?
Ethiopia & Somalia
Nile * dam|water|river|basin|River_Basin * dispute|issue|security|right?
Egypt|Egyptian * water * security|share|need|right
withdrawal of * Eritrean * force|troop from? Tigray|Ethiopia?
Eritrean * force|troop|withdrawal
Ethiopia|Somalia|Sudan|Eritrea|Egypt & Somalia|Eritrea|Ethiopia|Sudan|Somaliland * tension|relation|border|dispute|conflict|memorandum|MOU|agreement|rapprochement
northern Ethiopia|Somalia
sea_access|access_to_the_sea
Ankara Declaration between|by|of|with * Ethiopia|Somalia & Somalia|Ethiopia?
drought|famine|food_insecurity $in * Horn_of_Africa|Somalia|Ethiopia
memorandum|MOU|agreement|deal|tension|dispute|relation|de_escalation|dialogue|war|conflict|hostility of_understanding? between|of * Ethiopia|Somalia|Eritrea|Egypt & Somaliland|Ethiopia|Somalia|Eritrea
Cessation_of_Hostilities_Agreement|COHA $in|for|between|by * Ethiopia|northern_Ethiopia|Government_of_Ethiopia|Tigray & Tigray|TPLF?
Pretoria * agreement|accord|peace_agreement
recognition|independence|status|sovereignty of * Somaliland
Somaliland * recognition|independence
Ethiopia|Ethiopian * sea_access|access_to_the_sea|maritime_access
threat|fight|offensive|campaign|operation|effort of|from|against|by|posed_by * al-Shabaab
al-Shabaab * threat|attack|terrorism|insurgency
security|political|electoral|federal * transition|model|process $in * Somalia
transitional_justice|national_dialogue|ceasefire|de_escalation|peacebuilding $in * Ethiopia|Tigray|Amhara
peace|security|stability & * security|stability|prosperity? & prosperity? $in|across * Horn_of_Africa
disarmament|demobilization|reintegration & * demobilization? & * reintegration? $in|of * Tigray|Ethiopia
Jubaland|Puntland
dam on|across * Nile|Blue_Nile
dispute|talk|negotiation over|on|about * Nile|GERD|Renaissance_Dam
filling & * operation? of * dam|GERD|reservoir
Somaliland * bid|quest for recognition|independence
(in|across|throughout) Horn_of_Africa
`,
  sudan: `
Jeddah * process|talk|declaration|platform
Juba_Peace_Agreement|UNITAMS|UNMISS|UNISFA|Revitalized_Agreement|Rapid_Support_Force|Sudanese_Armed_Force
external|outside|foreign support|interference|backer|actor|weapon to|for|in RSF|SAF|Rapid_Support_Force|Sudan
Adré|El_Fasher|El_Obeid|Tawila
RSF|SAF|Rapid_Support_Force * atrocity|abuse|attack|violence|offensive
fighting|conflict|hostility|war|talk|clash|ceasefire|truce|negotiation|dialogue|cessation_of_hostility between * SAF|RSF|Sudanese_Armed_Force|Rapid_Support_Force & RSF|SAF|Rapid_Support_Force|Sudanese_Armed_Force
RSF|SAF|Rapid_Support_Force * atrocity|abuse|attack|violence|offensive|assault|advance|siege $in|on|of|against * El_Fasher|Darfur|El_Obeid|Kordofan|civilian
arming|supply|resupply|support|backing|funding|financing of|to|for * RSF|SAF|Rapid_Support_Force
external|outside|foreign * support|backing|interference|military_support|assistance|actor|sponsor|weapon to|for|of|in|behind|supporting|arming * warring_party|belligerent|combatant|RSF|SAF|Sudan|Sudanese|party * in? * Sudan?
external|outside|foreign * support|backing|interference|weapon|military_support to|for * Sudan * warring_party|belligerent
warring_party|belligerent|combatant $in * Sudan
Sudan|Sudanese * warring_party|belligerent|combatant
flow|provision|supply|shipment|transfer of * weapon|arms|fuel $in|into|to|for * Sudan|RSF|SAF|Rapid_Support_Force|warring_party
Quad * joint? statement|roadmap|plan|initiative on|for * Sudan
Jeddah|Geneva|Geneva-based|Manama|Cairo * talk|negotiation|dialogue on|about|for * Sudan
Adré * border_crossing|crossing|border?
revitalized * peace_agreement $in? South_Sudan?
Tumaini * initiative|peace_talk|talk?
civilian protection $in * Sudan
Addis_Ababa|Framework Agreement|Framework on * Sudan
siege|fall|capture|takeover|situation|civilian of|in * El_Fasher * North_Darfur?
hostility|violence|fighting $in * El_Fasher & North_Darfur?
silence~|silencing gun $in * Sudan
`,
  'drc-great-lakes': `
DRC & Rwanda
Rwanda & DRC
eastern DRC|Congo|Democratic_Republic_of_Congo
DRC|Rwanda|Congolese|Rwandan & Rwanda|DRC|Rwandan|Congolese * peace|tension|peace_agreement|border|relation|conflict|talk|agreement|accord
peace|tension|dialogue|agreement|relation * between|in DRC|Rwanda|Congo|Democratic_Republic_of_Congo and Rwanda|DRC|Democratic_Republic_of_Congo
Rwanda|Rwandan? backed|supported|aligned M23 * rebel|rebellion|group|armed_group|offensive|advance|force?
M23 * rebel|rebellion|offensive|advance|armed_group|group|attack|movement?
MONUSCO * mandate|withdrawal|drawdown?
Washington_Accord for_peace_and_prosperity?
implementation|implement~ of? * Washington_Accord
FDLR|Nairobi_process|Luanda_process|Declaration_of_Principles|Regional_Economic_Integration_Framework
Rwanda|Rwandan * support|backing|assistance for|of|to * M23
withdrawal of * Rwandan|Rwanda * troop|force|defense_force|military from? * DRC|Congo|Congolese_territory?
Rwandan * troop|force
Rwanda * defensive_measure
Joint_Security_Coordination_Mechanism
neutralization of * FDLR
talk|negotiation|mediation|dialogue|agreement|ceasefire|framework|peace|fighting|truce between * DRC|Congolese|Congo|Democratic_Republic_of_Congo|Kinshasa * government? & * M23|AFC_M23|AFC
Doha * negotiation|talk|process|mediation|framework|dialogue between|with|on * DRC|Congolese & M23|AFC
Doha_Framework * agreement?
Luanda|Nairobi & Nairobi|Luanda * process
peace|tension|dialogue|agreement|relation|peace_agreement|peace_deal|border|trust|de_escalation|hostility between|in * DRC|Rwanda|Burundi|Uganda|Democratic_Republic_of_Congo and * Rwanda|DRC|Burundi|Uganda|Democratic_Republic_of_Congo
regional * economic_integration|integration|cooperation|trade between * DRC|Rwanda & Rwanda|DRC
economic_integration|integration|cooperation|trade between * DRC|Rwanda & Rwanda|DRC
AFC_M23
Allied_Democratic_Force
(armed) group $in * eastern_DRC
armed_group|militia $in * eastern_DRC|eastern_Congo|DRC|Congo|Great_Lakes
drone_strike|strike|attack|fighting|offensive|shelling $in|near|around|on * Uvira|Bukavu|Goma|Minembwe|Walikale|Kivu|South_Kivu|North_Kivu
assault|advance|march on * Goma|Bukavu|Uvira
disengagement of * force
Luanda|Nairobi peace process
M23 * withdrawal|advance|capture|occupation|control from|on|of|in|over * Uvira|Goma|Bukavu|DRC|Walikale
`,
  'sahel-west-africa': `
Nigeria|Nigerian * security|insecurity|stability|security_challenge|security_force
Wagner|Wagner_Group|Russian_mercenary|mercenary|Africa_Corps $in|across * Mali|Sahel|Central_African_Republic|Burkina_Faso|Niger|Africa
Alliance_of_Sahel_States|AES|Confederation_of_Sahel_States|Multinational_Joint_Task_Force|MNJTF
G5_Sahel|Wagner|Wagner_Group|Africa_Corps|MINUSMA|Algiers_Accord|Accra_Initiative|Gulf_of_Guinea|Sahel
(ECOWAS|Mali|Guinea|Burkina|Niger|Chad) return|timetable * to|for * constitutional|civilian|democratic * order|rule|governance|election
ECOWAS * effort|leadership|mediation|position|sanction|standby_force|regional_force|intervention|response|withdrawal
withdrawal|exit|departure from ECOWAS
security|stability|threat|challenge|terrorism|insecurity & * stability|challenge|threat? $in|of|to|across * coastal_West_Africa|coastal_West_African * state|country?
coastal_West_Africa|coastal_West_African_state
jihadist|jihadism $in * Sahel|West_Africa|Mali
insecurity|security|stability|violence|terrorism|kidnapping|banditry $in * Nigeria|Benin|Togo|northern_Ghana|northern_Benin
Lake_Chad_Basin|northern_Nigeria
Gulf_of_Guinea * maritime? security|piracy|safety
maritime? security|piracy|insecurity|crime $in * Gulf_of_Guinea
attempted|failed|foiled? coup|coup_attempt|military_takeover|mutiny $in * Benin|Guinea-Bissau|Gabon|Togo
fuel? blockade $in|of|on * Mali|Bamako
democratic_backsliding|democracy|coup|coups|unconstitutional_change|military_takeover|governance|democratic_governance $in|across * West_Africa|Sahel
peace|security|stability & * stability|security|prosperity? $in|across * West_Africa|Sahel|Lake_Chad_Basin
political? stability & security $in|across * Sahel|West_Africa
spread|spillover|expansion of * violence|insecurity $in|into|to|toward|from * coastal|Sahel|West_Africa|West_African * state|country|West_Africa?
security * cooperation|partnership|assistance|effort $in|across|for * Sahel|West_Africa|Lake_Chad_Basin
deployment of * security_force|troop|police to * Middle_Belt|northern_Nigeria
security_force|violence|insecurity|security|attack to|in|across * Middle_Belt
return|restoration|transition of|to * constitutional_order|democratic_rule|civilian_rule|democracy $in * Niger|Mali|Burkina_Faso|Guinea|Chad|Gabon
(in|across|throughout) West_Africa
`,
  'southern-africa': `
SADC * effort|mission|leadership|response|role|force|region|mediation|integration|priority
SAMIM|SAMIDRC|Cabo_Delgado|Southern_African_Development_Community|Afrikaner
land? expropriation law|act|bill|legislation?
confiscation|expropriation|seizure of * land|farmland|property
insurgency|isis|terrorism|violence|unrest $in * Mozambique|Cabo_Delgado
regional? peace|security|stability|prosperity|integration|cooperation|development & * stability|security|integration|prosperity? $in|across|for * southern_Africa|SADC_region
violence|attack|discrimination|persecution|treatment|resettlement of|against|toward|on * Afrikaner|white * farmer|minority|refugee|people?
Afrikaner * refugee|farmer|minority
farm attack|murder in? South_Africa?
coup|military_takeover|unrest|protest|transition|political_crisis $in * Madagascar
post_election * violence|crisis|unrest $in * Mozambique
election|democracy|human_right|reform * abuse|situation? $in * Zimbabwe
(in|across|throughout) southern_Africa
`,
};
