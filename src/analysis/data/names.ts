// Words around and inside people's names, folded. No names of people stand here: names are read by their shape.
const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/** Small words inside a name. */
export const PARTICLES = words(`
  de del della di da das do dos du des van von der den ter ten zu zur af av bin bint ibn ben al el ul ur ud uz
  y la le las los lo abu abd ould mint st san santa ap ag oglu kyzy uulu d' o' dal dalla degli
`);

/** What may close a name. */
export const NAME_TAILS = words('jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii');

/** Words that are capitalised for their place in a sentence or on a calendar, and never part of a name. */
export const NOT_NAMES = words(`
  a an the this that these those it its he she they we i you his her their our your my him them us who whom whose which what when
  where why how and or but nor so yet for of in on at by to from with without within as is are was were be been being am has have
  had do does did will would can could may might must shall should not no yes if then than because since while whereas although
  though unless until after before during between among amid against about above below over under through throughout across along
  around near toward towards upon into onto off out up down again further once here there all any both each few more most other
  others some such only own same too very just also however moreover furthermore additionally finally following meanwhile today
  yesterday tomorrow tonight now recently later earlier separately together jointly first second third last next one two three four
  five six seven eight nine ten per via regarding concerning including despite given like unlike thank thanks welcome good morning
  afternoon evening please let well ok okay yeah sorry question answer remarks statement readout press
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan. feb. aug. sept. oct. nov. dec. spring summer autumn fall winter christmas easter ramadan eid diwali nowruz
  covid covid-19 internet nobel olympics olympic god
  new many several every another either neither much nothing everything everyone someone anyone nobody
  building continuing noting underscoring expressing speaking looking working turning echoing recalling recognizing
  let's that's it's there's here's we're they're i'm you're
  mr. ms. mrs. dr. u.s. u.n. u.k. e.u. d.c. usg
  applause laughter inaudible crosstalk laughs
  meeting meetings summit conference ministerial dialogue session forum trilateral bilateral visit call
attributable non participants participant moderator operator interpreter staff
  number numbers intervention statements dear apparently appointed arrangements engagements engagement roundtable roundtables teams operating school
american americans order orders local edt est utc gmt
`);

/** A run of capitals that ends in, or is followed by, one of these is a thing that bears a name. */
export const THINGS = words(`
  administration administrations administration's agreement agreements accord accords act acts airport award awards prize prizes
  foundation fellowship fellowships fellow fellows program programs programme scholar scholars scholarship center centre
  institute institution library building house hall street avenue road bridge law laws plan plans doctrine regime regimes
  government governments initiative initiatives university college school hospital memorial lecture trophy cup lake mount mountain
  river sea strait island islands base camp field hotel park group council committee commission company corporation inc inc. corp.
  llc ltd. bank fund trust association organization society party movement front army brigade battalion forces force militia
  network channel news times post journal magazine radio television tv space station team club league conference summit forum
  dialogue meeting meetings session framework declaration charter convention treaty protocol process principles mechanism
  consensus day week month year anniversary festival games flight vessel ship tanker carrier project pipeline corridor port harbor
  dam canal valley region province district county city town village peninsula coast desert area zone border crossing line
  war conflict crisis revolution spring uprising massacre genocide offensive operation campaign mission
  department ministry office bureau agency embassy consulate mission authority union alliance partnership coalition quad
  platform index report strategy policy policies fellowship rule rules amendment resolution resolutions list sanctions
  cooperative collective coalition compact visa visas era years memorandum hearing court tribunal chamber palace castle square
  tower gate garden gardens museum gallery theater theatre stadium arena academy cemetery church cathedral mosque temple synagogue
  statement communique speech address question questions answer interview briefing remarks
  global international national federal regional
  delegation delegations cabinet family families tapes files lakes barracks unit units fire fires gas nuclear security
  order orders test tests troops winners act's
  air airlines airways line lines energy capital partners holdings group technologies systems
`);

/** Nouns before a name that say it is a person's, without being an office: what makes a named person no official. */
export const PERSON_NOUNS = words(`
  operative operatives militant militants suspect suspects defendant extremist terrorists kingpin founder  olympian   citizen citizens national nationals journalist journalists reporter reporters activist activists lawyer lawyers dissident
  dissidents defender defenders blogger bloggers politician politicians detainee detainees prisoner prisoners winner winners laureate
  laureates author writer poet professor scholar academic athlete sprinter actor actress singer artist businessman businesswoman
  businessmen entrepreneur veteran marine soldier sergeant teacher student teenager victim victims hostage hostages correspondent
  columnist editor publisher photographer filmmaker economist scientist physician doctor nurse engineer refugee son daughter wife
  husband father mother brother sister widow couple man woman advocate advocates survivor survivors whistleblower cleric monk priest pilot
  resident residents americans critic opponent candidate candidates figure figures leader leaders campaigner humanitarian
  host moderator colleague colleagues friend friends partner spouse terrorist financier trafficker oligarch oligarchs fugitive
  individuals individual brothers sisters americans australians canadians britons
`);

/** Nouns of which a person is the object: "the release of …", "the murder of …". */
export const FATE_NOUNS = words(`
  release detention imprisonment arrest murder killing assassination death deaths poisoning persecution prosecution trial sentencing
  conviction abduction kidnapping disappearance case cases return freedom treatment health jailing incarceration families family memory
  legacy passing life whereabouts plight
`);

/** What is said of persons, never of things, right after their name. */
export const FATE_VERBS = words(`
  detained arrested imprisoned jailed sentenced poisoned murdered killed assassinated convicted released freed abducted kidnapped
  born died resigned married tortured
`);

/** Verbs whose subject is a person (or a country, which look-up tells apart). */
export const PERSON_VERBS = words(`
  said says told met spoke thanked joined welcomed hosted accompanied attended congratulated decided chose ordered launched
  vowed testified wrote tweeted replied answered asked
`);

/** Nouns that a person, not a place, has: "X’s decision to invade". */
export const PERSON_POSSESSIONS = words(`
  decision decisions war aggression invasion brutality lies lie claims ambition ambitions choice threats forces military regime
  detention imprisonment release arrest death murder killing assassination poisoning trial conviction family wife husband son
  daughter mother father lawyer lawyers colleagues case health leadership legacy vision presidency tenure career life passing
  inauguration election visit remarks speech statement comments words call administration troops actions appointment nomination
  resignation departure willingness commitment efforts work role remains widow sister brother
`);

/** Things' words that are family names as often. */
export const FAMILY_THINGS = words(
  'park hall house street lake field bridge church camp base bank palace castle gate garden tower square valley day law case line',
);

/** Small words and months that are family or given names too: "To Lam", "Theresa May". */
export const NAMES_TOO = words('to do an so may');
