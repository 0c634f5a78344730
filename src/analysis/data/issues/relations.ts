import type { PhraseTable } from './table';

/** What two nations and their people are to each other, and say at each other’s losses and joys. */
export const RELATIONS: PhraseTable = {
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
golden_age of|in * relationship|relation|alliance|tie|partnership
partner of * real|great|first? consequence|choice
year|decade|century of $tie? & $tie? friendship|partnership|alliance|cooperation|relation|tie|relationship
tie|bond of * friendship|kinship
bilateral & regional|trilateral|global cooperation|partnership|collaboration|engagement
Joint Ministerial|Cooperation|Intergovernmental|Consultative|Political|Bilateral Commission|Committee|Council|Consultation
Compact Review|Negotiation|Renewal
wide_ranging|multifaceted|all_round cooperation
close|strong|excellent|warm|robust|enduring & $tie? partnership|relationship|friendship|relation|tie (.|;)
balanced|equal|reciprocal|mature|forward_looking|future_oriented partnership|relationship|relation|tie
friendship between * people
Strategic * Partnership|Dialogue Council|Forum|Commission
$bond between * $name and * UN|United_Nations|$body
$bond between * UN|United_Nations|$body and * $name
reset|new_chapter|new_era|turning_page in|of|on|for * relation|tie|relationship|partnership|friendship|cooperation
bond|tie|friendship|alliance|partnership that unite|bind|connect|join * country|nation|people
bond|tie|friendship|alliance|partnership that unite|bind|connect|join $name
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
relationship|partnership|friendship|alliance (based|built|rooted|grounded|founded on|in|upon * value|respect|interest|principle|trust|commitment|reciprocity|history)
anniversary of * normalization
(sign|signed|signing|adopt|adopted|joint|five_year|Partnership) Plan of Action
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
$name student (studying|study|in|at|to|on|attending|abroad|back|come|coming|enrolled)
American|U.S.|more|foreign student (studying|study|in|at|to|on|attending|abroad)
International_Visitor_Leadership_Program|IVLP|Mandela_Washington_Fellowship|Young_African_Leaders_Initiative|Young_Leaders_of_the_Americas_Initiative|Young_Southeast_Asian_Leaders_Initiative|EducationUSA|Chevening|New_Colombo_Plan|semiquincentennial
Fulbright * program|scholarship|scholar|fellowship
cultural * diplomacy|agreement|preservation|program|cooperation|relation
educational * opportunity|cooperation|initiative|institution_partnership
tie|link|bond|contact between * $name & $name people
link|contact|friendship_tie between|among our|their|two|both & two? people
partnership|cooperation|collaboration between|among * university|school|college|higher_education_institution|educational_institution|museum
business_to_business & people_to_people tie|link|exchange|connection
American Corner|Space|Center
people_to_people|educational|cultural|academic|student|family & * people_to_people|educational|cultural? & * tie|link|bond|connection|relation|exchange|contact between|with|among * people? of? * $name & $name? people?
people_to_people|educational|cultural|academic|family & * tie|link|bond|connection|exchange|contact between|among * our|two|both? * country|nation|people
civilizational|ancestral|people_to_people & * historical|historic|civilizational|cultural|spiritual? & * tie|link|bond|connection|linkage|heritage
English|language teaching|instruction|study
looted|stolen|ancient|repatriated artifact|antiquity|artwork|remain
$name American community
business * exchange (&|.|,|between|with)
security for|at|of * World_Cup|FIFA_World_Cup|Olympics|Olympic_Games
250th birthday|celebration|year
Freedom_250
tie|bond|link of * family|faith|history|language|blood|culture & * faith|family|culture|friendship|history|commerce|heritage?
$name community in $name
link|partnership between * school|university|college|church|city|town|museum
(more|place_for|number_of|welcome~|host~|attract~) $name student
`,
  condolences: `
condolence|sympathy * to|on|for|over|regarding? * passing|loss|death|victim|life?
condolence|sympathy * to|on|for|over * loss_of_life|life_lost|lives_lost|loss & devastation|destruction|damage caused|wrought? by? * earthquake|flood|flooding|wildfire|landslide|storm|typhoon|cyclone|hurricane|tornado|tsunami?
mourn~|grief|grieve~ * loss|death|passing|victim?
sadness|sorrow|sorrowful|saddened|regret * at|over|for|by|on * loss|death|passing|life_lost|lives_lost
condolence|sorrow|sadness|sympathy * for|over|at|on * life_lost|lives_lost|life|loss
solidarity|sympathy with|for|to * people|victim|family|those|Turkish * after|following|affected|in_wake
solidarity with * people|government? of? $name? after|following|in_wake|in_aftermath
tribute to * victim|life|memory|fallen|late|legacy
prayer for|to|with * victim|family|people|those|wounded|injured
thoughts_and_prayers
(wish~) speedy|full|swift|quick recovery
full|speedy|swift|quick & * speedy|quick|full|swift|complete? recovery (to|for|of * injured|wounded|victim)
speedy recovery
(honor~|remember~|commemorate~) memory|life_lost|lives_lost|fallen|victim of? * victim|lost|those_lost|fallen?
moment of silence
sadness|grief|sorrow|sadden~ at|over|about|by * news|loss|death|passing|killing|tragedy|attack|crash|accident|disaster|earthquake|flooding|fire|shooting|explosion
condolence|sympathy * to|on|for|over|regarding? * family? of? * victim|life_lost|lives_lost|loss_of_life|those_affected|people_affected|death|loss|killed of|in|from|by|caused_by * recent? earthquake|flood|flooding|wildfire|landslide|storm|typhoon|cyclone|hurricane|tornado|fire|crash|plane_crash|explosion|tsunami|eruption|collapse
condolence|sympathy * on|for|over|regarding|after|following * earthquake|flood|flooding|wildfire|landslide|storm|typhoon|cyclone|hurricane|tornado|fire|crash|plane_crash|explosion|tsunami|eruption
thoughts_are_with|thoughts_were_with * family|victim|those|people|loved_one
pay~|paid|paying * respect to * fallen|victim|late|memory
condolence|sympathy * to|for * earthquake|flood|crash|attack|hurricane|typhoon|fire|wildfire|storm victim|survivor
remember~|remembering|honor~|honoring those lost|killed|who_died|who_perished
(wish~|wished) full|quick|swift|fast recovery
(wish~|wished $title) full|quick|swift|fast recovery
(injured|wounded) full|quick|swift|fast recovery
solidarity with * victim|survivor|bereaved
sorrow|sadness to|for * family|victim|those|bereaved
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
