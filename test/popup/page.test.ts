import { describe, expect, it } from 'vitest';
import { hostOf, isUnsettled, whyClosed } from '../../src/popup/page';
import { AMMAN } from '../ui/samples';

describe('why a tab does not answer', () => {
  it.each([
    [null, 'unread'],
    ['https://news.example.org/story', 'unread'],
    ['http://www.state.gov/', 'unread'],
    ['https://www.state.gov/releases/', 'silent'],
    ['https://notstate.gov/', 'unread'],
    ['file:///home/reader/readout.html', 'file'],
    ['chrome://extensions/', 'browser'],
    ['about:blank', 'browser'],
    ['https://addons.mozilla.org/firefox/', 'browser'],
    ['https://chromewebstore.google.com/', 'browser'],
  ])('%s: %s', (url, why) => {
    expect(whyClosed(url)).toBe(why);
  });

  it('is told with the host as people say it', () => {
    expect(hostOf('https://www.news.example.org/story')).toBe('news.example.org');
    expect([hostOf(null), hostOf('about:blank'), hostOf('nonsense')]).toEqual([null, null, null]);
  });
});

describe('the page is asked again', () => {
  const open = (found: object) =>
    ({ is: 'open', state: { found, address: '', highlights: { on: true, possible: true }, done: true } }) as never;

  it('while it is read or being kept', () => {
    expect(isUnsettled({ is: 'loading' })).toBe(true);
    expect(isUnsettled({ is: 'closed', why: 'silent', host: null })).toBe(true);
    expect(isUnsettled(open({ found: 'loading' }))).toBe(true);
    expect(isUnsettled(open({ found: 'release', analysis: AMMAN, kept: null }))).toBe(true);
  });

  it('no more once the answer is the last word', () => {
    expect(isUnsettled(open({ found: 'release', analysis: AMMAN, kept: { kept: false, why: 'full' } }))).toBe(false);
    expect(isUnsettled(open({ found: 'nothing', why: 'home' }))).toBe(false);
    expect(isUnsettled({ is: 'closed', why: 'unread', host: null })).toBe(false);
    expect(isUnsettled({ is: 'error', error: 'x' })).toBe(false);
  });
});
