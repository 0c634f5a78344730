// Words that titles of office are made of, folded. A title is read as: words before ("deputy", "foreign"), a head ("minister"),
// and a portfolio after it ("for European affairs"). The lists are vocabulary, not titles: the grammar joins them.
const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/** Heads that make a title wherever they stand capitalised. Singular; the plurals follow from them. */
export const HEADS = words(`
  secretary undersecretary minister president premier chancellor vice-chancellor king queen emir amir sultan pope patriarch tsar
  ambassador director commissioner coordinator co-ordinator envoy representative advisor adviser chair chairman chairwoman
  chairperson co-chair governor mayor senator congressman congresswoman spokesperson spokesman spokeswoman speaker counselor
  councilor counsellor councillor chief commander commandant judge justice administrator head leader member officer charge consul
  rapporteur prosecutor inspector treasurer negotiator facilitator delegate deputy principal official attorney solicitor ombudsman
  ombudsperson comptroller manager convenor presidium taoiseach tanaiste high-representative parliamentarian legislator mp mep
  sherpa legate nuncio custodian regent viceroy vice-president dean provost chargee liaison
  superintendent marshal assistant mufti lady gentleman founder co-founder ceo coo cfo
`);

/** Heads that also stand in small letters before a name or alone ("the prime minister", "opposition leader"). */
export const SMALL_HEADS = words(`
  secretary minister president premier chancellor king queen emir sultan pope ambassador director commissioner coordinator envoy
  representative advisor adviser chair chairman chairwoman chairperson governor mayor senator spokesperson spokesman spokeswoman
  speaker counselor chief commander head leader prosecutor administrator founder co-founder lady charge assistant
`);

/** Plural forms that are not the singular with an s. */
export const PLURALS = new Map([
  ['secretaries', 'secretary'],
  ['undersecretaries', 'undersecretary'],
  ['chairmen', 'chairman'],
  ['chairwomen', 'chairwoman'],
  ['congressmen', 'congressman'],
  ['spokesmen', 'spokesman'],
  ['attorneys', 'attorney'],
  ['generals', 'general'],
  ['deputies', 'deputy'],
]);

/** Words before a head that say its rank or standing. */
export const RANKERS = words(`
  deputy vice assistant under acting interim caretaker first second third senior principal special permanent executive chief
  former late ex incoming outgoing honorary associate regional personal joint high lead prime minister-designate supreme
  presidential grand crown sovereign alternate adjunct managing general plenipotentiary extraordinary career co
  then outgoing inspector resident non-resident independent
`);

/** Standing that is part of a mention and no part of the title. */
export const STANDING = words('former late ex then outgoing incoming');

/** Words that name fields, bodies and regions in titles. Words that are surnames as often ("park", "law") stay out. */
export const FIELDS = words(`
  state states foreign affairs affair defense defence finance interior home internal external international national security
  justice trade commerce commercial economy economic economics growth energy environment environmental environments climate
  change health welfare education educational culture cultural cultures sport sports tourism industry industries agriculture
  agricultural forestry fisheries food rural development developments labor labour employment work social policy policies political
  politics military civil civilian public global governance government governmental humanitarian human rights right democracy
  democratic refugee refugees migration migrants population immigration citizenship border borders customs counterterrorism
  counter-terrorism counterproliferation nonproliferation non-proliferation disarmament arms control nuclear weapons biological
  chemical verification compliance peace peacebuilding peacekeeping stabilization stability reconciliation reconstruction
  recovery reform reforms transition transitional negotiations negotiation negotiating talks dialogue process settlement
  cooperation co-operation relations relation integration enlargement accession neighborhood neighbourhood partnership
  partnerships alliance alliances coalition strategic strategy strategies planning analysis intelligence research innovation
  science sciences scientific technology technologies technological digital digitalization cyber cyberspace information
  communication communications media press outreach engagement diplomacy diplomatic protocol consular embassy mission missions
  legal law-enforcement narcotics drug drugs crime criminal corruption anti-corruption sanctions terrorism extremism violent
  defeat isis daesh hostage hostages detainee detainees war crimes genocide holocaust antisemitism anti-semitism anti
  religious religion freedom freedoms faith women women’s women's girls children child children's gender equality equity inclusion diversity
  inclusive disability disabilities youth lgbtqi lgbti lgbtqi+ persons indigenous families family veterans civic citizens societies society
  community communities local municipal regional region regions provinces province district districts city union council
  councils assembly commission commissions committee committees board agency agencies office offices bureau bureaus department
  departments ministry ministries secretariat institute institution institutions organization organisation organizations
  authority authorities service services staff headquarters command forces force army navy naval air space marine maritime
  guard corps operations operation logistics personnel resources resource management budget planning treasury revenue tax
  investment investments infrastructure transport transportation transit aviation railways roads ports waterways water oceans ocean fresh
  marine arctic antarctic polar north northern south southern east eastern west western central middle near asia asian pacific
  europe european eurasia eurasian africa african america americas american hemisphere hemispheric latin caribbean
  gulf levant sahel sahara horn lakes mediterranean balkans baltic nordic caucasus sea indo-pacific indo asia-pacific
  transatlantic atlantic oceania oceanian oceanic peninsula korean triangle basin mekong delta island islands subcontinent
  reintegration rehabilitation resilience preparedness prevention response assistance aid relief disaster disasters emergency
  emergencies crisis crises pandemic covid covid-19 vaccine vaccines biodefense hiv aids malaria medical medicine
  nations nation parliament parliamentary congress senate house representatives legislative legislature cabinet court courts
  supreme judicial judiciary constitutional party parties communist people people's peoples politburo presidency presidential leadership
  ruling opposition unification unity tribal islamic muslim jewish catholic orthodox ecumenical
  ambassadors large multilateral bilateral overseas abroad expatriates expatriate diaspora emigrants emigration nationals
  critical emerging minerals materials mining mines petroleum oil gas hydrocarbons electricity power-sector renewable
  sustainable sustainability biodiversity nature conservation planet supply chains chain semiconductors standards market markets
  consumer competition competitiveness business businesses enterprise enterprises entrepreneurship medium private sector
  bank banking monetary fund reserve funds insurance treasury accounts audit statistics housing urban
  construction planning heritage arts art language languages history antiquities media broadcasting telecommunications
  special general chief joint chiefs armed allied tactical technical advisory expert steering working group groups task
  monitoring monitor implementation coordination verification inspection oversight inspections safeguards trafficking slavery
  combat combating counter countering monitor messaging influence threats threat reduction trade policy-making initiative
  initiatives program programs programme programmes project projects partnership academic affairs exchange exchanges students scholarships
  law enforcement police policing prisons corrections homeland protection rescue safety hazards flood
  commonwealth kingdom republic federation federal emirate hashemite sovereign crown royal highnesses
  olympic paralympic committee games legation liaison section branch wing division unit center centre
  multinational intergovernmental intercommunal interfaith interreligious bicommunal negotiator reconciliation implementation
  administration presidium chancellery sublime porte palace joint-staff general-staff secretariat-general whole
  economist scientist statistician engineer architect technologist executive
  political-military politico-military near-eastern acquisition sustainment readiness fiscal regulatory
  responses programs prosperity opportunity jobs pensions solidarity ecological ecology modernization modernisation
  transformation digitisation promotion promoting advancement empowerment minorities minority rights diversity
  regional-cooperation connectivity corridor corridors movement embassies consulates consulate northern-triangle root causes displacement resettlement risk action plans
`);

/** Honorifics: part of the mention, no part of the name, no title. Longest first where one begins another. */
export const HONORIFICS = words(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sheikh sheikha shaikh shaykh sayyid sayed sayyed prince princess dato
  dato' datuk datin tan-sri tun cardinal archbishop bishop metropolitan imam rabbi reverend rev. father sister brother sir dame
  lord lady baroness baron viscount count countess duke duchess madam madame monsieur mme monsignor h.e. h.r.h. hrh hon hon. honorable honourable
  excellency haji hajji ayatollah mullah maulana pastor m. sri shri smt. pehin tengku tunku raja engineer eng. don dona
`);

/** Openings of styled honorifics: "His Majesty", "Her Royal Highness", "Your Excellency", "Their Royal Highnesses". */
export const STYLE_OPENERS = words('his her your their');
export const STYLES = words(
  'majesty majesties highness highnesses excellency excellencies holiness beatitude eminence grace honor honour royal serene all',
);

/** Of these, what is a title behind "Crown" or "Grand". */
export const CROWNED = words('prince princess duke duchess imam ayatollah');

/** Military and police ranks, full and short; several may stand together ("Lt. Gen.", "Major General"). */
export const RANKS = words(`
  general gen gen. lieutenant lt lt. major maj maj. brigadier brig brig. colonel col col. captain capt capt. admiral adm adm.
  commodore sergeant senior sr. sgt sgt. corporal cmdr cmdr. marshal rear air-marshal field-marshal fleet
`);

/** What may follow a head and still be title: "President-elect", "Foreign Minister II". */
export const TAILS = words('elect designate nominee designee ii iii emeritus emerita plenipotentiary');

/** Beginnings of titles that a government's release gives its own envoys without saying whose they are. */
export const HOME_ENVOYS = [
  'special presidential envoy',
  'special envoy',
  'special representative',
  'special coordinator',
  'special advisor',
  'senior advisor',
  'senior official',
  'senior bureau official',
  'ambassador',
  'charge',
  'chargé',
  'counselor',
  'coordinator',
  'trade representative',
  'spokesperson',
  'spokesman',
  'spokeswoman',
  'principal deputy',
  'national security council',
  'foreign service',
];

/** Beginnings of titles that any country may have, the home country's unless they stand with another's people. */
export const HOME_OFFICES = [
  'secretary of the treasury',
  'secretary of commerce',
  'secretary of energy',
  'secretary of agriculture',
  'secretary of labor',
  'treasury secretary',
  'senator',
  'congressman',
  'congresswoman',
  'national security advisor',
];

/** The like, which the country that a release is about has as well. */
export const LOCAL_OFFICES = ['attorney general', 'administrator', 'governor', 'mayor'];
