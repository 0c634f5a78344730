// Every state the popup can be in, and what it says there. Tests show each of them in both browsers, light and dark.
import type { Found } from '../../src/messages/page';
import { AMMAN, sample } from '../ui/samples';
import { release } from './popup';
import { fixture } from './suite';

interface Scene {
  name: string;
  /** Sentences the view says. */
  says: string[];
  /** Names of its buttons, those of the foot left out. */
  buttons?: string[];
}

/** States a page can tell of: it is stood in for. */
export const TOLD: (Scene & { found: Found })[] = [
  {
    name: 'release',
    found: release(AMMAN),
    says: ['Secretary Ward', 'Kept since Jul 15, 2026', 'Iran’s regional conduct', '12 statements', 'Named only'],
  },
  {
    name: 'loading',
    found: { found: 'loading' },
    says: ['Reading the page …'],
  },
  {
    name: 'full',
    found: release(AMMAN, { kept: false, why: 'full' }),
    says: [
      'Not kept: storage is full',
      'There is no room left, so this release is not kept. What was kept before is safe.',
      'Export and delete what you no longer need.',
      'Secretary Ward',
    ],
  },
  {
    name: 'not-kept',
    found: release(AMMAN, { kept: false, why: 'failed' }),
    says: ['This release could not be kept.', 'Secretary Ward'],
  },
  {
    name: 'private',
    found: release(AMMAN, { kept: false, why: 'private' }),
    says: ['Not kept: private window', 'Secretary Ward'],
  },
  {
    name: 'nothing-found',
    found: release(sample({ kind: 'notice', title: 'Public Schedule', text: 'Nothing is planned.' })),
    says: ['Notice: “Public Schedule”', 'Nothing was found in this text', 'The release is kept all the same'],
  },
  {
    name: 'no-officials',
    found: release(sample({ title: 'On the Lake', text: 'The lake is calm in Haiti.', issues: { haiti: ['Haiti'] } })),
    says: ['No official is named in this release.', 'No statement of a participant was found.', 'Haiti'],
  },
  {
    name: 'too-long',
    found: { found: 'nothing', why: 'too-long' },
    says: ['This page is too long to read', 'import it in the archive'],
  },
  {
    name: 'error',
    found: { found: 'failure', error: 'The worker did not answer.' },
    says: ['Something went wrong while reading this page.', 'Reload the page to try again.'],
    buttons: ['Reload the page'],
  },
];

const STATE = 'https://www.state.gov';

/** States that real pages of state.gov lead to. */
export const PAGES: (Scene & { url: string; fixture: string })[] = [
  {
    name: 'home',
    url: `${STATE}/`,
    fixture: 'home',
    says: ['This is a front page, not a release.', 'Open a readout on state.gov'],
    buttons: ['Open state.gov'],
  },
  {
    name: 'list',
    url: `${STATE}/press-releases/`,
    fixture: 'list-2019',
    says: ['This page lists releases.', 'Open one of them to see who met whom and what was said.'],
  },
  {
    name: 'search',
    url: `${STATE}/?s=norway`,
    fixture: 'search',
    says: ['This is a search page.'],
    buttons: ['Open state.gov'],
  },
  {
    name: 'advisory',
    url: `${STATE}/norland-travel-advisory/`,
    fixture: 'advisory',
    says: ['This is a travel advisory, not a release.'],
    buttons: ['Open state.gov'],
  },
  {
    name: 'empty',
    url: `${STATE}/secretary-marshs-call-with-fijian-foreign-minister-naidu/`,
    fixture: 'empty',
    says: ['This release has no text to read.', 'If the text is still loading, wait a moment and try again.'],
    buttons: ['Reload the page'],
  },
  {
    name: 'foreign',
    url: `${STATE}/translations/spanish/reunion-de-la-secretaria-marsh/`,
    fixture: 'spanish',
    says: ['This release is in Spanish.', 'Only English is understood, so nothing is claimed about it.'],
  },
];

/** The pages, as a driver serves them. */
export const SERVED = Object.fromEntries(PAGES.map(({ url, fixture: name }) => [url, fixture(name)]));
