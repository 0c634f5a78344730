import type { PhraseTable } from './table';

export const RIGHTS: PhraseTable = {
  'human-rights': `
human|civil|political|universal * right & * fundamental|individual? freedom? record|situation|issue|concern|abuse|violation|defender|condition|obligation|commitment|standard|dialogue|improvement|challenge|advocate|activist|progress|reform|priority|matter|organization?
human|political & civil * right|liberty
basic|equal right
fundamental|basic|democratic|individual * freedom|liberty
political|civil * right & civil? liberty?
freedom_of_expression|free_speech|freedom_of_speech|freedom_of_assembly|freedom_of_association|peaceful_assembly|civil_liberty|prisoner_of_conscience|extrajudicial_killing|torture|enforced_disappearance|arbitrary_arrest|human_dignity|censorship|death_penalty|arbitrary_detention_of_activist|free_expression|UN_Guiding_Principle|digital_censorship|indigenous_right
release|free|freeing of? * political_prisoner|political_detainee|prisoner
politically motivated
political_prisoner|political_detainee|peaceful_protester|peaceful_protest
right|freedom of * people to * protest|assemble
peacefully protest
right of * Afghan|Iranian|Cuban|Venezuelan|Syrian|Burmese|Nicaraguan|Uyghur|Belarusian|citizen|people|individual|person|Christian|believer
Afghan|Iranian|Cuban|Venezuelan|Nicaraguan|people|citizen right
+ human_right|right * abuse|violation (in * Tibet|Xinjiang|Hong_Kong|Cuba|Nicaragua|Venezuela & * Hong_Kong|Tibet|Xinjiang|Cuba|Nicaragua|Venezuela)
execution|hanging of * protester|prisoner|dissident|activist
crackdown|violence on|against * peaceful? * protester|protest|demonstrator
(number|wave|use|rate|increase|surge of|in) * execution
execution in $name
fundamental|basic|universal|democratic|civil * right & * freedom
right and_freedom
violence|force|crackdown|repression|brutality against|on|of * protester|demonstrator|dissent|opposition|dissident|critic|activist|human_right_defender * voice|figure|leader|member?
crackdown|repression|suppression|silencing|intimidation|harassment|persecution of|on|against * dissent|opposition|dissident|protester|critic|activist|human_right_defender * voice|figure|leader|member?
detention|imprisonment|arrest|jailing|treatment|sentencing|conviction|prosecution|trial of * activist|opposition|dissident|protester|prisoner|detainee|human_right_defender|critic * leader|figure|member|politician?
release|free|freeing|freedom of? * jailed|detained|imprisoned * protester|opposition|activist|dissident|student|leader * leader|figure|politician?
detained|jailed|imprisoned * activist|opposition|dissident|protester|politician * leader|figure?
case of detained|jailed|imprisoned activist|dissident|opposition|protester
freedom of * thought|opinion
prison condition
(freedom of religion|belief|press|speech|expression|assembly|association & speech|expression|assembly|association|religion|belief|press? &) expression|assembly|association|speech
detained|imprisoned|jailed|arrested for * exercise~ * right|freedom
excessive|disproportionate use? of? force
use of excessive|disproportionate|lethal force
political|politically_motivated persecution|repression|imprisonment|detention|prosecution|trial|arrest
unlawful killing
detention|arrest|imprisonment of * political|opposition|civil_society leader|figure|activist|candidate|politician
censor~ * American|speech|citizen|opinion|content
killing|shooting|deaths of * protester|demonstrator
release|free|freeing of? * opposition|political|pro_democracy|protest leader|figure|politician|activist|supporter|member
forced|involuntary disappearance
mass|arbitrary arrest & * detention|imprisonment?
human? dignity of every|each|all * person|human_being|individual|people|human|citizen
exercise~|exercising * universal|fundamental|basic|constitutional|democratic|civil & * right & * freedom?
+ right & * freedom? of * Afghan|Iranian people|citizen
inquiry|investigation into * killing|shooting|death of * protester|demonstrator|activist
fair_trial
right to life|protest|assemble|free_speech|free_expression|peaceful_assembly|peaceful_protest
lethal|deadly|excessive|brute|indiscriminate force against|on * protester|demonstrator|civilian|crowd
stifle~|stifling|silence~|silencing|suppress~|suppressing|muzzle~ * dissent|opposition|critic|speech|voice|free_speech|dissenting_voice
abuse|violation|brutality committed? by * security_force|police|riot_police
police|state violence|brutality
use of live_ammunition|live_fire|tear_gas
restriction|limit|curb on online|free|political? speech|expression|free_expression|free_speech
capital_punishment|corporal_punishment|public_execution
right of * child
child right
case|cases|release|detention|treatment of? * detained|jailed|imprisoned|arrested? human_right lawyer|advocate|defender
detained|jailed|imprisoned|arrested human_right lawyer|advocate|defender|activist
repression|suppression|crackdown of|on * protest|demonstration|rally
Universal_Periodic_Review
right abuse|violation|record
incommunicado detention
+ right of all|every $name
targeting|prosecution|persecution|harassment|jailing|imprisonment|arrest|lawfare of|against * political? opponent|rival
prosecution|persecution|jailing|imprisonment|arrest|detention of * former * president|prime_minister
use of force against|on * people|protester|demonstrator|civilian|those|crowd
protest~|demonstrate~ peacefully
killing|murder|assassination of * social_leader|community_leader|human_right_defender|human_right_activist|environmental_defender
sentence|charge|conviction|verdict against|of * activist|opposition|dissident|critic|protester
limit|restriction|curb on * assembly|association|protest|gathering
condition in|of * prison|detention|detention_center
`,
  'religious-freedom': `
religious|International_Religious * freedom|liberty|minority|tolerance|persecution|pluralism * belief?
freedom of * religion|belief|worship|conscience or? * belief?
antisemitism|anti-Semitism|interfaith_dialogue|Holocaust|Holocaust_education|Holocaust_restitution|interfaith|interreligious_dialogue|Islamophobia
Country_of_Particular_Concern
persecution|violence|attack|killing of|against * Christian|believer|Jew|religious_minority
Christian * persecution|community|minority
Ecumenical_Patriarchate|Halki_Seminary|Halki
persecuted|persecution of? * Christian|Jew|Muslim|believer|religious_minority|religious_community
Christian (in) Nigeria|Syria|Iraq|Middle_East
Christian|religious * killing|genocide
protection|protect~|safety|treatment|plight|persecution|killing of? * Christian|Yazidi|Baha'i|Ahmadi|religious_minority|religious_community
harassment|persecution|repression|treatment|targeting of * religious community|group|leader
church|synagogue|mosque|temple * attack|bombing|shooting|arson
attack|violence|assault on|against * church|synagogue|mosque|worshipper|place_of_worship
anti_Muslim|anti_Christian|antisemitic|anti_Semitic|religious|interreligious|interfaith * hatred|intolerance|coexistence|harmony|discrimination|diversity|tolerance|understanding|dialogue|cooperation|incident
blasphemy * law|charge?
destruction|desecration|protection|closure|burning of * church|mosque|synagogue|religious_site|place_of_worship|Quran
place_of_worship
hatred|discrimination against * Jew|Muslim|Christian
(freedom of press|speech|expression|assembly|association & speech|expression|assembly|association|press? &) religion|belief
Coptic * Christian|church|community
anti_Jewish * hatred|hate
discrimination|hatred|hate against * religious group|minority|community
anti_Muslim|anti_Christian|religious hate
religiously motivated * violence|attack|persecution|killing
targeting|persecution|killing|protection of * people_of_faith|Christian|Muslim|Jew|Baha'i|worshipper|faith_community|place_of_worship
Jewish|Christian|Muslim|Baha'i|Yazidi * community|minority
antisemitic|anti_Semitic|anti_Jewish|anti_Muslim|anti_Christian|Islamophobic * attack|violence|act|rhetoric|bigotry|hate_crime|prejudice|sentiment|trope
hatred|hate|bigotry|prejudice of|against|toward * Jew|Jewish_people|Jewish_community|Christian|Muslim
Jew|Jewish hatred
imprisoned|detained|jailed|persecuted|exiled * clergy|pastor|priest|bishop|believer|nun|imam|church_leader
clergy|pastor|priest|bishop * imprisoned|detained|jailed|exiled|expelled & exiled|detained|expelled?
imprisonment|detention|arrest|release|persecution|expulsion|treatment|trial|harassment of * clergy|pastor|priest|bishop|nun|imam|believer|Christian|church_leader|religious_leader|cleric|worshipper|missionary
worship|pray * freely|in_peace|without_fear
right|ability|freedom to worship
practice~|practise|practicing * faith|religion|belief freely|openly|without_fear|in_peace?
house church
Baha'i|Falun_Gong|Jehovah's_Witness|Ahmadiyya
religious & ethnic * minority|group|community
freedom of thought|conscience & * thought|conscience|religion|belief & * religion|belief?
beheading|massacre|murder|slaughter|abduction|kidnapping of * Christian|believer|worshipper|pastor|priest|churchgoer
Christian who are|were|have_been killed|murdered|abducted|persecuted|driven|targeted|imprisoned
Hindu|Sikh|Buddhist|Shia|Ahmadi minority|temple
`,
  inclusion: `
gender * equality|equity|based_violence|parity|issue|based|identity|balance
woman * peace * and_security
woman & * girl|child|youth|minority? $in * Afghanistan?
woman * empowerment|right|economic_empowerment|participation|leadership|entrepreneur|equality|economic_security|political_participation
LGBTQI|LGBTQ|LGBTI|LGBT|LGBTQIA|LGBTQ2I|LGBTIQ|LGBTQ2 +? * person|right|community|individual?
diversity|equity|inclusion & * equity|inclusion? & * inclusion|accessibility?
marginalized|underserved|underrepresented|minority|indigenous|ethnic * community|group|population|people|right|person|minority
racial * equity|equality|justice|discrimination|equity_and_support
person_with_disability|disability_right|disability|racism|xenophobia|discrimination|minority|gender|girl|woman_right|youth_empowerment|social_inclusion|African_descent|Indigenous_people
right of|for * Afghan|Iranian|all? * woman & * girl|minority|child?
woman|girl * education|access_to_education
education|schooling of|for * girl|woman & * girl|woman?
girl be? allowed? to|attend|return|go * school|university|secondary_school
woman be? allowed? to work
gender_responsive|girls_education
woman & peace & security * agenda|Act|commitment?
feminist|gender_responsive * foreign? policy
2SLGBTQI|2SLGBTQIA|LGBTIQ +? * person|right|community|people?
Afghan|Iranian woman * right
disability inclusion
child_marriage|hate_speech
violence against * woman|girl
participation|inclusion|representation|leadership|role|empowerment|protection|engagement|education of * woman|girl|youth|young_person|Indigenous_people|marginalized_group|marginalized_community|person_with_disability & * girl|youth|minority|young_person?
Anti-Homosexuality_Act|anti_homosexuality_law
(promote~|advance~|on|including|racial|gender|ensure~) equality
social_justice|child_protection|female_genital_mutilation|reproductive_right
right of * person_with_disability
woman entrepreneur|participation|peacebuilder|mediator
youth|young_person * inclusion|participation|leadership|empowerment
right|protection of|for * ethnic|religious|linguistic & religious|ethnic|linguistic minority|community
right of * minority
Indigenous * leader|people|community|woman|right|group
disabled person|people|veteran
intimate_partner_violence|hate_crime|Afro_descendant|Afrodescendant
Roma|Romani * community|people|inclusion|minority|population|child
equal|equality_of * opportunity|pay|representation|participation
female * participation|empowerment|entrepreneur|leadership|representation|officer|member|recruit|peacekeeper|education
empower~ * woman|girl|youth|young_person|minority|young_people
ban|restriction|edict on|against|barring * woman|girl * education|employment|work?
right of $name of * $name descent|origin
Afro-Colombian|Afro-Brazilian|DEI
reconciliation with * First_Nations|Indigenous_people
Indigenous reconciliation|affair|issue
education of|for * $name girl|woman
First_Nations * policy|perspective|people|community
`,
  'labor-rights': `
labor|worker * right|standard|issue|reform|law|protection|empowerment|safeguard|organization|condition|abuse|practice|policy
forced_labor|child_labor|trade_union|trade_unionist|collective_bargaining|decent_work
right|exploitation|treatment|welfare|protection|safety|abuse|recruitment|empowerment|care|condition|situation of|for all|their|our|its? overseas|foreign|domestic|temporary|seasonal|garment|farm? worker|migrant_worker|laborer|seafarer|fisherman|fisher
worker|workplace * safety|empowerment|welfare|organizing|voice
working_condition|labor_union|minimum_wage|labor_exploitation|labor_market
labor & environmental standard|protection|right
organized labor
union * right
Rapid_Response_Labor_Mechanism
ILO * convention|standard
Kafala * system
freedom_of_association for|of * worker
right to organize|strike|unionize|bargain
factory|workplace|occupational|mine safety & health?
occupational * health
union|labor organizing|organizer|movement
fair|living wage
empowering * worker
overseas_Filipino_worker
safety in|at * factory|garment_factory|workplace|mine
`,
  'transnational-repression': `
transnational_repression|cross_border_repression|refoulement|overseas_police_station
repress~|harass~|target~|intimidate~ * dissident|diaspora abroad?
foreign_interference & transnational_repression
transnational_repression & foreign_interference
silence~|intimidate~|harass~|threaten~|target~|repress~|surveil * dissident|critic|activist|journalist|diaspora|exile|opponent|individual abroad|overseas|in_exile
silencing|intimidation|harassment|targeting|repression|surveillance|killing|assassination|persecution of * dissident|critic|activist|journalist|opponent|individual abroad|overseas|in_exile
intimidation|harassment|targeting|repression|surveillance|persecution of * diaspora|exile * community|member?
extraterritorial * repression|harassment
bounty on|against|for * $name? * activist|dissident|advocate|democracy
Hardeep_Singh_Nijjar|Nijjar
police_station overseas|abroad
overseas|clandestine|secret|illegal|unofficial|covert * police_station
killing|murder|assassination of * $name citizen|national? on * $name soil
threat|plot|intimidation|harassment|violence against * dissident|activist|critic|diaspora|individual on * $us|Canadian|British|Australian|our soil
intimidation|harassment|targeting|persecution|surveillance|threat|attack of|to|on|against * exiled|exile_based journalist|activist|dissident|opposition|community|critic
plot|assassination_plot|threat against|targeting|to_kill|to_assassinate * $us|Canadian|British? citizen|national|American|Canadian|dissident|activist|critic|exile
murder_for_hire|assassination|lethal|kidnapping * plot
arrest_warrant for|against * overseas|exiled|democracy|pro_democracy? activist|dissident
pressure|intimidation|reprisal|retaliation|harassment|threat against|on|of|to * family|relative of * exile|dissident|activist|journalist|critic
repression|intimidation|harassment|silencing * beyond|outside|across * border
forced|forcible * return|repatriation|deportation|rendition of * dissident|activist|critic|exile
Khashoggi Ban|policy
surveillance|hacking of * dissident|diaspora|exile
intimidation|harassment|targeting|surveillance|killing|silencing of overseas|expatriate|Sikh|Uyghur_diaspora activist|dissident|student|community|critic|separatist
cross_border|extraterritorial harassment|intimidation|targeting|killing
spying on|against * exile|dissident|diaspora|activist|emigre
plot to kill|assassinate|murder|kidnap|abduct * Sikh? leader|activist|dissident|critic|journalist|citizen|exile
`,
};
