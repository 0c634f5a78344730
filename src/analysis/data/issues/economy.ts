import type { PhraseTable } from './table';

export const ECONOMY: PhraseTable = {
  infrastructure: `
Three_Seas|Three_Seas_Initiative|B3W|PGII|PGI|Build_Back_Better_World|Partnership_for_Global_Infrastructure|Partnership_for_Global_Infrastructure_and_Investment|Lobito_Corridor|Lobito|Blue_Dot_Network|DFC|Development_Finance_Corporation|MCC|Belt_and_Road|BRI|India-Middle_East-Europe_Economic_Corridor|IMEC|Global_Gateway
infrastructure * development|investment|project|need|cooperation|finance|financing|partnership|connectivity
(quality|on|in|digital|sustainable|port|build) infrastructure
development * assistance|finance|financing|aid|cooperation|partnership|goal|program|challenge|priority|issue|support|effort|investment
compact administered? by? * Millennium_Challenge_Corporation
Millennium_Challenge_Corporation|MCC|Millennium_Challenge * compact|grant|program|threshold_program?
debt * relief|sustainability|restructuring|treatment|transparency|burden|distress|issue|suspension?
connectivity|Sustainable_Development_Goal|SDG|foreign_assistance|poverty_reduction|poverty_alleviation|extreme_poverty
USAID * program|assistance|funding|project|support
economic_assistance
reform? of? * international financial_architecture
financing for development
Trans-Caspian * international? route|corridor|trade_route|transport_route?
Middle_Corridor|economic_corridor|transport_corridor
(discuss~|discussing) infrastructure (,|and|.)
(trade|investment|energy|transport|transportation|health|education|agriculture|climate|technology|tourism|mining|defense|security|connectivity|digital|climate_change|clean_energy|energy_security|critical_mineral|supply_chain|economic_growth|water|commerce ,|and and)? infrastructure (,|and|.|;)
transport|transportation|logistics * link|infrastructure|connectivity|corridor|project|route
rail|railway|railroad * link|connection|project|infrastructure|line|corridor|connectivity|network
port development|infrastructure|project
socioeconomic|socio_economic * development
(Canada|Australia) * international_assistance
development * project|agenda|need|objective|plan
2030_Agenda
infrastructure & connectivity|development
reform~ of? * international_financial_institution|international_financial_architecture|multilateral_development_bank
Bridgetown_Initiative|line_of_credit|Chabahar|Chabahar_Port
trade * route|corridor
USAID * programming
opaque|predatory|unsustainable|irresponsible * lending|loan|financing|debt
debt_trap|debt_trap_diplomacy|Line_of_Credit
high_standard|resilient|modern|transport|transportation|physical|public|strategic|port|rail|railway|airport|road|water|urban|quality|world_class|logistics|aviation|cross_border|high_quality|climate_resilient|trusted & sustainable|resilient|transparent|energy? * infrastructure * project|investment|development|need|gap|finance|financing|upgrade|improvement|network|modernization?
(improve~|develop~|finance~|upgrade~|modernize~|build|building) infrastructure
infrastructure * gap|upgrade|network|modernization|program|fund|plan|link|corridor|funding|initiative|priority|spending|loan|resilience|bank|standards|buildout|deal|opportunity|collaboration
upgrade~|upgrading|upgrade|modernize~|modernization|expand~|expansion|develop~|development|construct~|construction|rehabilitate~|rehabilitation|refurbish~|redevelopment|renovation|build of|to? * $name? * deep_water|international|main|national? port|airport|airfield|airstrip|runway|railway|railroad|highway|seaport|wharf|harbor|harbour|terminal|metro|subway|road_network & * port|airport|airfield|railway|highway|road?
modernize~|modernization|upgrade~|expand~|expansion|develop~|development|rehabilitation of? Puerto|Port Quetzal|Sudan|Moresby|name|of?
Puerto_Quetzal|deep_water_port|deepwater_port|dry_port|high_speed_rail|high_speed_railway|urban_development|smart_city|smart_cities|affordable_housing|urban_planning|urban_mobility|mass_transit|metro_project|Development_Road|land_bridge|Trans-Afghan_railway|Common_Framework|concessional_financing|concessional_finance|concessional_loan|concessional_lending|EXIM|EXIM_Bank|Export-Import_Bank|Ex-Im_Bank|aid_effectiveness|least_developed_country_status|blended_finance|Growth_Corridor|economic_corridors|Paris_Club|debt_swap|debt_for_nature|Luzon_Economic_Corridor|Luzon_Corridor|National_Infrastructure_Plan|undersea_tunnel
port|airport|railway|road|rail|bridge|highway & railway|port|airport|rail|road|bridge|highway * project|infrastructure|development|upgrade|modernization|construction
railway|railroad|rail * modernization|upgrade|rehabilitation|sector|system|service|cooperation|extension|freight|transport|electrification|expansion
port|airport|highway|metro * expansion|modernization|upgrade|concession|construction|operation|terminal|project|rehabilitation|redevelopment
new|international * bridge|tunnel|railway|airport|port across|between|over|under|to|at
India-Middle_East-Europe * corridor|connectivity|rail_and_shipping_corridor
maritime|sea|ferry|air & sea|air? link|connectivity|connection
transit|transport|trans_regional|logistics|multimodal|north_south|east_west & transport|trade|transit? * link|corridor|connectivity|connection|route
eradicate~|eradication|end|ending|alleviate~|alleviation|$combat of? * extreme|global|child? poverty
poverty eradication
EXIM|DFC|MCC|USTDA|JICA|AIIB * financing|loan|support|investment|guarantee|funding|compact|grant|program|project
financing|loan|support|funding|investment|grant from|by|through * DFC|EXIM|Export-Import_Bank|World_Bank|MCC|Asian_Development_Bank|Inter-American_Development_Bank|African_Development_Bank
access to * concessional|affordable|development * finance|financing|funding
development * grant|loan|outcome|initiative|portfolio|funding|gap|collaboration|gain|aspiration
socio_economic|socioeconomic|rural|urban|community development * project|program|need|assistance|cooperation|priority|goal|challenge?
foreign_aid (,|and|.|to|for|in|program|budget|cut|freeze|reform)
foreign assistance * program|reform|review|funding|realignment|freeze|pause|cut
small_scale|community|grassroots|grant_funded development project
reconstruction financing|fund|funding|loan
debt * restructure|crisis_relief|repayment|treatment|forgiveness|cancellation|vulnerability|load|overhang|standstill|situation|negotiation|management|financing|problem|profile|reduction|obligation|agreement|trap
external|foreign|unsustainable|crippling|official|bilateral|Chinese|heavy|national debt * burden|relief|restructuring|sustainability?
railway|railroad|highway|road|bridge linking|connecting
build|building|construct~|construction|rehabilitation|paving|repair of? * new? deep_water? port|road|highway|railway|airport|seaport
financing|funding|finance|loan|lending|capital|support for|of|to * critical|sustainable|quality|regional|major? infrastructure
economic? & * social|humanitarian? development assistance|aid|cooperation|support|finance
loan|financing|support|lending|funding from|by * development_bank|multilateral_development_bank|World_Bank|AIIB
freight|passenger * railway|rail|railroad|corridor
aid dependency|dependence
(dependence|reliance|dependency on) * foreign? aid
+ development|infrastructure (& $field & $field? & $field? * $joint|$matter)
development tie|collaboration|matter|topic
infrastructure tie|partnership|issue|priority|sector|collaboration|challenge|matter|opportunity|agenda
($field|tourism|agriculture &) infrastructure (,|and|.|;)
infrastructure (, $field|tourism|education|agriculture|commerce|culture)
(trade|energy|health|education|defense|migration|climate|technology|infrastructure|investment|agriculture|humanitarian_assistance &) development (,|and|.)
ODA|CPEC|INSTC|China-Pakistan_Economic_Corridor|North-South_Transport_Corridor|International_North-South_Transport_Corridor
harbour modernization|project|development
`,
  'economic-reform': `
economic|fiscal|structural|macroeconomic|tax|financial|banking|customs * reform|stabilization|crisis|stability|resilience|resiliency|challenge|adjustment|impact|hardship|sustainability|diversification|self_reliance|transformation|independence|downturn
(economic) and_social challenge
economic & * social|humanitarian|security * challenge
IMF|International_Monetary_Fund * program|agreement|reform|support|negotiation|deal|package|loan|review?
Vision_2030|Vision_2040|budget_support|budgetary_support|macrofinancial_assistance|inflation|currency_reform|Economic_Growth_and_Investment_Plan
recovery * from * pandemic
economic_impact|cost_of_living
economy * recover
central_bank * reserve|independence|asset|policy|reform?
confidence in * central_bank
fiscal_consolidation|privatization|public_finance|public_financial_management|debt_crisis
unemployment
economic situation|condition|difficulty|collapse|instability|turmoil|woe|package|assistance_package
banking_sector|financial_sector|public_sector|tax|pension|subsidy|civil_service * reform|restructuring
modernize~|modernization|transform~|transformation|reform|reforming|stabilize~|stabilization|diversify~|diversification of? * $name? * economy
macro_financial * assistance|stability
currency|banking|financial|liquidity crisis
bailout|devaluation
+ economic & political|democratic|social|judicial|governance & governance|judicial|social|political? reform
regulatory * reform
external financing
budget deficit|reform|crisis|shortfall
restoring|revive~|revitalize~ economy
economic * fallout|shock
economic|macroeconomic|fiscal outlook|modernization|liberalization|revitalization|revival|rebalancing|overhaul|turnaround|restructuring|opening|recession|mismanagement|discipline|policy_reform|stimulus|prudence|trajectory|vulnerability|headwind|deterioration|slowdown|adjustment_program|footing
IMF|International_Monetary_Fund * facility|arrangement|disbursement|tranche|financing|lending|board|staff_level_agreement|bailout|assistance|funding|quota|talks|mission|support|engagement|condition
program|programme|agreement|negotiation|talk|deal|engagement|discussion|arrangement|loan|financing|support|package with|from|by|of * IMF|International_Monetary_Fund
staff_level_agreement|Extended_Fund_Facility|Rapid_Financing_Instrument|Special_Drawing_Rights|swap_line|currency_swap|currency_stabilization|exchange_rate|foreign_exchange|foreign_reserve|forex_reserve|currency_reserve|balance_of_payments|balanced_budget|tax_collection|tax_administration|domestic_revenue|domestic_resource_mobilization|revenue_mobilization|deregulation|economic_liberalization|austerity|dollarization|hyperinflation|fiscal_space|financial_inclusion|public_wage_bill|tax_policy|Resilience_and_Sustainability_Facility|Exchange_Stabilization_Fund
market|market_oriented|market_based|free_market|pro_market|pro_business|pro_growth|liberalizing|structural * economic|structural|market|business? reform * agenda|program|effort|package?
macroeconomic|fiscal|monetary policy|policies
liberalize~|liberalization|open~|opening|restructure~|restructuring|fix|rebuild~|revitalize~|revitalization|revive~|revival|stabilize~|restart|recover|recovery|strengthen~|digitize of? * $name economy
reform~ of? * $name? * economy|banking_system|financial_sector|tax_system|public_sector|pension_system|subsidy_system
currency|exchange_rate|price|fiscal|monetary & * fiscal|monetary|financial? stability|stabilization|policy|crisis|collapse
budget * on a? sound|sustainable|solid footing
sound|responsible|prudent * fiscal|economic|macroeconomic|financial * management|policy|footing
public|government finance|deficit|wage_bill
economic|financial|budgetary|fiscal * distress|strain|shortfall|rescue|assistance_package|stabilization|support_package|mismanagement
removal|reform|end|ending|phase_out|lifting|reduction of? * fuel|energy|bread|food|costly? subsidy
banking|financial system|sector * problem|stability|weakness|collapse|resilience|restructuring|reform|oversight
bondholder|creditor|lender * talk|negotiation|committee|agreement
reform~|reform|overhaul of? * customs|tax|banking|pension|energy|electricity|state_owned|public_sector|subsidy & * customs|banking|tax|sector? * service|system|sector|company|enterprise|administration|authority
payment|repayment|debt to|owed|of|due to? IMF|creditor
currency|exchange_rate float|flotation|unification|peg|liberalization|flexibility
macroeconomic|economic|financial|fiscal|monetary stability $in * region|country|continent
`,
  sanctions: `
Global? Magnitsky * sanction|designation
asset_freeze
freeze~|freezing|freeze of? * asset
financial|economic|travel restriction on|against|for * individual|official|person|entity
CAATSA|sanctions_list
CAATSA * sanction|waiver|issue
visa_ban_and_asset_freeze|sanctions_architecture
`,
  '@sanctions': `
restrictive_measure
sanction * waiver|exemption|architecture|listing|designation|delisting|framework|easing|suspension|list
secondary|UN|United_Nations|unilateral|targeted|autonomous|human_rights|smart|individual|sectoral|financial|snapback|multilateral * sanction * list|committee|regime|enforcement|implementation|relief?
(impose|imposing|lift|lifting|ease|easing|remove|removing|waive|waiving|removal|new|additional) sanction
`,
  '-': `
trade_off
energy & drive|enthusiasm|commitment|passion|dedication|optimism|vision|creativity
investment|invest~ in|of our|their|its|his? people|child|time|youth|future|workforce|talent
Inter-American|Asian|African|Caribbean|Islamic|European & Reconstruction? & Development Bank
World_Economic_Forum|Economic_and_Social_Council|Atlantic_Council|National_Economic_Council
Bank for Reconstruction & Development
Food & Agriculture_Organization
lawful|unimpeded|unhindered & lawful|unimpeded? commerce|trade
magnet for
pipeline of talent|student|leader
`,
};
