// Word classes that phrase tables share. "$name" in a phrase stands for any word of the class, "*" for a run of QUALIFIERS.
export const CLASSES: Readonly<Record<string, string>> = {
  us: 'U.S.|United_States|America|American',
  rus: 'Russia|Russian_government|Russian|Russian_Federation|Putin|President_Putin|President_Vladimir_Putin|Kremlin|Moscow',
  prc: "PRC|China|Chinese|People's_Republic_of_China|Beijing|Chinese_Communist_Party|CCP",
  iran: 'Iran|Iranian|Tehran|Islamic_Republic|Islamic_Republic_of_Iran',
  dprk: "DPRK|North_Korea|North_Korean|Democratic_People's_Republic_of_Korea|Pyongyang",
  war: 'war|invasion|aggression|attack|assault|offensive|incursion|bombardment|occupation|onslaught|war_of_aggression|war_of_choice|war_of_conquest',
  aid: 'assistance|aid|support|help|relief',
  bond: 'relationship|relation|partnership|alliance|tie|friendship|cooperation|bond|collaboration|engagement|coordination|strategic_dialogue|dialogue|consultation',
  tie: 'strong|stronger|robust|close|closer|deep|deeper|deepening|enduring|longstanding|long_standing|historic|vital|important|special|strategic|comprehensive|global|enhanced|bilateral|diplomatic|growing|ironclad|unbreakable|dynamic|vibrant|broad|shared|excellent|warm|productive|critical|essential|key|unique|constructive|positive|expanding|flourishing|multifaceted|long_term|critical|overall|wide_ranging|mutual|political|treaty|solid|balanced|trusted|fruitful|resilient|thriving|cordial|fraternal|friendly|time_tested|forward_looking|future_oriented|abiding|steadfast|privileged|extensive|profound|full',
  wider:
    'region|Caribbean|Europe|hemisphere|Western_Hemisphere|Africa|Asia|Southeast_Asia|Indo-Pacific|Pacific|world|continent|Middle_East|Latin_America|Americas|Central_Asia|Western_Balkans|Sahel|Mediterranean|Central_America',
  combat:
    'combat~|counter~|fight|fighting|tackle~|address~|end|ending|stop|stopping|prevent~|curb~|reduce~|confront~|disrupt~|dismantle~|eliminate~|eradicate~|stem|stemming|deter|deterring|defeat~|degrade~|against|battle',
  wide: 'global|regional|international|European|Europe|national|world|transatlantic',
  scs: 'South_China_sea|East_China_sea|South_and_East_China_sea|West_Philippine_Sea|Second_Thomas_Shoal|Scarborough_Shoal|Scarborough_Reef|Sabina_Shoal|Whitsun_Reef|Senkaku_Island|Philippine',
  talk: 'negotiation|talk|discussion|dialogue|consultation|diplomacy|engagement',
  hold: 'hold~|held|bring~|brought',
  in: 'in|on|of|for|to|within|across|inside|into|throughout|around|near|along|regarding|concerning|about|over|against|toward|at|with|from|by|between|among|behind',
  body: 'UN|United_Nations|UN_Security_Council|United_Nations_Security_Council|Security_Council|UNSC|UN_General_Assembly|General_Assembly|UNGA|G7|G-7|G20|G-20|G77|Organization_for_Economic_Cooperation_and_Development|Organization_for_Economic_Co-operation_and_Development|Organization_for_Security_and_Cooperation_in_Europe|Asia-Pacific_Economic_Cooperation|OSCE|ASEAN|African_Union|AU|OAS|Organization_of_American_States|APEC|OECD|WTO|World_Trade_Organization|UNHCR|UNESCO|Human_Rights_Council|UN_Human_Rights_Council|CARICOM|Caribbean_Community|MIKTA|Pacific_Islands_Forum|PIF|IGAD|ECOWAS|Gulf_Cooperation_Council|GCC|East_Asia_Summit|Arab_League|Council_of_Europe|OIC|Organization_of_Islamic_Cooperation|League_of_Arab_States|Mekong_River_Commission|MRC|Non-Aligned_Movement|Pacific_Community|Organization_of_Turkic_States|ECOSOC|World_Bank|IOM|UNDP|ITU|International_Telecommunication_Union|BRICS|Commonwealth',
  ca: 'Kazakhstan|Kyrgyzstan|Kyrgyz_Republic|Tajikistan|Turkmenistan|Uzbekistan|Kazakhstani|Uzbek|Tajik|Kyrgyz|Mongolia',
  month: 'January|February|March|April|May|June|July|August|September|October|November|December',
  day: '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31',
  people: 'people|citizen|civilian|national|child|woman|family|community|refugee|government|authority',
  // What fields may share: "economic, digital and security cooperation".
  field:
    'defense|security|military|economic|trade|commercial|investment|energy|cyber|cybersecurity|digital|space|technology|technological|scientific|science|AI|semiconductor|counterterrorism|law_enforcement|intelligence|border_security|counternarcotics|migration|infrastructure|development|critical_mineral|mineral|mining|agricultural|agriculture|food_security|health|climate|environmental|nuclear|nuclear_energy|consular|visa|supply_chain|anti_corruption|cultural|educational|education|people_to_people|political|diplomatic|humanitarian|maritime|tourism|industrial|financial|governance|legal|judicial|transport|connectivity|shipbuilding|innovation|research|academic|parliamentary|social',
  joint:
    'cooperation|collaboration|partnership|tie|relationship|relation|engagement|coordination|link|bond|dialogue|exchange|connection|interaction',
  matter: 'issue|matter|priority|agenda|topic|sector|initiative|project|opportunity|interest|field|area|goal|objective',
};

/** What may be said of a place that makes its issue a topic: "the situation in X", "X’s sovereignty", "the people of X". */
export const TOPICS =
  'situation condition crisis conflict war civil_war fighting violence tension unrest instability hostility insecurity development ' +
  'event issue matter question process transition truce ceasefire cease_fire peace stability security safety sovereignty ' +
  'independence integrity territorial_integrity unity territory border freedom liberty democracy autonomy future ' +
  'armed_force force election vote referendum negotiation talk dialogue peace_process political_process agreement deal ' +
  'settlement solution resolution reform recovery reconstruction rebuilding economy challenge threat aggression invasion ' +
  'attack assault offensive incursion occupation annexation strike missile program launch test provocation coercion ' +
  'pressure activity action behavior conduct influence policy support assistance aid help relief need sanction coup ' +
  'takeover crackdown repression abuse killing massacre aspiration struggle fight resistance defense self_defense ability ' +
  'capability capacity roadmap mission migrant evacuee opposition activist protester protest prisoner hostage ' +
  'detainee civilian child woman victim insurgency militant terrorist militia gang humanitarian_crisis displacement ' +
  'withdrawal statehood cessation rebel group police success victory earthquake institution status_quo participation ' +
  'cause statement plan framework accord normalization access suffering protection battlefield ' +
  'commitment military_coup rule civilian_rule governance constitutional_order solidarity arrest detention extremist ' +
  'authoritarianism flow airspace infrastructure energy_grid grid famine hunger food_insecurity health_system ' +
  'energy_system energy_sector energy_security operation campaign effort track path coordination consensus extremism ' +
  'violent_extremism terrorism unification budget oil_sector de_escalation air_defense environment population request progress stabilization liberation deadlock impasse stalemate famine invasion_force deportation deescalation_zone';

/** Topics that are named together: "peace, stability, and prosperity". */
export const JOINED =
  'peace stability security prosperity sovereignty independence integrity territorial_integrity unity freedom democracy ' +
  'territory reconstruction recovery dignity governance need violence repression oppression conflict';

/** Words that phrases pass over: those that praise, blame, weigh or place, and those that name a field. */
export const QUALIFIERS =
  'brutal unprovoked unjustified unjust unlawful illegal premeditated unconscionable ongoing continued continuing further ' +
  'renewed full scale fullscale devastating barbaric heinous senseless horrific horrendous reprehensible ruthless vicious ' +
  'violent savage deadly destructive reckless malicious cyber outrageous egregious troubling concerning flagrant blatant unwarranted ' +
  'terrible tragic unprecedented cruel inhumane recent latest current increasing increased growing mounting escalating ' +
  'escalatory potential possible threatened imminent new deteriorating worsening evolving developing urgent critical dire ' +
  'acute severe serious grave pressing major significant strong stronger strengthened strengthening close closer deep ' +
  'deeper deepening deepened robust enduring longstanding long standing historic vital important essential key central ' +
  'crucial shared mutual common joint ironclad unwavering steadfast vibrant dynamic broad broader wide wider ranging ' +
  'comprehensive expanded expanding unbreakable excellent warm productive special sustainable sustained inclusive lasting ' +
  'durable swift coordinated massive powerful resolute heavy pro collective just permanent peaceful negotiated immediate ' +
  'complete effective credible meaningful successful positive constructive substantive genuine intensive direct malign ' +
  'destabilizing coercive aggressive provocative hostile dangerous irresponsible illegitimate catastrophic harmful ' +
  'persistent systematic widespread horrible unacceptable future mediated ever very most more several multiple many numerous seven eight nine ten two three our their its his ' +
  'her all any both other four five six overall entire own respective legitimate innocent vulnerable brave defensive lethal nonlethal ' +
  'free fair prosperous open secure stable interconnected connected resilient term short longtime political economic ' +
  'security military diplomatic social humanitarian developmental development financial strategic defense commercial ' +
  'technical material budgetary civilian global regional international national local cultural educational scientific ' +
  'technological environmental bilateral macroeconomic public private democratic institutional governance law enforcement ' +
  'business legislative presidential parliamentary led owned facilitated brokered backed sponsored aligned northern ' +
  'eastern western southern trilateral posed presented faced facing we face caused committed northeast northwest life ' +
  'saving lifesaving additional un provided delivered illicit exploitative reciprocal steadfast bipartisan ironclad rapid safe dignified';
