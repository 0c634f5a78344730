import type { PhraseTable } from './table';

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
border|boundary cannot|must_not|should_not|may_not|not be? changed|redrawn by force
shared|common|global|agreed|international|established rule|norm & * rule|norm|standard
international * maritime|space? law
world? order|system based|grounded|founded|anchored on|in international_law|sovereignty|rule|UN_Charter
purpose & * principle of|in|enshrined_in * UN|United_Nations Charter
principle enshrined|set_out in * UN|United_Nations Charter
purpose|principle & * principle? of|in|enshrined_in? Charter of UN|United_Nations
Charter of UN|United_Nations
redraw~|redrawing|change~|changing|alter~ * border by|through force
`,
  multilateral: `
multilateral * cooperation|institution|forum|fora|organization|system|diplomacy|engagement|issue|effort|approach|body|coordination|order|development_bank|partnership|challenge|priority|context|arena|level|collaboration
multilateralism
(on|about|discuss~|including|regarding) $body
ASEAN|AU|African_Union|OAS charter
$body * centrality|unity|role|chairmanship|chair|presidency|leadership|reform|effort|mandate|agenda|membership|priority|mission|essential_role|important_role|foreign_minister|term|seat|work|summit|special_summit|ministerial|leaders_summit|reform_agenda|foreign_ministerial|foreign_ministers_meeting|partner|statement|vote|resolution
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
candidacy|candidature|nomination|bid for|to * Secretary-General|Director-General|seat
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
`,
  'bilateral-ties': `
bilateral $tie? & $tie? relationship|relation|tie|partnership|alliance|cooperation|agenda|engagement|issue|matter|friendship|priority|consultation|dialogue|bond|collaboration|strategic_dialogue|topic|concern
$us $name $tie? & $tie? & $tie? $bond
$name $us $tie? & $tie? & $tie? $bond
$us $name $tie? & $tie? & $tie? economic|security|defense|trade? dialogue|forum|commission
$bond & * cooperation|friendship|alliance|partnership? between|with * $us|country|nation & * $name?
$bond & * cooperation|friendship|alliance|partnership? between * $name and * $us
$bond of|between * country|nation
relationship|partnership|alliance|tie|friendship|relation|bond with * $name
cooperation|collaboration with * $us
our|their|two_country|country|nation $tie? & $tie? & $tie? relationship|partnership|alliance|friendship|tie|relation|bond|bilateral_relationship
$name $name $tie? & $tie? relationship|relation|partnership|alliance|friendship|tie|cooperation|dialogue
Strategic|Comprehensive|Enduring|Economic|High-Level|Annual|Special * Strategic? * Global? Partnership|Dialogue|Relationship|Consultation
strategic|long|enduring * partnership|alliance|friendship|relationship|ally|dialogue
anniversary of * $us? * diplomatic|bilateral|U.S. * relation|tie|relationship
year of * diplomatic * relation|tie|friendship|partnership
diplomatic relation|tie
Compact_of_Free_Association|Compact_negotiation|COFA|partner_of_choice|treaty_alliance|special_relationship|strategic_alliance|treaty_ally|trilateral_relationship|Special_Relationship
relationship|partnership|alliance|tie|friendship|relation|bond with * people|Republic|Kingdom|State of $name
$us * relationship|partnership|alliance|tie|friendship|relation with both * $body? & $name
diplomatic|political & * security|economic|political|defense? & * economic|security? relationship|tie|relation|partnership|cooperation with|between $name
Strategic Mechanism|Commission|Committee|Framework_Agreement
relationship|partnership|alliance|tie|friendship|relation|bond between * $name and * $name
friendship|bond|tie|relationship|partnership between * people|nation|country of|and * $name
longstanding|long_standing|decades_old|ironclad|unbreakable|treaty|enduring * alliance|friendship|partnership
$us $name Strategic Framework_Agreement|Mechanism|Commission
$us? $name? Security_Consultative_Committee * meeting?
Australia-United_States|Australia-U.S. Ministerial AUSMIN? * consultation|meeting?
AUSMIN * consultation|meeting?
mutually_beneficial partnership|relationship|cooperation
Foreign_Office_Consultation|Political_Consultation|Joint_Commission_Meeting|Joint_Commission|Joint_Economic_Commission|Binational_Commission|High_Level_Dialogue|Two_plus_Two_Ministerial
(elevate~|elevating|strengthen~|strengthening|deepen~|deepening|expand~|expanding) tie|relation|relationship|bond (,|.|;|to|between|and|across)
(strength|importance|future|state|value|breadth|depth|significance|durability|resilience of) $tie? relationship|partnership|friendship
(friendly|cordial|warm|fraternal) tie|relation
diplomatic & security relationship|tie|partnership with * government of $name
$us? $name? Joint|Bilateral|High_Level Working_Group|Commission on? Security?
$us $name Working_Group
golden_age of * relationship|relation|alliance|tie|partnership
partner of * real|great|first? consequence|choice
year|decade|century of $tie? & $tie? friendship|partnership|alliance|cooperation|relation|tie|relationship
tie|bond of * friendship|kinship
bilateral & regional|trilateral|global cooperation|partnership|collaboration|engagement
Joint Ministerial|Cooperation|Intergovernmental|Consultative|Political|Bilateral Commission|Committee|Council|Consultation
Compact Review|Negotiation|Renewal
wide_ranging|multifaceted|all_round cooperation
close|strong|excellent|warm|robust|enduring & $tie? partnership|relationship|friendship|relation|tie (.|;)
balanced|mature|forward_looking|future_oriented partnership|relationship|relation|tie
friendship between * people
Strategic * Partnership|Dialogue Council|Forum|Commission
$bond between * $name and * UN|United_Nations|$body
$bond between * UN|United_Nations|$body and * $name
reset|new_chapter|new_era|turning_page in|of|on|for * relation|tie|relationship|partnership|friendship|cooperation
bond|tie that unite|bind|connect|join * country|nation|people
(lift~|raise~|take|taking|bring|bringing|move|moving|put|putting|place|advance~|upgrade~|elevate~) relationship|partnership (to|forward|further|on)
anniversary of * normalization of * diplomatic? relation|tie
trans_Tasman * relationship|partnership|tie|bond?
Vuvale Partnership
Statement of Partnership
$bond between our|two|both & two? government
(state of) $tie? relation|tie
friendship|partnership|relationship|relation|tie|cooperation|collaboration|alliance between Washington and $title
friendship|partnership|relationship|relation|tie|cooperation|collaboration|alliance between $title and Washington
Franco|Anglo|Luso|Indo|Sino American|U.S.|US $tie? friendship|alliance|relation|relationship|partnership|tie|bond|cooperation
Franco German|British|Italian $tie? friendship|alliance|relation|relationship|partnership|tie|bond|cooperation
friendship & * partnership|alliance
Treaty of Peace? & Friendship & Cooperation|Commerce?
Treaty of Peace|Amity & Amity|Commerce
centenary|bicentennial|centennial|bicentenary|jubilee|quincentenary of * diplomatic? relation|tie|friendship|relationship|alliance
elevation|upgrading|upgrade|strengthening|deepening of * bilateral? tie|relation|relationship
(deepen~|strengthen~|expand~|renew~|advance~) relationship|partnership|tie (.|across|going_forward|in_the_years)
`,
  'people-to-people': `
+ people_to_people * tie|exchange|link|connection|relation|bond|cooperation|contact|relationship
people_to_people|educational|cultural|academic|student|youth|exchange|professional|scientific|sports|scholar|school|language|university|higher_education|teacher|parliamentary|artist * tie|exchange|link|connection|relation|program|bond|cooperation|contact|partnership|engagement|collaboration|relationship
people_to_people|educational|cultural|academic|student|youth|exchange|professional|scientific|sports|scholar & * educational|cultural|academic|economic & * tie|exchange|link|connection|relation|program|bond|cooperation|contact|partnership|engagement|collaboration|relationship
people_to_people|exchange_program|cultural_heritage|cultural_property|Fulbright|YSEALI|YALI|international_student|study_abroad|World_Cup|FIFA_World_Cup|Olympics|Olympic|Olympic_Game|America_250|250th_anniversary|student_exchange|English_language|cultural_center|university_partnership|sister_city|education|higher_education|Peace_Corps|sport_diplomacy|music_diplomacy|Paralympics
tie|bond|connection|exchange between|among|of|for|by * people|student|scholar|artist|athlete|researcher|expert|university|school|academic|teacher|journalist|young_person & * student|scholar|artist|athlete|researcher|expert|academic|teacher|professional?
vocational_training|scholarship|student_mobility|youth_mobility|cultural_artifact|heritage_preservation|language_training|working_holiday|Erasmus
diaspora * community|tie|link|engagement
sport * cooperation|exchange|tie|diplomacy|culture
skill|vocational|technical training|mobility|education
family|community|human|youth & * community|family|people_to_people? tie|link|bond|connection
$name diaspora
African|Haitian|Jewish|Indian|Armenian|Ukrainian|Irish|Greek diaspora
Indian_community|overseas_Indian
culture|sport (,|and|.|;)
exchange_student|alumni_network|exchange_alumni
foreign|international|Indian student
student|scholar|academic|educational & * student|scholar|professional|academic? mobility
(role|contribution|engagement|engage|engaging|engagement_with of|by|to|with?) $name? diaspora
$name student (studying|study|in|at|to|on|attending|abroad)
American|U.S.|more|foreign student (studying|study|in|at|to|on|attending|abroad)
International_Visitor_Leadership_Program|IVLP|Mandela_Washington_Fellowship|Young_African_Leaders_Initiative|Young_Leaders_of_the_Americas_Initiative|Young_Southeast_Asian_Leaders_Initiative|EducationUSA|Chevening|New_Colombo_Plan|semiquincentennial
Fulbright * program|scholarship|scholar|fellowship
cultural * diplomacy|agreement|preservation|program|cooperation|relation
educational * opportunity|cooperation|initiative|institution_partnership
tie|link|bond|contact between * $name & $name people
link|contact|friendship_tie between|among our|their|two|both & two? people
partnership|cooperation|collaboration between|among * university|school|college|higher_education_institution|educational_institution|museum
business_to_business & people_to_people tie|link|exchange|connection
American Corner|Space
people_to_people|educational|cultural|academic|student|family & * people_to_people|educational|cultural? & * tie|link|bond|connection|relation|exchange|contact between|with|among * people? of? * $name & $name? people?
people_to_people|educational|cultural|academic|family & * tie|link|bond|connection|exchange|contact between|among * our|two|both? * country|nation|people
civilizational|ancestral|people_to_people & * historical|historic|civilizational|cultural|spiritual? & * tie|link|bond|connection|linkage
English|language teaching|instruction|study
American study
looted|stolen|ancient|repatriated artifact|antiquity|artwork|remain
$name American community
business * exchange (&|.|,|between|with)
`,
  'diplomatic-channels': `
open? line|channel of * communication open?
meet again
close|regular|frequent|constant|continued|stay|remain|keep|maintain~|regular * contact|touch|communication
remain~|stay|keep~|maintain~ in? * close|regular * contact|touch|consultation|coordination|communication|dialogue
remain|stay|keep in? * touch|contact
informal|further|continued|regular|ongoing|close|future|additional|high_level|political|bilateral * consultation
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
diplomatic * approach|outreach|push|overture|settlement|contact|support
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
  condolences: `
condolence|sympathy * to|on|for|over|regarding? * passing|loss|death|victim|life?
condolence|sympathy * to|on|for|over * loss_of_life|life_lost|loss & devastation|destruction|damage caused|wrought? by? * earthquake|flood|flooding|wildfire|landslide|storm|typhoon|cyclone|hurricane|tornado|tsunami?
mourn~|grief|grieve~ * loss|death|passing|victim?
(sadness|sorrow|sorrowful|saddened|regret) * at|over|for|by|on * loss|death|passing|life_lost
condolence|sorrow|sadness|sympathy * for|over|at|on * life_lost|life|loss
solidarity|sympathy with|for|to * people|victim|family|those|Turkish * after|following|affected|in_wake
solidarity with * people|government? of? $name? after|following|in_wake|in_aftermath
tribute to * victim|life|memory|fallen|late|legacy
prayer for|to|with * victim|family|people|those|wounded|injured
thoughts_and_prayers
(wish~) speedy|full|swift|quick recovery
full|speedy|swift|quick & * speedy|quick|full|swift|complete? recovery (to|for|of * injured|wounded|victim)
speedy recovery
(honor~|remember~|commemorate~) memory|life_lost|fallen|victim of? * victim|lost|those_lost|fallen?
moment of silence
sadness|grief|sorrow|sadden~ at|over|about|by * news|loss|death|passing|killing|tragedy|attack|crash|accident|disaster|earthquake|flooding|fire|shooting|explosion
condolence|sympathy * to|on|for|over|regarding? * family? of? * victim|life_lost|loss_of_life|those_affected|people_affected|death|loss|killed of|in|from|by|caused_by * recent? earthquake|flood|flooding|wildfire|landslide|storm|typhoon|cyclone|hurricane|tornado|fire|crash|plane_crash|explosion|tsunami|eruption|collapse
condolence|sympathy * on|for|over|regarding|after|following * earthquake|flood|flooding|wildfire|landslide|storm|typhoon|cyclone|hurricane|tornado|fire|crash|plane_crash|explosion|tsunami|eruption
thoughts_are_with|thoughts_were_with * family|victim|those|people|loved_one
pay~|paid|paying * respect to * fallen|victim|late|memory
condolence|sympathy * to|for * earthquake|flood|crash|attack|hurricane|typhoon|fire|wildfire|storm victim|survivor
remember~|remembering|honor~|honoring those lost|killed|who_died|who_perished
(wish~|wished) full|quick|swift|fast recovery
(wish~|wished $title) full|quick|swift|fast recovery
(injured|wounded) full|quick|swift|fast recovery
solidarity with * victim|survivor|bereaved
`,
  congratulations: `
congratulate~|congratulating * on|for|upon * his|her|their|election|re_election|appointment|inauguration|success|assumption|victory|confirmation|swearing|anniversary|winning
congratulation * on|for|to? * election|appointment|re_election|anniversary?
(congratulate) on * election|appointment|re_election|inauguration
(welcomed|welcome) * new_role
felicitation * to|on?
best_wishes|warm_wishes|greeting on|for|ahead_of * $name? * national_day|independence_day|republic_day|anniversary|constitution_day|Nowruz|Ramadan|Eid|Diwali
(wish~|wished) * $name? * people? happy * national_day|independence_day|republic_day
(wish~|wished|every|much) success in|as * role|position|post|capacity|responsibility|mandate|duty
(wish~|wished) * government|administration|cabinet * success
(celebrate~|commemorate~|mark~|marking) * $name * independence_day|national_day|republic_day
`,
};
