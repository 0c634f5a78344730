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
political_prisoner|political_detainee|Alexey_Navalny|Navalny|peaceful_protester|peaceful_protest|Vladimir_Kara-Murza
right|freedom of * people to * protest|assemble
peacefully protest
right of * Afghan|Iranian|Cuban|Venezuelan|Syrian|Burmese|Nicaraguan|Uyghur|Belarusian|citizen|people|individual|person|Christian|believer|minority
Afghan|Iranian|Cuban|Venezuelan|Nicaraguan|people|citizen right
+ human_right|right * abuse|violation (in * Tibet|Xinjiang|Hong_Kong|Cuba|Nicaragua|Venezuela & * Hong_Kong|Tibet|Xinjiang|Cuba|Nicaragua|Venezuela)
execution|hanging of * protester|prisoner|dissident|activist
crackdown|violence on|against * peaceful? * protester|protest|demonstrator
`,
  'democracy-governance': `
democracy|democratic * institution|value|governance|reform|norm|process|principle|transition|backsliding|inclusion|resilience|resiliency|renewal|order|practice|standard|consolidation|aspiration|future|system|election|ideal|society|tradition|foundation|right|country|republic_of_government
free|fair|credible|transparent|inclusive & * fair|transparent|inclusive|credible|peaceful? & * peaceful|fair|transparent|credible? & * presidential|legislative|parliamentary? * $name? election|vote|electoral_process
election|electoral * reform|integrity|system|observation|result|observer|violence|interference
good|transparent|democratic|accountable|inclusive|responsive|effective|improved|strengthen~|economic * governance
rule_of_law|separation_of_powers|judicial_independence|judicial_reform|independent_judiciary|judiciary|constitutional_reform|constitutional_order|constitutional_process|civil_society|civil_society_organization|civic_space|InterAmerican_Democratic_Charter|Inter-American_Democratic_Charter|peaceful_transfer_of_power|peaceful_transition_of_power|transfer_of_power|power_sharing|anti_democratic|democratic_backsliding|Community_of_Democracies|Copenhagen_Criteria|democracy|democracies|checks_and_balances|governance|pluralism|authoritarianism|autocracy|political_participation|political_inclusion|political_reform|justice_sector|judicial_system|electoral_reform|institutional_reform|self_determination|democratization|constitution
Summit_for_Democracy|Democracy_Summit * process|commitment|year_of_action?
judicial|governance|political|constitutional|electoral|justice|legal|police|institutional * reform
democratic * rule_of_law & * reform
democracy & governance
democracy_and_rule_of_law
political * stability|development
government_reform
restriction|pressure|crackdown|attack|support|space|role|harassment|engagement|closure on|of|for|against|with * civil_society leader|organization|activist|actor?
foreign_agent_law|foreign_agents_law|foreign_influence_law|NGO_law
`,
  'media-freedom': `
freedom of * press|media
press|media|internet|independent * freedom|media|press|journalism|independence|pluralism
independent_journalism|journalist|media_freedom|Jamal_Khashoggi|Khashoggi|free_press|freedom_of_the_press|media_pluralism
safety|protection of * journalist
killing|murder|death of Jamal? Khashoggi
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
`,
  inclusion: `
gender * equality|equity|based_violence|parity|issue|based|identity|balance
woman * peace * and_security
woman & * girl|child|youth|minority? $in * Afghanistan?
woman * empowerment|right|economic_empowerment|participation|leadership|entrepreneur|equality|economic_security|political_participation
LGBTQI|LGBTQ|LGBTI|LGBT|LGBTQIA +? * person|right|community|individual?
diversity|equity|inclusion & * equity|inclusion? & * inclusion|accessibility?
marginalized|underserved|underrepresented|minority|indigenous|ethnic * community|group|population|people|right|person|minority
racial * equity|equality|justice|discrimination|equity_and_support
person_with_disability|disability_right|disability|racism|xenophobia|discrimination|minority|gender|girl|woman_right|youth_empowerment|social_inclusion|African_descent|Indigenous_people
right of|for * Afghan|Iranian|all? * woman & * girl|minority|child?
woman|girl * education|access_to_education
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
`,
  'labor-rights': `
labor|worker * right|standard|issue|reform|law|protection|organization|condition|abuse|practice|policy
forced_labor|child_labor|trade_union|trade_unionist|collective_bargaining|decent_work
`,
  'transnational-repression': `
transnational_repression|cross_border_repression|refoulement|overseas_police_station
repress~|harass~|target~|intimidate~ * dissident|diaspora abroad?
`,
};
