import type { PhraseTable } from './table';

export const TECHNOLOGY: PhraseTable = {
  'artificial-intelligence': `
artificial_intelligence * safety|risk|governance|cooperation|capability|leadership?
AI * safety|risk|governance|cooperation|capability|leadership|system|infrastructure|partnership|action_summit?
machine_learning|algorithm|large_language_model
AI? data_center * investment|infrastructure|project?
AI * exports|export|stack|chip|research|development|adoption|standard|model|technology|ecosystem|policy|summit|initiative|dialogue|investment|innovation|collaboration|campus|compute|computing|race|company|application|tool|institute|safety_institute|workforce|regulation|regulations|opportunity|use|data_center|infrastructure|readiness
Bletchley_Declaration|frontier_model|generative_AI|machine_intelligence|hyperscale_data_center|AI_Action_Plan|responsible_AI|trustworthy_AI
trustworthy|responsible|safe|secure|ethical & * secure|trustworthy|ethical|responsible? & * trustworthy? * AI|artificial_intelligence * system|development|use|innovation|deployment?
(risk|risks|governance|regulation|use|misuse|development|benefit|potential|future|impact of) AI|artificial_intelligence
large_scale|new? data_centre|datacenter * investment|infrastructure|project?
compute capacity|power|infrastructure
`,
  'emerging-technology': `
semiconductor|microelectronics * supply_chain|manufacturing|cooperation|ecosystem|production|industry?
export_control * regime|cooperation|on?
emerging|advanced|critical|cutting_edge|next_generation|sensitive|foundational|disruptive & * emerging|advanced|critical? technology
quantum * science|computing|information_science|technology?
technology|technological|innovation|high_technology * cooperation|partnership|competition|protection|transfer|leakage|ecosystem|security|collaboration|leadership|advancement|issue|innovation|investment|standard|theft|exchange|advantage
science & technology|innovation|research * cooperation|partnership|agreement?
chip manufacturing|production|export|industry
biotechnology|CHIPS_Act|CHIPS_and_Science_Act|investment_screening|research_security|outbound_investment|scientific_cooperation|scientific_collaboration|Technology_Prosperity_Deal
science_cooperation
(on|in|including) technology
iCET|TRUST_initiative|Initiative_on_Critical_and_Emerging_Technology|Technology_Security_Initiative
(trade|energy|investment|health|climate|education|economy &) technology|innovation
(discuss~|discussing) technology (,|and|.)
(trade|energy|investment|health|climate|education|economy|defense|security|space|cyber|infrastructure|agriculture|science|research|mineral|migration|digital|commerce|culture|climate_change|clean_energy|energy_security|food_security|critical_mineral|democracy|counterterrorism|governance|supply_chain|economic_growth|tourism|mining|manufacturing ,|and and)? technology|innovation
(on|in|including|promote~|foster~|spur~|encourage~|drive~) innovation
technology & innovation|science|research
innovation & technology|research|entrepreneurship
research & development|innovation
scientific|joint * research
advanced * chip|computing|manufacturing|semiconductor
microchip|biotech|robotics|nanotechnology|supercomputing|startup|start_up|start_ups|fintech
tech|high_tech cooperation|partnership|sector|investment|policy|industry|collaboration|trade|competition|transfer|ecosystem
new|strategic|sophisticated technology
trusted * technology * partner|supplier|ecosystem|partnership
technology|technological * capability|agreement|tie|policy|sector|dialogue|roadmap|supply_chain|trade|industry|control|firm|company_partnership|decoupling|rivalry|sovereignty|co_development|know_how|workforce|safeguard|restriction|alliance|cooperation_framework
high technology|tech * good|export|trade|industry|cooperation
computer|semiconductor|logic|memory|high_end chip
chip design|fabrication|supply|sale|export_control|restriction|tool|plant|packaging|ban|licensing|policy|maker
chipmaking|lithography|semiconductor_manufacturing|chip_making|semiconductor equipment|tool|plant|fab|machine
export license|licence|licensing|licensing_process
alignment|enforcement|strengthening|harmonization|tightening|circumvention|evasion of * export_control
(use|transfer|leakage|theft|protection|diversion|export|acquisition|misuse of) * $us * technology|technologies
high_performance computing|computer
biomanufacturing|synthetic_biology|genomics|photonics|metrology|quantum_sensing|materials_science|advanced_material|deep_tech|autonomous_system|unmanned_technology|technology_park|science_park|innovation_hub|innovation_economy|innovation_policy|STEM_cooperation|tech_hub|EUV|National_Quantum_Initiative|CHIPS|ITSI_Fund|International_Technology_Security_and_Innovation_Fund|Trade_and_Technology|technopole|additive_manufacturing|tech_transfer|knowledge_economy|technology_diplomacy|techno_economic
innovation ecosystem|partnership|cooperation|agenda|hub|capacity|bridge|corridor|leadership|strategy
science|scientific|research|innovation & * technological|innovation|technology|research|scientific & * technology|innovation|technological? cooperation|collaboration|tie|partnership|agreement|exchange|engagement|link|agenda|dialogue
(cooperation|collaboration|partnership|engagement|tie|agreement|exchange|working_together in|on|for) * science|scientific_research|technology|innovation|quantum|research_and_development|research_and_innovation & * technology|innovation|research|development? & * innovation?
trusted|secure|cutting_edge|transformative|frontier|quantum|deep technology
(such_as|areas_of|fields_of|sectors_like) technology|innovation
scientific|science|research * cooperation|collaboration|partnership|exchange|tie|agreement|integrity
advanced * manufacturing|material|computing|robotics
unmanned|autonomous * technology
critical_and_emerging_tech|emerging_tech|critical_tech
foreign_investment screening|review|restriction
licensing|license|control|controls|restriction of|for|on * $us? * technology|chip|tech export
protect~|safeguard~|share|sharing|develop~ * $us * technology|technologies
(on|in|and|including|industry ,) chip (,|.|and)
technology tie|sector|priority|matter
($field &) technology (,|and|.|;)
technology (, $field|tourism|education|agriculture|commerce|culture)
semi_conductor * supply_chain|manufacturing|industry?
`,
  'cyber-telecom': `
cyber security * cooperation|dialogue|partnership|capacity|assistance|threat
+ cyber * security|threat|attack|cooperation|capability|dialogue|issue|defense|policy|activity|intrusion|crime|operation|resilience|incident|actor|domain|space|capacity
submarine|subsea|undersea cable|infrastructure
cybersecurity|cyberattack|cyberspace|cyberdefense|ransomware|5G|6G|Open_RAN|telecommunication|digital_connectivity|data_privacy|internet_freedom|Declaration_for_the_Future_of_the_Internet|Clean_Network|spyware|commercial_spyware|digital_currency|cybercrime|cyber
trusted|secure|untrusted * network|vendor|telecommunication|5G|ICT|connectivity|digital_infrastructure
digital * security|economy|policy|infrastructure|technology|transformation|service|trade|inclusion|connectivity|cooperation|freedom|development|services_tax|issue
Huawei|ZTE|TikTok|untrusted_vendor|high_risk_vendor
$prc telecom|telecommunication * firm|company|vendor|equipment|infrastructure|network
cyber security|resilience $in * $wider
data_flow|online_safety|telecom|critical_infrastructure_protection|data_protection|electronic_communication
digitalization|digitization|e_governance|e_government|data_localization|broadband|cloud_computing|hacking|hacker|internet_access|internet_governance|internet_shutdown
digital * divide|partnership|right|skill|governance|future|agenda|innovation|public_infrastructure|dialogue|asset|literacy|market|sector|ecosystem|tool|authoritarianism
data * governance|security|sharing_agreement
malicious|malign|hostile|state_sponsored * cyber * activity|attack|actor|behavior|operation
secure|trusted|open|resilient & * telecommunication|digital|communication * network|infrastructure
information & communication * technology|network|infrastructure
open|free|interoperable|secure & * interoperable|secure|reliable|free|open? & * reliable|secure|interoperable? & reliable|secure? internet
Salt_Typhoon|Volt_Typhoon|SolarWinds
digital * regulation|censorship
threat to * critical_infrastructure
theft of * cryptocurrency|crypto_asset|virtual_asset
cryptocurrency|crypto * theft|heist|laundering|mining
digital * rule|regulation|market_act|service_act
Clean_Path * initiative?
critical_infrastructure * security|protection|resilience|cyber|attack|vulnerability|cybersecurity
security|protection|resilience|defense|hardening of|for|to * critical_infrastructure & * network?
protect~|secure|securing|defend~|safeguard~ * critical_infrastructure (from|against|and|,|.)
cable cutting|sabotage|damage
digital * access|payment|identity|health|platform|currency|education|skill|solution|company|regulation|law|tax_on_platforms|technology|evidence|ID|safety|resilience|network|future|sovereignty|standard|backbone|hub|corridor|finance|government|content|surveillance|gap|capacity|cooperation|financial_service
satellite internet|broadband
privacy * rule|framework|shield|law|protection|standard
regulation|censorship|taxation|targeting|treatment of|on|by * $us? * technology|tech|digital|internet|social_media|online company|platform|firm
(regulate~|regulation|policy|rules|law on|for|of) * online|social_media|digital|internet * platform|company|content
online harm|content_moderation|platform_regulation|harms|abuse_of_children
surveillance technology|tool|software|equipment|system|product|ware
cloud * service|computing|infrastructure|provider|region
ICT|telecom|telecommunications|mobile|communications * infrastructure|network|sector|supplier|equipment|system|service|supply_chain|operator|provider|standard
trusted|untrusted|secure|reliable|high_risk|Chinese * telecom|telecommunication|ICT|5G|digital|technology? vendor|supplier|provider|equipment|network|carrier
cyber * diplomacy|cooperation|espionage|fraud|hygiene|strategy|norm|intrusions|team|expert|agency|consultation|workforce|deterrence|infrastructure|campaign|hacking|threats|intelligence|criminal|company|sabotage|warfare|aggression|tool|drill|exercise|center|partnership|capacity_building|assistance|agreement|working_group
hack|hacked|phishing|malware|dark_web|botnet|data_breach|data_centre_security|data_theft|encryption|end_to_end_encryption|Starlink|Budapest_Convention|Digital_Services_Act|Online_Safety_Act|Digital_Markets_Act|Online_Streaming_Act|Global_Cross-Border_Privacy|CLOUD_Act|cross_border_data|data_transfer|net_neutrality|Counter_Ransomware_Initiative|International_Counter_Ransomware_Initiative|cybercriminal|spectrum_policy|internet_connectivity|online_freedom|internet_exchange|telecommunications_law|undersea_cable_resilience|landing_station|wiretap
responsible * state? behavior|conduct in cyberspace|ICT
undersea|submarine|subsea * telecommunication? cable|infrastructure * resilience|security|protection|connectivity|project|network|damage|sabotage
state_sponsored|Russian|Chinese|Iranian|PRC|state_backed|foreign hacker|hacking|hacking_group
free|open|affordable|secure|global|universal & * open|secure? internet * access|freedom|connectivity?
malign|malicious|disruptive|reckless|hostile|destabilizing * activity|behavior|operation|action|conduct in|through cyberspace
(keep|keeping|securing|secure|protect~|free|exclude~|excluding|remove|removing|ban|banning|against) * PRC|Chinese|Huawei|ZTE vendor|supplier|equipment|technology out|from|of|in? * network|5G?
undersea|subsea|submarine|digital * connectivity|communication
telecommunications|internet|fiber|fibre|data|trans_Pacific|Pacific cable * project|system|network?
access to * internet|broadband|online_information
online|digital platform
content|platform|streaming|social_media|internet rule|law|quota|requirement|regulation|ban
internet service|blackout|cut|outage|censorship|restriction|user|disruption|shutdown|provider|cutoff
protect~|protection|secure|securing|resilience|security of? * critical_national_infrastructure
critical_national_infrastructure
vendor|contractor|supplier for|in|of * critical_infrastructure * project?
+ digital (& $field & $field? & $field? * $joint|$matter)
digital tie|priority|collaboration|matter|engagement|initiative|project|challenge|opportunity
fiber|fibre optic|optics cable|network?
DPI
personal|private data
undersea|submarine|subsea * internet|telecommunication|fiber|data? cable|link|line
`,
  disinformation: `
disinformation|misinformation|propaganda|foreign_information_manipulation|information_manipulation|FIMI|foreign_malign_influence|malign_influence|malign_foreign_influence|information_warfare|false_flag|false_narrative
disinformation|propaganda|influence * campaign|operation|effort|threat
malign * influence|interference|activity
foreign * interference (in)? election?
election interference
malign influence|interference & disinformation|propaganda
disinformation|propaganda & * malign influence|interference
information campaign|operation|integrity|manipulation|warfare
fake_news|false_information
interference|interfere|interfering|meddling|meddle in|with * $name? * election|electoral_process|democratic_process|democracy|democratic_institution|politics
election|electoral meddling
$rus|$prc|hostile|external|outside * interference|meddling in? * election|democratic_process|democracy?
Kremlin narrative|lie
false|misleading|fabricated|inaccurate|manipulated narrative|information|media|claim|content|image|video|message
deepfake|deep_fake|troll|troll_farm|cognitive_warfare|hybrid_interference|information_laundering|information_disorder|disinfo|fact_checking|media_manipulation|Global_Engagement_Center|Voice_of_Europe|RT_and_Sputnik|psychological_operation|information_resilience|information_space|information_domain|information_ecosystem|anti_American_propaganda|bot_farm
manipulation|manipulate~|weaponization of? * information|media|narrative|public_opinion
$rus|$prc state? * propaganda|disinformation|misinformation|influence_operation|information_operation|lies|falsehood
$rus|$prc|Kremlin state|state_controlled|state_run|state_backed|state_funded|funded media|outlet|broadcaster|media_outlet
RT|Russia_Today * influence|operation|propaganda|media|activity|covert?
foreign|malign|covert|hostile|Russian|Kremlin|PRC|Chinese|Iranian|outside|external & * malign|covert|foreign? influence|interference|meddling * operation|campaign|activity|effort|network|attempt?
(spread~|spreading|counter~|combat~|debunk~|expose~|amplify~|against) lies|falsehood
interference|interfere|interfering|meddling|meddle|intervention in|with * $name? * domestic_politics|democracy|sovereignty_of_elections|political_process|internal_politics|upcoming_election|vote|referendum
hybrid * attack|activity & * interference|disinformation
information_integrity|integrity of * information
information threat|attack|environment_manipulation|pollution
`,
  space: `
Artemis_Accord|space_exploration|space_cooperation|space_security|outer_space|space_program|International_Space_Station|civil_space|space_policy|Artemis|Artemis_program|NASA
space * exploration|cooperation|security|technology|sector|domain|debris|collaboration|activity|station|partnership|dialogue|issue|policy
(in|on|and|including) space
(,) space (,|and)
satellite * technology|navigation|cooperation
(discuss~|discussing) space (,|and|.)
(cyber|technology|energy|AI|defense|trade|science|health|cybersecurity|climate|digital ,|and and)? space (,|and|.|;)
satellite * launch|system|program|imagery
(on|in|including|commercial|communication) satellite (,|and|.)
lunar * exploration|mission|gateway|landing|surface?
return to moon
commercial|civil|human * space
space * based|launch|framework_agreement|law|governance|science|industry|situational_awareness|traffic|weapon
exploration|use of * outer? space
earth_observation
launch of * satellite
spaceflight|space_flight|astronaut
debris (from) anti-satellite
exploration|mission|missions|return|landing|crew of|to|on|around * Moon|Mars|lunar_surface
lunar|Moon|Mars * exploration|mission|surface|base|landing|program|cooperation|economy|return
security|sustainability|peaceful_use|peaceful_exploration|governance|use|safety|militarization|weaponization|exploration of|in * outer? space
cooperation|collaboration|partnership|behavior|activity|activities|conduct|operations in|on|for * outer? space (,|and|.|exploration)
space * sustainability|research|economy|mission|capability|asset|resilience|travel|cooperation|weapon|law|norm|policy|program|launch|launches|flight|commerce|infrastructure|resource|telescope|application|exploration|race|defense|force_cooperation|system|data|diplomacy|agreement|surveillance|weather|company|center|port|business
satellite * communication|data|constellation|project|capability|service|mission|industry|development|production|navigation_system|connectivity|manufacturing|company
spaceport|technology_safeguards|technology_safeguard_agreement|Technology_Safeguards_Agreement|NISAR|TSA|lunar_gateway|orbital_debris|commercial_spaceflight|Quasi_Zenith|QZSS|Gaganyaan|Axiom_mission|cislunar|European_Space_Agency|JAXA|ISRO|Orion_spacecraft
launch~|launching of? * $us|commercial|communication|scientific * satellite|rocket|space_mission
$us|commercial|communications|weather|joint|earth_observation|imaging * satellite
peaceful * use|exploration & * use|exploration? of * outer? space
launch service|vehicle|capability|facility|provider
lunar rover|lander|economy|orbit
space tie|link|relationship|collaboration
planetary defense|science
(of|across|as) space (, $field)
`,
  '-': `
Cybersecurity & Infrastructure_Security Agency?
space for|to|of dialogue|compromise|negotiation|discussion|diplomacy|debate|maneuver|breathe
fiscal|policy|political|negotiating|humanitarian|office|parking|public|meeting|green|safe|breathing space
`,
};
