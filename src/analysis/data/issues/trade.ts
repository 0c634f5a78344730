import type { PhraseTable } from './table';

export const TRADE: PhraseTable = {
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
};
