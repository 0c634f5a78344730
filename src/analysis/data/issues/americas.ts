import type { PhraseTable } from './table';

export const AMERICAS: PhraseTable = {
  haiti: `
assassination|killing of * President? Jovenel? Moïse
President Moïse assassination
Multinational_Security_Support * mission? to|in|for? Haiti?
Kenya|Kenyan led * multinational? * force|mission|deployment
MSS|MSS_mission|GSF|Gang_Suppression_Force|transitional_presidential_council|TPC|Core_Group|BINUH|Viv_Ansanm
(Haitian|Haiti) * civil_society_consensus
broad * consensus (Haiti)?
political & civil_society consensus
deployment? of? * multinational|international * security? force|mission $in Haiti
UN_Support_Office * in? Haiti?
free|fair & * fair|credible? election $in Haiti
international security presence|force|assistance|support|mission $in Haiti
security presence $in Haiti
`,
  venezuela: `
Maduro * threat|aggression|regime|government|capture|arrest|dictatorship?
interim * government|president (of|in) Venezuela
(Venezuela|Venezuelan) * interim * government
Venezuelan * people * rebuild~ country?
return to democracy in Venezuela
Unitary_Platform|Barbados_agreement|Juan_Guaido|Interim_President_Guaido|Lima_Group|International_Contact_Group|Maria_Corina_Machado|Edmundo_Gonzalez|Essequibo|Absolute_Resolve|Southern_Spear|Cartel_de_los_Soles|Delcy_Rodriguez
free|fair & * fair|transparent|credible|democratic? & * presidential? election $in Venezuela
human_right|political_prisoner|freedom * situation|record|abuse|violation? $in Venezuela
dictatorship|regime|tyranny|repression $in Venezuela
release of * political_prisoner $in Venezuela
Venezuela|Venezuelan & Guyana * border? dispute|controversy|tension|border
Guyana & Venezuela * border? dispute|controversy|tension|border
Venezuelan oil|opposition|oil_sector|opposition_leader
return|restoration|path|transition to|of democratic_order|constitutional_order|rule_of_law $in Venezuela
`,
  cuba: `
Cuban * regime|government|people|dictatorship|medical_mission|medical_program|medical_brigade
Cuba|Cuban * export? of? * forced_labor|labor_export|labor_export_program|doctor|medical_mission
forced_medical_labor|medical_mission|medical_brigade * program?
human_right|political_prisoner|fundamental_freedom|freedom * situation|record|abuse|violation? $in Cuba
respect|release for|of * human_right|political_prisoner $in Cuba
July_11 * protest
dictatorship|tyranny|regime $in Cuba|Havana
`,
  nicaragua: `
Ortega & Murillo? * regime|government|dictatorship
human_right|political_prisoner|fundamental_freedom|freedom * situation|record|abuse|violation? $in Nicaragua
release of * political_prisoner $in Nicaragua
Ortega & Murillo
dictatorship|tyranny|regime $in Nicaragua|Managua
`,
  'colombia-peace': `
Colombia|Colombian * 2016? * peace|peace_accord|peace_process|peace_agreement|peace_implementation
peace $in Colombia
2016? * peace_accord|peace_agreement with? FARC
FARC|ELN|total_peace
peace_accord|peace_agreement|peace_process|peace_deal|lasting_peace $in * Colombia
2016 * peace_accord|peace_agreement|peace_deal
`,
  'central-america': `
root|underlying cause|driver * of|and|that? * irregular? migration|displacement?
root_cause|northern_Central_America|Northern_Triangle|Root_Causes_Strategy
security|governance|prosperity|opportunity|development|democracy|corruption $in Central_America
Central_American * migration|governance|region
(Central_America) Call_to_Action
driver|cause|factor of|behind|driving * irregular|illegal? migration
security|stability|prosperity|governance|opportunity & * security|prosperity|stability|governance|opportunity $in * Central_America
Alliance_for_Prosperity
`,
  'hemispheric-security': `
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
`,
};
