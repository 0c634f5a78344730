import type { PhraseTable } from './table';

export const TECHNOLOGY: PhraseTable = {
  'artificial-intelligence': `
artificial_intelligence * safety|risk|governance|cooperation|capability|leadership?
AI * safety|risk|governance|cooperation|capability|leadership|system|infrastructure|partnership|action_summit?
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
`,
  'cyber-telecom': `
cyber security * cooperation|dialogue|partnership|capacity|assistance|threat
+ cyber * security|threat|attack|cooperation|capability|dialogue|issue|defense|policy|activity|intrusion|crime|operation|resilience|incident|actor|domain|space|capacity
submarine|subsea|undersea cable|infrastructure
cybersecurity|cyberattack|cyberspace|cyberdefense|ransomware|5G|6G|Open_RAN|telecommunication|digital_connectivity|data_center|data_privacy|internet_freedom|Declaration_for_the_Future_of_the_Internet|Clean_Network|spyware|commercial_spyware|digital_currency|cybercrime|cyber
trusted|secure|untrusted * network|vendor|telecommunication|5G|ICT|connectivity|digital_infrastructure
digital * security|economy|policy|infrastructure|technology|transformation|service|trade|inclusion|connectivity|cooperation|freedom|development|services_tax|issue
Huawei|ZTE|TikTok|untrusted_vendor|high_risk_vendor
$prc telecom|telecommunication * firm|company|vendor|equipment|infrastructure|network
cyber security|resilience $in * $wider
data_flow|online_safety|telecom|critical_infrastructure_protection|data_protection|electronic_communication
`,
  disinformation: `
disinformation|misinformation|propaganda|foreign_information_manipulation|information_manipulation|FIMI|foreign_malign_influence|malign_influence|malign_foreign_influence|information_warfare|false_flag|false_narrative
disinformation|propaganda|influence * campaign|operation|effort|threat
malign * influence|interference|activity
foreign * interference (in)? election?
election interference
`,
  space: `
Artemis_Accord|space_exploration|space_cooperation|space_security|outer_space|space_program|International_Space_Station|civil_space|space_policy|Artemis|Artemis_program|NASA
space * exploration|cooperation|security|technology|sector|domain|debris|collaboration|activity|station|partnership|dialogue|issue|policy
(in|on|and|including) space
(,) space (,|and)
satellite * technology|navigation|cooperation
`,
};
