import type { PhraseTable } from './table';

export const MIDDLE_EAST: PhraseTable = {
  'israel-palestinians': `
path|pathway|roadmap|horizon to|toward|towards|for * Palestinian * state|statehood
post_conflict|post_war|postwar|day_after * governance|planning|plan|reconstruction|arrangement|future & governance|reconstruction|security? of|in|for Gaza
Israel|Hamas & Hamas|Israel|Palestinian? * ceasefire|conflict|war|agreement|deal|truce|hostility
ceasefire|truce|war|conflict|hostility|fighting|peace|agreement between|with * Israel|Palestinian|Israeli & Hamas|Palestinian|Israeli & other? group|party? in? Gaza?
Israeli|Palestinian & Palestinian|Israeli * conflict|peace|relation|peace_process|peace_track|tension|negotiation|violence|coexistence|issue
Israel|Israeli * right to * defend|exist|ensure|respond|protect itself?
Israel|Israeli * security|self_defense|safety|right_to_self_defense|military_operation|hostage|settlement|iron_dome|campaign|defense|qualitative_military_edge
security|defense|safety of|for Israel
Israeli|Palestinian & Palestinian|Israeli alike? equally? deserve|live|living|enjoy|enjoying|to|can? * live|security|safety|dignity|safely|measure? & * secure|securely|security?
improve~ * live of * Palestinian * people?
October_7|7_October * attack|massacre|terrorist_attack?
Palestinian * state|territory|economy|security_force|reform|issue|question
Gaza
two_state * solution|framework
cycle_of_violence|intercommunal_tension|intercommunal_violence
holy_site|holy_place (in)? Jerusalem?
historic status_quo at|of|on|in? * holy|Haram|Temple? site|place|Al-Sharif|Mount?
Haram_al-Sharif|Temple_Mount|Al-Aqsa|Al_Aqsa_Mosque|Hamas|UNRWA|Board_of_Peace|International_Stabilization_Force|GHF|Gaza_Humanitarian_Foundation|Civil-Military_Coordination_Center|CMCC|Middle_East_Peace|Middle_East_peace_process|Quartet|20-point_plan|twenty-point_plan|20-Point|Palestinian_Authority|East_Jerusalem
settlement|settler * activity|expansion|violence|construction|attack
Trump * peace_plan|comprehensive_plan|20_point * plan? for|to? end? Gaza?
release|return of * hostage held|taken|kidnapped|remaining? by|in Hamas|Gaza
hostage held|taken|kidnapped|remaining? by|in Hamas|Gaza
release|return|freedom of * hostage * Gaza|Hamas
defeat|disarm|disarmament of? Hamas
peace|equality|coexistence|negotiation between Israeli|Palestinian and Palestinian|Israeli
tension $in Israel|Jerusalem
violence|calm|tension|stability $in * Israel|Jerusalem * and_West_Bank|and_Gaza|West_Bank?
Gaza * plan|peace_plan|truce|stabilization|governance|reconstruction|strip|day_after
security|safety|dignity|freedom|prosperity|democracy * for * Israeli|Palestinian|Israel and|alike? Palestinian|Israeli? alike?
antisemitism_and_Israel|anti-Israel * bias
anti-Israel
independent|viable|future|sovereign|demilitarized|contiguous * Palestinian state|statehood
settlement|settler * activity|expansion|violence|construction in * West_Bank|East_Jerusalem
Trump * peace_plan|comprehensive_plan|20_point * plan? for|to? end? Gaza conflict|war
Golan_Heights|Golan
Gaza|Israel|Hamas * hostage|ceasefire & hostage|ceasefire * release? deal|agreement|framework|proposal|negotiation|talk
ceasefire & * hostage * release? * deal|agreement|negotiation|framework|proposal|talk
hostage & * ceasefire * release? * deal|agreement|negotiation|framework|proposal|talk
post_conflict|day_after * plan|planning|governance|Gaza for? * governance|Gaza?
unilateral_recognition * Palestinian? state?
recognition of * Palestine|Palestinian state?
deceased|remaining hostage
remains of * hostage
demilitarization|demilitarize~ of? * Gaza|Hamas
stand~|stood|solidarity|support|commitment with|to|for Israel|Israeli_people
Hamas * disarmament|demilitarization
Middle_East peace * process|plan|effort|negotiation|vision?
support~|commitment to|for? Israel defense
defense of Israel
`,
  'arab-israeli-normalization': `
Abraham_Accord|Negev|Negev_Summit|Negev_Ministerial|Negev_Process|Negev_Forum|I2U2|Isaac_Accord
normalize~|normalization|tie|relation of? * tie|relation|relationship|agreement? with|between * Israel and?
regional * normalization
Israel|Israeli|Arab-Israeli * normalization|integration in|into|within|with? region|Middle_East|Arab|neighbor?
normalization * agreement|effort|process|deal|accord with|between? Israel?
normalization with|between * Saudi_Arabia|Saudi|Arab
expand~|deepen~|broaden~|advance~|promote~|build~|deepen|broaden on? & * broaden~|deepen~|expand~? * normalization of? * diplomatic? relation|tie?
relation|relationship|tie|cooperation between Israel and
peace_treaty (with|between) Israel|Egypt|Jordan
peace with Israel
normalize~|normalizing|normalization of? * relation|tie between|with Israel|Saudi_Arabia and Saudi_Arabia|Israel|Lebanon|Syria
relation|tie|relationship between * UAE|United_Arab_Emirates|Bahrain|Morocco|Sudan|Saudi_Arabia|Arab * and Israel
relation|tie|relationship between * Israel and * UAE|United_Arab_Emirates|Bahrain|Morocco|Sudan|Saudi_Arabia|Arab|Kingdom * of_Morocco|of_Bahrain|country|state?
integrate~|integration of? Israel into|in|within * region|Middle_East
circle of peace
`,
  'regional-escalation': `
prevent~|avoid~|avert~ * wider|broader|regional * conflict|war|escalation
(prevent~|avoid~) conflict|war from spreading|widening|expanding|escalating
conflict|war|fighting spreading|widening|expanding|escalating
wider|broader|all_out|full_scale|regional * escalation|conflagration|war
wider|broader|all_out * regional? * conflict
de_escalate|deescalate|deescalation|de_escalation|tension|stability|security|peace|conflict|crisis|situation|development|violence|prosperity * $in * Middle_East|Gulf_region|Gulf|Middle_East_region
de_escalate|deescalate|de_escalation|deescalation of? * tension|conflict|situation|violence $in * Middle_East|Gulf_region|Gulf|Middle_East_region
Middle_East * conflict|crisis|tension|stability|security|peace_and_security|situation|development|war|escalation
war|attack|fighting|hostility|ceasefire|de_escalation in|across|throughout * Middle_East|Gulf|Gulf_region
attack|strike|threat against|on|targeting|toward * UAE|United_Arab_Emirates|Saudi_Arabia|Kingdom|Abu_Dhabi|Riyadh|Doha|Qatar|Kuwait|Bahrain|Emirates|Gulf_partner
Al_Udeid
Gulf * security|stability
situation|tension|conflict|crisis|development|peace|stability|de_escalation $in * West_Asia
West_Asia|Gulf * situation|conflict|crisis|tension
`,
  syria: `
+ $aid|access|delivery|response $in * Syria
Caesar_Act|Caesar_sanction|Bab_al-Hawa|2254|Assad|Al-Hol|HTS|Hay'at_Tahrir_al-Sham|Hayat_Tahrir_al-Sham|al-Sharaa
Astana process|format|track|talk|guarantor|framework
Assad * regime|government
fall|ouster|end of Assad * regime?
political? solution|resolution|settlement|transition|process|future * $in * Syria|UNSCR_2254|Resolution_2254 * conflict|crisis?
UN? Security_Council_Resolution|UNSCR|Resolution 2254
stable|unified|sovereign|peaceful * Syria
Geneva_process|integration of * SDF|Syrian_Democratic_Force
northeast|northwest|northeastern|northwestern|northern|southern|eastern Syria
Syria * new|interim|transitional|caretaker * government|authority|leadership|leader
inclusive|representative|nonsectarian|credible & * inclusive|representative|nonsectarian? Syrian government|transition|state
`,
  lebanon: `
disarm~|disarmament of? Hizballah
Hizballah * weapon|terrorist|attack|disarmament|influence|threat|activity|financing?
Israel|Lebanon|Lebanese|Israeli & Lebanon|Israel|Israeli|Lebanese * maritime? border|boundary|ceasefire|cessation|conflict|talk|negotiation|agreement|tension of? hostility?
maritime * boundary|border * dispute|negotiation|agreement|talk between|with? Israel|Lebanon?
border|boundary|cessation_of_hostility|ceasefire|conflict|tension|agreement|fighting between|in|along|with Israel|Lebanon and Lebanon|Israel|Hizballah
Israel & Lebanon|Hizballah
Blue_Line|UNIFIL|Resolution_1701|UNSCR_1701|Port_of_Beirut|Beirut_port|Lebanese_Armed_Force|LAF
Lebanon * economy|crisis|reform|government|leader|energy
presidential vacancy
implementation of * UNSCR_1701|Resolution_1701
(Lebanon|Lebanese) election of * president
election of * president in|for Lebanon
`,
  iraq: `
Kurdistan|Kurdistan_Regional_Government|KRG|Iraqi_Kurdistan|Iraqi_Kurdistan_Region|Kurdistan_Region|Sinjar_agreement|Popular_Mobilization_Force|Peshmerga
government_formation * process (in)? Iraq?
Baghdad|Erbil & Erbil|Baghdad
Popular_Mobilization_Commission|PMF|PMC_law
sovereign|stable|secure|strong|independent * Iraq
Iraq * economy|energy_independence|election|reform|prosperity|territorial_integrity
attack * $in * Erbil|Baghdad
government_formation * process? in Iraq
$iran aligned|backed * militia|group $in Iraq
resilient|strong|stable|prosperous|secure * Iraq|IKR|Kurdistan_Region|Iraqi_Kurdistan_Region
formation of * Iraqi government
formation of * government in|for Iraq
`,
  libya: `
withdrawal|departure of * foreign? force|fighter|mercenary & mercenary|fighter? from? Libya?
UNSMIL|UN_Support_Mission_in_Libya|Libyan_Political_Dialogue_Forum|LPDF
sovereign|stable|unified|secure * Libya
Second? Berlin Conference|process on? Libya?
unification|unify~|integration|reunification of? * Libyan|military|security * institution|force
unified * Libyan * government|institution|budget|military
UN * political? process|track|talk|dialogue $in Libya
`,
  'western-sahara': `
Morocco|Moroccan|Morocco * autonomy * plan|proposal|initiative
autonomy * plan|proposal
UN? Personal_Envoy * for Western_Sahara
MINURSO|UN_Personal_Envoy|Western_Sahara
UN|political * process|solution|resolution for|in|to|on Western_Sahara
Moroccan sovereignty over? Western_Sahara?
`,
};
