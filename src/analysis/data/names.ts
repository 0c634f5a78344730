// Words around and inside people's names, folded. No names of people stand here: names are read by their shape.
const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/** Small words inside a name. */
export const PARTICLES = words(`
  abd abu af ag al ap av ben bin bint d' da dal dalla das de degli del della den der des di do dos du el ibn kyzy la
  las le lo los mint o' oglu ould san santa st ten ter ud ul ur uulu uz van von y zu zur
`);

/** What may close a name. */
export const NAME_TAILS = words('jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii');

/** Letters of honours, seats and degrees that stand behind a name in capitals, and are no part of it. */
export const POSTNOMINALS = words(
  'mp mps td mep msp ms mla mpp kc qc sc ac ao am oam psm csm obe cbe mbe dbe kbe gbe cmg kcmg dcmg gcmg lvo cvo kcvo dso dsc cnzm onz mnzm gnzm oc cc pc phd md jd llm esq rn usa usn usaf usmc uscg',
);

/** Words that are capitalised for their place in a sentence or on a calendar, and never part of a name. */
export const NOT_NAMES = words(`
  a about above across additionally after afternoon again against all along also although am american americans amid
  among an and another answer any anyone apparently applause appointed april are around arrangements as at
  attributable audience attendees guest guests vessel aug. august autumn be because been before being below between bilateral both building but by call can
  christmas concerning conference continuing could covid covid-19 crosstalk d.c. dear dec. december despite dialogue
  did diwali do does down dr. during e.u. each earlier easter echoing edt eid eight either even engagement engagements est
  evening every everyone everything expressing fall feb. february few finally first five following for forum four
  friday from further furthermore given gmt god good had has have he her here here's him his how however i i'm if in
  inaudible including internet interpreter intervention into is it it's its jan. january jointly july june just last
  later laughs laughter let let's like local looking many march may meanwhile meeting meetings might ministerial
  moderator monday more moreover morning most mr. mrs. ms. much must my near neither new next nine no nobel nobody non
  nor not nothing noting nov. november now nowruz number numbers oct. october of off ok okay olympic olympics on once
  one only onto operating operator or order orders other others our out over own participant participants per please
  press question ramadan readout recalling recently recognizing regarding remarks roundtable roundtables same saturday
  school second separately sept. september session seven several shall she should since six so some someone sorry
  speaking spring staff statement statements such summer summit sunday teams ten than thank thanks that that's the
  their them then there there's these they they're third this those though three through throughout thursday to today
  together tomorrow tonight too toward towards trilateral tuesday turning two u.k. u.n. u.s. under underscoring unless
  unlike until up upon us usg utc very via visit was we we're wednesday welcome well were what when where whereas
  which while who whom whose why will winter with within without working would yeah yes yesterday yet you you're your
`);

/** A run of capitals that ends in, or is followed by, one of these is a thing that bears a name. */
export const THINGS = words(`
  academy accord accords act act's acts address administration administration's administrations agency agreement
  agreements air airlines airport airways alliance amendment anniversary answer area arena army association auditorium authority
  avenue award awards ballroom bank barracks base battalion border bridge briefing brigade building bureau cabinet camp
  campaign canal capital carrier castle cathedral cemetery center centre chamber channel charter church city club
  coalition coast collective college commission committee communique compact company conference conflict consensus
  consulate convention cooperative corp. corporation corridor council county court crisis crossing cup dam day
  declaration delegation delegations department desert dialogue district doctrine embassy energy era families family
  federal fellow fellows fellowship fellowships festival field files fire fires flight force forces forum foundation
  framework front fund gallery games garden gardens gas gate genocide global government governments group hall harbor
  hearing holdings hospital hotel house inc inc. index initiative initiatives institute institution international
  interview island islands journal lake lakes law laws league lecture library line lines list llc ltd. magazine
  massacre mechanism medal heroes residence efforts debate plenary priority cargo cross solutions meeting meetings memorandum memorial militia ministry mission month mosque mount mountain
  movement museum national network news nuclear offensive office operation order orders organization palace park
  partners partnership party peninsula pipeline plan plans platform policies policy port post principles prize prizes
  process program programme programs project protocol province quad question questions radio regime regimes region
  regional remarks report resolution resolutions revolution river road room rule rules sanctions scholar scholars
  scholarship school sea security session ship society space speech spring square stadium statement station strait
  strategy street summit synagogue systems tanker tapes team technologies television temple test tests theater theatre
  times tower town treaty tribunal troops trophy trust tv union unit units university uprising valley vessel village
  visa visas war week winners year years zone
`);

/** Nouns before a name that say it is a person's, without being an office: what makes a named person no official. */
export const PERSON_NOUNS = words(`
  academic activist activists actor actress advocate advocates americans artist athlete australians author blogger
  bloggers britons brother brothers businessman businessmen businesswoman campaigner canadians candidate candidates
  citizen citizens cleric colleague colleagues columnist correspondent couple critic daughter defendant defender
  defenders detainee detainees dissident dissidents doctor economist editor engineer entrepreneur extremist father
  figure figures filmmaker financier founder friend friends fugitive host hostage hostages humanitarian husband
  individual individuals journalist journalists kingpin laureate laureates lawyer lawyers leader leaders man marine
  militant militants moderator monk mother national nationals nurse oligarch oligarchs olympian operative operatives
  opponent parent parents partner photographer physician pilot poet politician politicians priest prisoner prisoners professor
  publisher refugee reporter reporters resident residents scholar scientist sergeant singer sister sisters soldier son
  spouse sprinter student survivor survivors suspect suspects teacher teenager terrorist terrorists trafficker veteran
  victim victims whistleblower widow wife winner winners woman writer
`);

/** Nouns of which a person is the object: "the release of …", "the murder of …". */
export const FATE_NOUNS = words(`
  abduction arrest assassination brother case cases conviction daughter death deaths detention disappearance families
  family father freedom health husband imprisonment incarceration jailing kidnapping killing legacy life memory mother
  murder parents passing persecution plight poisoning prosecution release return sentencing sister son spouse treatment
  trial whereabouts widow wife
`);

/** What is said of persons, never of things, right after their name. */
export const FATE_VERBS = words(`
  abducted arrested assassinated born convicted detained died freed imprisoned jailed kidnapped killed married
  murdered poisoned released resigned sentenced tortured
`);

/** Verbs whose subject is a person (or a country, which look-up tells apart). */
export const PERSON_VERBS = words(`
  accompanied answered asked attended chose congratulated decided hosted joined launched met ordered replied said says
  spoke testified thanked told tweeted vowed welcomed wrote
`);

/** Nouns that a person, not a place, has: "X’s decision to invade". */
export const PERSON_POSSESSIONS = words(`
  actions administration aggression ambition ambitions appointment arrest assassination brother brutality call career
  case choice claims colleagues comments commitment conviction daughter death decision decisions departure detention
  efforts election family father forces health husband imprisonment inauguration invasion killing lawyer lawyers
  leadership legacy lie lies life military mother murder nomination passing poisoning presidency regime release
  remains remarks resignation role sister son speech statement tenure threats trial troops vision visit war widow wife
  willingness words work
`);

/** Things' words that are family names as often. */
export const FAMILY_THINGS = words(
  'park hall house street lake field bridge church camp base bank palace castle gate garden tower square valley day law case line',
);

/** Words of titles that are family names as often, at the end of a name: "Thomas West". */
export const FAMILY_FIELDS = words('west north east south law home horn root king dean judge justice marshal pope');

/** Small words and months that are family or given names too: "To Lam", "Theresa May". */
export const NAMES_TOO = words('to do an so may he she you no will april june august');
