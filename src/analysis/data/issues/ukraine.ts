import type { PhraseTable } from './table';

export const UKRAINE: PhraseTable = {
  'ukraine-war': `
* weapon|aircraft|jet|F_16 & pilot? training? to|for * Ukraine
+ support|assistance|aid|help to|for * our? Ukrainian partner|friend|ally|counterpart|colleague
weapon|weaponry|arms|armament|ammunition|missile|air_defense|munition|shell|tank|artillery|equipment|military_equipment|air_defense_system|interceptor|battery|fighter_jet|drone to|for * Ukraine
Patriot * air_defense|air_defense_system|system|battery|missile|interceptor to|for * Ukraine
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
$rus Ukraine * peace? * war|conflict|peace|negotiation|talk|ceasefire|process|agreement|deal|settlement|plan|proposal
Ukraine $rus * peace? * war|conflict|peace|talk|negotiation|ceasefire|process
war|conflict|peace|ceasefire between $rus and Ukraine
war|conflict between Ukraine and $rus
talk|negotiation|discussion|diplomacy between|with * $us|Ukraine? & $rus
war in Europe
Minsk_agreement|Minsk_accord|Normandy_Format|Peace_Formula|Crimea_Platform|Ramstein|Euromaidan|Holodomor|Ukraine_Defense_Contact_Group|Coalition_of_the_Willing|Ukraine_Recovery_Conference
sham_referendum|sham_referenda|purported_annexation
Zaporizhzhia|Zaporizhzhya * nuclear_power_plant|nuclear_plant|power_plant|plant|NPP?
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
deport~|abduct~|deportation|abduction|forcible_transfer|transfer|return|repatriation|release|kidnapping of? * deported|abducted|kidnapped|stolen? Ukrainian * child|people|civilian
Ukrainian child * deported|abducted|taken|kidnapped|stolen
Kerch_Strait|Sea_of_Azov|28-point_plan|Kursk|Geneva_talk|Istanbul_talk
security_guarantee (for|to) Ukraine
security_guarantee for|to Ukraine
PURL|Prioritized_Ukraine_Requirements_List
continued|ongoing|continuing? support|assistance|aid to|for Kyiv
Ukraine energy|power|electricity * infrastructure|grid|system|sector|security
(on|including) eastern|occupied Ukraine
Peace_Formula|peace_formula
global|Swiss|Ukraine peace_summit
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
negotiated|peaceful|diplomatic|lasting|durable & * durable|lasting|negotiated? settlement|resolution|solution|end|conclusion of|to|for * $rus? Ukraine * war|conflict
negotiated|peaceful|diplomatic|lasting|durable & * durable|lasting|negotiated? settlement|resolution|solution|end|conclusion of|to|for * war|conflict in|against|between|on * $rus|Ukraine & Ukraine|$rus?
end to * war|conflict|fighting in|against|between * $rus|Ukraine & Ukraine|$rus?
bloodshed|carnage|slaughter|destruction|devastation $in * Ukraine
Ukraine * security_guarantee|security_assurance|guarantee|peace_framework|peace_proposal|peace_plan|peace_effort
Ukraine energy|power|air_defense|defense|reconstruction|winter & * need|requirement|priority|supply|resilience
training|train~ of|for? * Ukraine|Ukrainian * soldier|force|troop|pilot|personnel|armed_force|military
demining|de_mining|mine_clearance|mine_action $in * Ukraine
$rus * $war against|on|of * sovereign|democratic|neighboring? neighbor
$rus|illegal|attempted|purported|so_called|claimed * attempted|purported|claimed|so_called? * annexation|occupation|seizure of * Crimea|Ukrainian|Ukraine|Donbas|Donetsk * territory|region|land?
$rus * missile|drone|aerial|air|rocket & * missile|drone|rocket? attack|strike|barrage|bombardment on|against|across|in * Ukraine|Ukrainian|Kyiv|Kharkiv|Odesa|Dnipro|Lviv|Kherson|Sumy * city|town|civilian|people|infrastructure|energy_infrastructure|energy_grid|grid|energy|hospital|port & infrastructure|energy_infrastructure|energy_grid?
missile|drone|aerial|air|rocket & * missile|drone|rocket? attack|strike|barrage|bombardment on|against|across|in * Ukraine|Ukrainian|Kyiv|Kharkiv|Odesa|Dnipro|Lviv|Kherson|Sumy * city|town|civilian|people|infrastructure|energy_infrastructure|energy_grid|grid|energy|hospital|port & infrastructure|energy_infrastructure|energy_grid?
$rus * attack|strike|assault|bombardment|shelling on|against|of * Kyiv|Kharkiv|Odesa|Dnipro|Lviv|Kherson|Sumy|Ukraine|Ukrainian * city|town|civilian|people|infrastructure|energy_infrastructure|energy_grid|grid|hospital|port & infrastructure|energy_infrastructure|energy_grid?
peace|ceasefire|direct * talk|negotiation|discussion|diplomacy between|with|involving * $rus|Ukraine and Ukraine|$rus
talk|negotiation|discussion|diplomacy|summit between|with|involving * $rus|Ukraine and Ukraine|$rus
Ukraine * ability|capability|capacity to * deter|defend|repel|resist|withstand|fight * future? * aggression|attack|itself?
$rus * buildup|build_up|massing of * troop|force|military along|near|on|around * Ukraine border?
nuclear safety|security $in * Ukraine
multinational|reassurance|European|international|peacekeeping * force|troop|peacekeeper for|in|to * Ukraine
Black_Sea|maritime|energy ceasefire|truce (between|with|by|Ukraine)
territorial concession by|from Ukraine|Kyiv
minilateral|leader|virtual meeting of * Coalition_of_the_Willing
front_line|frontline|counteroffensive|battlefield_situation $in * Ukraine
Ukraine * defense against * $rus * aggression|attack|invasion
Kyiv * security|defense|energy|military|air_defense * need|requirement|guarantee|priority
recognition|non_recognition of * Crimea|annexation * of? Crimea? as? Russian?
back|backing Ukraine
press~|push|pushing|pressure~|pressuring|compel~|convince~ $rus back? to come_to|return_to|get_to? * negotiate|negotiation|negotiating_table|table|peace_table
`,
  'russia-costs': `
action|step taken? against $rus
$rus & * enabler|supporter|Belarus? will|must|should be|face held? accountable|to_account
$hold $rus & * $rus|Belarus|Lukashenka|enabler|supporter? regime? accountable|to_account|responsible
$hold Belarus & * $rus? accountable|to_account|responsible
accountability for $rus * $war|action|decision
impose~ * cost|consequence & * consequence|cost? on|against|for|to? $rus?
(swift|severe|massive|significant|heavy|high|steep|economic|serious|unprecedented|strong|further|additional) cost|consequence & * consequence|cost|measure? on|for|to? $rus?
+ cost|consequence|pressure|sanction|measure|export_control on|against|for|targeting * $rus|Belarus
isolate~|isolation of? $rus|Putin
$rus * isolation|sanction|asset
oil_price_cap|price_cap|shadow_fleet|secondary_sanction|immobilized_asset|frozen_asset|sanctions_evasion
unified|united|strong|coordinated|forceful|collective|decisive response to $rus
(and|also) Belarus|Lukashenka|Lukashenka_regime accountable|to_account
deny~|deprive~|cut~ * $rus of? * revenue|income
Russian * sovereign|state|central_bank asset
circumvention|evasion of * sanction
sanction circumvention
severe|massive|high|heavy|significant|swift|coordinated & * cost|consequence for|on * $rus
frozen|immobilized|blocked|seized & * immobilized|sovereign? Russian * frozen|immobilized? * sovereign|state|central_bank? asset
$rus * frozen|immobilized|blocked * sovereign|state|central_bank? asset
sanction|tariff|measure|restriction|export_control on|against|targeting * $rus * oil|energy|gas|financial|banking|shipping? * company|producer|export|bank|entity|individual|official|oligarch|oil|gas|sector|import|revenue
sanction|tariff|measure on|against|targeting * Rosneft|Lukoil|Novatek|Gazprom & Lukoil|Rosneft?
secondary_tariff|secondary tariff|sanction on|against|for * buyer|purchaser|importer|country of|that|buying|purchasing? buy|purchase? * Russian? * oil|energy?
secondary_tariff
sanction evasion|circumvention by|of|in|to * $rus
price_cap on * Russian oil
Russian shadow|dark|ghost_fleet fleet?
make~|making $rus pay * damage|destruction?
reparation from|by $rus
$rus * oil|energy|gas|war|export & * gas|oil|energy? revenue|income|profit
Russian|Kremlin * oligarch
war_chest
expel~|expulsion of? * Russian diplomat|intelligence_officer
$combat * circumvention|evasion of * sanction
`,
  'russia-enablers': `
transfer|shipment|delivery|provision|supply|sale of * arm|weapon|munition|drone|missile|ammunition & arm|munition|ammunition|missile? from|by? $dprk|$iran|$prc (to)? Russia|Moscow?
Belarus|regime|Minsk|Lukashenka|Iran|DPRK for? its|their? complicity (in) ($rus)
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
$prc|$dprk|$iran? supply|transfer|provision|sale|delivery|shipment|export|dispatch of * ballistic? drone|missile|weapon|munition|arms|UAV|uncrewed_aerial_vehicle|ammunition|artillery_shell|artillery|shell|machine_tool|microelectronics|semiconductor|component|dual_use_good|dual_use_item|soldier|troop & * ballistic? drone|missile|munition|weapon|troop? to|for * $rus
Russia's_war_machine|war_machine
$prc|$dprk|$iran * support|assistance|aid to|for|of * $rus * war_machine|war_effort|defense_industry|illegal_war
military|arms|weapons|defense|missile & * technical|technology? cooperation|collaboration|relationship|partnership|tie|alignment with|to $rus
military|material|lethal|weapons * support|assistance|aid to|for * $rus * war|aggression|invasion|war_effort|military?
tie|relationship|cooperation|partnership|alignment|collaboration between $rus|$dprk|$iran and $rus|$dprk|$iran
deepening|growing|expanding * tie|relationship|cooperation|partnership|alignment between|of|with $rus|$dprk|$iran|$prc and $rus|$dprk|$iran|$prc
$dprk * troop|soldier|force in|to|for * $rus * war
dual_use * good|item|export|technology|component from|by|of? * $prc? to|for * $rus
$prc|third_country|foreign|Western|foreign-made|Chinese|Iranian * company|entity|firm|bank|actor that? support~|supply~|enable~|back~|aid~|assist~|fuel~ * $rus * war|war_effort|war_machine|military|defense_industry|defense_industrial_base|aggression|invasion
company|entity|firm|bank|actor that? support~|supply~|enable~|back~|aid~|assist~|fuel~ * $rus * war|war_effort|war_machine|military|defense_industry|defense_industrial_base|aggression|invasion
third_country support|assistance|backing|aid to|for|of * $rus
$prc|$dprk|$iran|Belarus * role|part|complicity in * fuel~|support~|sustain~|enable~|facilitate~|back~|prolong~ * $rus * war|aggression|war_effort|war_machine|invasion
procurement|purchase|acquisition of * weapon|arms|munition|drone|missile from * $iran|$dprk & $dprk|$iran?
deployment|dispatch|presence|use|sending of * $dprk * troop|soldier|force|personnel to|in|into|against|alongside * Russia|Kursk|Russian|Ukraine
$dprk|$iran|$prc $rus * military? axis|alignment|collaboration
$iran|$dprk|$prc * ballistic? missile|drone|weapon|arms|munition transfer|shipment|supply|export|delivery to|for * $rus
$rus * military|defense|security? cooperation|partnership|alignment|alliance with $dprk|$iran
$dprk * troop|soldier|force|personnel to? fight|fighting|sent|deployed|dispatched in|for|alongside|against|to * $rus|Ukraine * war|force?
`,
};
