import type { PhraseTable } from './table';

export const EUROPE: PhraseTable = {
  'ukraine-war': `
weapon|weaponry|arms|armament|ammunition|missile|air_defense|munition|shell|tank|artillery|equipment|military_equipment to|for * Ukraine
delivery|shipment|provision|supply|purchase|procurement of * weapon|weaponry|arms|munition|ammunition|equipment|artillery to|for * Ukraine
bolster~|strengthen~|support~|reinforce~|build~ * Ukraine|Ukrainian * defense|defense_capability|armed_force|military|defender
$rus * $war against|on|of|in|toward|with|to? * people? of? Ukraine|Ukrainian? $people?
$rus * threat|provocation|escalation|build_up|buildup|missile|strike|drone|bombing|action|blockade toward|against|to|on|in|near? * Ukraine? border?
$rus * troop|force|military toward|against|to|on|in|near|along|around|massed|from * Ukraine|border|Donbas|Crimea border?
$rus|Moscow to|must|should? * deescalate|de_escalate|withdraw
military_buildup|military_build_up|troop_buildup (Ukraine)?
invade~ Ukraine
Ukraine * border
human_cost of $rus * $war
$rus Ukraine * war|conflict|peace|negotiation|talk
Ukraine $rus * war|conflict|peace
war|conflict|peace|ceasefire between $rus and Ukraine
war|conflict between Ukraine and $rus
talk|negotiation|discussion|diplomacy between|with * $us|Ukraine? & $rus
war in Europe
Minsk_agreement|Minsk_accord|Normandy_Format|Peace_Formula|Crimea_Platform|Ramstein|Euromaidan|Holodomor|Ukraine_Defense_Contact_Group|Coalition_of_the_Willing|Ukraine_Recovery_Conference
sham_referendum|sham_referenda|purported_annexation|Zaporizhzhia|Zaporizhzhya
Ukraine * defend|defends|defending itself|themselves|its?
stand~|stood together? with Ukraine
stand~|stood|unity|united|solidarity|rally~ with|behind|for Ukraine
shipment of * weaponry
help~|assist~|support~|enable~ Ukraine|Ukrainian * people? to|in|as? it|they? defend~|defends * itself|themselves|its|their * country|territory|sovereignty|freedom|people?
$war|shelling|violence by|from * $rus force|troop|military|proxy?
purported|so_called|self_proclaimed|self_declared * republic|people's_republic
send~|sending|sent|moving|deploy~|withdraw~|withdrawal|pull~|remove~|presence of? back? * $rus * troop|force|military|proxy (in|to|from|on|into)?
$rus * belligerence|atrocity|brutality|hostility|threats
attack|strike|bombardment on|against|of * energy|power|electricity|civilian|critical|heating * infrastructure|grid|system|facility (Ukraine|Russia|Russian)
$rus * attack|strike on|against * energy|power|electricity|civilian|critical|port * infrastructure|grid|system|facility|civilian
deport~|abduct~|deportation|abduction|forcible_transfer|transfer|return|repatriation|kidnapping of? * Ukrainian * child|people|civilian
Ukrainian child * deported|abducted|taken
Kerch_Strait|Sea_of_Azov|28-point_plan|Kursk|Geneva_talk|Istanbul_talk
security_guarantee (for|to) Ukraine
security_guarantee for|to Ukraine
PURL|Prioritized_Ukraine_Requirements_List
continued|ongoing|continuing? support|assistance|aid to|for Kyiv
Ukraine energy|power|electricity * infrastructure|grid|system|sector|security
(on|including) eastern|occupied Ukraine
Peace_Formula|peace_formula|peace_summit
Summit on Peace * Ukraine
Ukraine * right to self_defense|defend_itself
coalition_of_the_willing
military threat from|posed_by $rus
(Ukraine|Ukrainian|Kyiv) * battlefield need|requirement
battlefield need|requirement
exchange|swap|release of * prisoner|prisoner_of_war|POW|captive between $rus|Ukraine and Ukraine|$rus
prisoner|POW exchange|swap between $rus|Ukraine and Ukraine|$rus
assistance|aid|support|help for|to * government|authority & * people of Ukraine
assistance|aid|support|help for|to * people & * government of Ukraine
crisis that? $rus has? needlessly? precipitated|created|manufactured|provoked
`,
  'russia-costs': `
action|step taken? against $rus
$rus & * enabler|supporter|Belarus? will|must|should be|face held? accountable|to_account
$hold $rus|Belarus|Lukashenka & * $rus|Belarus|Lukashenka|enabler|supporter|regime? accountable|to_account|responsible
accountability for $rus * $war|action|decision
impose~ * cost|consequence & * consequence|cost? on|against|for|to? $rus?
(swift|severe|massive|significant|heavy|high|steep|economic|serious|unprecedented|strong|further|additional) cost|consequence & * consequence|cost|measure? on|for|to? $rus?
+ cost|consequence|pressure|sanction|measure|export_control on|against|for|targeting * $rus|Belarus
isolate~|isolation of? $rus|Putin
$rus * isolation|sanction|asset
oil_price_cap|price_cap|shadow_fleet|secondary_sanction|immobilized_asset|frozen_asset|sanctions_evasion
unified|united|strong|coordinated|forceful|collective|decisive response to $rus
(and|hold~|also) Belarus|Lukashenka|Lukashenka_regime accountable|to_account
deny~|deprive~|cut~ * $rus of? * revenue|income
Russian * sovereign|state asset
circumvention|evasion of * sanction
sanction circumvention
severe|massive|high|heavy|significant|swift|coordinated & * cost|consequence for|on * $rus
`,
  'russia-enablers': `
$prc|$dprk|$iran|Belarus|Belarusian|Lukashenka * support|assistance|aid|backing|provision|transfer|export|cooperation|complicity|involvement|role to|for|of|with|in * $rus * industrial_base|war|aggression|invasion|military|war_effort?
$rus * defense|military|& * industrial_base|industry|industrial_sector
support|support~|rebuild~|help~|back~|supply~|fuel~|enable~|aid~|sustain~|material_support to|for|of? $rus * war_effort|war_machine|war|military|industrial_base|aggression
$dprk * weapon|arms|munition|missile * transfer|shipment|supply
$dprk * deployment|dispatch~ of? * troop|soldier|force? * to? Russia?
$dprk * troop|soldier|force * fighting? to|in|into|for|against? Russia|Ukraine|Kursk
$dprk|$iran * drone|uav|missile|weapon|arms|munition to|for * $rus
$dprk|$iran|$prc $rus * military|security|arms|growing? * cooperation|partnership|relationship
$rus $dprk|$iran|$prc * military|security|arms? * cooperation|partnership
military_cooperation|arms_transfer|cooperation|partnership|alignment between|with $rus|$dprk|$iran|$prc and $rus|$dprk|$iran|$prc
$dprk|$iran * involvement in * war
those who? support|supporting|enable|enabling $rus
supply|transfer|provision|sale|delivery of * drone|missile|weapon|munition|arms|UAV to|for * $rus
facilitation|facilitate~|enabling|enable~|abetting of? * $rus * war|operation|aggression|invasion|attack|combat_operation|effort
$dprk * troop|soldier|military|force * deployment to|in|into * Russia|Kursk?
supply|transfer|provision|sale|delivery|shipment|export of * ballistic? drone|missile|weapon|munition|arms|UAV|uncrewed_aerial_vehicle & * ballistic? drone|missile|munition|weapon to|for * $rus
Russia's_war_machine|war_machine
$prc|$dprk|$iran * support|assistance|aid to|for|of * $rus * war_machine|war_effort|defense_industry|illegal_war
military|arms|weapons|defense|missile & * technical|technology? cooperation|collaboration|relationship|partnership|tie|alignment with|to $rus
military|material|lethal|weapons * support|assistance|aid to|for * $rus * war|aggression|invasion|war_effort|military?
tie|relationship|cooperation|partnership|alignment|collaboration between $rus|$dprk|$iran and $rus|$dprk|$iran
deepening|growing|expanding * tie|relationship|cooperation|partnership|alignment between|of|with $rus|$dprk|$iran|$prc and $rus|$dprk|$iran|$prc
$dprk * troop|soldier|force in|to|for * $rus * war
`,
  nato: `
ally|NATO_ally on * eastern flank
NATO * Ally|member|unity|summit|ministerial|foreign_ministerial|accession|membership|aspiration|enlargement|deterrence|solidarity|mission|posture|partner|partnership|contribution|commitment|open_door|defense|territory|airspace|flank|eastern_flank|cooperation|force|spending|capability|strategic_concept|adaptation|readiness|role|cohesion|effort|alliance|leader|target|Leaders'_Summit|2030|foreign_ministers_meeting
NATO remain~|remains * ready|strong|united
NATO * effort to * strengthen~ its? defense?
accession|bid|application|membership|join|joining|path|support|contribution|commitment|coordination|cooperation|leadership|role to|into|of|in|for|with|within|at? join? NATO
Madrid|Vilnius|Hague|Brussels|Ankara|Washington|extraordinary NATO? Summit
Finland|Sweden|Finnish|Swedish & Finland|Sweden|Swedish|Finnish? * NATO? accession|bid|application|membership|request
$name * NATO * membership|accession|bid|application|aspiration
Alliance_unity|Allied_unity|Alliance_security|NATO-EU|EU-NATO
NATO|EU EU|NATO * coordination|cooperation|partnership|relation
eastern|southern|northern flank
transatlantic|trans-Atlantic * unity|security|alliance|bond|partner|partnership|relationship|tie|link|solidarity|coordination|cooperation|community|response|relation|agenda
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
NATO * reform|future|modernization|relevance|command|exercise|burden
hybrid * threat|attack|warfare|activity|campaign
stability|defense in|of|across * Europe
Alliance * open_door_policy|open_door|deterrence|posture|eastern_flank|strategic_concept|unity|cohesion
violation|incursion of|into $name airspace
European * defense|deterrence|pillar
conventional defense * of? Europe?
deterrence|security|stability|defense * in|of|across * Baltic|Nordic|Black_Sea * region|state|area
(unified|united) NATO
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
`,
  'western-balkans': `
Kosovo|Serbia|Belgrade|Pristina & Serbia|Kosovo|Pristina|Belgrade * dialogue|relation|normalization|tension|talk|agreement|negotiation|issue
Kosovo & Serbia
Serbia & Kosovo
dialogue|normalization|normalize~|relation|talk|tension|agreement of? relation? between|with Kosovo|Serbia|Belgrade|Pristina & Serbia|Kosovo|Pristina|Belgrade?
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
`,
  'south-caucasus': `
Armenia|Azerbaijan|Armenian|Azerbaijani & Azerbaijan|Armenia|Azerbaijani|Armenian * peace|dialogue|conflict|negotiation|talk|relation|normalization|border|hostility|agreement|treaty|delimitation|process|peace_process|peace_agreement
Armenia_and_Azerbaijan|Azerbaijan_and_Armenia find|reach~|achieve~|resolve~|conclude~|make~|to? * reach|find? peace|agreement|settlement|solution|progress|issue
talk|dialogue|negotiation|agreement|peace|treaty|conflict|normalization|tension|hostility|border|violence|cooperation|engagement|relation between|with Armenia|Azerbaijan and Azerbaijan|Armenia|its_neighbor
OSCE? Minsk_Group Co-Chair?
Armenia & Azerbaijan
Azerbaijan & Armenia
escalation|talk|peace|conflict|fighting|dialogue|hostility * between Armenian|Azerbaijani & Azerbaijani|Armenian
Armenian|Azerbaijani * detainee|prisoner|captive
transport|transportation & * communication|economic * link|linkage|corridor|route
Nagorno-Karabakh|ethnic_Armenian|TRIPP|Trump_Route|Zangezur|Lachin|Lachin_corridor|border_delimitation|Crossroads_of_Peace
Trump_Route_for_International_Peace_and_Prosperity
Armenia Turkey * normalization|relation|rapprochement
Turkey Armenia * normalization|relation|rapprochement
normalization|normalize~ of|in? relation? between|with Turkey|Armenia & Armenia|Turkey?
reopen~|reopening|unblock~|opening * regional? * transport|transportation|communication * link|route
`,
  'northern-ireland': `
Northern_Ireland * Protocol|Executive|Assembly|peace|peace_process|institution|Legacy?
Belfast? Good_Friday agreement|accord
Belfast_Agreement|Windsor_Framework|Stormont
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
`,
  arctic: `
Arctic * Council|security|region|cooperation|strategy|affair|issue|policy|governance|ocean?
Greenland * security|mineral|issue|sovereignty|future|status|self_determination
icebreaker|ICE_Pact|High_North|Pituffik|Northern_Sea_Route
sovereignty over|of * Greenland
Greenland|Arctic * security|sovereignty|defense|infrastructure|partnership
`,
};
