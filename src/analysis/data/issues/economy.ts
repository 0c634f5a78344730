import type { PhraseTable } from './table';

export const ECONOMY: PhraseTable = {
  'trade-investment': `
global|corporate * minimum? tax
trade * tie|relationship|relation|partnership|opportunity|issue|cooperation|agreement|deal|negotiation|balance|deficit|surplus|barrier|policy|framework|imbalance|talk|matter|priority|agenda|engagement|dialogue|facilitation|growth|irritant|impediment|disruption|concern|dispute|practice|war|link|tension|liberalization?
trade & * investment|economic|commercial|commerce & * tie|relationship|relation|partnership|opportunity|issue|cooperation|agreement|deal|negotiation|barrier|policy|framework|talk|matter|priority|agenda|engagement|dialogue|facilitation|growth|link?
reciprocal|fair|balanced|bilateral|free|digital|two_way|agricultural|fairer & * reciprocal|balanced|fair? trade * relationship|agreement|partnership|deficit|imbalance|deal?
non_tariff|nontariff|tariff|trade barrier
softwood_lumber|CUSMA|Canada_United_States_Mexico_Agreement|United_States_Mexico_Canada_Agreement|TTIP|Mercosur_agreement|RCEP|Indo-Pacific_Economic_Prosperity
trade_deficit|tariff|tariffs|reciprocal_tariff|market_access|free_trade|free_trade_agreement|FTA|AGOA|CPTPP|African_Growth_and_Opportunity_Act|USMCA|WTO_reform|GSP|customs_duty|duty_free|CAFTA-DR
investment * climate|opportunity|tie|environment|agreement|flow|barrier|screening|cooperation|framework?
invest~|investing (in) * $name
$us * investment|invest|export|exporter|investor
opportunity|support|market|barrier|access|environment|treatment|market_access for|facing|to|of * $us * business|company|firm|exporter
attract~|expand~|increase~|encourage~ * $us * business|company|firm
commercial|market * barrier
bilateral|our|$us * $name? * economic|commercial|trade|investment * tie|relationship|relation|engagement|issue|partnership|cooperation|link|opportunity|agreement
bilateral|our|$us * $name? * economic|commercial|trade & * economic|investment|trade|commercial & * tie|relationship|relation|engagement|issue|partnership|cooperation|link|opportunity|agreement
$us $name * economic|commercial|trade|investment * tie|relationship|relation|engagement|partnership|cooperation
$us $name * economic|commercial|trade & * economic|investment|trade|commercial & * tie|relationship|relation|engagement|partnership|cooperation
economic_security|Economic_Policy_Consultative_Committee
+ $us? $name? defense|security|military & * economic|trade|commercial|investment * tie|relationship|cooperation|partnership between|with? * $us? & $name?
+ $us? $name? economic|trade|commercial & * defense|security|military * tie|relationship|cooperation|partnership between|with? * $us? & $name?
competitive|fair|favorable|favourable|transparent|predictable|attractive * business|investment environment|climate
foreign_direct_investment|direct_investment|private_sector_investment|private_sector_engagement|Prosper_Africa|SelectUSA|business_environment|business_climate|intellectual_property|commercial_diplomacy|commercial_deal
economic|commercial * tie|relationship|relation|partnership|cooperation|opportunity|growth|prosperity|progress|development|engagement|link|issue|integration|empowerment|collaboration|investment|partner|dialogue|interest|agenda|diplomacy|deal|priority|connection|bond|matter|statecraft|potential|future|success|goal|competitiveness|linkage
economic|commercial & * commercial|economic|trade|investment|people_to_people|cultural|security|development|political & * tie|relationship|relation|partnership|cooperation|opportunity|growth|prosperity|progress|development|engagement|link|issue|integration|empowerment|collaboration|investment|partner|dialogue|interest|agenda|diplomacy|deal|priority|connection|bond|matter|statecraft|potential|future|success|goal
economic|inclusive|sustainable|broad_based|equitable|shared * growth|prosperity
(promote~|advance~|drive~|increase~|build~) * prosperity
shared|mutual * prosperity
global|world|$us economy
private_sector * development|growth|cooperation|led
job_creation|entrepreneurship|economic_empowerment|economic_partnership|Economic_Prosperity_Partnership|business_to_business|High-Level_Economic_Dialogue|global_economic_growth
commerce|tourism|trade|investment
(strengthen~|grow|growing|build~|boost~|expand~) * economy
economic|commercial & * commercial|investment|trade? & * security|defense (cooperation|collaboration|tie|relation|partnership)
+ bilateral? economic|commercial|trade & * commercial|economic|trade? (& security|defense cooperation|collaboration|tie|relation|partnership)
economic security|growth & * prosperity|security of|in|for? our|their? region|country|people|hemisphere?
economic security cooperation|dialogue|partnership|issue
economic security $in * $wider
economic growth|prosperity|development|integration $in * region|hemisphere|Africa|continent|world
agricultural export|trade|product|purchase|market|good
double_taxation|air_services|air_transport_agreement|aviation_agreement|trade_diversification|investment_promotion|economic_diversification|industrial_cooperation
Open_Skies agreement
Comprehensive_Economic_Partnership_Agreement|CEPA|CETA|Economic_Partnership_Agreement|trade_pact|ease_of_doing_business|digital_services_tax|digital_service_tax|investor_protection|investor_confidence|job_growth|e_commerce|Inflation_Reduction_Act|direct_flight|business_to_government
Comprehensive Economic & Trade_Agreement
multilateral|rules_based|open|global|world|international * trading system|order
rules_based * trade
create~|creation|generate~ of? * $us? * job|employment
small & medium * enterprise|business
small business
business tie|opportunity|relationship|relation|link|partnership|cooperation|deal|development
economic agenda|transformation|model
free|open market
steel & aluminum|aluminium * tariff|duty|import|dispute
small & medium_sized * enterprise|business
+ economic|commercial|trade (& security|defense|political|diplomatic|cultural|energy|governance|development|people_to_people & people_to_people|cultural|security|defense|educational|governance|development * tie|relationship|cooperation|relation|partnership|bond|link|connection)
$us job
$us Mexico Canada Agreement
shipbuilding
Section_232|Section_301
Boeing|Airbus|aircraft * dispute|deal|order
+ economic|commercial|trade (& energy|environmental|technology|scientific|health cooperation|tie|partnership|relation|collaboration)
+ economic prosperity
competitive * North_America|hemisphere
support~|assist~|help~|helping $us company|business|exporter|firm
reindustrialization|reindustrialize~|reshoring|re_shoring
business|investment|regulatory|predictable|operating|commercial climate for? * $us? * business|company|investor?
Jackson-Vanik * restriction|amendment|repeal?
purchase|import of * $us * wheat|soybean|aircraft|corn|beef|product|good|agricultural_product
`,
  'non-market-practices': `
unfair|predatory|distortive|non_market|coercive $prc trade|economic? practice|policy|subsidy
non_market|nonmarket|unfair|distortive|predatory|market_distorting * trade|economic|& * policy|practice|subsidy
overcapacity|excess_capacity|industrial_overcapacity|dumping|forced_technology_transfer|intellectual_property_theft
non_market|nonmarket|unfair|distortive|predatory|market_distorting|anti_competitive|discriminatory * trade|economic|trading|commercial? policy|practice|subsidy|behavior|competition|pricing & policy|practice|subsidy?
industrial|state|government|unfair subsidy|subsidization
market * distortion
excess * steel? capacity
subsidized * export|overproduction
`,
  'economic-coercion': `
economic * coercion
coercive * economic|trade * practice|measure|policy|pressure|action
trade|commercial coercion
economic pressure & coercion
economic|trade * blackmail|bullying|intimidation
weaponize~|weaponization of? * trade|economic_dependency|interdependence
use|using of? trade as weapon
$prc coercive * economic|trade * practice|measure|policy|pressure|action
economic pressure by|from $prc
$prc * export|import restriction|ban
retaliatory * trade|economic * action|measure
trade_related pressure
$prc * trade restriction|ban|sanction|measure|pressure
$prc * ban|restriction on * $name? * seafood|wine|barley|beef|coal|import|export
resist~|resisting|withstand~|against|amid * economic pressure
economic * coercion|pressure by|from|of * $prc|$rus
`,
  'supply-chains': `
global|secure|resilient|critical|technology|medical|semiconductor|sustainable|trusted? supply_chain * resilience|resiliency|security|issue|disruption|diversification|challenge|cooperation|vulnerability?
nearshoring|near_shoring|friendshoring|friend_shoring|reshoring|onshoring
pharmaceutical|defense|reliable|diversified|diverse|robust|strategic supply_chain
supply_chain (for) semiconductor
de_risking|derisking
Pax_Silica
strategic|critical|excessive|foreign dependency on|in? * $prc?
`,
  'critical-minerals': `
critical|strategic * mineral * cooperation|agreement|sector|partnership|framework|mining|mine|resource?
rare_earth|rare_earth_element|mining|mineral|lithium|cobalt|tungsten|graphite|nickel|gallium|germanium|antimony|manganese|Minerals_Security_Partnership|MSP|mining_sector|FORGE
mineral * sector|resource|deal|agreement|partnership|right|cooperation
critical * raw_material
export_control|export_restriction|restriction on|of * rare_earth|critical_mineral|critical_raw_material * element|magnet?
copper
price_floor * mechanism?
responsible mining
mineral trade|value_chain
`,
  'energy-security': `
+ food & * energy * security|insecurity|crisis|shortage|price
energy * future
$wide? energy * security|supply|price|market|source|cooperation|transition|independence|diversification|partnership|infrastructure|crisis|resource|sector|dominance|production|need|resilience|export|policy|issue|shortage|import|interconnection|project|investment|matter|stability|dialogue|abundance|interconnectivity|efficiency|partner|resource|trade
(energy) diversification
diversify~|diversification of? * energy * source|supply|supplier?
stability|stabilize~|supply|price of|in? * global? energy|oil * market|supply|price
Nord_Stream * 2? pipeline?
oil|gas|natural_gas * market|price|supply|production|output|export|pipeline|reserve
LNG|liquefied_natural_gas|natural_gas|OPEC|OPEC_+|dependence_on_Russian_energy|Strategic_Petroleum_Reserve|pipeline|123_Agreement|small_modular_reactor|SMR|TurkStream|Southern_Gas_Corridor|electricity|power_sector|Power_Africa|geothermal|renewable|hydrogen
civil|civilian * nuclear * cooperation|energy|matter|agreement|power|partnership|program|reactor|technology?
nuclear * energy|cooperation|power|reactor
Nuclear_Cooperation_Memorandum_of_Understanding|Nuclear_Cooperation
(in|on|including|regarding|as) energy
energy (and|,|.|;)
dependence|reliance on * energy|gas|oil
clean|renewable|green|wind|solar * energy|power * supply|cooperation|project|technology|source?
battery|energy * storage
nuclear * fuel|technology & technology? * supply?
nuclear|energy|LNG|gas|oil * procurement
dependence|reliance|dependency on * Russian|Russia|imported|foreign * fossil_fuel|energy|gas|oil|hydrocarbon
energy security cooperation|dialogue|partnership
energy * security|resilience|cooperation|transition $in * $wider
oil? export? through|via? Iraq_Turkey|Kirkuk_Ceyhan_pipeline pipeline?
oil & natural? gas * sector|exploration|production|industry|cooperation|market|resource|export|project
(on|in|including) oil & gas (,|and|.)
oil|gas|hydrocarbon * exploration|field|sector|import|project|discovery|transit
offshore|onshore * wind|oil|gas|energy
wind|solar power|farm|project
weaponize~|weaponization of? * energy * supply|resource?
use|using of? * energy|gas as weapon
power|electricity|energy * grid|interconnection|interconnector|generation|transmission|shortage|connectivity
subsea|undersea|submarine power|electricity cable
electrification|hydropower|hydroelectric|biofuel|hydrocarbon|sustainable_aviation_fuel
fuel * shortage|supply|price
alternative to * Russian * gas|oil|energy
Vertical_Gas_Corridor|Vertical_Corridor
power|electricity trade|trading|export|import
energy * access|poverty|mix
release of * oil|oil_reserve
strategic * oil|petroleum reserve
Line_5|Keystone_XL
purchase~|buy|buying|import|phase_out of? * Russian oil|gas|energy
oil|gas|energy * contract|deal|concession
geothermal * energy|power?
`,
  'food-security': `
+ food & * energy * security|insecurity|crisis|shortage|price
$wide? food security|insecurity|crisis $in * Africa|region|world|continent|Middle_East
$wide? food * security|insecurity|crisis|price|shortage|system|supply|import|export * crisis|challenge|issue?
higher|rising|soaring|increased food
higher|rising|soaring|growing|global|severe|acute food security|insecurity|price|cost|shortage * crisis|challenge?
Ukrainian? * grain|agricultural|wheat * export|shipment|supply|product|import|corridor
blockage|blockade|blocking of * Ukrainian? * agricultural|grain|port * export?
grain * deal|initiative|stuck|shipment|export?
Black_Sea_Grain_Initiative|fertilizer|hunger|malnutrition|starvation|Feed_the_Future|food_aid|food_assistance|VACS|nutrition|agricultural_development
+ famine|food_insecurity|hunger|starvation
hunger * crisis
agricultural * cooperation|productivity|development|sector|system|production|resilience|innovation|commodity|supply
food commodity|product|reserve|supply
climate_smart * agriculture
food * production|distribution|sovereignty|supply_chain
wheat
weaponize~|weaponization of? * food|grain|hunger * supply?
`,
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
`,
  sanctions: `
Global? Magnitsky * sanction|designation
asset_freeze
`,
};
