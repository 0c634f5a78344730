// The verbs and nouns of speech acts, by act: lemmas only, inflected by statements/lexicon. A verb stands in exactly one table.
import type { Act } from '../model';

/** Verbs that are the act whatever they govern. */
export const ACT_VERBS: Record<Act, string> = {
  discuss:
    'address review explore examine analyze analyse debate deliberate negotiate broach canvass ' +
    'survey ponder consider brainstorm tackle',
  emphasize:
    'emphasize emphasise stress underscore underline highlight note recognize recognise acknowledge say state observe ' +
    'recall assert declare contend argue insist mention remind opine spotlight accentuate echo cite concede admit ' +
    'reemphasize reemphasise hope articulate characterize characterise tell reply vocalize vocalise maintain remark',
  reaffirm:
    'reaffirm affirm reiterate repeat renew recommit confirm reinforce restate reassert reconfirm rededicate reassure assure',
  support: 'pledge promise vow endorse support guarantee undertake swear',
  welcome:
    'welcome applaud commend praise laud hail salute celebrate compliment credit acclaim admire honor honour commemorate toast',
  thank: 'thank appreciate',
  congratulate: 'congratulate felicitate',
  condole: 'mourn grieve commiserate sympathize sympathise condole',
  concern: 'regret lament bemoan',
  condemn:
    'condemn denounce decry deplore reject oppose criticize criticise rebuke repudiate protest slam blast castigate censure',
  urge:
    'urge encourage ask request demand advocate appeal implore exhort beseech plead propose suggest recommend invite ' +
    'challenge entreat prod nudge solicit',
  warn: 'warn caution threaten',
  agree: 'agree decide concur resolve sign',
  inform:
    'update brief inform preview announce explain outline notify apprise debrief detail describe report elaborate ' +
    'clarify present unveil communicate disclose reveal recount',
};

/**
 * Nouns that say the act of a verb that merely carries them ("expressed concern", "provided an update"). The first one in the
 * verb's object decides.
 */
export const ACT_NOUNS: Record<Act, string> = {
  discuss:
    'discussion discussions conversation conversations talks dialogue dialog consultation consultations deliberations debate ' +
    'exchange exchanges negotiations view views idea ideas notes perspectives opinions assessments stock',
  emphasize:
    'hope hopes desire wish wishes interest interests confidence importance need readiness willingness optimism belief ' +
    'eagerness openness preference determination intention intent conviction resolve urgency attention emphasis note point ' +
    'case trust priority impatience expectation expectations enthusiasm view views opinion opinions',
  reaffirm: 'assurance assurances',
  support:
    'support solidarity commitment commitments backing pledge pledges promise promises encouragement assistance help',
  welcome: 'admiration tribute satisfaction pleasure praise respect delight pride compliments',
  thank: 'appreciation gratitude thanks thankfulness gratefulness',
  congratulate: 'congratulations congratulation felicitations',
  condole: 'condolence condolences sympathy sympathies sorrow grief sadness respects homage mourning',
  concern:
    'concern concerns case alarm disappointment dismay frustration regret regrets outrage worry worries unease reservation ' +
    'reservations doubt doubts displeasure skepticism scepticism misgivings objection objections anger anxiety shock ' +
    'apprehension apprehensions dissatisfaction cases',
  condemn: 'condemnation opposition rejection disapproval objection objections',
  urge: 'appeal appeals request requests demand demands invitation call calls recommendation recommendations',
  warn: 'warning warnings caution',
  agree: 'agreement agreements consensus understanding understandings deal accord decision compromise',
  inform:
    'update updates briefing briefings overview readout readouts information details detail summary insight insights ' +
    'assessment report account explanation',
};

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
const OFFERED: readonly Act[] = ['condole', 'thank', 'congratulate', 'welcome', 'concern', 'reaffirm', 'inform'];
const TALKED: readonly Sense[] = [{ act: 'discuss', later: 'about regarding concerning', mutual: true }];
const HELD: readonly Sense[] = [
  { act: null, nouns: ['discuss'], mutual: true },
  { act: 'discuss', later: 'about regarding concerning', mutual: true },
];

/** Verbs whose act depends on what follows. */
export const FRAMED_VERBS: Record<string, readonly Sense[]> = {
  express: [{ act: null, nouns: EXPRESSED }, { act: 'emphasize' }],
  voice: [{ act: null, nouns: EXPRESSED }, { act: 'emphasize' }],
  register: [{ act: null, nouns: EXPRESSED }],
  convey: [{ act: null, nouns: ['concern', 'condole', 'thank', 'congratulate'] }, { act: 'inform' }],
  relay: [{ act: null, nouns: ['concern', 'condole', 'thank', 'congratulate'] }, { act: 'inform' }],
  share: [
    { act: null, nouns: ['concern', 'condole', 'thank', 'congratulate', 'welcome'] },
    { act: 'inform', noun: 'view views perspectives assessments ideas', together: 'discuss' },
    { act: 'inform' },
  ],
  wish: [{ act: 'condole', noun: 'recovery' }, { act: 'emphasize' }],
  offer: [{ act: null, nouns: OFFERED }, { act: 'support' }],
  extend: [
    { act: null, nouns: [...OFFERED, 'support', 'urge'] },
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
  have: HELD,
  hold: HELD,
  conduct: HELD,
  engage: [
    { act: null, nouns: ['discuss'], mutual: true },
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
    { act: 'discuss', next: 'at into' },
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
  place: [{ act: 'emphasize', noun: 'emphasis' }],
  put: [
    { act: 'emphasize', noun: 'emphasis' },
    { act: 'inform', next: 'forward' },
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
  press: [{ act: 'urge' }],
  push: [
    { act: 'urge', next: 'for' },
    { act: 'condemn', next: 'back' },
  ],
  lobby: [{ act: 'urge' }],
  seek: [{ act: 'urge', noun: 'assurances support assistance help commitment clarification cooperation' }],
  advise: [{ act: 'urge', later: 'to against' }, { act: 'inform' }],
  object: [{ act: 'condemn', next: 'to' }],
  settle: [{ act: 'agree', next: 'on upon' }],
  come: [{ act: null, nouns: ['agree'] }],
  lay: [
    { act: 'inform', next: 'out' },
    { act: 'inform', later: 'out' },
  ],
  set: [{ act: 'inform', next: 'out forth' }],
  pass: [{ act: 'inform', next: 'on along' }],
  walk: [{ act: 'inform', later: 'through' }],
  rule: [{ act: 'condemn', next: 'out' }],
  mark: [{ act: 'welcome', noun: 'anniversary' }],
};

/** What a consequence is called. */
export const CONSEQUENCES =
  'consequence consequences cost costs sanctions response respond retaliate retaliation accountable tolerate price repercussions';

/** Verbs of contact: an infinitive after them says what the contact was for ("met to discuss", "called to congratulate"). */
export const CONTACT_VERBS =
  'meet speak talk call telephone phone host visit travel join hold convene gather participate attend arrive receive see ' +
  'connect sit chat lead assemble reconvene return stop co-host confer have welcome go come';

/** Verbs that pass their act on to the infinitive they govern ("used the meeting to reiterate", "continued to press for"). */
export const CARRIER_VERBS = 'use take continue proceed go wish want make seek begin start';

/** Verbs that pass their act on to "by" and a gerund ("began by thanking"), or "in" and a gerund ("joined others in condemning"). */
export const BY_VERBS = 'begin start open conclude close end finish join';

/** Adjectives that are an act after "be" ("was grateful for"), or hand it to an infinitive ("was pleased to announce"). */
export const ACT_ADJECTIVES: Partial<Record<Act, string>> = {
  thank: 'grateful thankful appreciative',
  concern: 'concerned alarmed troubled dismayed disappointed',
  emphasize: 'clear unequivocal adamant hopeful optimistic confident',
};
export const WILLING_ADJECTIVES = 'able pleased glad happy honored honoured proud delighted keen';

/** Nouns for the talks themselves, which speak for all who took part ("discussions focused on", "the meeting covered"). */
export const TALK_NOUNS =
  'discussion discussions conversation conversations talk talks meeting meetings call calls dialogue consultation consultations ' +
  'exchange exchanges agenda topic topics visit engagement engagements session sessions roundtable deliberations';
/** Verbs that talks may be the subject of, beside those of discussion. */
export const TALK_VERBS = 'include concern feature encompass turn span range';
/** Nouns for talks as a chance to say something ("an opportunity to discuss"). */
export const CHANCE_NOUNS = 'opportunity chance occasion forum platform venue time moment meeting call visit trip';

/** Past forms, participles and doubled consonants that the rules of spelling do not give. */
export const IRREGULAR: Record<string, string> = {
  say: 'said',
  speak: 'spoke spoken',
  meet: 'met',
  hold: 'held',
  have: 'had',
  give: 'gave given',
  take: 'took taken',
  make: 'made',
  draw: 'drew drawn',
  pay: 'paid',
  lay: 'laid',
  set: 'set',
  put: 'put',
  send: 'sent',
  go: 'went gone',
  come: 'came come',
  begin: 'began begun',
  lead: 'led',
  swear: 'swore sworn',
  undertake: 'undertook undertaken',
  bring: 'brought',
  lend: 'lent',
  seek: 'sought',
  tell: 'told',
  strike: 'struck',
  drive: 'drove driven',
  see: 'saw seen',
  sit: 'sat',
  beseech: 'besought',
  dive: 'dived dove',
  plead: 'pleaded pled',
};
export const DOUBLED = 'plan commit recommit regret confer concur admit slam chat put set sit begin prod';
