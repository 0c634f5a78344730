import type { PhraseTable } from './table';

/** What is no issue at all, however much it sounds like one. */
export const NO_ISSUE: PhraseTable = {
  '-': `
Marine_Corps
American diplomacy
cooperation|collaboration|partnership with * $rus
UN|United_Nations? Security_Council|UNSC * resolution|statement|meeting
civil_society * leader|representative|organization|member|activist|partner|actor|group
forest guard|ranger
$us Force Japan|Korea
Forces Japan|Korea
debt (to) $name
UNSCR|UNSCR_1701_and|Security_Council_resolution
National_Security_Council|National_Security_Advisor|National_Security_Adviser|Homeland_Security|National_Security
Minister|Ministry|Department|Secretary|Bureau|Office|Director|Director_General|Coordinator|Representative|High_Commissioner|Committee|Advisor|Adviser|Commission|Under_Secretary|Assistant_Secretary|Deputy_Minister|Special_Envoy|Ambassador|Envoy|Special_Representative|Ministers|Center|Institute of|for|on|to|at $title
Security_Council|Joint_Staff|Defense|Energy|Trade|Interior|Climate|Security Minister|Ministry|Secretary|Department|Chief|Advisor|Adviser|Envoy
Biden|Trump|Obama|Biden-Harris Administration
Ortega|Murillo regime
Munich_Security_Conference|Shangri-La_Dialogue|Human_Rights_Council|Commission_on_Human_Rights|Raisina_Dialogue
environment of|in|for|that|where|free
security|information|operating|political|enabling|strategic|current|threat environment
trilateral cooperation|coordination|relationship|partnership|engagement
trilateral cooperation|coordination|relationship|partnership|engagement with|between|among * $us? & $name? & $name?
cooperation|coordination|partnership|engagement with $name & $name
cooperation|coordination|partnership|engagement between|among * $us & $name & $name
relationship|relation|tie with $rus
trade|peace delegation
World|Cold War
(on|upon|for) his|her|their * election|re_election|electoral|victory|win * victory|win?
Organization for|of Economic|Islamic|Security & Cooperation|Co-operation and_Development|in_Europe?
Asia-Pacific_Economic_Cooperation|Association_of_Southeast_Asian_Nation
human_trafficking_report
foreign_policy priority
swift|severe|massive|significant|heavy|high|steep|economic|serious|global|devastating|humanitarian|human & * cost|consequence (of|from|caused)
bravery|courage|determination|resilience|resolve|heroism|sacrifice|strength|spirit & * courage|determination|resilience|resolve|heroism|sacrifice? of * Ukrainian people
bilateral * issue|matter|topic|engagement|concern (and|,|.|on|including)
trade mission|delegation
Holocaust memorial|museum|site|center
minimum|robust_minimum deterrence
market_oriented|like_minded|liberal|fellow|two|sister|largest|oldest democracy
normalization_of_diplomatic_relations
$body|Regional_Forum|Ministerial|ASEAN_Regional_Forum (hosted)
(margin|sideline) of * annual? $body|NATO * leader|foreign|finance|defense|ministerial|summit|meeting|regional & * minister|ministerial|summit|meeting|forum? * summit|meeting|conference?
(at|hosted) * Annual? ASEAN|UN|OSCE|G7|G20|NATO * Regional_Forum|ministerial_meeting|ministers_meeting|ministerial
(hosted_by) ASEAN|APEC|G20|G7 chair|host
bilateral_relationship (with) * partner
Taliban representative|delegation|official|leader
Taliban (reiterate~|pledge~|say|said|note~)
U.S. Agency for International_Development
$us $name * cooperation|coordination|collaboration (in|on|to|against|toward) * make~|making|achieve~|address|counter|combat|advance|tackle
World_Trade_Organization|International_Energy_Agency|International_Labor_Organization|International_Organization_for_Migration|African_Development_Bank|Trade_Representative|Development_Program|UN_Human_Rights|High_Commissioner_for_Human_Rights|Human_Rights_Commission|Energy_Agency
forcibly|illegally|unlawfully deport~|deported|transferred
Chamber_of_Commerce|Diplomatic_Security|Telecommunication_Union|Commerce_Department
$place government|authority? commitment|support|agreement|statement|solidarity|help|consent
effort|commitment|support|statement|decision|announcement by * $place
relationship|relation|tie|partnership between $rus|$prc|$dprk|$iran and $rus|$prc|$dprk|$iran
$us $name $name * cooperation|coordination|partnership|relationship|engagement
our|their $tie? partnership|cooperation (to) * address|combat|counter|advance|tackle|disrupt|end|confront|stop
Kata'ib_Hizballah|Kataib_Hizballah|Kata’ib_Hizballah
Drug_Enforcement_Administration|Drug_Enforcement|Financial_Crimes_Enforcement_Network
Anti_Corruption|Anticorruption Commission|Agency|Bureau|Committee|Authority
human_right lawyer
Governor|Deputy_Governor of * Central_Bank|Bank
margin|sideline of * $title
continue~|continuing discussion|conversation (on|about|with|regarding|of)
Peace_Corps volunteer
Digital|Public|Internal|Cyber Security Act|Law
victory|win|success in * election
Palestinian American journalist|reporter|citizen
killing of * Palestinian American journalist|reporter|citizen?
root_cause of|behind * protest|conflict|crisis|violence|extremism|terrorism|instability|insecurity|poverty|unrest|war
need|call|requirement for $place to
inclusion in|as|on|of
diversity of
private equity
equity investment|stake|fund|financing|market|partner|capital
health of economy|President|Prime_Minister|King|Pope|relationship|system
good health
climate (of|for business|trust|confidence|fear|impunity|talk|negotiation|investment|cooperation|mutual)
constructive|positive|friendly climate
exchange program (for)
international|global|corporate governance
Constitution Day
education|employment * specialist
election of * new? chair|chairman|chairperson|board
UN|United_Nations|UN_Security_Council|Security_Council (sanction|arms_embargo|snapback|envoy|headquarters|official|resolution)
Civilian_Security & Democracy & Human_Rights
Democracy & Human_Rights & Labor
Minister|Ministry|Department of|for Education|Culture|Health|Sport|Sports|Youth|Environment|Climate|Labor|Energy|Trade|Higher_Education|Justice|Women & Education|Culture|Health|Sport|Sports|Youth|Environment|Climate|Labor|Energy|Trade|Science|Tourism|Community|Social_Affairs & Sport|Sports|Energy|Science|Tourism|Youth?
health|education|culture|environment|labor|climate|sports|justice minister|ministry|official
(official|representative|Director-General|delegation from|of) World_Health_Organization|WHO
Under_Secretary|Assistant_Secretary|Deputy_Assistant_Secretary|Bureau for $title & $title & $title?
Bureau of $title & $title & $title?
Population & Refugees & Migration
Economic_Growth & Energy & Environment
Marine Corps|Expeditionary_Force|Barracks|Security_Guard
U.S. Marine
Minority|minority Leader|leader|Whip|whip|government
(with|from|by|his|her|their|fellow|other) $body * foreign_minister|leader|counterpart|finance_minister|minister
(question|questions|query|queries from|by) journalist
role model
victory|win|success|triumph in|at $month $day? * election|vote|poll|runoff
UN|United_Nations facilitated|brokered|backed|mediated|led|sponsored
UN|United_Nations * special_envoy|envoy|special_representative|special_rapporteur|staff|headquarters
(effort|efforts|work by|of) * UN|United_Nations * special_envoy|envoy|special_representative
UN|United_Nations Convention against|on|for
UN|United_Nations (Ocean|Food_Systems|Climate_Change|Water|truce|peace|proposal|plan|facilitated|led|flagged)
first woman
financial|fiscal|economic health
resettlement|refugee agency|service|coordinator|staff|organization|network
Refugee Women
stay|remain|keep in * touch|contact (with family)
`,
};
