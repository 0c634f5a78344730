import type { PhraseTable } from './table';

export const AFRICA: PhraseTable = {
  'ethiopia-horn': `
Tigray|al-Shabaab|Ankara_Declaration|Pretoria_agreement|COHA
Grand_Ethiopian_Renaissance_Dam|GERD|Renaissance_Dam * dispute|negotiation|issue?
Ethiopia & Somalia
Nile * dam|water
Eritrean * force|troop|withdrawal
Ethiopia|Somalia|Sudan & Somalia|Eritrea|Ethiopia|Sudan * tension|relation|border|dispute
northern Ethiopia|Somalia
sea_access|access_to_the_sea
drought|famine|food_insecurity $in * Horn_of_Africa|Somalia|Ethiopia
memorandum|MOU|agreement|deal|tension|dispute between * Ethiopia|Somalia and Somaliland|Ethiopia|Somalia
`,
  sudan: `
Jeddah * process|talk|declaration|platform
Juba_Peace_Agreement|UNITAMS|UNMISS|UNISFA|Revitalized_Agreement|Rapid_Support_Force|Sudanese_Armed_Force
humanitarian_truce
external|outside|foreign support|interference|backer|actor|weapon to|for|in RSF|SAF|Rapid_Support_Force|Sudan
Adré|El_Fasher|El_Obeid|Tawila
RSF|SAF|Rapid_Support_Force * atrocity|abuse|attack|violence|offensive
`,
  'drc-great-lakes': `
DRC & Rwanda
Rwanda & DRC
eastern DRC|Congo|Democratic_Republic_of_Congo
DRC|Rwanda|Congolese|Rwandan & Rwanda|DRC|Rwandan|Congolese * peace|tension|peace_agreement|border|relation|conflict|talk|agreement|accord
peace|tension|dialogue|agreement|relation * between|in DRC|Rwanda|Congo|Democratic_Republic_of_Congo and Rwanda|DRC|Democratic_Republic_of_Congo
M23|MONUSCO|FDLR|Washington_Accord|Nairobi_process|Luanda_process|Declaration_of_Principles|Regional_Economic_Integration_Framework
Rwanda|Rwandan * support|backing for|of|to M23
Rwandan * troop|force
Joint_Security_Coordination_Mechanism
neutralization of * FDLR
`,
  'sahel-west-africa': `
Nigeria|Nigerian * security|insecurity|stability|security_challenge|security_force
G5_Sahel|Wagner|Wagner_Group|Africa_Corps|MINUSMA|Algiers_Accord|Accra_Initiative|Gulf_of_Guinea|Sahel
(ECOWAS|Mali|Guinea|Burkina|Niger|Chad|Sudan) return|timetable * to|for * constitutional|civilian|democratic * order|rule|governance|election
ECOWAS * effort|leadership|mediation|position|sanction
coastal_West_Africa|coastal_West_African_state
jihadist|jihadism $in * Sahel|West_Africa|Mali
insecurity|security|stability|violence|terrorism $in * Nigeria|Benin|Togo|northern_Ghana|northern_Benin
Lake_Chad_Basin|northern_Nigeria
`,
  'southern-africa': `
SADC * effort|mission|leadership|response|role|force|region
SAMIM|SAMIDRC|Cabo_Delgado|Southern_African_Development_Community|Afrikaner|land_expropriation|expropriation
confiscation|expropriation|seizure of * land|farmland|property
insurgency|isis $in Mozambique
stability|security|peace|peace_and_stability|peace_and_security $in Southern_Africa
`,
};
