// The verbs and nouns of speech acts, by act: lemmas only, inflected by statements/lexicon. A verb stands in exactly one table.
import type { Act } from '../model';

/** Verbs that are the act whatever they govern. */
export const ACT_VERBS: Record<Act, string> = {
  discuss:
    'address review explore examine analyze analyse debate deliberate negotiate broach canvass ' +
    'survey ponder consider brainstorm tackle weigh',
  emphasize:
    'emphasize emphasise stress underscore underline highlight note recognize recognise acknowledge say state observe ' +
    'recall assert declare contend argue insist mention remind opine spotlight accentuate echo cite concede admit ' +
    'reemphasize reemphasise hope articulate characterize characterise tell reply vocalize vocalise maintain remark',
  reaffirm:
    'reaffirm affirm reiterate repeat renew recommit confirm reinforce restate reassert reconfirm rededicate reassure assure',
  support: 'pledge promise vow endorse support back guarantee swear',
  welcome:
    'welcome applaud commend praise laud hail salute celebrate compliment credit acclaim admire honor honour commemorate toast',
  thank: 'thank appreciate',
  congratulate: 'congratulate felicitate',
  condole: 'mourn grieve commiserate sympathize sympathise condole',
  concern: 'regret lament bemoan',
  condemn:
    'condemn denounce decry deplore reject oppose criticize criticise rebuke repudiate protest slam blast castigate censure ' +
    'dismiss',
  urge:
    'urge encourage request demand advocate appeal implore exhort beseech plead propose suggest recommend invite ' +
    'challenge entreat prod nudge solicit',
  warn: 'warn caution threaten',
  agree: 'agree decide concur resolve sign formalize formalise',
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
    'assessment report account explanation thoughts',
};

/** What a consequence is called. */
export const CONSEQUENCES =
  'consequence consequences cost costs sanctions response respond retaliate retaliation accountable tolerate price repercussions ' +
  'depend depends contingent conditional linkage hinge hinges invoke trigger';
/** What is announced to be taken, the ends that make it a consequence, and the conditions it is announced under. */
export const MEASURES = 'measure measures action actions steps';
export const DEFENCES = 'protect defend address counter deter';
export const CONDITIONS = 'absent unless if without should';

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
  'exchange exchanges agenda topic topics issues subjects visit engagement engagements session sessions roundtable deliberations';
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
  shed: 'shed',
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
export const DOUBLED = 'plan commit recommit regret confer concur admit slam chat put set sit begin prod flag swap map';
