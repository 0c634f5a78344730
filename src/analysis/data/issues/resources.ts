import type { PhraseTable } from './table';

export const RESOURCES: PhraseTable = {
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
};
