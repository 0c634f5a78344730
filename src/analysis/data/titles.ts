// Words that titles of office are made of, folded. A title is read as: words before ("deputy", "foreign"), a head ("minister"),
// and a portfolio after it ("for European affairs"). The lists are vocabulary, not titles: the grammar joins them.
const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/** Heads that make a title wherever they stand capitalised. Singular; the plurals follow from them. */
export const HEADS = words(`
  administrator adviser advisor aide ambassador amir assistant assemblyman assemblywoman attache attorney ceo cfo chair chairman chairperson chairwoman
  chancellor charge chargee chief co-chair co-founder co-ordinator dfm dpm eam fm nsa pm vfm commandant commander commissioner comptroller
  congressman congresswoman consul convener convenor councilman councilwoman coo coordinator councillor councilor counsellor counselor custodian dean
  delegate deputy director emir envoy facilitator founder gentleman governor head high-representative inspector judge
  hr hrvp justice king lady leader legate legislator liaison manager marshal mayor member mep minister mp mufti negotiator
  nuncio officer official ombudsman ombudsperson parliamentarian patriarch pope premier president presidium principal
  prosecutor prefect provost queen rapporteur ruler regent representative secretary senator sherpa solicitor speaker spokesman
  spokesperson spokeswoman sultan superintendent tanaiste taoiseach treasurer tsar undersecretary vice-chancellor
  vice-president viceroy vp whip
`);

/** Heads that also stand in small letters before a name or alone ("the prime minister", "opposition leader"). */
export const SMALL_HEADS = words(`
  administrator adviser advisor ambassador assistant chair chairman chairperson chairwoman chancellor charge chief
  co-founder commander commissioner coordinator counselor director emir envoy founder governor head king lady leader
  mayor minister pope premier president prosecutor queen representative secretary senator speaker spokesman
  spokesperson spokeswoman sultan
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
  acting adjunct alternate assistant associate career caretaker chief co crown deputy ex executive extraordinary first
  former general grand high honorary incoming independent inspector interim joint late lead managing
  minister-designate non-resident outgoing permanent personal plenipotentiary presidential prime principal regional
  resident second senior sovereign special supreme then third under vice
`);

/** Standing that is part of a mention and no part of the title. */
export const STANDING = words('former late ex then outgoing incoming');

/** Words that name fields, bodies and regions in titles. Words that are surnames as often ("park", "law") stay out. */
export const FIELDS = words(`
  abroad academic accession accounts acquisition action activities administration advancement advisory affair affairs
  africa african agencies agency agricultural agriculture aid aids air alliance alliances allied ambassadors america
  american americas analysis antarctic anti anti-corruption anti-semitism antiquities antisemitism architect arctic armed
  arms army art arts asia asia-pacific asian assembly assistance atlantic audit authorities authority aviation balkans
  baltic bank banking basin bicommunal bilateral biodefense biodiversity biological board border borders branch
  broadcasting budget bundestag bureau bureaus business businesses cabinet caribbean catholic caucasus caucus causes
  center central centre chain chains chamber chancellery change chemical chief chiefs child children children's citizens
  citizenship city civic civil civilian climate co-operation coalition combat combating command commerce commercial
  commission commissions committee committees commonwealth communication communications communist communities community
  compacts competition competitiveness compliance congress connectivity conservation constitutional construction consular
  consulate consulates consumer control cooperation coordination corps corrections corridor corridors corruption council
  councils counter counter-terrorism countering counterproliferation counterterrorism court courts covid covid-19 crime
  crimes criminal crises crisis critical crown cultural culture cultures customs cyber cyberspace daesh defeat defence
  defense delta democracy democratic department departments deregulation detainee detainees development developments
  dialogue diaspora digital digitalization digitisation diplomacy diplomatic directorate directorates disabilities
  disability disarmament disaster disasters displacement district districts diversity division drug drugs east eastern
  ecological ecology economic economics economist economy ecumenical education educational electricity electrification
  embassies embassy emergencies emergency emerging emigrants emigration emirate employment empowerment energy enforcement
  engagement engineer enlargement enterprise enterprises entrepreneurship environment environmental environments equality
  equity eurasia eurasian europe european exchange exchanges executive expatriate expatriates expert external extremism
  faith families family federal federation finance fiscal fisheries flood food force forces foreign forestry freedom
  freedoms fresh fund funds games gas gender general general-staff genocide girls global governance government
  governmental group groups growth guard gulf hashemite hazards headquarters health hemisphere hemispheric heritage
  highnesses history hiv holocaust home homeland horn hostage hostages house housing human humanitarian hydrocarbons
  immigration implementation inclusion inclusive indigenous indo indo-pacific industries industry influence information
  infrastructure initiative initiatives innovation inspection inspections institute institution institutions insurance
  integration intelligence intercommunal interfaith intergovernmental interior internal international interreligious
  investment investments isis islamic island islands issues jewish jobs joint joint-staff judicial judiciary justice
  khural kingdom knesset korean labor labour lakes language languages large latin law law-enforcement leadership legal
  legation legislative legislature levant lgbti lgbtqi lgbtqi+ liaison licensing local logistics majlis malaria management
  marine maritime market markets materials matters media medical medicine mediterranean medium mekong messaging middle
  migrants migration military minerals mines mining ministries ministry minorities minority mission missions modernisation
  modernization monetary monitor monitoring movement multilateral multinational municipal muslim narcotics nation national
  nationals nations nature naval navy near near-eastern negotiating negotiation negotiations negotiator neighborhood
  neighbourhood non-proliferation nonproliferation nordic north northern northern-triangle nuclear ocean oceania oceanian
  oceanic oceans office offices oil olympic operation operations opportunity opposition organisation organization
  organizations orthodox outreach overseas oversight pacific palace pandemic paralympic parliament parliamentary parties
  partnership partnerships party peace peacebuilding peacekeeping peninsula pensions people people's peoples personnel
  persons petroleum planet planning plans polar police policies policing policy policy-making politburo political
  political-military politico-military politics population porte ports power-sector preparedness presidency presidential
  presidium press prevention prisons private privatisation privatization process program programme programmes programs
  project projects promoting promotion prosperity protection protocol province provinces public racial rada railways
  readiness reconciliation reconstruction recovery reduction reform reforms refugee refugees region regional
  regional-cooperation regions regulatory rehabilitation reintegration relation relations relief religion religious
  renewable representatives republic rescue research reserve resettlement resilience resource resources response responses
  revenue right rights risk roads root royal ruling rural sabha safeguards safety sahara sahel sanctions scholarships
  science sciences scientific scientist sea secretariat secretariat-general section sector security sejm semiconductors
  senate service services settlement simplification slavery social societies society solidarity south southern sovereign
  sovereignty space special sport sports stability stabilization staff standards startups state states statistician
  statistics steering strategic strategies strategy students subcontinent sublime supply supreme sustainability
  sustainable sustainment tactical talks task taskforce tax taxation tech technical technological technologies
  technologist technology telecommunications territories territory terrorism threat threats tourism trade trafficking
  transatlantic transformation transit transition transitional transport transportation treasury triangle tribal
  unification union unit unity urban vaccine vaccines verification verkhovna veterans violent war water waterways weapons
  welfare west western whole wing women women's women’s work working youth yuan
`);

/** Honorifics: part of the mention, no part of the name, no title. Longest first where one begins another. */
export const HONORIFICS = words(`
  alhaja alhaji archbishop archimandrite ayatollah baroness bishop brother cardinal countess dame dasho datin dato
  dato' datuk dr dr. duchess duke eng. engineer excellency father h.e. h.r.h. haja haji hajia hajji hon hon.
  hon'ble honorable honourable hrh imam ing. kyai lady lord lyonpo m. madam madame mallam maulana metropolitan mgr mgr.
  miss mme monsieur monsignor mr mr. mrs mrs. ms ms. msgr msgr. mullah oknha pastor pehin pengiran prince princess
  prof prof. professor puan rabbi rev. reverend samdech sardar sayed sayyed sayyid shaikh shaykh sheikh sheikha shri
  shrimati sir sister smt smt. sri swami tan techo tengku tun tunku ustad ustaz ven. venerable viscount viscountess
  daw most paduka right rt rt. seri utama wira
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
  adm adm. admiral air-marshal brig brig. brigadier capt capt. captain cmdr cmdr. col col. colonel commodore corporal
  field-marshal fleet gen gen. general lieutenant lt lt. maj maj. major marshal rear senior sergeant sgt sgt. sr.
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
  'national security adviser',
  'nsa',
  'director of national intelligence',
  'ranking member',
  'senate foreign relations',
  'senate majority',
  'senate minority',
  'house speaker',
  'house foreign affairs',
  'house majority',
  'house minority',
];

/** The like, which the country that a release is about has as well. */
export const LOCAL_OFFICES = ['attorney general', 'administrator', 'governor', 'mayor'];
