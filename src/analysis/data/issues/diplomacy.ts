import type { PhraseTable } from './table';

/** Rules, bodies and talks. */
export const DIPLOMACY: PhraseTable = {
  'rules-based-order': `
free|open? * rules_based * international? order|system|trading_system|maritime_order|approach
rules_based * international * order|system|trading_system
international * rules_based? * law|order|norm|rule|rules_based_order
UN|United_Nations Charter * principle?
principle * of * UN|United_Nations Charter
international_law|humanitarian_law|rules_based_order|rules_based|international_norm
inviolability|inviolable|change of? * border
principle|respect of|for * sovereignty & * territorial_integrity?
peaceful settlement of * dispute
free & open * international? order|system|region based|grounded|founded on rule_of_law
international? order|system based|grounded|founded on rule_of_law
peaceful * resolution|settlement of * dispute|difference
resolve~|settle~ * dispute|difference peacefully|in_accordance_with_international_law
UN|United_Nations & * AU|African_Union Charter
AU|African_Union & * UN|United_Nations Charter
principle|purpose of|in * UN|United_Nations charter
sovereign equality
noninterference|non_interference in * internal affairs
border|boundary cannot|must_not|should_not|may_not|must_never|can_never|should_never|are_not_to|not be? changed|redrawn|altered|moved by|through force
shared|common|global|agreed|international|established rule|norm & * rule|norm|standard
international * maritime|space? law
world? order|system based|grounded|founded|anchored on|in international_law|sovereignty|rule|UN_Charter
purpose & * principle of|in|enshrined_in * UN|United_Nations Charter
principle enshrined|set_out in * UN|United_Nations Charter
purpose|principle & * principle? of|in|enshrined_in? Charter of UN|United_Nations
Charter of UN|United_Nations
redraw~|redrawing|change~|changing|alter~ * border by|through force
rules_based multilateral order|system
non_use|nonuse of * force
sphere of influence
centrality|primacy|role|relevance|importance of * UN|United_Nations Charter
`,
  multilateral: `
multilateral * cooperation|institution|forum|fora|organization|system|diplomacy|engagement|issue|effort|approach|body|coordination|order|development_bank|partnership|challenge|priority|context|arena|level|collaboration
multilateralism
(on|about|discuss~|including|regarding) $body
ASEAN|AU|African_Union|OAS charter
$body * centrality|unity|role|chairmanship|chair|presidency|leadership|reform|mandate|agenda|membership|priority|mission|essential_role|important_role|foreign_minister|term|seat|work|summit|special_summit|ministerial|leaders_summit|reform_agenda|foreign_ministerial|foreign_ministers_meeting|partner|statement|vote|resolution
(multilateral|through|reform|within|including_in|support|strengthen~|strengthening) * $body
member of * $body
coordination with * $body
unity|centrality|role|leadership|seat|term|membership|future|relevance|revitalization|credibility|presidency|chairmanship|tenure|position|candidacy|candidate|partnership|relationship|cooperation|election|engagement|chair|host|hosting|objective|participation|service|priority|reform|expansion|efforts|work|bid|stewardship on|in|of|at|with|for|within|to|from * $body summit|presidency|leaders?
(as) $body|G20|G7 chair|chair-in-office|host|president
Our_Common_Agenda|Summit_of_the_Americas|Central_America_Integration_System|SICA|UN80|Summit_of_the_Future|Munich_Security_Conference|Bretton_Woods
APEC|G7|G-7|G20|G-20|ASEAN|OSCE|OAS|East_Asia_Summit|U.S.-ASEAN * summit|foreign_ministerial|ministerial|chairmanship|presidency|chair|host_year|host|special_summit|leader|agenda|year
$body and_other_multilateral_fora|and_other? * forum|organization
(role|cooperation|important|partner) international|global|regional organization
(cooperation|work|coordination|including|particularly|especially|and|effort) $in * UN|United_Nations|OSCE|G7|G20|APEC|OAS
regional * organization|body|bloc
UN * system|development_system|agency|reform|effort|process|led|organization
G7|G-7|G20|G-20|EU|UN|OECD|APEC|ASEAN * finance? minister|leader * statement|communique|declaration
$body * statement|communique|deal|agreement|convention|guideline|tax_deal
UN * budget|liquidity_crisis
selection|election of * Secretary-General
Africa|African|U.S.-Africa|C5|Pacific|U.S.-Pacific|U.S.-Pacific_Island|Arab|CARICOM * Leaders Summit
(in|through|at|across|within) international|regional & * multilateral|international? organization|forum|fora|institution
(together|cooperate|collaborate|coordinate|closely) at|in|within|through * UN|United_Nations|Security_Council|UN_Security_Council|G7|G20|OSCE|OAS
upcoming|forthcoming * UN|United_Nations? General_Assembly|G7|G20|ASEAN|APEC|COP|OAS|Commonwealth|East_Asia_Summit * session|meeting|summit|ministerial?
(under|within|through|at|in|of) BIMSTEC|SAARC|IORA|SCO|CELAC|SICA|ECO|COMESA
(reform~|reforming|strengthen~|revitalize~) $body
UN|United_Nations * funding|liquidity|financial_situation|finances|financing|peace_process_support|country_team
Hiroshima|Kananaskis|Carbis_Bay|Elmau|Evian|Bali|New_Delhi|Rio|Johannesburg|Hangzhou|Osaka|Biarritz|Charlevoix|Vientiane Summit
(at|in|within|through|on|discuss~|discussed) International_Maritime_Organization|International_Civil_Aviation_Organization|ICAO
selection|election of next? UN|United_Nations? Secretary_General
Francophonie|Global_South
Pact_for_the_Future
chairpersonship of? * $body?
(united|strong|stronger|effective|credible) $body
contest|race|campaign at|in|for|within * $body
(dialogue|at|discussion|talk|role at|in|within) OSCE
upcoming|forthcoming|next session|meeting|summit of * UN_General_Assembly|United_Nations_General_Assembly|General_Assembly|UNGA|$body
(at|in|within|through|including $body and) $body
(discuss~|discussed this_week's|upcoming|next_week's|recent) $body
reform~|reforming|reform & * strengthen~|strengthening? of? World_Health_Organization|WHO|$body
WHO|World_Health_Organization * reform|financing|governance & * reform|financing?
candidacy|candidature|candidate|nomination|bid for|to * Secretary-General|Director-General|seat|$body
mutual? support for * candidature|candidacy
$body * Economic? Leaders|Ministers|Foreign_Ministers Meeting|Week
$body Council|Permanent_Council|Assembly * approval|declaration|decision|vote|session
World Summit for|on|of $title
High_Level_Political_Forum|Financing_for_Development_Conference
withdrawal|departure|exit from WHO|World_Health_Organization|$body
reform~|reforming|reform of? global_governance
global_governance reform|system|architecture
importance|value of * OSCE|OECD|ASEAN|APEC|G7|G20|Commonwealth|OAS|African_Union|Pacific_Islands_Forum
CHOGM|Commonwealth_Heads_of_Government_Meeting
unity of * Forum
Forum unity
south_south cooperation
vote at|in $body
multilateral & regional|trilateral cooperation|coordination|collaboration|issue
(discussed|discuss|discussing|prepare_for|preparing_for) upcoming|next|80th|81st|82nd? session of * UN_General_Assembly|General_Assembly|UNGA
accession|admission to * $body
support for|to * $body (.|,|;)
(make|making|get|getting|help|keep|keeping) UN|United_Nations (fit|back|work|live|more|relevant|focused)
waste|bias|inefficiency|bloat|overspending at|in|within * $body
$bond between * UN|United_Nations|$body and * UN|United_Nations|$body
`,
  'diplomatic-channels': `
open? line|channel of * communication open?
meet again
close|regular|frequent|constant|continued|stay|remain|keep|maintain~|regular * contact|touch|communication
remain~|stay|keep~|maintain~ in? * close|regular * contact|touch|consultation|coordination|communication|dialogue
remain|stay|keep in? * touch|contact
informal|further|continued|regular|ongoing|close|future|additional|high_level|political * consultation
diplomatic * engagement|solution|path|effort|resolution|channel|communication|process|dialogue|initiative|discussion|track|off_ramp
high_level * dialogue|engagement|diplomacy|visit|exchange|communication|meeting
sustained|substantive & * dialogue
dialogue_and_diplomacy|diplomacy_and_dialogue|diplomacy|direct_diplomacy
(through|to|for|of|in|resume|resumption|genuine|constructive|path) dialogue
additional|further|future|continued|regular exchange
direct|improve~|better|restore~|re_establish~ * communication|channel
speak|talk|convene again
follow_up|follow_on|further|subsequent * meeting|discussion|talk|session|round|conversation|engagement
next round of * talk|negotiation|consultation|discussion|dialogue
meeting again
continue|continued|continuing|resume * consultation
continue|continuing to consult|engage_diplomatically
exchange|return of * ambassador
restore~|restoration|resumption|re_establishment|upgrade~ of? * full? diplomatic * relation|tie
back_channel|shuttle_diplomacy|good_offices|negotiating_table
high_level|senior_level|regular|working_level * contact|talk|exchange|engagement|consultation|meeting|dialogue
exchange of * visit|high_level_visit
stay|remain closely|close in? touch|contact
(by|through|using|only|to) peaceful|diplomatic means
diplomatic * approach|outreach|push|breakthrough|opening|overture|settlement|contact|support
leader_level * engagement|dialogue|contact|meeting|visit
results_oriented communication|dialogue|engagement
keep|continue talking|meeting
meet in_person
consult|confer|speak again
leader_level|high_level|senior_level|ministerial|direct & * high_level|direct? * engagement|dialogue|contact|exchange|visit|communication between|with|among * country|nation|side|government
leader_level|senior_level * engagement|dialogue between|with|among * $name & $name?
exchange~|exchanging|return~ ambassador
frequent exchange|visit|contact|consultation
political dialogue between * $name
(importance|value|need|commitment|desire|channel of|for|to) open|frank|candid|constructive|honest|regular & frank|constructive|honest|regular? dialogue|communication|exchange
two_way communication|dialogue
meet soon|in_near_future|in_coming_weeks
follow_up|follow_on call|visit
(to) consult closely
diplomatic option|avenue|route|opening
intensify~|intensifying|step_up|stepping_up contact|exchange|communication
`,
};
