import type { PhraseTable } from './table';

export const ECONOMY: PhraseTable = {
  'trade-investment': `
global|corporate * minimum? tax
trade * tie|relationship|relation|partnership|opportunity|issue|cooperation|agreement|deal|negotiation|balance|deficit|surplus|barrier|policy|framework|imbalance|talk|matter|priority|agenda|engagement|dialogue|facilitation|growth|irritant|impediment|disruption|concern|dispute|practice|war|link|tension|liberalization?
trade & * investment|economic|commercial|commerce tie|relationship|relation|partnership|opportunity|issue|cooperation|agreement|deal|negotiation|barrier|policy|framework|talk|matter|priority|agenda|engagement|dialogue|facilitation|growth|link?
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
+ $us $name defense|security|military & * economic|trade|commercial|investment * tie|relationship|cooperation|partnership between|with? * $us? & $name?
+ defense|security|military & * economic|trade|commercial|investment * tie|relationship|cooperation|partnership between|with * $us? & $name?
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
purchase|import|order of|for * $us * wheat|soybean|aircraft|corn|beef|product|good|agricultural_product|cotton|soy|locomotive|car
trading relationship|tie|relation|arrangement|partnership|power
business|commercial interest|forum|summit|roundtable|dialogue|engagement
$us $name? Business Summit|Forum|Dialogue
attractive|favorable|favourable|welcoming|conducive|transparent|predictable|fair|stable|enabling|better|good|level & * transparent|predictable|fair|stable|competitive? * business|investment|economic|legal|regulatory|commercial? environment|climate|condition for * $us? * foreign|private? business|investor|investment|company|firm|trade|entrepreneur
business|investment|investor friendly environment|climate|policy|reform
attract~|expand~|increase~|encourage~|draw|drawing|mobilize~|unlock~|secure~|welcome~|promote~ * $us|foreign|private|international|overseas & * private|foreign? * capital|investor|investment|business|company|finance
private|foreign|venture|international capital
foreign|$us|international|private|overseas investor
private_sector * participation|role|involvement|partnership|investment|opportunity|tie
role|involvement|participation|engagement|mobilization of * private_sector|business_sector
Comprehensive & Progressive? Agreement for Trans-Pacific_Partnership
Trans-Pacific_Partnership|TPP|AfCFTA|African_Continental_Free_Trade_Area|Continental_Free_Trade_Area|USMCA_review|NAFTA|EFTA|Mercosur_deal|TEPA|bilateral_investment_treaty|trade_promotion_agreement|investor_state|Trade_and_Investment_Framework|TIFA
beef|pork|poultry|dairy|soybean|corn|meat|seafood|wine|fruit|ethanol|auto|automobile|car|vehicle|lumber|textile|apparel|steel|aluminum|aluminium|agricultural|agri_food|timber|rice|sugar & * corn|wheat|beef|poultry|pork|soybean? * export|import|trade|tariff|quota|duty|purchase|market
auto|automotive|automobile|textile|garment|apparel|manufacturing|aerospace|tourism industry|sector
sale|purchase|order|acquisition of * $us|Boeing|Airbus|American|Embraer * Boeing|Airbus|commercial|civilian? aircraft|plane|airplane|jet|airliner|product
Boeing|Airbus * aircraft|plane|jet|airliner|purchase|sale
export|import|sale|purchase of|from * $us|agricultural|American & * agricultural? * good|product|commodity|service|technology|soybean|corn|beef|ethanol|aircraft|farm_product
export|exporter opportunity|market|growth|promotion|credit
import ban|restriction|quota|licensing|duty|barrier|tariff|regulation
barrier|restriction|duty|tax on|to|for|facing * $us? * export|import|exporter|product|good|trade|commerce & * product|export?
sanitary & phytosanitary * measure|standard|barrier|issue|requirement?
phytosanitary|SPS|foreign_trade_barrier|expropriation_claim|trade_promotion|anti_dumping|antidumping|countervailing_duty|rules_of_origin|double_taxation_agreement|tax_treaty|tax_convention|tax_information|corporate_tax|minimum_tax|BEPS|free_zone|industrial_park|special_economic_zone|free_economic_zone|free_trade_zone|export_processing_zone|qualifying_industrial_zone|industrial_zone|correspondent_banking|geographical_indication|product_standard|Section_899
regulatory barrier|alignment|cooperation|coherence|burden|hurdle|harmonization|obstacle|certainty|dialogue|transparency|convergence
customs procedure|modernization|clearance|facilitation|union|duty|process|administration|agreement
IP|copyright|trademark protection|right|enforcement|infringement
intellectual_property right|protection|enforcement
taxation of|on * $us? * company|firm|business|investment|income
tax|taxation * agreement|treaty|convention|dispute|matter|issue|barrier
commercial|investment|investor|investor_state|business|contract|arbitration dispute|arbitration|claim|case|irritant
(resolve~|resolution|address~|settle~|pending|outstanding) * commercial|investment|business case|matter|claim
job for * $us? worker|youth
good_paying|well_paying|high_paying|high_quality|decent|manufacturing|export & * manufacturing? job
employment|job opportunity|growth|market
strong|stronger|resilient|thriving|dynamic|vibrant|robust & * resilient? economy
(grow|strengthen~|integrate~) our|both|two|respective|North_American|Caribbean economy
direct|air|aviation|flight|airline|nonstop link|connection|connectivity|route|service
direct|nonstop|passenger air? flight between|to|from
aviation|civil_aviation * cooperation|agreement|partnership|sector|industry|link|market
joint economic|trade|commercial|business & * trade|commercial|investment|economic|business|technological|scientific? commission|committee|council|consultation
economic|trade & trade|commercial|economic|investment commission|committee|consultation
ship_building|maritime_industrial_base|maritime_industry
revitalize~|revitalization|rebuild~|invest~|strengthen~|restore~|boost~|revive~ of|in|to? * $us|domestic industry|manufacturing|industrial_base|manufacturing_base|industrial_capacity|shipbuilding
industrial|manufacturing investment|cooperation|partnership|collaboration
financial|banking tie|link|relation|cooperation|connectivity|service_cooperation|service_sector
(for|in|to|cost|of) doing business
doing business
capital_market|stock_exchange|venture_funding|sovereign_wealth_fund|trade_finance|investment_fund|business_opportunity|commercial_agreement|commercial_contract|purchase_agreement|procurement_contract
standard|standards of living
fair_competition|equal_treatment for $us? * company|business|firm|worker|investor
fair|open|free competition
fair|equal|equitable|nondiscriminatory|non_discriminatory treatment of|for * $us * company|firm|business|investor|worker
trade & economic|commercial|investment|business * relation|tie|dialogue|council|cooperation|issue|matter|agreement
freer|fairer|greater|increased|expanded|growing|open|cross_border|regional|global|world|two_way|intra_regional & fair|fairer|open|expanded|two_way? trade
bilateral|two_way|mutual|cross_border trade & * investment|commerce|investments
foreign|inward|inbound|outward|private|cross_border & * private? investment
investment & trade * tie|relation|opportunity|link|flow|cooperation|partnership?
access to|for * market|consumer for|of? * $us? company|product|exporter|good|beef|pork|dairy?
open~|opening * market to|for * $us * product|good|export|company|service|agriculture
access for|of * $us * beef|pork|rice|product|good|export|exporter|farmer|agriculture|ethanol|dairy|wine|corn|wheat|soybean|poultry|medical_device|car
obstacle|difficulty|problem|challenge|impediment|hurdle|delay|uncertainty|issue (to|for|facing|faced|affecting|experienced|encountered) * by? $us * business|company|firm|investor
do|doing|does more business|trade
purchase|import|buying|sale of * soybean|corn|beef|ethanol|farm_product|farm_goods|rice|Boeing
aviation|air safety|transport_cooperation|navigation_agreement
(growth &) job|employment
common market
(discriminatory|onerous|burdensome|unfair) tax|regulation on|against * $us
(aid) to trade|investment|partnership
trade (over|not|rather_than|instead_of) aid
pharmaceutical|generic_medicine|drug|medical_device export|trade|tariff
removal|reduction|elimination|lifting|cut|removing|reducing|lowering|exemption of|in|from|on * duty|tariff|levy|quota|barrier|restriction on|for * good|product|import|export|corn|beef|wine|lobster|steel|car|whisky|whiskey|soybean?
duty|levy|fee|tax|surcharge|tariff on|against|for * $us|imported * streaming|digital|tech|agricultural? * company|firm|service|good|product|corn|export|import|beef|ethanol|steel|car
dispute_settlement system|mechanism|body
Appellate_Body
canola|whisky|whiskey|lobster|maple|avocado tariff|export|duty|trade|import
(in|on|including|for|of) civil? aviation
trade|steel|fisheries|tariff|economic & * steel|trade deal|pact|accord
balance~|rebalance~|balancing|rebalancing|fix|correct~ of? * trade * relationship|imbalance?
trade basket|turnover|volume|target|figure|mission_to|route_to_market|mechanism|promotion|committee|working_group|minister_talks|exchange|flow|commitment|remedy|law|office|bond|defence_measure|restriction
bilateral|mutual|reciprocal trade (reached|grew|crossed|exceeded|,|.|and|which|has|is|of)
defense purchase
local_content * rule|requirement|law
buy|buying|purchase~ * more? $us * soybean|wheat|corn|beef|aircraft|locomotive|plane|product|good|ethanol|cotton
digital|tech tax|taxation|levy
$us * farmer|rancher|agricultural_producer|grower
+ economic|commercial (& $field & $field? & $field? * $joint|$matter)
($field|tourism &) aviation|manufacturing (,|and|.)
aviation|manufacturing (, $field|tourism)
SME|FDI|DTAA|EPA|CECA|MSME * negotiation|talk?
GDP growth
economic|commercial|trade co_operation
beef|pork|poultry|dairy|agricultural|seafood|corn|ethanol|rice|wine market? access
locomotive * contract|sale|purchase|deal|order?
cocoa|coffee|tea|banana|tuna|cotton|flower|cashew|avocado|gold|diamond * export|trade|exporter
tax credit|incentive
steel|aluminum|aluminium * arrangement|agreement|quota
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
non_market|nonmarket economy
excess * industrial|production|manufacturing|steel|global? capacity
trade_distorting|market_distorting|market_distortive|distorting * trade? subsidy|practice|policy|measure
flood|flooding|surge of * market|cheap|subsidized|underpriced|low_cost * with? cheap? * import|export|good|steel|product|vehicle
flood~ * market|world|economy with cheap|subsidized|underpriced * good|product|export
theft|infringement|stealing of * $us? intellectual_property|trade_secret|IP|technology
trade_secret * theft?
IP theft
trade_secret|overproduction|transshipment|trans_shipment|transhipment|state_capitalism|industrial_espionage|economic_espionage|forced_transfer_of_technology|state_directed_investment
action|retaliation|raid|fine|measure against|on|targeting * $us * tech|technology? company|firm|business
punitive|discriminatory|retaliatory|unfair|arbitrary|exploitative action|measure|treatment|practice|policy|rule|tax|regulation against|on|toward|of|targeting|toward * $us|foreign|British|Canadian|Australian|Japanese|European * tech|technology? company|firm|business|exporter|investor
discriminatory|unfair|predatory|opaque * tax|taxes|licensing|procurement|regulation|regulations|treatment|competition|pricing
$prc unfair|market_distorting|predatory|nonmarket|non_market * economic|trade * practice|policy
state_led|state_directed|state_driven|mercantilist * industrial|economic|trade? policy|dominance|model|investment
unfair|illegal|harmful|massive|excessive|heavy state|government subsidy|aid|support
(Chinese|PRC|state) state_subsidized|subsidized * company|competitor|steel
cheating|unfairness in|on * trade
level|fair * playing_field for|with|on $us? * company|business|firm|worker|investor|exporter|industry
market_economy_status|dominance_of_key_sectors|market_manipulation
technology theft & * forced
distort~ * market|competition|trade
flood|surge|dumping of * cheap|subsidized|underpriced * electric? vehicle|car|solar_panel|steel|good|product|export
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
weaponize~|weaponization|weaponizing of? * supply_chain|market|market_access|critical_mineral|economic_tie|economic_dependence|economic_leverage|export|dependency|dependence
use|using of? * trade|economic_tie|economic_leverage|market_access|export|tourism as|for * political|economic? weapon|tool|leverage|coercion
trade|economic|political retaliation|embargo|boycott|blackmail|reprisal
politically_motivated|arbitrary|coercive|retaliatory|unjustified * trade|export|import|tariff|economic * restriction|ban|measure|embargo|control|tariff|barrier|boycott
coerce~|pressuring|pressure|punish~|intimidate~ * $name * economically|through_trade
economically coercive * behavior|practice|measure|policy|action
trade_restrictive * measure
$prc * economic|trade * pressure|retaliation|boycott|embargo|punishment|sanction|leverage
exploit~|abuse|misuse of? * economic|trade & * trade? * dependency|dependence|vulnerability|leverage
economic dependence|dependency|warfare
ban|restriction|embargo|suspension on|of * $name * seafood|beef|wine|barley|lobster|pineapple|coal|aquatic_product|tuna & import|export? by $prc
economic|trade & political|military|diplomatic coercion|intimidation
(PRC|Chinese|China|Beijing) economic & political? coercion
trade|market|export as|for * a? political|economic? weapon|leverage|tool|cudgel
coercive use of * trade|export_control|tariff|market_access|economic
ban|restriction|embargo|suspension|tariff|duty on|of Australian|Lithuanian|Japanese|Taiwan|Norwegian|Korean|Philippine|Canadian * wine|beef|barley|lobster|seafood|coal|pineapple|wheat|timber|export
`,
  'supply-chains': `
global|secure|resilient|critical|technology|medical|semiconductor|sustainable|trusted? supply_chain * resilience|resiliency|security|issue|disruption|diversification|challenge|cooperation|vulnerability?
nearshoring|near_shoring|friendshoring|friend_shoring|reshoring|onshoring
pharmaceutical|defense|reliable|diversified|diverse|robust|strategic supply_chain
supply_chain (for) semiconductor
de_risking|derisking
Pax_Silica
strategic|critical|excessive|foreign dependency on|in? * $prc?
trusted|reliable|alternative|diversified|diverse & reliable? supplier|sourcing
supplier|sourcing|supply diversification|diversity|concentration|resilience|vulnerability
over_reliance|overreliance|over_dependence|overdependence|dependence|dependency|reliance on|in * single|sole|any_one|one|foreign|limited|few|concentrated|adversarial|external * source|supplier|country|market|nation|supply|manufacturer
reduce~|reducing|reduction|end|ending|limit~|lessen~|break~ of? * strategic|critical|excessive|external|harmful|risky dependency
logistics|production|shipping|port|supply_side bottleneck|shortage|shock|disruption|crunch|vulnerability
global|regional|resilient|strategic|industrial|high_tech|local|secure & * regional? value_chain * resilience?
value_chain * integration|resilience|development|cooperation|participation?
stockpile~|stockpiling|stockpile of? * key|critical|essential? * material|good|input|component
supply_chain * security|resilience|resiliency|diversification|working_group|transparency|integrity|cooperation|shift|risk|relocation|mapping|initiative|agreement|forum|council|strategy|management|fragility|dependency|bottleneck|shock|traceability
strategic_dependence
shortage|scarcity of * component|chip|part|input|medicine_inputs|semiconductor|material
manufacturing|production closer to
nearshore~
`,
  'critical-minerals': `
critical|strategic * mineral * cooperation|agreement|sector|partnership|framework|mining|mine|resource?
rare_earth|rare_earth_element|mining|mineral|lithium|cobalt|tungsten|graphite|nickel|gallium|germanium|antimony|manganese|Minerals_Security_Partnership|MSP|mining_sector|FORGE
mineral * sector|resource|deal|agreement|partnership|right|cooperation
critical * raw_material
export_control|export_restriction|restriction|export_curb|export_license|export_licence|export_ban|curb|quota on|of|for|over * rare_earth|critical_mineral|critical_raw_material|gallium|germanium|graphite|antimony|magnet * element|magnet?
copper
price_floor * mechanism?
responsible mining
mineral trade|value_chain
permanent|neodymium magnet
raw|strategic_raw|battery|strategic|industrial_raw material
uranium mining|mine|supply|sector|resource|deposit|project|export|production|exploration|concession
bauxite|titanium|vanadium|niobium|tantalum|coltan|platinum_group_metal|palladium|zinc|iron_ore|magnet|boron|scandium|yttrium|Mountain_Pass|battery_metal|battery_mineral|subsoil_resource|conflict_mineral|artisanal_mining|Project_Vault|polymetallic_nodule
critical|strategic & strategic|rare|critical? * mineral|metal * stockpile|reserve|extraction|processing|refining|exploration|recycling|development|trade|security|project|investment|opportunity|alliance|ministerial|club|deal|initiative|dialogue|collaboration|venture|asset|export?
mineral * extraction|processing|refining|exploration|wealth|reserve|deposit|security|export|development|concession|project|endowment|potential|industry|sourcing|recycling
mining & * processing|refining|energy|mineral * project|sector|investment?
mining investment|project|company|concession|law|code|cooperation|license|licence|industry|venture|operation|rights|opportunity|investor|firm|engineering|partnership
refining|processing|smelting|separation|recycling of * rare_earth|mineral|critical_mineral|copper|nickel|lithium|metal|ore
refining|processing * capacity (for|of) * mineral|metal
rare_earth|copper|lithium|nickel|cobalt|graphite|tungsten|gallium|zinc & * cobalt|copper|nickel|rare_earth? * project|export|production|refinery|processing|mine|deposit|magnet|reserve|smelter|control|separation|facility
deep_sea|seabed|deep_seabed mineral
mine & smelter|processing|refinery
(of|copper|lithium|nickel|cobalt|gold|new|uranium|rare_earth) smelter
standards_based|transparent * market for * mineral
uranium (,|and|.)
`,
  'energy-security': `
+ food & * energy * security|insecurity|crisis|shortage|price
energy * future
$wide? energy security|supply|price|market|source|cooperation|transition|independence|diversification|partnership|infrastructure|crisis|resource|sector|dominance|production|need|resilience|export|policy|issue|shortage|import|interconnection|project|investment|matter|stability|dialogue|abundance|interconnectivity|efficiency|partner|resource|trade
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
energy route|corridor|hub|blackmail|weapon|coercion|leverage|deal|agreement|reform|system|grid|asset|affordability|capacity|storage|strategy|opportunity|collaboration|ministerial|link|tie|relationship|weaponization|poverty|demand|price|cost|relation|diplomacy|alternative|flow|generation|investor|leadership|venture|ambition|import|expansion|integration|potential|innovation|planning|preparedness|reliability|working_group|council
alternative|new|diverse|diversified|multiple * energy|gas|oil * route|source|supply|supplier
affordable|reliable|abundant|cheap|dependable|low_cost & reliable|affordable|secure|sustainable|clean|abundant? * energy|electricity * supply|source?
$us|imported|traditional|domestic * energy (to|and|,|.|exports|in|for)
(purchase~|purchases|buy|buying|export|exporting|sell|selling|sale|import|importing of) $us energy
(on|off|from|of|for|in|away_from|replace~) Russian|Russia * fossil_fuel|energy|gas|oil|hydrocarbon|crude|pipeline_gas & * oil|gas|energy? * supply|import|export|delivery?
wean~|weaning|end|ending|break~|phase_out|phasing_out|reduce~|reduction|shift~|stop|stopping|halt~|cut|cutting|replace~ of|in? * dependence|dependency|reliance|import|purchase|purchases on|of|off|from|upon * Russian|Russia|Iranian|imported|foreign * energy|gas|oil|hydrocarbon|fossil_fuel|crude
wean~|weaning|transition~|shift~ * Europe|itself|country|region|ally|away? off|from * Russian|Russia * energy|gas|oil
gas|electricity|power|energy|grid|electrical interconnector|interconnection|link|connection|corridor|transmission|exchange
high_voltage|transmission|electric|power|electrical line|transmission_line|cable
electric|power plant|station|utility|grid|purchase_agreement|system|outage|blackout|cut|distribution|demand|line|industry
synchronize~|synchronization|connection|integration of|with * electricity|European|Continental|regional|power * grid|network
advanced|modular|small|micro & * modular|nuclear? reactor|microreactor
123 agreement
oil|gas|petroleum|natural_gas|hydrocarbon & * gas|oil? * refinery|refining|resource|wealth|sector|company|trade|industry|transit|license|licence|storage|flow|development|terminal|tanker_sales|well|reserve|supply|facility|investment|project|supplier
refinery|petroleum|petrochemical|crude_oil|regasification|gasification|oil_sale|OPEC+|EastMed_pipeline|East_Med_gas|energy_union|Trans-Adriatic_Pipeline|Southern_Gas_Corridor|TANAP|BRELL|Alaska_LNG|Power_of_Siberia|grid_resilience|fusion_energy|nuclear_fusion|nuclear_industry|IRENA|oil_and_gas
$us|American|Alaskan|Qatari|imported LNG * export|import|sale|purchase|supply|project|terminal|procurement?
LNG * export|import|sale|purchase|supply|project|terminal|procurement|deal|contract|facility
Energy_Council|Energy_Dialogue|Strategic_Energy_Dialogue|Transatlantic_Energy_Cooperation
peaceful use|uses of * nuclear * energy|technology|power|science
peaceful nuclear energy|cooperation|program|technology
nuclear_power * plant|project|sector|industry|capacity|deal|technology
nuclear|reactor|atomic * project|sector|industry|newbuild|new_build|construction
nuclear_energy|civil_nuclear|nuclear_power * project|sector|partnership|cooperation|technology|agreement|deal|development|program
green|clean|low_carbon|renewable hydrogen|power|ammonia|fuel|electricity
renewable energy|power * sector|source|project|capacity|deployment|generation|investment|cooperation
grid|electricity|power modernization|resilience|reliability|connectivity|sector|stability|shortage|supply|rationing|restoration
winterization|heating_supply|heating_oil|winter_heating|gas_storage|gas_supplier|gas_hub|gas_deal
gas|energy|oil|pipeline transit|flow|deliveries|shipment|delivery
hydrocarbons|hydrocarbon * exploration|sector|deposit|resource
expand~|increase~|boost~|raise|ramp_up * global? oil|gas|energy|LNG * production|output|supply|export
(replace~|replacing|on|for|of|imports|buy|buying|instead_of|Hungarian|European|than|from) Russian gas|oil|energy|pipeline_gas
energy equipment|supplies|assets|assistance|sites|facility|site|installation (to|for|from|and|,|.)
(protect~|rebuild~|repair~|restore~|secure) * energy facility|site|installation|equipment
fuel security|crisis|assistance
clean_energy|renewable_energy|low_carbon_energy investment|project|financing|technology|deployment|partnership|cooperation
gas|wind|steam turbine
transboundary|cross_border|offshore|deepwater|shared|maritime * hydrocarbon|oil|gas * resource|field|block|reserve|reservoir
oil|gas|offshore * block|license|licence|lease|concession
winter|heating * fuel|gas|energy * delivery|supply|season|need
energy supply_chain|partnership|sector_development|sector
electricity|power|heating * network|system|infrastructure|facility
contract|deal|license|licence|opportunity|concession for|with * $us * energy|oil|gas company|firm
(build|building|construct~|construction|sell|deploy~|deployment of) * nuclear? reactor
nuclear liability
reactor technology|fuel|vendor|design
energy|oil|gas|fuel bought|purchased|imported|sourced|delivered|purchases|imports from $rus
energy priority|matter|initiative|challenge
energy self_sufficiency|autonomy|sovereignty
electric|electrical power (for|to|in|,|.|and)
$us|natural * gas|oil * sale|delivery|purchase|shipment|deal
Black_Sea|East_Mediterranean|Caspian gas|energy|oil
shale * gas|oil|technology?
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
fertiliser|irrigation|agribusiness|livestock|agri_food|agrifood|adapted_crop|school_feeding|school_meal|food_self_sufficiency|food_systems|breadbasket|food_loss|agritech|agri_tech|food_waste|agroforestry|agro_processing|agroindustry|undernutrition|stunting|food_basket|CGIAR|crop_yield|locust|Adapted_Crops_and_Soils|Grain_from_Ukraine|Solidarity_Lanes
fertilizer|fertiliser|seed|grain & * fertilizer|fertiliser|grain|food? * shortage|price|supply|export|import|shipment|access|availability|crisis
resilient|sustainable|climate_resilient|regenerative|drought_resistant|drought_tolerant|hardy|improved & * resilient|productive? * agriculture|crop|farming|seed|food_production|food_system|fisheries_production
crop failure|production|resilience|variety|insurance|yield|harvest
cereal|grain|corn|maize|sunflower_oil|foodstuff|agricultural & * agricultural|grain|food? * export|shipment|supply|transit|storage|corridor|import|stock|harvest|terminal
export|exports|shipment|transit|flow|movement|passage|supply|resumption of * exports? of? * Ukrainian? * grain|cereal|foodstuff|wheat|corn|agricultural_product|food|fertilizer|agricultural_commodity (from|to|through|via|,|.|and)
(export~|get|getting|move|moving|ship~|deliver~|release~|bring|bringing) * $name * grain|wheat|cereal|foodstuff|food|corn
cooperation|collaboration|partnership|work|investment in|on * agriculture|agricultural_sector|farming
agricultural * technology|research|extension|input|know_how|transformation|modernization|training|practice|infrastructure|reform|self_sufficiency|science|productivity|value_chain|project|resilience
agriculture sector|cooperation|project|partnership|development|technology|productivity|innovation|production|investment|value_chain|system
(modernize~|transform~|modernization|resilient|sustainable|investing|invest~ of|in) agriculture
food emergency|access|availability|inflation|affordability|stock|reserve|self_reliance|deficit|processing
nutrition * program|assistance|need|outcome|security|intervention
farmer access|livelihood|productivity|cooperative|income|training
smallholder|small_scale|family * farmer|farming|agriculture|producer
feed|feeding hungry|poor|starving
access to * nutritious|affordable|healthy|sufficient food
crop loss|damage|disease
farming method|practice|technique|community|sector|system
modern|sustainable|resilient farming
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
