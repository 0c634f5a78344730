import type { PhraseTable } from './table';

export const EUROPE: PhraseTable = {
  nato: `
* NATO? accession|membership of|for Finland|Sweden & Finland|Sweden? to? NATO?
ally|NATO_ally on * eastern flank
NATO * Ally|member|unity|summit|ministerial|foreign_ministerial|accession|membership|aspiration|enlargement|deterrence|solidarity|mission|posture|partner|partnership|contribution|commitment|open_door|defense|territory|airspace|flank|eastern_flank|cooperation|force|spending|capability|strategic_concept|adaptation|readiness|role|cohesion|effort|alliance|leader|target|Leaders'_Summit|2030|foreign_ministers_meeting
NATO remain~|remains * ready|strong|united
NATO * effort to * strengthen~ its? defense?
accession|bid|application|membership|join|joining|path|support|contribution|commitment|coordination|cooperation|leadership|role to|into|of|in|for|with|within|at? join? NATO
Madrid|Vilnius|Hague|Brussels|Ankara|Washington|extraordinary NATO? Summit
Madrid|Vilnius|Hague|Ankara summit
Finland|Sweden|Finnish|Swedish & Finland|Sweden|Swedish|Finnish? * NATO? accession|bid|application|membership|request to|for|into? * join? NATO? membership?
$name * NATO * membership|accession|bid|application|aspiration
Alliance_unity|Allied_unity|Alliance_security|NATO-EU|EU-NATO
NATO|EU EU|NATO * coordination|cooperation|partnership|relation
eastern|southern|northern flank
transatlantic|trans-Atlantic * unity|security|alliance|bond|partner|partnership|relationship|tie|link|solidarity|coordination|cooperation|community|response|relation|agenda|approach|defense|burden_sharing|defense_industry|defense_industrial_base|defense_industrial_cooperation
Euro-Atlantic * security|area|community|alliance|stability|region
European * security|security_architecture|stability
(U.S.|commitment|to) security|stability|defense of|in|for Europe
Europe * security|defense
Europe|European * responsibility for * defense|security
collective_defense|defense_spending|defense_expenditure|defense_investment
5|2|3.5|five|two percent|% of GDP in|on|for? * defense?
Strategic_Concept|Article_5|Article_Five|Washington_Treaty|Open_Door_policy|Open_Door|Membership_Action_Plan|KFOR|Bucharest_Nine|Bucharest_9|B9|deterrence_and_defense|NATO-Ukraine_Council
allied|ally * defense|deterrence on|along|at * flank
(on|with|through|within) NATO
Black_Sea * security|region
security|stability $in Black_Sea|Baltic_Sea|Baltic * region?
NATO importance|relevance|support|assistance|response|presence|training|resolve|vision|initiative
adapt~|modernize~|strengthen~|reinforce~|revitalize~ & * adapt~|modernize~|strengthen~|reinforce~? NATO
security|stability & * prosperity|stability|security? of|in * transatlantic|Euro-Atlantic community|area|region|alliance
transatlantic|Euro-Atlantic * security & prosperity
collective security
Eastern_Sentry|Baltic_Sentry
NATO * reform|future|modernization|relevance|command|exercise|burden|burden_sharing|burden_shifting|forward_presence|neighborhood|flank|deterrent
$rus? hybrid * threat|attack|warfare|activity|campaign|tactic|aggression
stability|defense in|of|across * Europe
Alliance * open_door_policy|open_door|deterrence|posture|eastern_flank|strategic_concept|unity|cohesion
$rus * drone|aircraft|jet|balloon? violation|incursion of|into $name airspace
drone|aircraft|jet|balloon violation|incursion of|into $name airspace
violation|incursion of|into $name airspace
$rus * drone|aircraft|jet|balloon? violation|incursion of|into * Baltic|NATO|Allied|European airspace
drone|aircraft|jet|balloon violation|incursion of|into * Baltic|NATO|Allied|European airspace
violation|incursion of|into * Baltic|NATO|Allied|European airspace
European * defense|deterrence|pillar * capability|readiness|spending|investment|contribution|industry|initiative|industrial_base|production|cooperation?
conventional defense * of? Europe?
deterrence|security|stability|defense * in|of|across * Baltic|Nordic|Black_Sea * region|state|area
(unified|united) NATO
five|5|3.5 percent|% * defense_spending|defense? commitment|pledge|target|goal
Hague * commitment|pledge|defense_commitment|investment_pledge on|to? * defense_spending|defense_investment?
Hague * commitment|pledge to spend|invest * five|5|3.5 percent|% of? GDP on|for? * defense?
defense_spending|defense_investment|defense_expenditure|defense_budget at|of|to|toward|towards|above|beyond * five|5|2|3.5|two percent|% of? GDP?
Europe|European|Allies|Canada must|should|will|can|to? take~|taking|assume~|shoulder~|bear|carry~ * more_of|primary|larger_share_of? * responsibility|burden|share for|of * defense|security|deterrence
take~|taking|assume~|shoulder~ * responsibility for|of * Europe|European|conventional * defense|security
allied|Alliance unity|solidarity|cohesion|resolve
unity|cohesion|solidarity of|within|in|across * Alliance
deterrence|defense|posture|presence|security & * defense|deterrence|security|posture? on|along|at|of * NATO? * eastern|northern|southern flank
eastern|northern|southern flank * security|defense|deterrence|ally|country|posture
Baltic_Sea|Baltic * security|region|stability|defense|air_policing|airspace
$name * accession|path|bid|application|aspiration|request to|into|for|toward * join? NATO membership?
security|stability|peace in|across|throughout * Europe|Euro-Atlantic|European_continent * area|region?
peace|security|stability|defense & security|stability|peace|defense & prosperity|stability? in|across|throughout|of * Europe|Euro-Atlantic|European_continent * area|region?
security|stability|peace $in Euro-Atlantic * area|region?
Article_5|Article_Five * commitment|guarantee|obligation|pledge
commitment|obligation|pledge|adherence to|under * Article_5|Article_Five
$rus * sabotage|covert_operation|grey_zone_activity|gray_zone_activity $in|across|against|on * Europe|European|Allied|NATO * territory|soil|ally|country?
NATO|Alliance * role|engagement|partnership|cooperation|tie in|with|across * Indo-Pacific|Asia-Pacific * partner|ally|region?
NATO|Alliance * Indo-Pacific * partner|partnership|engagement
NATO|Alliance * regional|defense plan
Alliance * new * regional|defense|military plan
stronger|lethal|united|resilient|capable|fairer & * stronger|lethal|resilient|united|capable|fairer|ready? NATO
$us * force_posture|troop_presence|military_presence|force_presence|troop_level $in * Europe|Germany|Poland|Baltic
defense_industrial|defense_industry|defense * production|capacity|base|cooperation|output across|within|of * Alliance|NATO|Europe|Ally
reassure~|reassurance|defend~|defense|support~ of|for? * European|Baltic|eastern_flank * ally
NATO * member|ally|Allies' * defense_spending|defense_budget
spend|spending|invest|investing * five|5|3.5|two percent|% of? GDP? on|for|in * defense
commitment|pledge|decision to spend|invest * five|5|3.5|two percent|% of? GDP? on|for|in * defense
unity among|between|of|with * Ally
Euro-Atlantic|transatlantic|European * peace & security|stability
$rus? incursion|violation of|by * Russian * drone|aircraft|jet into|in|of * $name * airspace|territory?
defense production|industry in|across * Europe
spend|spending|invest|investing|devote more_than|at_least|over|above|up_to? * 1.5|2.5|3|4|two|three|four percent|% of GDP on|for|to * defense
Russian * drone|aircraft|jet|missile enter~|violate~|violating|cross~|over|inside $name airspace|territory
cooperation|coordination|partnership|relation|tie between * NATO|EU|European_Union and * EU|NATO|European_Union
Baltic * state|ally|country security|defense
NATO * eastern? border|frontier
`,
  'eu-integration': `
$us|transatlantic EU|European_Union|Europe * coordination|cooperation|relation|relationship|partnership|unity|dialogue|tie|summit|trade_and_technology_council?
EU|European_Union $us * coordination|cooperation|relation|relationship|partnership|unity|dialogue|tie
$bond between|with * $us|EU|European_Union and EU|European_Union|$us
$bond with * EU|European_Union
EU|European_Union|European|Euro-Atlantic|Transatlantic|Western * integration|membership|accession|aspiration|candidacy|enlargement|perspective|future|path|candidate_status|accession_process|accession_negotiation|accession_talk|orientation|choice|course|bid|trajectory|coordination
accession|join~|membership|path|progress|bid|application|candidacy to|into|of|in|toward|for? EU|European_Union membership|accession|integration?
Trade_and_Technology_Council|TTC|Schengen|EU_candidacy|candidate_status|Eastern_Partnership
European_family
(within|with|in|from|through|between) EU * coordination|unity
(within) EU
coordination with * EU
strategic_autonomy|enlargement
Association_Agreement|DCFTA|Deep_and_Comprehensive_Free_Trade_Area
CEPA|Comprehensive_and_Enhanced_Partnership_Agreement
EU|European_Union UK|U.K.|Canada * relation|relationship|partnership|coordination|summit
UK|U.K. EU|European_Union * relation|relationship|partnership|reset|summit
Brexit|Withdrawal_Agreement
European|EU|Euro-Atlantic * reform_path|aspirations|ambition|family|values
join~|adoption|adopt~|accession|entry of|to|into|in? * eurozone|euro_zone|euro_area
accession|entry|admission|membership to|into|in|of * Schengen * area|zone?
Schengen * area|zone|accession|membership|entry
European_Political_Community
opening|start|launch|conclusion|progress of|in|on * EU? * accession talk|negotiation
EU * reform|reform_agenda|reform_process|acquis|screening|benchmark|conditionality|path
EU|European_Union cluster|chapter
$name * pro European|Western|EU * course|path|orientation|choice|future|government
accession|membership of * $name & $name? & $name? to|in|into * EU|European_Union
align~|alignment with|to * EU|European_Union * standard|acquis|foreign_policy|norm
`,
  'western-balkans': `
Kosovo|Serbia|Belgrade|Pristina & Serbia|Kosovo|Pristina|Belgrade * dialogue|relation|normalization|tension|talk|agreement|negotiation|issue
Kosovo & Serbia
Serbia & Kosovo
dialogue|normalization|normalize~|normalizing|relation|talk|tension|agreement of? relation|tie? between|with Kosovo|Serbia|Belgrade|Pristina & Serbia|Kosovo|Pristina|Belgrade?
EU facilitated|led * dialogue
Association|Community & Community? of * Serb-Majority_Municipality
Dayton_Peace_Agreement|Dayton_Accord|Dayton_Agreement|Prespa_Agreement|Ohrid_agreement|EUFOR|Open_Balkan|Berlin_Process|Common_Regional_Market
secessionist|secession * rhetoric|threat|action|activity|effort?
(Balkan) regional_integration
North_Macedonia * path
$bond $in Western_Balkans
(country|nation|state|people of|in) Western_Balkans
Western_Balkan * cooperation|integration|stability|region|partner|country|summit|leader
Office_of_the_High_Representative|OHR|Dayton_Peace_Accord|Dayton
northern Kosovo
Serb_majority municipality
tension|situation|violence|calm|stability|security|de_escalation|escalation|unrest|police_operation $in * north|northern_part|northern_municipality of? Kosovo
uncoordinated|unilateral|escalatory * action|step $in north|northern_Kosovo|Kosovo * of? Kosovo?
attack $in|on|near * Banjska
Banjska attack|incident
attack on * Kosovo * police|peacekeeper
recognition of * Kosovo
Kosovo * recognition|membership|bid|application|integration|accession|independence|statehood|path|visa_liberalization in|into|to|of? * Council_of_Europe|Euro-Atlantic|international_organization|Interpol|institution?
Republika_Srpska|RS|Dodik|Serb * secession|secessionist|separatist * rhetoric|threat|agenda|policy|action|activity|law?
separatist|secessionist * policy|law|agenda|legislation
peace|stability|security|prosperity|reconciliation & * security|stability|prosperity|reconciliation|peace? $in * Western_Balkans|Balkans
Growth_Plan for? Western_Balkans?
Kosovo * euro|currency|dinar * regulation|policy|restriction|ban?
use|ban|restriction of|on * Serbian dinar
missing_person (from) * Kosovo
Southeast|Southeastern_Europe * stability|security
(in|across|throughout) Western_Balkans
right|protection|treatment|concern|safety of * Serb|non_majority_community $in Kosovo
right|protection|treatment|concern|safety of * Kosovo Serb|Serbs
Republika_Srpska * unconstitutional? law|legislation|authority|action|assembly|leadership
`,
  'south-caucasus': `
Armenia|Azerbaijan|Armenian|Azerbaijani & Azerbaijan|Armenia|Azerbaijani|Armenian * peace|dialogue|conflict|negotiation|talk|relation|normalization|border|hostility|agreement|treaty|delimitation|process|peace_process|peace_agreement
Armenia_and_Azerbaijan|Azerbaijan_and_Armenia find|reach~|achieve~|resolve~|conclude~|make~|to? * reach|find? peace|agreement|settlement|solution|progress|issue
talk|dialogue|negotiation|agreement|peace|treaty|conflict|normalization|tension|hostility|border|violence|cooperation|engagement|relation between|with Armenia|Azerbaijan and Azerbaijan|Armenia|its_neighbor
OSCE? Minsk_Group Co-Chair?
Armenia & Azerbaijan
Azerbaijan & Armenia
escalation|talk|peace|conflict|fighting|dialogue|hostility|violence|clash|tension|skirmish * between Armenian|Azerbaijani & Azerbaijani|Armenian force|troop|soldier|military|official|leader?
Armenian|Azerbaijani * detainee|prisoner|captive
transport|transportation & * communication|economic * link|linkage|corridor|route
Nagorno-Karabakh|ethnic_Armenian|TRIPP|Trump_Route|Zangezur|Lachin|Lachin_corridor|border_delimitation|Crossroads_of_Peace
Trump_Route_for_International_Peace_and_Prosperity
Armenia Turkey * normalization|relation|rapprochement
Turkey Armenia * normalization|relation|rapprochement
normalization|normalize~ of|in? relation? between|with Turkey|Armenia & Armenia|Turkey?
reopen~|reopening|unblock~|opening * regional? * transport|transportation|communication * link|route
Armenia|Azerbaijan|Armenian|Azerbaijani & Azerbaijan|Armenia|Azerbaijani|Armenian * peace_treaty|peace_deal|peace_talk|peace_summit|peace_negotiation|border_demarcation|border_commission|reconciliation|commitment
durable|lasting|dignified|sustainable|comprehensive|historic & * lasting|durable|dignified|sustainable? * peace|peace_agreement|peace_treaty|peace_deal between|in|for * Armenia|Azerbaijan|South_Caucasus & Azerbaijan|Armenia?
peace_agreement|peace_treaty|peace_deal|peace_process|peace_negotiation|ceasefire|fighting between|with * Armenia|Azerbaijan and Azerbaijan|Armenia
August_8 * peace? summit|commitment|accord|agreement|declaration
Armenia|Azerbaijan * peace_summit|commitment of * Armenia|Azerbaijan and Azerbaijan|Armenia
peace_summit|summit|commitment|meeting of|between|by|with * Armenia|Azerbaijan and Azerbaijan|Armenia
TRIPP|Trump_Route * implementation|project|corridor|framework|route
transport|transportation|connectivity|trade|communication|economic & * transport|connectivity|energy? * link|route|corridor|connectivity|connection between|across|through|in * Armenia|Azerbaijan|South_Caucasus & Azerbaijan|Armenia?
connectivity|trade|transit between|across|through|in * Armenia|Azerbaijan|South_Caucasus & Azerbaijan|Armenia?
border? delimitation|demarcation & * demarcation? of? * border? between|by|of * Armenia|Azerbaijan and Azerbaijan|Armenia
opening|reopening|closed|closure|open~|reopen~ of? * border between|with * Armenia|Turkey & Turkey|Armenia?
Armenia|Turkey & Turkey|Armenia border
Armenia|Azerbaijan * sovereignty|territorial_integrity & * territorial_integrity|independence|sovereignty? & territorial_integrity?
Armenia|Azerbaijan * independence & sovereignty|territorial_integrity & territorial_integrity?
sovereignty|territorial_integrity & * independence|territorial_integrity? & territorial_integrity? of * Armenia|Azerbaijan
Section_907 waiver|of? of? Freedom_Support_Act?
right|security|return|displacement|protection & * security|right? of|for * ethnic_Armenian|Karabakh_Armenian|Armenian_population
population|resident of|in * Nagorno-Karabakh
military? operation|action|attack|offensive $in|against * Nagorno-Karabakh
release|return of * Armenian|Azerbaijani * detainee|prisoner|captive|hostage
transit|transport|connectivity|trade * route|corridor|link through|across|via * Armenia
border between|with * Armenia & Turkey
border between|with * Turkey & Armenia
Armenia & Turkey open~|reopen~ * border
(in|across|throughout) South_Caucasus
peace|peace_agreement|peace_treaty|peace_deal|normalization|reconciliation with * Azerbaijan|Armenia
`,
  'northern-ireland': `
Northern_Ireland * Protocol|Executive|Assembly|peace|peace_process|institution|Legacy|economy|prosperity|stability|political_process?
Belfast? Good_Friday agreement|accord
Belfast_Agreement|Windsor_Framework|Stormont
peace|stability|prosperity|reconciliation|power_sharing|devolved_government|power_sharing_government|investment|economic_growth & * stability|prosperity|reconciliation|investment? $in * Northern_Ireland
legacy of * Troubles
Northern_Ireland? Troubles legacy|Act|Bill
hard_border on|in|with? island|Ireland? of? Ireland?
$topic $in * Northern_Ireland Protocol|Executive|Assembly|institution * talk|negotiation?
`,
  'eastern-mediterranean': `
talk|dialogue|tension|relation|dispute|rapprochement|contact between * NATO? Ally? Greece|Turkey|Türkiye & Turkey|Türkiye|Greece
Cyprus * problem|settlement|settlement_talk|issue|negotiation|reunification|talk|question
reunify~|reunification of? * island|Cyprus * bizonal? bicommunal? federation?
bizonal * bicommunal * federation
3_+_1 * mechanism|framework|format|dialogue|cooperation|partnership?
Greece|Greek|Turkey|Turkish & Turkey|Turkish|Greece|Greek * tension|rapprochement|dispute|relation
tension|relation|dialogue between Greece|Turkey and Turkey|Greece
Varosha|UNFICYP|East_Mediterranean_Gas_Forum|Aegean_Sea
bizonal & * bicommunal * federation
bi_zonal & * bi_communal * federation
settlement|resolution|solution of|to|for * Cyprus problem|issue|question|dispute|conflict
Greece|Greek|Turkey|Turkish & Turkey|Turkish|Greece|Greek * dialogue|talk|maritime_dispute|detente|border
talk|negotiation|confidence_building_measure|buffer_zone|reunification_talk $in * Cyprus
calm|calming $in * Aegean|Eastern_Mediterranean
buffer_zone (in|on) * Cyprus|island
maritime_zone|maritime_boundary|maritime_delimitation|exclusive_economic_zone|continental_shelf between|of|dispute? * Greece|Turkey|Cyprus & Turkey|Greece?
reunification|division of * island
reunified Cyprus
3_+_1 * mechanism|framework|format|dialogue|cooperation|partnership|group? with|of|between|among * Greece|Cyprus|Israel & Cyprus|Greece|Israel? & Israel|Greece|$us?
Aegean|Aegean_Sea * dispute|tension|issue|airspace
situation|stability|security|tension|peace|development|de_escalation|cooperation & * stability|security? $in * eastern_Mediterranean
(in|across|throughout) eastern_Mediterranean
`,
  belarus: `
Lukashenka * regime|authority|government|crackdown|repression
Ryanair * flight|diversion|incident?
diversion|hijacking of * Ryanair|commercial|passenger flight|jet? 4978? in? Belarus?
diversion|hijacking of * flight|plane|jet|airliner (Belarus|Ryanair)
weaponize~|instrumentalization|instrumentalize~|orchestrate~|exploitation of? * migrant|migration
migrant * crisis|flow (Belarus)
Tsikhanouskaya|Tikhanovskaya
Belarus|Belarusian * attack|repression|crackdown|balloon|opposition|activist|prisoner
balloon|smuggling_balloon|drone from|launched_from|originating_in * Belarus
incursion|launch~|intrusion of|by? * balloon from|by * Belarus
Belarus|Lukashenka * weaponization|instrumentalization|exploitation|use|weaponize~ of? * migrant|migration
Belarus|Lukashenka * hybrid_attack|migrant_pressure|hybrid_activity|provocation
weaponization|instrumentalization|exploitation|use of * migrant|migration by * Belarus|Lukashenka * regime?
democratic|opposition * force|movement|leader of|in|from Belarus
sanction on|against Belavia
`,
  arctic: `
Arctic * Council|security|region|cooperation|strategy|affair|issue|policy|governance|ocean|shipping|shipping_route|route|defense|domain_awareness|research|state|ally|sea_route|infrastructure|development?
Greenland * security|mineral|issue|sovereignty|future|status|self_determination
ICE_Pact|High_North|Northern_Sea_Route
polar|Arctic|heavy? icebreaker|icebreaking * production|cooperation|construction|capability|fleet|program|procurement|collaboration|effort?
Pituffik * Space_Base|base?
sovereignty over|of * Greenland
Greenland|Arctic * security|sovereignty|defense|infrastructure|partnership
peace|security|stability|cooperation|defense|prosperity|deterrence|climate_change & * stability|security|cooperation|prosperity|prosperous? in|of|across * Arctic|High_North & High_North?
$rus|$prc & * $prc|$rus? * activity|presence|ambition|influence|aggression|interest $in * Arctic|High_North
investment|engagement|interest|presence $in * Greenland
Greenland * right? to? self_determination|people|autonomy
security $in * High_North
secure|peaceful|stable & * stable|prosperous|cooperative|secure? Arctic
Greenland * right to * decide|determine|choose * its? future
`,
};
