// The words a reported contact is told in. Folded forms, as tokens hold them.

const words = (list: string) => new Set(list.split(' '));

/** Verbs that report a contact, by what they say of its form when nothing else does. */
export const CONTACT_VERBS: Readonly<Record<string, 'meet' | 'speak' | 'travel' | 'attend' | 'hold' | 'receive'>> = {
  met: 'meet',
  meets: 'meet',
  spoke: 'speak',
  speaks: 'speak',
  talked: 'speak',
  called: 'speak',
  calls: 'speak',
  phoned: 'speak',
  telephoned: 'speak',
  conferred: 'speak',
  traveled: 'travel',
  travelled: 'travel',
  visited: 'travel',
  participated: 'attend',
  joined: 'attend',
  attended: 'attend',
  addressed: 'attend',
  held: 'hold',
  holds: 'hold',
  had: 'hold',
  conducted: 'hold',
  convened: 'hold',
  chaired: 'hold',
  hosted: 'hold',
  hosts: 'hold',
  led: 'hold',
  launched: 'hold',
  concluded: 'hold',
  cochaired: 'hold',
  cohosted: 'hold',
  welcomed: 'receive',
  received: 'receive',
  greeted: 'receive',
  paid: 'receive',
};

/** Nouns of a contact that "held", "attended" and titles take, by the kind of event they name. */
export const CONTACT_NOUNS: Readonly<Record<string, 'meeting' | 'call' | 'visit' | 'event'>> = {
  call: 'call',
  calls: 'call',
  videoconference: 'call',
  teleconference: 'call',
  meeting: 'meeting',
  meetings: 'meeting',
  consultations: 'meeting',
  talks: 'meeting',
  discussion: 'meeting',
  discussions: 'meeting',
  conversation: 'meeting',
  conversations: 'meeting',
  trilateral: 'meeting',
  bilateral: 'meeting',
  ministerial: 'meeting',
  dialogue: 'meeting',
  delegation: 'meeting',
  session: 'meeting',
  luncheon: 'meeting',
  lunch: 'meeting',
  breakfast: 'meeting',
  dinner: 'meeting',
  engagements: 'meeting',
  engagement: 'meeting',
  pullaside: 'meeting',
  visit: 'visit',
  trip: 'visit',
  travel: 'visit',
  roundtable: 'event',
  conference: 'event',
  ceremony: 'event',
  reception: 'event',
  summit: 'event',
  forum: 'event',
  event: 'event',
  launch: 'event',
  celebration: 'event',
  gathering: 'event',
  participation: 'meeting',
};

/** Words that make a contact one at a distance. */
export const REMOTE = words('virtually virtual phone telephone video videoconference teleconference call calls online');

/** Nouns of gatherings: what stands "at" or on the margins of them is no place. */
export const GATHERINGS = words(
  'meeting conference summit assembly forum dialogue ministerial week session congress games council debate gathering talks ' +
    'ceremony inauguration funeral celebration event consultations unga',
);

/** Adjectives said of talks. Hyphenated ones as one entry, parts joined by a hyphen. */
export const TONES = words(
  'candid constructive substantive productive frank professional cordial warm friendly open fruitful positive excellent good useful ' +
    'serious detailed direct robust respectful businesslike pragmatic extensive intensive lengthy great thorough meaningful broad ' +
    'comprehensive important successful difficult tough tense honest sincere amicable lively rich deep intense helpful valuable ' +
    'engaging focused collegial insightful encouraging thoughtful vibrant dynamic strong wide-ranging in-depth forward-looking far-reaching ' +
    'broad-ranging business-like results-oriented action-oriented solution-oriented open-ended',
);

/** Nouns that name the talks themselves. */
export const TALKS = words(
  'discussion discussions conversation conversations talks talk meeting meetings exchange exchanges call calls dialogue consultations ' +
    'session engagement engagements visit negotiations',
);

/** Capitalised names that "in" may take and that are neither city nor venue. */
export const REGIONS = words(
  'europe asia africa america americas oceania eurasia middle east north south west central western eastern northern southern southeast ' +
    'indo pacific caribbean caucasus balkans sahel levant gulf mediterranean atlantic baltic hemisphere peninsula congress parliament',
);

/** The states of the U.S., which a city is written with as with a country. */
export const STATES = new Set(
  (
    'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,' +
    'kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,' +
    'new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,' +
    'south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,puerto rico'
  ).split(','),
);

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  'jan.': 1,
  'feb.': 2,
  'aug.': 8,
  'sept.': 9,
  'oct.': 10,
  'nov.': 11,
  'dec.': 12,
};

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
