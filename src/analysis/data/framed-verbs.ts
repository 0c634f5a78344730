// Verbs whose act depends on what follows: the frames they stand in, tried in order.
import type { Act } from '../model';
import { ACT_NOUNS } from './acts';

/** How a verb that needs more than itself becomes an act. The first sense that fits is taken. */
export interface Sense {
  /** The act; null where `nouns` says it. */
  readonly act: Act | null;
  /** Words one of which follows the verb at once (adverbs aside): "call on", "touch upon", "make clear". */
  readonly next?: string;
  /** Words one of which follows later in the clause, after whom it was said to: "spoke with X *about*". */
  readonly later?: string;
  /** Acts whose nouns in the object decide: "expressed *concern*". With `act` set, they only open the sense. */
  readonly nouns?: readonly Act[];
  /** The noun alone that opens the sense: "drew *attention*". */
  readonly noun?: string;
  /** Said of a contact and its topic, hence by everyone in it. */
  readonly mutual?: boolean;
  /** The act when two or more do it together. */
  readonly together?: Act;
  /** The act when what is said is a consequence. */
  readonly threat?: Act;
}

const EXPRESSED = Object.keys(ACT_NOUNS).filter((act) => act !== 'discuss' && act !== 'inform') as Act[];
const OFFERED: readonly Act[] = [
  'condole',
  'thank',
  'congratulate',
  'welcome',
  'concern',
  'reaffirm',
  'inform',
  'support',
];
/** "conveyed her gratitude", "conveyed unwavering support"; a commitment conveyed is passed on. */
const CONVEYED: readonly Sense[] = [
  { act: null, nouns: ['concern', 'condole', 'thank', 'congratulate'] },
  { act: null, noun: 'support solidarity', nouns: ['support'] },
  { act: 'inform' },
];
/** Said of whoever gives the occasion: only what is named a talk is one, not a "Strategic Dialogue" by its name. */
const HOSTED: readonly Sense[] = [
  {
    act: 'discuss',
    noun: 'discussion discussions conversation conversations talks consultations',
    later: 'about regarding concerning on',
    mutual: true,
  },
];
const TALKED: readonly Sense[] = [{ act: 'discuss', later: 'about regarding concerning', mutual: true }];
/** "held talks" without a topic is the contact itself. */
const HELD: readonly Sense[] = [
  {
    act: 'discuss',
    noun: 'talks consultations negotiations dialogue dialog deliberations',
    later: 'about regarding concerning on covering focused',
    mutual: true,
  },
  {
    act: 'discuss',
    noun: 'discussion discussions conversation conversations debate exchange exchanges view views idea ideas notes perspectives opinions',
    mutual: true,
  },
  { act: 'discuss', later: 'about regarding concerning', mutual: true },
];

/** "conducted a review of". */
const REVIEWED: Sense = { act: 'discuss', noun: 'review reviews stocktaking assessment', mutual: true };

/** Verbs whose act depends on what follows. */
export const FRAMED_VERBS: Record<string, readonly Sense[]> = {
  express: [{ act: null, nouns: EXPRESSED }, { act: 'emphasize' }],
  voice: [{ act: null, nouns: EXPRESSED }, { act: 'emphasize' }],
  register: [{ act: null, nouns: EXPRESSED }],
  convey: CONVEYED,
  relay: CONVEYED,
  share: [
    { act: null, nouns: ['concern', 'condole', 'thank', 'congratulate', 'welcome'] },
    { act: 'inform', next: 'the', noun: 'view assessment', together: 'agree' },
    { act: 'inform', noun: 'view views perspectives assessments ideas thoughts', together: 'discuss' },
    { act: 'emphasize', noun: 'interest commitment desire determination hope hopes optimism' },
    { act: 'inform' },
  ],
  wish: [{ act: 'condole', noun: 'recovery' }, { act: 'emphasize' }],
  offer: [{ act: null, nouns: OFFERED }, { act: 'support' }],
  extend: [
    { act: null, nouns: [...OFFERED, 'urge'] },
    { act: 'emphasize', noun: 'wishes greetings regards' },
  ],
  send: [{ act: null, nouns: ['condole', 'thank', 'congratulate'] }],
  pay: [{ act: null, nouns: ['welcome', 'condole'] }],
  raise: [{ act: null, nouns: ['concern'] }, { act: 'discuss' }],
  provide: [{ act: null, nouns: ['inform', 'reaffirm'] }],
  give: [
    { act: null, nouns: ['inform', 'reaffirm', 'thank', 'condole'] },
    { act: 'emphasize', noun: 'emphasis priority' },
    { act: 'support', noun: 'support backing' },
  ],
  deliver: [{ act: null, nouns: ['inform', 'warn', 'condole', 'congratulate'] }],
  issue: [{ act: null, nouns: ['warn', 'urge', 'condemn'] }],
  lend: [{ act: 'support', noun: 'support backing' }],
  reach: [{ act: null, nouns: ['agree'] }],
  conclude: [
    { act: null, nouns: ['agree'] },
    { act: 'agree', next: 'that' },
  ],
  finalize: [{ act: null, nouns: ['agree'] }],
  strike: [{ act: null, nouns: ['agree'] }],
  discuss: [{ act: 'discuss', mutual: true }],
  confer: [{ act: 'discuss', mutual: true }],
  consult: [{ act: 'discuss', mutual: true }],
  converse: [{ act: 'discuss', mutual: true }],
  exchange: [{ act: null, nouns: ['discuss'], mutual: true }],
  trade: [{ act: 'discuss', noun: 'views ideas notes perspectives', mutual: true }],
  swap: [{ act: 'discuss', noun: 'views ideas notes perspectives', mutual: true }],
  host: HOSTED,
  convene: HOSTED,
  lead: HOSTED,
  have: HELD,
  hold: HELD,
  conduct: [REVIEWED, ...HELD],
  undertake: [REVIEWED, { act: 'support' }],
  carry: [{ ...REVIEWED, next: 'out' }],
  engage: [
    { act: null, nouns: ['discuss'], mutual: true },
    {
      act: 'discuss',
      next: 'in',
      noun: 'discussion discussions conversation conversations exchange talks',
      mutual: true,
    },
    { act: 'discuss', later: 'on about regarding over', mutual: true },
  ],
  continue: [
    { act: null, nouns: ['discuss'] },
    { act: 'discuss', noun: 'coordination' },
  ],
  plan: [{ act: 'agree', next: 'to' }],
  resume: [{ act: null, nouns: ['discuss'] }],
  compare: [{ act: 'discuss', noun: 'notes' }],
  speak: [
    { act: 'condemn', next: 'out', later: 'against' },
    { act: 'discuss', next: 'of' },
    { act: 'discuss', next: 'to', noun: 'importance need value' },
    ...TALKED,
    { act: 'discuss', later: 'on', mutual: true },
  ],
  talk: [{ act: 'discuss', next: 'through' }, ...TALKED, { act: 'discuss', later: 'on', mutual: true }],
  chat: TALKED,
  meet: TALKED,
  connect: TALKED,
  touch: [{ act: 'discuss', next: 'on upon' }],
  focus: [{ act: 'discuss', next: 'on upon' }],
  center: [{ act: 'discuss', next: 'on upon around' }],
  centre: [{ act: 'discuss', next: 'on upon around' }],
  revolve: [{ act: 'discuss', next: 'around' }],
  concentrate: [{ act: 'discuss', next: 'on upon' }],
  reflect: [{ act: 'discuss', next: 'on upon' }],
  dwell: [{ act: 'discuss', next: 'on upon' }],
  delve: [{ act: 'discuss', next: 'into' }],
  dive: [{ act: 'discuss', next: 'into' }],
  look: [
    { act: 'emphasize', next: 'forward' },
    { act: 'discuss', next: 'at into ahead' },
  ],
  follow: [{ act: 'discuss', next: 'up' }],
  go: [{ act: 'discuss', next: 'over through' }],
  bring: [
    { act: 'discuss', next: 'up' },
    { act: 'discuss', later: 'up' },
  ],
  coordinate: [{ act: 'discuss' }],
  cover: [{ act: 'discuss' }],
  assess: [{ act: 'discuss' }],
  evaluate: [{ act: 'discuss' }],
  inquire: [{ act: 'discuss', next: 'about into' }],
  enquire: [{ act: 'discuss', next: 'about into' }],
  identify: [{ act: 'discuss' }],
  take: [
    { act: 'emphasize', noun: 'note' },
    { act: 'discuss', noun: 'stock' },
    { act: 'discuss', next: 'up' },
  ],
  draw: [{ act: 'emphasize', noun: 'attention' }],
  call: [
    { act: 'urge', next: 'on upon for' },
    { act: 'condemn', next: 'out' },
    { act: 'emphasize', noun: 'attention' },
    // "called it a milestone"
    { act: 'emphasize', next: 'a an' },
  ],
  point: [{ act: 'emphasize', next: 'out to at' }],
  single: [{ act: 'emphasize', next: 'out' }],
  drive: [{ act: 'emphasize', next: 'home' }],
  shed: [{ act: 'emphasize', noun: 'light' }],
  flag: [{ act: null, nouns: ['concern'] }, { act: 'emphasize' }],
  double: [{ act: 'reaffirm', next: 'down' }],
  place: [{ act: 'emphasize', noun: 'emphasis' }],
  put: [
    { act: 'emphasize', noun: 'emphasis' },
    { act: 'inform', next: 'forward' },
    { act: 'warn', later: 'notice' },
  ],
  make: [
    { act: 'emphasize', next: 'clear plain', threat: 'warn' },
    { act: 'emphasize', noun: 'point case' },
    { act: 'support', noun: 'pledge commitment' },
    { act: null, nouns: ['urge'] },
  ],
  add: [{ act: 'emphasize', next: 'that' }],
  comment: [{ act: 'emphasize', next: 'on upon that' }],
  commit: [{ act: 'support', together: 'agree' }],
  align: [{ act: 'agree', next: 'on' }],
  ask: [{ act: 'discuss', next: 'about' }, { act: 'discuss', later: 'about' }, { act: 'urge' }],
  press: [{ act: 'urge' }],
  push: [
    { act: 'urge', next: 'for' },
    { act: 'condemn', next: 'back' },
  ],
  lobby: [{ act: 'urge' }],
  seek: [
    { act: 'urge', noun: 'assurances support assistance help commitment clarification cooperation' },
    { act: 'discuss', noun: 'views perspective perspectives input' },
  ],
  advise: [{ act: 'urge', later: 'to against' }, { act: 'inform' }],
  object: [{ act: 'condemn', next: 'to' }],
  settle: [{ act: 'agree', next: 'on upon' }],
  come: [{ act: null, nouns: ['agree'] }],
  lay: [
    { act: 'inform', next: 'out' },
    { act: 'inform', later: 'out' },
  ],
  set: [{ act: 'inform', next: 'out forth' }],
  spell: [{ act: 'inform', next: 'out' }],
  pass: [{ act: 'inform', next: 'on along' }],
  walk: [{ act: 'inform', later: 'through' }],
  rule: [{ act: 'condemn', next: 'out' }],
  map: [{ act: 'discuss', next: 'out' }],
  mark: [{ act: 'welcome', noun: 'anniversary' }],
};
