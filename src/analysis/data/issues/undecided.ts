import type { PhraseTable } from './table';

// Phrases that do not say by themselves whose war, truce or sanctions they speak of: "@name" is decided from the places around, as
// DECISIONS has it.
export const UNDECIDED: PhraseTable = {
  '@war': `
(unprovoked|unjustified|unjust|unconscionable|premeditated|senseless|brutal|illegal|unlawful|barbaric|full_scale|full) $war of? choice|aggression|conquest?
$war of choice|aggression
(Putin|Russia|Kremlin|Moscow|his|its|this) * $war against|on|in|of|with|toward? * Ukraine?
invasion|war
end|ending|stop|stopping|resolve~ * war|conflict|fighting|hostility against|on|in|with? * Ukraine?
(impact~|affect~|displace~|devastate~|flee~|by|from|of) war
military * action|aggression
(recover) & rebuild
bombardment|shelling
fight|struggle for * country|freedom|independence|survival
`,
  '@sovereignty': `
territorial_integrity
sovereignty & * territorial_integrity|independence & territorial_integrity?
`,
  '@reform': `
reform * agenda|program|effort|process|priority|plan|momentum
(on|of|and|advance~|implement~|implementing|key|government) reform
`,
  '@truce': `
comprehensive|immediate|permanent|lasting|temporary|humanitarian|negotiated|renewed|sustained|durable|unconditional|current|extended|fragile * ceasefire|truce|cessation_of_hostility
ceasefire|cease_fire|truce|cessation_of_hostility|humanitarian_pause * agreement|proposal|deal|extension|negotiation?
deescalate|deescalation|de_escalate~|de_escalation of? * situation|violence|conflict|hostility|fighting?
seizure of power
coup|military_takeover|coup_attempt|attempted_coup
just|lasting|durable|sustainable|negotiated|permanent|comprehensive|long_term * peace|settlement
comprehensive|political|negotiated solution
mediation * effort|role|between|process
peace * process|agreement|deal|talk|negotiation|effort|plan|accord|proposal|settlement
inclusive * political_process
cease|halt|stop * hostility|fighting
end|cessation to|of * hostility|violence|fighting|conflict
current|ongoing conflict
peace treaty
draft peace treaty|agreement
return|resumption|outbreak to|of * fighting|hostility|war|conflict
30_day|60_day|three_day|week_long|72_hour|partial|limited|short_term|general|full|Eid|Easter|Christmas * ceasefire|truce|cease_fire|humanitarian_pause
humanitarian? pause|lull in * fighting|hostility
stop|stopping|end|ending * killing|bloodshed|carnage
`,
  '@attack': `
military|missile|drone|air|rocket|terrorist|armed? attack|strike|assault (on|against|near|in|targeting)
indiscriminate|brutal|heinous|ongoing|recent|missile|drone * attack
`,
  '@crisis': `
political * crisis|transition|impasse|process|settlement|stalemate|solution|resolution
reduce~|easing|ease~|lower~ * tension
civilian * transitional? government|rule
tension along|at|on border
inclusive|peaceful|orderly|credible * political? transition
`,
  '@violence': `
violence|unrest
(current|ongoing|political) crisis
reduction in * violence
`,
  '@vienna': `
talk|negotiation in Vienna
`,
  '@iaea': `
cooperation|cooperate~|comply~|engagement|access with|for|by|of|to IAEA|International_Atomic_Energy_Agency * inspector?
IAEA|International_Atomic_Energy_Agency * access|inspector|safeguard|verification|monitoring|inspection|investigation|board|effort|presence|mission|access
`,
  '@region': `
peace|stability|security & * stability|security|prosperity|peace? & * stability|prosperity|security? in|of|to|for|across|throughout * region
conflict|situation|tension in|across|throughout region
`,
  '@dialogue': `
continue|continued|continuing|resume * dialogue|discussion|diplomacy|engagement|conversation
`,
  '@quad': `
Quad * partner|partnership|leader|cooperation|initiative|vaccine|ministerial|foreign_minister|summit|leaders_summit|country|statement?
`,
  '@hostage': `
bring~|bring|brought|returning|return * loved_one|hostage|captive home
bring~|bring|brought home * loved_one|hostage
hostage * deal|release|negotiation|agreement|family?
release|return|freeing of * hostage
free|freeing|liberate~|rescue~ * remaining? * hostage|captive
`,
  '@sanctions': `
sanction * relief|enforcement|regime|evasion|policy|package|against|on|measure?
economic * sanction|measure
targeted * sanction
(imposed|impose) * measure
arms embargo
`,
  '@missile': `
ballistic|cruise? missile * launch|test|program|testing|capability|activity|threat
nuclear * test|program|threat|provocation
provocation|provocative_action
escalatory|destabilizing|provocative * launch|test|action
ICBM|intercontinental_ballistic_missile|WMD * launch|test|program?
`,
  '@navigation': `
freedom|freedoms of * navigation
`,
  '@goods': `
dual_use * good|item|component|export|technology
`,
  '@return': `
return|returning to * negotiation|dialogue|diplomacy|talk|table
`,
  '@detained': `
unjustly|arbitrarily|unlawfully detained|imprisoned|held|jailed
`,
  '@integration': `
regional * economic? integration
`,
  '@escalation': `
prevent~|avoid~|avert~ * further? * escalation|spillover
prevent~|avoid~|avert~ * further * conflict
prevent~|avoid~|avert~ * spread|widening|spillover of * conflict|war|violence|fighting
further * escalation
(seek|want|prevent~|avoid~|avert~|risk_of|against) escalation
spread|spreading|widening of * conflict|war
conflict|war|fighting from widening|spreading
maximum|utmost restraint
contain~|limit~ * conflict|war|fighting
`,
  '@tension': `
deescalate|deescalation|de_escalate~|de_escalation of? * tension
escalate~|inflame~|heighten~|ratchet~ up? * tension
(could|would|might|may|further) escalate~ * tension * in region
calm|calming|cool|cooling|defuse~ * tension
`,
  '@brokered': `
EU|U.S.|UN|Qatari|Egyptian|externally? brokered|mediated|facilitated * discussion|dialogue|conversation|talk|process|negotiation
(continued|direct|further) bilateral|direct dialogue|talk|discussion
direct talk|negotiation|dialogue
`,
  '@field': `
level|fair * economic? playing_field
`,
  '@crossing': `
cross_border * humanitarian? aid|assistance|access|delivery|mechanism|mandate|authorization|operation|crossing
`,
  '@regime': `
regime|junta|crackdown|repression
`,
  '@abuse': `
human_right * abuse|violation & * abuse|violation?
`,
  '@alliance': `
(deepen~|strengthen~|modernize~|our|strong|ironclad|robust|enduring) alliance
(vitality|importance|strength|commitment|contribution|support|modernization of|to|for) alliance
(U.S.|ROK|Philippine|Japan|treaty) Alliance
alliance (has|remain~|is stronger|strong|never|ironclad|as)
(praised|year_old|lasting|celebrate~|celebrated) alliance
`,
  '@election': `
election
upcoming? national|presidential|parliamentary|general|legislative|timely|peaceful|local & * presidential|legislative|parliamentary|local|national? election
election|electoral * process|law|commission|timetable|calendar|preparation|framework
political|national|inclusive * dialogue|reconciliation|unity|consensus|roadmap
return|path|transition|transition~|restoration to|of|toward * democracy|democratic_governance|democratic_rule|civilian_rule|civilian_government|constitutional_rule|constitutional_order|civilian_led_government|democratic_transition
democratic * transition|path|trajectory
restore~|restoring * civilian_rule|constitutional_order|democratic_rule|civilian_government
democratically elected * government|leader|president|parliament|institution
unconstitutional change|seizure of * government|power
civilian_led * government|transition|democracy|rule|transitional_government
`,
  '@mining': `
illegal|illicit|unlawful gold? mining
`,
  '@recovery': `
economic recovery
`,
  '@normal': `
normalize~|normalization of? * diplomatic? relation|tie|relationship
normalization
`,
  '@congratulated': `
congratulate~
`,
  '@withisrael': `
ceasefire|truce|hostility|border|negotiation|cessation_of_hostility|talk|conflict|war with Israel
`,
  '@airspace': `
airspace * violation|incursion
violation|incursion of|into * airspace
drone incursion into? * airspace?
`,
  '@coastal': `
coastal state|country
`,
  '@maritime': `
maritime security * issue|challenge|concern?
`,
  '@guarantee': `
security * guarantee|assurance for|to? $name?
`,
  '@statusquo': `
change~|alter~ * status_quo by|through? * force|coercion? or? force|coercion?
(unilateral|effort|attempt|opposition|oppose~|reject~) change to|in|of * status_quo by|through? * force|coercion? or? force|coercion?
unilateral change to|in|of? * status_quo by|through? * force|coercion? or? force|coercion?
`,
  '@maxpressure': `
maximum_pressure * campaign|policy?
`,
  '@disengagement': `
disengagement|withdrawal of * force|troop
disengagement|pullback
implementation of * Accord
`,
  '@regiontension': `
rising|heightened|growing|mounting|escalating? * tension in|across region
de_escalate~|de_escalating|deescalate~|deescalating|reduce~|ease~|lower~|defuse~ * tension in|across * region
`,
  '@destabilizing': `
destabilizing|malign * behavior|activity|action|conduct in|across region
`,
  '@secmission': `
security mission
`,
  '@bordercrossing': `
border crossing
`,
  '@peacethreat': `
threat|challenge|danger to * regional|international|global|transatlantic? * peace|security & * security|stability?
threat to * regional|international|global stability
`,
  '@safereturn': `
safe return
`,
  '@statecontrol': `
armed_group|militia|weapon|arms * outside|under * state_control|control_of_the_state
state|government * monopoly on|of|over * weapon|arms|force
monopoly on|of|over * weapon|arms|force
weapon|arms under * control|authority of * state|government
weapon|arms under * state|government * control|authority
exclusive control|authority over|of|on * weapon|arms
`,
  '@claims': `
maritime|territorial * claim|dispute
`,
  '@delimitation': `
regional transit|transportation route|corridor
process? of? delimitation & demarcation? process|commission?
demarcation
`,
  '@deployment': `
troop|soldier deployment
deployment of * troop|soldier
`,
  '@prisoner': `
prisoner_of_war|prisoners_of_war|POW * exchange|release?
`,
  '@burden': `
defense? burden_sharing|burden_shifting
(shoulder~|bear|pay~|carry~|take~|contribute~) * fair share
fair_share of * burden|responsibility?
`,
  '@account': `
$hold * perpetrator|those|individual|anyone|person * responsible|accountable * accountable|justice|account?
$hold * perpetrator|those_responsible|responsible to? accountable|account|justice
`,
  '@passage': `
safe passage|transit
`,
  '@regional': `
reduce~|lower~|de_escalate~|deescalate|deescalating? * regional tension
regional * tension|de_escalation|escalation|conflict
`,
  '@loss': `
loss|death|passing|killing|murder|assassination of|in * life|former|late|journalist|civilian|people|citizen|soldier|service_member|Pope|Queen|President|King
tragic|devastating|deadly * loss|death|crash|accident|fire
`,
  '@disaster': `
tragic|deadly|devastating|catastrophic|severe|historic * flood|flooding|earthquake|cyclone|typhoon|hurricane|landslide|wildfire
`,
  // What happens in a place that is a topic by itself, whatever the place.
  '@place': `
+ political_prisoner|political_detainee|prisoner_of_conscience $in|from * $place
+ release|freeing of * political_prisoner|political_detainee $in|from|by * $place
+ prisoner release $in|from * $place
+ humanitarian? catastrophe|emergency $in * $place
+ inclusive|representative|credible & * representative|inclusive? * government|political_process|governance|dialogue $in|for * $place
+ free|prosperous|inclusive $place
+ humanitarian pause $in * $place
+ mediation|mediation_effort $in|for * $place
+ $place dictatorship
+ power|political|presidential|security vacuum|vacancy $in * $place
+ formation|form|forming of? * new|inclusive|representative? government $in * $place
+ clash|skirmish|airstrike|air_strike|drone_strike|blockade|siege|bloodshed|carnage|ethnic_cleansing|insurgency|gang_violence|armed_conflict|civil_conflict $in|near|around * $place
+ armed|militant * group|organization|faction|actor|militia $in * $place
+ warring_party|belligerent|combatant $in * $place
+ humanitarian? pause|lull in * fighting|hostility $in * $place
+ external|foreign|outside * support|interference|intervention|influence|meddling|backing $in|for|to * $place
+ flow|provision|supply of * weapon|arms $in|into|to * $place
+ restoration|return|restore~|return~|path|transition of|to|toward|for * democracy|democratic_rule|democratic_order|constitutional_order|civilian_rule|democratic_governance|civilian_government $in|to|for * $place
+ stable|sovereign|unified|secure|prosperous|independent|democratic|peaceful|inclusive|free|strong|united & * sovereign|unified|secure|prosperous|independent|democratic|peaceful|inclusive|stable|free|united & * sovereign|unified|secure|prosperous|independent|democratic|peaceful|inclusive|stable|free|united? $place
`,
};
