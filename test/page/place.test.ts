import { expect, it } from 'vitest';
import { placeOf } from '../../src/page/place';

it.each([
  ['https://www.state.gov/', 'home'],
  ['https://2021-2025.state.gov/', 'home'],
  ['https://2017-2021.state.gov/index.html', 'home'],
  ['https://www.state.gov/press-releases/', 'list'],
  ['https://www.state.gov/press-releases/page/12/', 'list'],
  ['https://2017-2021.state.gov/press-releases/index.html', 'list'],
  ['https://www.state.gov/releases/', 'list'],
  ['https://www.state.gov/releases/office-of-the-spokesperson/', 'list'],
  ['https://www.state.gov/releases/office-of-the-spokesperson/2026/02/', 'list'],
  ['https://2009-2017.state.gov/r/pa/prs/ps/2014/05/index.htm', 'list'],
  ['https://www.state.gov/?s=norway', 'search'],
  ['https://www.state.gov/search/?q=norway', 'search'],
  [
    'https://travel.state.gov/content/travel/en/traveladvisories/traveladvisories/norway-travel-advisory.html',
    'advisory',
  ],
  ['https://www.state.gov/biographies/eleanor-w-marsh/', 'unknown'],
])('%s holds no release: %s', (address, nothing) => {
  expect(placeOf(address).nothing).toBe(nothing);
});

it.each([
  ['https://www.state.gov/secretary-marshs-meeting/', 'releases'],
  ['https://www.state.gov/releases/office-of-the-spokesperson/2026/02/a-slug-2/', 'releases'],
  ['https://2021-2025.state.gov/secretary-marshs-meeting/', 'releases'],
  ['https://2017-2021.state.gov/secretary-marshs-meeting/index.html', 'releases'],
  ['https://2009-2017.state.gov/r/pa/prs/ps/2014/05/226001.htm', 'releases'],
  ['https://et.usembassy.gov/readout/', 'embassy'],
  ['https://history.state.gov/milestones/', 'state'],
  ['https://example.org/state.gov/', 'other'],
  ['https://notstate.gov/', 'other'],
  ['file:///home/state.gov/', 'other'],
  ['no address', 'other'],
])('%s may hold one: %s', (address, site) => {
  expect(placeOf(address)).toMatchObject({ site, nothing: null });
});
