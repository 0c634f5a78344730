// The classes of words that the grammar of titles and names asks for at every step.
import { NAME_TAILS, NAMES_TOO, NOT_NAMES, PARTICLES, POSTNOMINALS, THINGS } from '../data/names';
import {
  CROWNED,
  FIELDS,
  HEADS,
  HONORIFICS,
  PLURALS,
  RANKERS,
  RANKS,
  SMALL_HEADS,
  STYLE_OPENERS,
} from '../data/titles';
import { wordClass } from '../text/classes';

const plurals = (heads: ReadonlySet<string>) =>
  new Set([
    ...[...heads].map((head) => `${head}s`),
    ...[...PLURALS].filter(([, head]) => heads.has(head)).map(([plural]) => plural),
  ]);

/** Heads of titles, capitalised, and their plurals. */
export const HEAD = wordClass(HEADS);
export const MANY_HEADS = wordClass(plurals(HEADS));
/** Heads in small letters, and their plurals. */
export const SMALL_HEAD = wordClass(SMALL_HEADS);
export const MANY_SMALL_HEADS = wordClass(plurals(SMALL_HEADS));
export const FIELD = wordClass(FIELDS);
export const RANKER = wordClass(RANKERS);
/** Every word that belongs to titles and can be no part of a name. */
export const TITLE_WORD = wordClass(new Set([...HEADS, ...FIELDS, ...RANKERS, ...PLURALS.keys()]));
/** Offices by their initials: "NSA Roe", "EAM Doe". */
export const INITIALS = wordClass(new Set('cda das dfm dpm eam fm hr hrvp nsa pdas pm sbo vfm vp'.split(' ')));
/** Words whose neighbours decide whether they are heads. */
export const DOUBTFUL_HEAD = wordClass(new Set([...CROWNED, 'official', 'executive', 'sultan', 'amir', 'emir']));
/** Honorifics and ranks. */
export const STYLE = wordClass(new Set([...HONORIFICS, ...RANKS]));
export const STYLE_OPENER = wordClass(STYLE_OPENERS);
export const NAME_TAIL = wordClass(NAME_TAILS);
export const NAME_TOO = wordClass(NAMES_TOO);
export const PARTICLE = wordClass(PARTICLES);
export const POSTNOMINAL = wordClass(POSTNOMINALS);
export const NO_NAME = wordClass(NOT_NAMES);
export const THING = wordClass(THINGS);

/** What a title in small letters may begin with. */
export const BEGINS_SMALL = SMALL_HEAD | MANY_SMALL_HEADS | FIELD | RANKER | DOUBTFUL_HEAD;
