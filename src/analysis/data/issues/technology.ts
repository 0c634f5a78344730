import type { PhraseTable } from './table';

export const TECHNOLOGY: PhraseTable = {
  'artificial-intelligence': `
artificial_intelligence * safety|risk|governance|cooperation|capability|leadership?
AI * safety|risk|governance|cooperation|capability|leadership|system|infrastructure|partnership|action_summit?
machine_learning|algorithm|large_language_model
AI? data_center * investment|infrastructure|project?
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
`,
};
