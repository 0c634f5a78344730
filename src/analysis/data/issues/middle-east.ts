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
October_7|7_October * attack|massacre|terrorist_attack|atrocity|terror?
Hamas * October_7|7_October|terrorist|terror|brutal? * attack|massacre|atrocity|assault|terrorism|terror|brutality on|against? * Israel|October_7|7_October?
Palestinian * state|territory|economy|security_force|reform|issue|question
Gaza
two_state * solution|framework
cycle_of_violence|intercommunal_tension|intercommunal_violence
holy_site|holy_place (in)? Jerusalem?
historic status_quo at|of|on|in? * holy|Haram|Temple? site|place|Al-Sharif|Mount?
historic? status_quo at|of|on|in|with_respect_to|regarding * Jerusalem * holy_site|holy_place
Haram_al-Sharif|Temple_Mount|Al-Aqsa|Al_Aqsa_Mosque|Hamas|UNRWA|Board_of_Peace|International_Stabilization_Force|GHF|Gaza_Humanitarian_Foundation|Civil-Military_Coordination_Center|CMCC|Middle_East_Peace|Middle_East_peace_process|Quartet|20-point_plan|twenty-point_plan|20-Point|Palestinian_Authority|East_Jerusalem
extremist|violent|Israeli? settlement|settler * activity|expansion|violence|construction|attack|growth|outpost $in? * West_Bank|East_Jerusalem?
extremist|violent settler
President? Trump * comprehensive|20_point|twenty_point|peace|ceasefire|Gaza * peace_plan|ceasefire_plan|plan|proposal|framework for|to? end? * peace|Gaza? * conflict|war?
President|Administration * 20_point|twenty_point|peace|comprehensive|Gaza * plan|peace_plan for|to? end? * peace|Gaza? * conflict|war?
release|return|rescue|freeing|freedom of * remaining|deceased|living? * hostage|captive being? held|taken|kidnapped|still|remaining? captive? by|in|from * Hamas|Gaza
(release|return|rescue|freeing of * remaining|deceased|living) hostage
hostage|captive being? held|taken|kidnapped|still|remaining? captive? by|in|from * Hamas|Gaza
family of * hostage * held|taken|kidnapped|remaining? by|in * Hamas|Gaza
release|return|freedom of * hostage * Gaza|Hamas
defeat|disarm~|disarmament|dismantle~|dismantlement|eliminate~|elimination|destroy~|destruction|demilitarization of? Hamas
Hamas can|must|will|may|shall|should|does? never|not|no|cannot * longer|again? govern|rule|control|threaten|rearm|reconstitute|return|disarm|lay_down_its_arms|release * to? * Gaza|Israel|power|hostage?
Hamas|future * role in * Palestinian|Gaza|future? * governance|government
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
recognition of * State_of_Palestine|Palestine|Palestinian state?
deceased|remaining hostage
remains of * hostage
demilitarization|demilitarize~ of? * Gaza|Hamas
stand~|stood|solidarity|support|commitment with|to|for Israel|Israeli_people
Hamas * disarmament|demilitarization
Middle_East peace * process|plan|effort|negotiation|vision?
support~|commitment to|for? Israel defense
defense of Israel
post_war|postwar|post_conflict|day_after * Gaza
day_after $in Gaza
release|return of * remaining|deceased * hostage
hostage release * negotiation|talk|agreement|deal|framework|effort $in|for * Gaza
remains of * deceased * hostage
release|return|exchange of * Israeli|Palestinian * hostage|prisoner|detainee & * prisoner|hostage|detainee?
Palestinian prisoner|detainee
Israel|Israeli * annexation|annex~ * plan|threat|measure|of? * West_Bank|territory?
establishment|creation|recognition of * Palestinian state
Palestinian * self_determination|statehood|self_governance|tax_revenue|clearance_revenue|revenue|unity_government|right|leadership|institution|faction
reform|revitalization|strengthening|viability of * Palestinian_Authority
reform~|strengthen~|revitalize~|effective|credible & * revitalized|reformed|strengthened|effective? Palestinian_Authority
equal * measure of * freedom|security|dignity|prosperity|opportunity|democracy & * security|prosperity|dignity|opportunity|democracy|freedom & * prosperity|dignity|opportunity|democracy|freedom|security? for|among * Israeli|Palestinian & Palestinian|Israeli alike?
security|safety|freedom|dignity|peace & * prosperity|dignity|security|freedom|opportunity? & * prosperity|dignity|opportunity? for|between|among * Israeli|Palestinian & Palestinian|Israeli alike?
forced|forcible? displacement|expulsion|relocation|transfer|exodus of * Palestinian|Gazan * people|population? from|out_of|in|within Gaza|West_Bank|Rafah
International|multinational|UN|temporary|stabilization stabilization_force|security_force $in|for * Gaza
Rafah|Kerem_Shalom|Erez|Allenby * crossing|border_crossing|gate|bridge
opening|reopening|closure of * Rafah * crossing|border_crossing
military? operation|offensive|incursion|invasion $in|into * Rafah|Gaza_City
delegitimize~|delegitimization|boycott|isolate~|isolation|singling_out of? Israel
anti-Israel * bias|resolution|sentiment $in|at|within? * UN|United_Nations|Human_Rights_Council|body?
pause|lull in * fighting|hostility $in * Gaza
starvation|famine|hunger|malnutrition|suffering|humanitarian_catastrophe|civilian_death|civilian_casualty|civilian_harm|death_toll $in * Gaza
surge|flood|flow|increase|entry|delivery of * humanitarian? aid|assistance|relief $in|into * Gaza
violence|attack by * extremist|violent|Israeli? settler
militant|armed_group|terrorist_group $in * Gaza|West_Bank
technocratic|transitional * committee|government|administration|authority $in|for * Gaza
security|safety|defense of|for * State_of_Israel
ceasefire & * hostage * release? * deal|agreement|framework|negotiation|talk $in|for * Gaza
Hamas * obstruction|refusal|rejection|release|violation of|to * peace|hostage|ceasefire|disarm|deal|plan $in? Gaza?
governance|security|reconstruction|stabilization|administration & * security|reconstruction|governance|stabilization $in|of|for * Gaza
Hamas can|must|will|should? play|have|has no|any * role|part in * governing|governance|government|administration|future of? * Gaza?
annexation|settlement|demolition|eviction|incursion & * settlement|demolition|eviction|violence? & * demolition|eviction|settler_violence? in|of|across * West_Bank|East_Jerusalem|Jerusalem
+ $topic $in * West_Bank & East_Jerusalem|Gaza|Gaza_Strip & East_Jerusalem|Gaza?
+ $topic $in * Gaza|Gaza_Strip & West_Bank & East_Jerusalem?
Hamas * rule|control|grip in|over|of|on * Gaza
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
peace_treaty|peace_agreement between|with * Israel|Egypt|Jordan & * Jordan|Egypt|Israel?
Israel|Israeli|Egypt|Egyptian|Jordan|Jordanian & Egypt|Jordan|Israel|Egyptian|Jordanian|Israeli peace_treaty|peace_agreement
peace with Israel
normalize~|normalizing|normalization of? * relation|tie? between|with|among * Israel|Saudi_Arabia & * its? Saudi_Arabia|Israel|Lebanon|Syria|neighbor|Arab|Muslim & Muslim|Arab? * country|state|world|neighbor?
Israel|Israeli|Saudi|Saudi_Arabia|Arab|Lebanon|Syria & Saudi|Israeli|Israel|Saudi_Arabia|Arab * normalization|peace_deal|peace_agreement|normalization_agreement|normalization_deal
relation|tie|relationship between * UAE|United_Arab_Emirates|Bahrain|Morocco|Sudan|Saudi_Arabia|Arab * and Israel
relation|tie|relationship between * Israel and * UAE|United_Arab_Emirates|Bahrain|Morocco|Sudan|Saudi_Arabia|Arab|Kingdom * of_Morocco|of_Bahrain|country|state?
integrate~|integration of? Israel into|in|within * region|Middle_East
circle of peace
peace|normalization|relation|tie|cooperation|rapprochement between|among * Israel & * Arab|Saudi_Arabia|neighbor|Muslim|Turkey|Turkish & Muslim? * country|state|world|neighbor?
Israel * normalization|relation|tie|integration|acceptance|peace with|in|into|within|by|among * Arab|Muslim|Sudan|Saudi_Arabia|Morocco|UAE|Bahrain|neighbor|region|Middle_East & Muslim? * country|state|neighbor|world|region?
Israel|Israeli Turkey|Turkish * rapprochement|normalization|reconciliation
Negev_Forum|Negev * steering_committee|working_group|process|meeting|ministerial
establish~|establishment|opening of? * diplomatic relation|tie with|between * Israel
`,
  'regional-escalation': `
prevent~|avoid~|avert~ * wider|broader|regional * conflict|war|escalation
(prevent~|avoid~) conflict|war from spreading|widening|expanding|escalating
conflict|war|fighting spreading|widening|expanding|escalating
wider|broader|all_out|full_scale|regional * regional? * escalation|conflagration|war
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
(prevent~|avoid~|keep|keeping|stop|stopping) conflict|war|crisis|fighting|violence from * widening|spreading|expanding|escalating|spilling|engulfing
peace|security|stability|calm & * security|stability|peace|prosperity? & * prosperity|stability? $in|for * Middle_East|Middle_East_region|Gulf|Gulf_region|West_Asia
more? peaceful|secure|stable|prosperous|integrated & * secure|stable|prosperous|integrated|peaceful? & * prosperous|integrated|stable? Middle_East
reduce~|lower~|ease~|calm~|defuse~|de_escalate~|deescalate~|deescalating * tension in|across|throughout * Middle_East|Gulf|Gulf_region
spillover|spread|expansion|widening|contagion|escalation of * conflict|war|violence|fighting|hostility $in|across|beyond|into * Middle_East|region|Gulf
attack|strike|threat|aggression|missile_attack|drone_attack on|against|targeting|toward * Gulf|GCC|regional * state|country|partner|ally|nation|neighbor|infrastructure
Al_Udeid * Air_Base|base?
strike|attack|missile_attack|missile_strike in|on|against * Doha|Qatar|Al_Udeid|Abu_Dhabi * Air_Base|base?
Israel|Israeli * missile|drone? * strike|attack in|on|against * Doha|Qatar|Kuwait|Bahrain|UAE|United_Arab_Emirates|Al_Udeid * Air_Base?
drone|missile|rocket * attack|strike $in|on|against * Jordan|Bahrain|Kuwait|Oman|Qatar
contain~|containment|limit~ of? * conflict|war|fighting|hostility
regional * conflagration|spillover
end of|to * war|conflict|hostility in|across * Middle_East|region
Middle_East * peace|security & * stability|security
prevent~|avoid~|avert~ * escalation of * crisis|conflict|war|situation $in * Middle_East|region|Gulf
lower~|lowering temperature in|across * Middle_East|region
`,
  syria: `
+ $aid|access|delivery|response $in * Syria
Caesar_Act|Caesar_sanction|Bab_al-Hawa|2254|Assad|Al-Hol|HTS|Hay'at_Tahrir_al-Sham|Hayat_Tahrir_al-Sham|al-Sharaa
Astana process|format|track|talk|guarantor|framework
Assad * regime|government
fall|ouster|end of Assad * regime?
political? solution|resolution|settlement|transition|process|future * $in * Syria|UNSCR_2254|Resolution_2254 * conflict|crisis?
UN? Security_Council_Resolution|UNSCR|resolution 2254
stable|unified|sovereign|peaceful * Syria
Geneva_process|integration of * SDF|Syrian_Democratic_Force
northeast|northwest|northeastern|northwestern|northern|southern|eastern Syria
Syria|Syrian * new|interim|transitional|caretaker * government|authority|leadership|leader
inclusive|representative|nonsectarian|credible & * inclusive|representative|nonsectarian? Syrian government|transition|state
Syrian led & * Syrian? owned? * transition|process|political_process|political_transition|solution
Syria|Syrian led * political? transition|process|solution
new|interim|transitional|caretaker|de_facto * Syrian * government|authority|leadership|administration|president|cabinet
interim|transitional|new|de_facto * authority|government|leadership|administration in|of * Syria|Damascus
right|protection|treatment|safety|inclusion|security of * religious|ethnic? & ethnic|religious? * minority|component|Syrian $in * Syria
religious|ethnic? & ethnic? minority $in * Syria
violence|attack|massacre|atrocity|clash|abuse|killing against|on|between|involving|of|targeting * Alawite|Druze|Bedouin & * Bedouin|Druze|minority|Alawite? * community|minority|civilian|tribe?
Israel|Israeli & Syria|Syrian * talk|agreement|security_agreement|de_escalation|negotiation|border|dialogue|deconfliction|tension
talk|agreement|security_agreement|negotiation|de_escalation|de_escalation_agreement|security_arrangement|dialogue|tension between * Israel|Syria and Syria|Israel
political? solution|resolution|settlement|end to|of|for * conflict|crisis|war $in * Syria
integration of * SDF|Syrian_Democratic_Force|northeast|northeast_Syria|Kurdish * force? $in|into * Syria|Syrian|state|national|government? * army|military|institution|state|security_force?
al-Hol|al-Hawl|al-Roj * camp?
repatriation|return of * citizen|national|family|foreign_fighter? from * al-Hol|Syria|northeast_Syria
normalize~|normalization of? * relation|tie? with * Assad|Damascus|Syria * regime|government?
lift~|lifting|ease~|easing|repeal~|repeal|removal|relief of? from? * sanction on|against|for * Syria
Assad * chemical_weapon * program|stockpile|use?
displaced_persons_camp|camp $in * northeast_Syria|northeastern_Syria
reconstruction|rebuild~|rebuilding|recovery of * Syria
reintegration of Syria
agreement|deal|ceasefire|talk|negotiation|dialogue|integration between|with * Damascus|Syrian|Syrian_government & SDF|Syrian_Democratic_Force|Kurdish
Syria|Syrian & Israel|Israeli * talk|agreement|security_agreement|de_escalation|negotiation|border|dialogue|tension
protect~|protection|safety|massacre|killing of? * Druze|Alawite * civilian|community|minority|population?
`,
  lebanon: `
disarm~|disarmament of? Hizballah
Hizballah * weapon|terrorist|attack|disarmament|influence|threat|activity|financing?
Israel|Lebanon|Lebanese|Israeli & Lebanon|Israel|Israeli|Lebanese * maritime? border|boundary|ceasefire|cessation|conflict|talk|negotiation|agreement|tension of? hostility?
maritime * boundary|border * dispute|negotiation|agreement|talk between|with? Israel|Lebanon?
border|boundary|cessation_of_hostility|ceasefire|conflict|tension|agreement|fighting between|in|along|with Israel|Lebanon and Lebanon|Israel|Hizballah
Israel & Lebanon|Hizballah
tension|calm|situation|violence|escalation|stability|hostility|de_escalation|fighting along|across|on|at Blue_Line
Blue_Line|Port_of_Beirut|Lebanese_Armed_Force|LAF
UNIFIL * mandate|renewal|withdrawal|drawdown?
Beirut_port|Port_of_Beirut * explosion|blast?
Lebanon * economy|crisis|reform|government|leader|energy|collapse|banking_sector
presidential vacancy
implementation|implement~|enforcement|compliance of|with? * UN|United_Nations? Security_Council? UNSCR|resolution 1701
UN|United_Nations? Security_Council? UNSCR|resolution 1701
(Lebanon|Lebanese) election of * president
election of * president in|for Lebanon
weapon|arms under|outside|in|to * control|authority|hands|custody of * Lebanese * state|government|army|armed_force|authority
state|government|Lebanese * monopoly on|of|over * weapon|arms|force in * Lebanon
tension|calm|situation|stability|quiet|de_escalation|escalation|diplomatic_resolution|diplomatic_solution|fighting|hostility|violence|conflict|security along|on|across|at|to|over|of * Israel|Lebanon|Israeli|Lebanese & Lebanon|Lebanese|Israel|Israeli * border
Israel * northern * border|front|community
northern Israel
presidential|political * vacancy|vacuum $in * Lebanon
direct|indirect|bilateral|civilian & * talk|negotiation|dialogue|relation|peace|discussion|engagement between * Israel|Lebanon & Lebanon|Israel|Hizballah
talk|negotiation|dialogue|relation|peace|truce|hostility between * Israel|Lebanon & Lebanon|Israel|Hizballah
Hizballah * rocket|drone|missile|arsenal|presence|infrastructure|rearmament|aggression|provocation|stronghold|role
Hizballah * rocket|drone|missile|terrorist? * attack|aggression|rocket on|against|into * Israel|northern_Israel|Israeli
elect|electing|elected|new|choose|choosing * president in|of|for Lebanon
formation|form~ of? * new? * government in * Lebanon|Beirut
southern Lebanon
cessation_of_hostility|ceasefire|truce $in * Lebanon
withdrawal of * Israeli|Israel * force|troop from * Lebanon|Lebanese|southern_Lebanon
return of * civilian|resident|displaced|people to * home on_both_sides|in|along * border|northern_Israel|Lebanon|Blue_Line
disarm~|disarmament|dismantle~|weaken~|degrade~ of? * Hizballah * and_other? * militia|armed_group?
cessation_of_hostility|ceasefire * arrangement|agreement|announcement|mechanism|understanding between * Israel|Lebanon & Lebanon|Israel|Hizballah
election of * Lebanese * president
Hizballah to|must|should|will|can|cannot? be? disarm|disarmed|disarming|surrender|rearm|rebuild
south_of_Litani * River?
`,
  iraq: `
Kurdistan|Kurdistan_Regional_Government|KRG|Iraqi_Kurdistan|Iraqi_Kurdistan_Region|Kurdistan_Region|Sinjar_agreement|Popular_Mobilization_Force|Peshmerga
government_formation * process (in)? Iraq?
Baghdad|Erbil & Erbil|Baghdad
Popular_Mobilization_Commission|PMF|PMC_law
sovereign|stable|secure|strong|independent * Iraq
Iraq|Iraqi * economy|energy_independence|energy_self_sufficiency|election|reform|reform_agenda|prosperity|territorial_integrity|regional_integration|oil_sector
attack * $in * Erbil|Baghdad
government_formation * process? in Iraq
$iran aligned|backed * militia|group $in Iraq
resilient|strong|stable|prosperous|secure * Iraq|IKR|Kurdistan_Region|Iraqi_Kurdistan_Region
formation of * Iraqi government
formation of * government in|for Iraq
$iran? aligned|backed? armed|militia * group|faction $in|inside * Iraq
attack|strike|drone_attack|drone_strike on|against|targeting * region? * energy|oil|gas|power * infrastructure|field|oil_field|gas_field|facility|installation in|of * Iraqi_Kurdistan_Region|Kurdistan_Region|IKR|Iraq|Kurdistan
attack|strike|drone_attack|drone_strike on * region * oil|energy|gas * field|infrastructure|facility
attack by * militia|armed_group * on|against * personnel|facility|coalition * in * Iraq
cooperation|relation|dialogue|dispute|agreement|tension|coordination|talk|negotiation between * Baghdad|Erbil & Erbil|Baghdad
Popular_Mobilization_Commission|Popular_Mobilization_Force|PMF law|legislation|bill
stable|sovereign|prosperous|secure & * sovereign|prosperous|secure|stable & * prosperous|sovereign|stable|federal|democratic? Iraq
government_formation $in * Baghdad|Iraq|Erbil
formation of * federal|new|Kurdistan? * government $in * Baghdad|Erbil
disarm~|rein_in|dismantle~|disarmament of? * $iran? * aligned|backed? * militia $in * Iraq
transition|drawdown|end|mission of * coalition * mission? $in * Iraq
IKR|Iraqi_Kurdistan_Region|Kurdistan_Region * oil_export|salary|budget|election|stability|energy_infrastructure
secure|stable|prosperous & * stable|secure|prosperous & * prosperous|stable|secure? future for|of * Iraq|Iraqi people?
attack|strike|drone_attack|drone_strike on|against * Iraq|Iraqi * energy|oil|gas|power * facility|infrastructure|field
form|forming|formed * federal|new? * government in * Baghdad|Iraq|Erbil
`,
  libya: `
withdrawal|departure of * foreign? force|fighter|mercenary & mercenary|fighter? from? Libya?
UNSMIL * roadmap|mandate|initiative?
UN_Support_Mission_in_Libya|Libyan_Political_Dialogue_Forum|LPDF
sovereign|stable|unified|secure * Libya
Second? Berlin Conference|process on? Libya?
unification|unify~|integration|reunification of? * Libya|Libyan|military|security|state|financial|economic * institution|force|army|budget $in? Libya?
unified * Libyan * government|institution|budget|military
UN * political? process|track|talk|dialogue $in Libya
division|stalemate|deadlock|status_quo|divide|rivalry|clash|flooding|flood|militia $in * Libya|Tripoli|Derna|Benghazi
oil|energy production|blockade|revenue|sector|export|shutdown $in|of|from * Libya
Libya|Libyan * oil|energy|economic * production|revenue|crescent|sector|output
Libya|Libyan * High_National_Elections_Commission|HNEC|National_Oil_Corporation|Central_Bank|unity_government|Government_of_National_Unity
Libyan led * process|solution|political_process
Libyan_National_Army
management|distribution of * Libya|Libyan * oil_revenue|revenue|resource
foreign force|fighter|mercenary & mercenary|fighter|force? in|from * Libya
offensive|assault|attack on|against * Tripoli
reunification|division|partition of * Libya
`,
  'western-sahara': `
Morocco|Moroccan|Morocco * autonomy * plan|proposal|initiative
autonomy * plan|proposal
UN? Personal_Envoy * for Western_Sahara
UN_Personal_Envoy|Western_Sahara
MINURSO * mandate|renewal?
Western_Sahara * dispute|conflict|issue|question|file|political_process|process
UN|political * process|solution|resolution for|in|to|on Western_Sahara
Morocco|Moroccan * sovereignty over * Western_Sahara|Sahara
autonomy|sovereignty under|within Moroccan sovereignty
Moroccan sovereignty
Tindouf * camp?
realistic|credible|just|lasting & * credible|realistic|lasting|pragmatic & * mutually_acceptable|enduring|dignified|realistic? & * political? solution|resolution $in|to|for * Western_Sahara
resolution|settlement of|to * conflict|dispute $in|over * Western_Sahara
`,
};
