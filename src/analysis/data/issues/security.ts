import type { PhraseTable } from './table';

export const SECURITY: PhraseTable = {
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
terrorist|terror|terrorism finance|financier|fighter|suspect|sanctuary|haven|content|infrastructure|plot|plotter|operative|leader|entity|outfit|proxy|camp|movement|incident|fundraising|propaganda|recruitment|listing|stronghold|mastermind|elements|element|state|target|watchlist|screening|travel
access|flow|fund|funding|finance|money|finances|support of|to|for * terrorist|terror * group|organization?
(bring~|prosecute~|prosecution|arrest|capture|conviction|elimination|killing|against|designate~|hunt|target|extradition|harbor~|sanctuary) of? * terrorist to_justice?
threat|violence|attack|act|danger from|by|of|posed * terrorist|extremist|jihadist|Islamist|militant * group|organization?
safe_haven|sanctuary|hideout|support for|to * terrorist|militant|extremist|jihadist
suicide|car|truck|vehicle|roadside|subway|market bombing|bomb|attack|bomber
Jaish-e-Mohammed|Jaish-e-Mohammad|Haqqani|Haqqani_Network|The_Resistance_Front|Resistance_Front|Jemaah_Islamiyah|Lashkar_i_Tayyiba|Balochistan_Liberation_Army|Antifa|Shining_Path|Ansaru|ETIM|Islamic_Revolutionary_Guard_Corps_designation|Mumbai_attack|Christchurch_Call|Tehrik-i-Taliban_Pakistan|al-Nusra
Islamic|Islamist|radical|militant|jihadist|extremist * group|insurgency|insurgent|militancy|militant|radical|radicalism|faction|element|network|fighter|movement
isis detention_center|detention_facility|detention|camp|prison|family|returnee|cell|leader|caliphate|operative|presence|activity|ideology|fugitive
repatriate~|repatriation|return of? * woman|child|family|resident|national & * child|family? (from) al-Hol|Hol|northeast_Syria
al-Hol|al-Hawl|al-Roj * camp|displaced_persons_camp?
violent_extremist|far_right|left_wing|far_left|racially_motivated terrorism|extremism|violence|terrorist|violent_extremism
racially & ethnically motivated * extremism|extremist|terrorism
counter_extremism|counterextremism|deradicalization|de_radicalization|radicalisation|countering_violent_extremism|counter_terror
counterterror|counter_terror|anti_terror * cooperation|financing|effort|operation|partnership|capability|law|campaign?
responsibility|support (for) isis detention
State_Sponsors_of_Terrorism|state_sponsor_of_terror|SST * designation|list?
(defeat~|fight|fighting|against|fought|hunt|kill|target~|by|from|keep|keeping|stop|stopping|prevent~) jihadist|terrorist|ISIS_fighter|Islamist_militant
terror|terrorist|extremist|militant|Hizballah|Houthi|Hamas * financing|finance|funding network|channel
(arrest|capture|prosecution|trial|extradition of) * bomber|attack_planner|mastermind
Abbey_Gate * bombing|attack|bomber?
jihadist|jihadi|jihadism
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
UNIFIL|MONUSCO|UNMISS|MINUSMA|UNAMID|UNISFA|UNFICYP|MINURSO_mission * mandate|drawdown|withdrawal|departure|transition|renewal|extension|troop|peacekeeper|operation
mandate|renewal|extension|role|work|drawdown|withdrawal|departure|presence of|for * UNIFIL|MONUSCO|UNMISS|UNISFA|UNFICYP|UNDOF
AU|African_Union|UN|United_Nations|SADC|ECOWAS|EAC|regional|multinational|African_led|AU_led & * transition|stabilization|integrated|support|observer & * stabilization|support mission|force in|to|for * $place
SADC|ECOWAS|EAC|East_African_Community|African_Union regional? standby? force|mission|peacekeeping_force|peacekeeping_mission
UN|United_Nations Interim_Force|Mission|Peacekeeping_Force in * $place
Global_Peace_Operation_Initiative|GPOI|peacekeeping_operation|peacekeeping_troop|peace_operation
peacekeeping
police|troop contributor to? * UN|United_Nations? * peacekeeping? mission?
contribute~|contribution to|of * UN|United_Nations|international? peacekeeping|peace_operation|peace_support_operation & * operation|mission?
deployment|deploy~|safety|protection|security of? * peacekeeper
police|troop|soldier|officer|personnel|force serving|deployed|contributed|provided (to|in|with) * UN|United_Nations * mission
(troop|police|personnel|soldier|contribution|contribute~) to|in * UN|United_Nations mission
troop contribution|contributor
contribute~ * troop|police|force|soldier|peacekeeper|personnel (to|for)
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
independent|impartial|transparent|credible|thorough|full|prompt|international & * impartial|transparent|credible|thorough|independent? * investigation|inquiry|probe|accounting into|of * alleged|reported|suspected? * abuse|killing|violation|massacre|atrocity|crime|allegation|mass_grave
investigate~|investigation|inquiry|probe into|of? * alleged|reported|suspected|credible * abuse|killing|violation|massacre|atrocity|crime|allegation
commission|commissions of inquiry
Residual_Mechanism|Mechanism_for_Criminal_Tribunals|Specialist_Chambers|Kosovo_Specialist_Chambers|hybrid_court|ICTY|ICTR|war_crimes_tribunal|criminal_tribunal|Extraordinary_Chambers|IIIM|IIMM|international_tribunal|war_crimes_court
international criminal? tribunal
truth commission
accountability|justice|truth|responsibility for * downing|shootdown|shooting_down of? * flight|airliner|aircraft?
MH17|PS752
bring~|bringing|hold * those|perpetrator|individual|anyone|people responsible|accountable|guilty for|of * atrocity|abuse|crime|violation|killing|massacre|war_crime to? justice|account?
sexual_violence as|in weapon|conflict of? war?
atrocity|genocide prevention|denial|crime|determination|scholar
arrest_warrant (of|for|by|from) International_Criminal_Court|ICC
impunity for * abuse|crime|violation|killing
Rome_Statute|The_Hague_tribunal|Genocide_Convention
justice|accountability for * victim|survivor & * survivor? of? * atrocity|massacre|abuse|crime|violence|genocide?
those|anyone|all|everyone responsible|accountable for * massacre|atrocity|killing|abuse|war_crime
wartime crime|atrocity
`,
  'regional-security': `
+ regional|global stability|peace & security|defense (cooperation|assistance|tie|partnership|collaboration)
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
instability|insecurity|conflict|violence|crisis in * neighboring|neighbouring|surrounding * country|state|area
regional * dispute|flashpoint|hotspot
geopolitical * development|issue|landscape|environment|matter|context|dynamic|shift|competition|concern|risk
security|stability|peace in|of|across|for Mediterranean|Mediterranean_region|South_Atlantic
regional|global|international|strategic * security * landscape|outlook|picture|context|issue|agenda|question|dynamic|trend|development|landscape
security situation|condition|development in|across * region|area|continent|subregion
stability|peace $in * wider|broader|whole|entire * region|neighborhood|area
mutual|shared|common|regional|global|international * defense? & * security interest|objective|goal|priority|agenda|challenge|threat|concern
political? & security matter|issue|challenge|concern|situation|development in|across Africa|continent|Asia|Latin_America|Europe
`,
  '-': `
Coast_Guard Academy|Day|Foundation
Security|Defense|Intelligence Council|Cabinet|Adviser|Advisor
`,
  '@burden': `
defense budget|outlay
`,
};
