import type { PhraseTable } from './table';

export const AMERICAS: PhraseTable = {
  haiti: `
assassination|killing of * President? Jovenel? Moïse
President Moïse assassination
Multinational_Security_Support * mission? to|in|for? Haiti?
Kenya|Kenyan led * multinational? * security_support? * force|mission|deployment $in|to? Haiti?
MSS|GSF|Gang_Suppression_Force|Multinational_Security_Support mission|force|deployment? $in|to|for? Haiti?
deployment|leadership|contribution|troop|financing|funding|support of|to|for * Gang_Suppression_Force|MSS|GSF * mission?
transitional_presidential_council|TPC|Haitian_National_Police|Core_Group|BINUH|Viv_Ansanm
(Haitian|Haiti) * civil_society_consensus
broad * consensus (Haiti)?
political & civil_society consensus
deployment? of? * multinational|international * security? force|mission $in Haiti
UN_Support_Office in|for Haiti
UN_Support_Office
free|fair & * fair|credible? election $in Haiti
international security presence|force|assistance|support|mission $in Haiti
security presence $in Haiti
support|training|assistance|equipment|aid for|of|to * Haitian_National_Police|HNP
deployment of * Kenyan? police|officer|personnel|force|troop $in|to * Haiti
arms|firearms|weapon * trafficking|smuggling|flow $in|to|into * Haiti
return|restoration|path of|to * democratic_governance|democracy|elected_government|constitutional_order $in * Haiti
gang|armed_gang * violence|control|attack? $in * Haiti|Port-au-Prince
Viv_Ansanm & Gran_Grif
restore~|restoring * security|order|stability $in * Haiti
(situation|violence|gang|gangs|control) of|in Port-au-Prince
Haitian led * solution|dialogue|process|political_process|negotiation
control|secure|retake|hold Port-au-Prince
`,
  venezuela: `
illegitimate|former|criminal|narco_terrorist? Nicolas? Maduro * narco_terrorist|illegitimate? threat|aggression|regime|government|capture|arrest|dictatorship|repression|refusal|ally|crony|representative|cartel?
capture|arrest|removal|ouster|extradition|apprehension|operation|indictment|trial of|against * Nicolas? Maduro
interim * government|president (of|in) Venezuela
(Venezuela|Venezuelan) * interim * government
Venezuelan * people * rebuild~ country?
return to democracy in Venezuela
Unitary_Platform|Barbados_agreement|Juan_Guaido|Interim_President_Guaido|Lima_Group|International_Contact_Group|Maria_Corina_Machado|Edmundo_Gonzalez|Absolute_Resolve|Southern_Spear|Cartel_de_los_Soles|Delcy_Rodriguez
free|fair & * fair|transparent|credible|democratic? & * presidential? election $in Venezuela
human_right|political_prisoner|freedom * situation|record|abuse|violation? $in Venezuela
dictatorship|regime|tyranny|repression $in Venezuela
release of * political_prisoner $in Venezuela
Venezuela|Venezuelan & Guyana * border? dispute|controversy|tension|border
Guyana & Venezuela * border? dispute|controversy|tension|border
Venezuelan oil|opposition|oil_sector|opposition_leader
return|restoration|path|transition to|of democratic_order|constitutional_order|rule_of_law $in Venezuela
July_28 * presidential? election|vote|result $in? Venezuela?
Venezuela|Venezuelan July_28 * election
democratic? restoration|return|transition of|to * democracy|constitutional_order|democratic_governance|rule_of_law $in|to * Venezuela
peaceful|democratic|orderly|political & * democratic|orderly? transition $in * Venezuela
oil? blockade|quarantine|embargo $in|of|on|against * Venezuela
Guyana|Venezuela & Venezuela|Guyana * territorial|border? controversy|dispute|border_dispute|border|tension
border|territorial controversy|dispute|tension between * Guyana|Venezuela & Venezuela|Guyana
opposition_leader|opposition (in|of) Venezuela
will of * Venezuelan people
stabilization|recovery|reconstruction|stability|transition & * recovery|transition|reconstruction? of|in * Venezuela
Venezuela|Venezuelan * interim_authority|interim_president|oil_industry|oil_export|crude|democratic_opposition|democratic_actor
Venezuela * territorial? claim|aggression|threat on|over|against|to * Guyana|Essequibo * territory?
`,
  cuba: `
Cuban * regime|government|people|dictatorship|medical_mission|medical_program|medical_brigade
Cuba|Cuban * export? of? * forced_labor|labor_export|labor_export_program|doctor|medical_mission
forced_medical_labor|medical_mission|medical_brigade * program?
human_right|political_prisoner|fundamental_freedom|freedom * situation|record|abuse|violation? $in Cuba
respect|release for|of * human_right|political_prisoner $in Cuba
July_11 * protest
dictatorship|tyranny|regime $in Cuba|Havana
embargo on|against|of * Cuba
fuel|power|electricity|energy|food|economic * shortage|outage|crisis|blackout $in * Cuba
Cuba|Cuban * designation|listing as? * state_sponsor_of_terrorism?
designation of * Cuba as? * state_sponsor_of_terrorism?
Cuban * intelligence|intelligence_service|security_service|security_apparatus|mercenary|fighter|repression|communist_regime|opposition|dissident|political_prisoner|military_presence|activist|doctor|medical_personnel
exploitation|trafficking|forced_labor of * Cuban * doctor|medical_worker|medical_professional|health_worker|medical_personnel
jailed|imprisoned|detained|peaceful * protester|demonstrator|activist|dissident $in * Cuba
Cuba|Cuban * forced_labor * export_program|export_scheme|scheme|program
Cuba|Cuban * blackout|energy_crisis|economic_crisis|economic_collapse|power_outage
`,
  nicaragua: `
Ortega & Murillo? * regime|government|dictatorship
human_right|political_prisoner|fundamental_freedom|freedom * situation|record|abuse|violation? $in Nicaragua
release of * political_prisoner $in Nicaragua
Ortega & Murillo
dictatorship|tyranny|regime $in Nicaragua|Managua
Ortega * authoritarian|undemocratic|repressive|dictatorial * rule|regime|government|action
undemocratic|repressive|authoritarian * action|conduct|behavior of|by * Ortega * regime|government?
crackdown|repression|attack|persecution on|against|of * Catholic? church|clergy|religious_leader|religious_freedom $in * Nicaragua
exiled Nicaraguan|Nicaraguans
Nicaraguan * exile|opposition|political_prisoner|regime|dictatorship
return|restoration of|to * democracy $in * Nicaragua
sham|fraudulent|undemocratic * election $in * Nicaragua
`,
  'colombia-peace': `
Colombia|Colombian * 2016? * peace|peace_accord|peace_process|peace_agreement|peace_implementation
peace $in Colombia
2016? * peace_accord|peace_agreement with? FARC
FARC|ELN|total_peace
peace_accord|peace_agreement|peace_process|peace_deal|lasting_peace $in * Colombia
2016 * peace_accord|peace_agreement|peace_deal
peace_accord|peace_agreement * implementation $in * Colombia
peace? negotiation|talk|dialogue|ceasefire with * ELN|FARC|National_Liberation_Army|FARC_dissident
ELN|FARC * dissident|violence|attack|negotiation|talk|guerrilla
Catatumbo
Special_Jurisdiction_for_Peace
Colombia|Colombian * armed|internal? conflict
victim of * Colombia|Colombian * conflict
reincorporation|reintegration of * former|demobilized? * combatant|ex-combatant|FARC
ethnic_chapter of? * 2016? * peace_accord?
rural_reform|land_reform|land_restitution|rural_development (under|in) * peace_accord|Colombia
total_peace * policy|plan|agenda
peace & * reconciliation|security|stability in * Colombia
peace? negotiation|talk|dialogue with * armed_group in Colombia
`,
  'central-america': `
root|underlying cause|driver * of|and? * irregular|illegal|mass? migration|displacement|immigration?
root_cause|northern_Central_America|Northern_Triangle|Root_Causes_Strategy
security|governance|prosperity|opportunity|development|democracy|corruption $in Central_America
Central_American * migration|governance|region
(Central_America) Call_to_Action
driver|cause|factor of|behind|driving * irregular|illegal? migration
security|stability|prosperity|governance|opportunity & * security|prosperity|stability|governance|opportunity $in * Central_America
Alliance_for_Prosperity
Central_America_Forward|Call_to_Action_for_Central_America|Partnership_for_Central_America
push_factor|driver|cause of|behind|for|driving * irregular|illegal? migration
regional? integration of|in * Central_America
Central_American * integration|security|prosperity|development
economic|democratic? opportunity|governance|growth|prosperity|development & * opportunity|prosperity? $in|for * Central_America|northern_Central_America
root_cause * strategy|initiative
`,
  'hemispheric-security': `
Guyana * territorial_integrity|sovereignty & territorial_integrity?
Venezuela|Venezuelan * military? activity|threat|incursion|aggression|claim near|in|against|over|to * Essequibo|Guyana * region|territory|border?
Essequibo * region?
security|stability in|of|across North_America
Western_hemisphere|hemispheric|hemisphere * security|stability|cooperation|prosperity|challenge|issue|partner|region|priority|peace
security|stability|prosperity|peace|democracy|challenge & * security|prosperity|democracy|stability? $in * Western_hemisphere|hemisphere|America|Latin_America|Caribbean & Caribbean?
(throughout|across|of) our * hemisphere
Panama_Canal|CBSI|Caribbean_Basin_Security_Initiative|Monroe_Doctrine|Shield_of_the_Americas|Donroe_Doctrine
Caribbean * security|basin_security|stability|region
influence|presence|aggression|activity of|from|by * $prc $in * Western_hemisphere|hemisphere|Latin_America|Panama_Canal|region|Caribbean|America
$prc * influence|presence|control * $in * hemisphere|Latin_America|Panama_Canal|Panama|canal|port|Caribbean
influence|control $in * canal
security|stability $in * region (hemisphere)
safe|safer|secure|stronger|prosperous|stable & * prosperous|secure|stable? * hemisphere
threat|challenge|cooperation|partnership|priority|issue|engagement|instability|leadership|collaboration $in|facing|confronting * Western_hemisphere|hemisphere
malign|foreign|$rus|$iran|adversarial * military? influence|presence|activity|interference|actor $in * hemisphere|Western_hemisphere|Latin_America|Caribbean
foreign adversary * presence|influence|activity|control? $in * hemisphere|Western_hemisphere|Caribbean|Panama_Canal|region
extra_hemispheric|extrahemispheric * actor|power|influence|threat
influence|presence of * $prc * state_owned? company|firm|enterprise|actor $in * hemisphere|Western_hemisphere|region
Panama_Canal * area|zone|operation|neutrality|security|transit|fee|port
neutrality|security|control|operation|ownership|administration|neutral_operation|defense of|over|around * Panama_Canal
$prc|Chinese_Communist_Party * influence|control|presence|operation over|around|at|near|in|of * Panama_Canal * area|zone|port?
$prc|Chinese owned|operated|controlled|run|linked * port|infrastructure|facility $in? * hemisphere|Panama|Western_Hemisphere|region?
port|facility|infrastructure owned|operated|controlled|run by * $prc * company|firm?
peace|security|stability|prosperity & * security|stability|prosperity? & prosperity? in|across|throughout|of * Americas|Western_Hemisphere|Latin_America|hemisphere & Caribbean?
regional? security|stability in|across * Caribbean|Americas|Latin_America
transit_fee|fee for * vessel|ship (Panama_Canal)
foreign|malign|extra_regional|adversary & * foreign? actor|adversary|influence|power $in * Western_Hemisphere|hemisphere|Americas|Latin_America
$prc * control|ownership|operation of * port|terminal|infrastructure $in|at * Panama_Canal|Panama|hemisphere|canal|Western_Hemisphere
foreign adversary out_of|away_from|from * hemisphere|Western_Hemisphere
hemisphere safer|stronger
`,
};
