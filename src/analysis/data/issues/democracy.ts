import type { PhraseTable } from './table';

export const DEMOCRACY: PhraseTable = {
  'democracy-governance': `
democracy|democratic * institution|value|governance|reform|norm|process|principle|transition|backsliding|inclusion|resilience|resiliency|renewal|order|practice|standard|consolidation|aspiration|future|system|election|ideal|society|tradition|foundation|right|country|republic_of_government
free|fair|credible|transparent|inclusive & * fair|transparent|inclusive|credible|peaceful? & * peaceful|fair|transparent|credible? & * presidential|legislative|parliamentary? * $name? election|vote|electoral_process
election|electoral * reform|integrity|system|observation|result|observer|violence|interference|transparency|administration|management|roadmap|assistance|dispute|security
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
constitutional * crisis|amendment|referendum|convention
public_administration|public_sector|civil_service|constitutional|decentralization|local_government * reform
decentralization
law|legislation|bill on * foreign_agent|foreign_influence|NGO
foreign_agent|foreign_influence * bill|legislation|law
presidential|parliamentary|legislative|timely|credible & * vote|poll
voter * participation|registration|turnout|suppression
will of people|voter|electorate
transparent|accountable|independent|responsive|inclusive & * accountable|transparent|effective|independent|responsive? institution
peaceful|orderly|smooth|democratic * transition|transfer of * power|government
multiparty|multi_party * democracy|system|election
political * pluralism|freedom|participation
+ judicial|democratic|political|electoral|governance|rule_of_law & * economic|anti_corruption|anticorruption|judicial|rule_of_law|electoral|security? & economic|anti_corruption|anticorruption|judicial|rule_of_law|electoral * reform
term_limit|vote_count|vote_counting|vote_tabulation
election|electoral fraud|irregularity|cycle
(build~|building|strengthen~) strong|state|public|national|government|independent institution
outcome|result of * vote
+ governance (& security|development|defense|economic * cooperation|partnership|issue|matter|challenge)
say|voice in choosing * leader|government
choose|choosing|elect * leader|representative freely?
democratic * progress|leadership|development|space|accountability|oversight|gain|stability|pluralism|rule|life|opening|recovery|freedom
public? trust|confidence|faith in * institution|government|democracy|judiciary|electoral_process|election|justice_system
citizen|civic|public * participation
civic engagement|education
restrictive|repressive * NGO|civil_society law|legislation|bill|measure
repressive law|legislation
independence|impartiality of * court|prosecutor|judge|judiciary|electoral_commission
representative * government|democracy|institution
voting * right|access
right to vote
support~|protect~|empower~|strengthen~|strengthening * civil_society * organization|activist|group
political space
space|room for * opposition|dissent|political_party
NGO|nongovernmental_organization|non_governmental_organization * law|legislation|bill
accountable|responsive|representative * government
strengthen~|strengthening|protect~|undermine~|weaken~|attack|threat to? * democracy|democratic_institution
(role|space|treatment|participation of) * opposition party?
Open_Government_Partnership|National_Endowment_for_Democracy
civic freedom|right|liberty
law|legislation|restriction|crackdown targeting|on|against * NGO|civil_society|nongovernmental_organization
martial_law
undemocratic * behavior|action|law|move|practice|measure
illiberal * legislation|law
democratic reformer
vote rigging|fraud|tampering
disputed * election|result|vote
judicial * overhaul|council|institution
parliamentary|legislative|civilian oversight
free & open & democratic? society
irregularity in|of|during * vote|election|count|process
independent|impartial court|judge|prosecutor
orderly|peaceful|smooth|democratic handover of? * power?
pressure|attack|threat|assault on|against|to * judge|court|judiciary|prosecutor
reform of|to * police|court|judiciary|justice_system|justice_sector|constitution|electoral_law|civil_service
right to choose|elect * leader|government|representative
dissolution|suspension of * parliament|constitution|national_assembly|political_party
`,
  'media-freedom': `
freedom of * press|media
press|media|internet|independent * freedom|media|press|journalism|independence|pluralism
independent_journalism|journalist|media_freedom|Jamal_Khashoggi|Khashoggi|free_press|freedom_of_the_press|media_pluralism
safety|protection of * journalist
killing|murder|death of Jamal? Khashoggi
attack|restriction|pressure|threat|crackdown|violence|assault|harassment on|against|to|of * press|media|journalist|reporter & media_worker?
media|press * worker|outlet|environment|landscape|restriction|literacy
access_to_information|free_flow_of_information|media_literacy
imprisoned|detained|jailed reporter|correspondent
(freedom of religion|belief|speech|expression|assembly|association & speech|expression|assembly|association|religion|belief? &) press
reporter|correspondent|media_professional * safety|access
restriction|limit|access|visa|accreditation for|on|of * foreign|international|$us|independent? journalist|media|correspondent|reporter|press
safety|treatment|detention|imprisonment|jailing|release|arrest|expulsion|harassment|protection of * reporter|correspondent|media_professional|photojournalist|blogger|broadcaster
closure|shutdown|suspension|blocking|banning|silencing of independent|critical? media|outlet|newspaper|broadcaster|radio_station|news_outlet|media_outlet
journalism|freedom_of_information
expelled|foreign|independent * reporter|correspondent|broadcaster
imprison~|jail~|detain~|expel~|silence~|silencing|jailing * journalist|reporter|correspondent
media plurality|diversity
+ journalist|media|press access & freedom of press|media
+ journalist|media|press access
state|government|political control|hold|grip|capture of|on|over * media|press
detention|arrest|trial|imprisonment|jailing|release of newspaper|magazine? editor|publisher
`,
};
