import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askEarly } from '../../src/popup/early';
import { currentTab, tellPage } from '../../src/popup/page';
import { installBrowser, type TestBrowser } from '../messages/browser';

let browser: TestBrowser;
const STATE = { tell: 'state' } as const;
const answer = (address: string) => ({
  found: { found: 'loading' },
  address,
  highlights: { on: true, possible: true },
  done: true,
});

beforeEach(() => {
  browser = installBrowser();
  browser.tabs.push({ id: 7, url: 'https://www.state.gov/a/' });
  browser.answers.set(7, answer('https://www.state.gov/a/'));
  vi.stubGlobal('location', { search: '?tab=7' });
});

describe('what the popup asks while it is loaded', () => {
  it('is asked once, and the answer is the page’s', async () => {
    askEarly();
    const tab = await currentTab();
    expect(tab?.url).toBe('https://www.state.gov/a/');
    expect(await tellPage(tab!, STATE)).toMatchObject({ is: 'open', state: { address: 'https://www.state.gov/a/' } });
    expect(browser.told).toEqual([{ tab: 7, message: STATE }]);
  });

  it('is asked anew the second time', async () => {
    askEarly();
    await tellPage((await currentTab())!, STATE);
    browser.answers.set(7, answer('https://www.state.gov/b/'));
    const again = await tellPage((await currentTab())!, STATE);
    expect(again).toMatchObject({ state: { address: 'https://www.state.gov/b/' } });
  });

  it('answers no other question', async () => {
    askEarly();
    await tellPage((await currentTab())!, { tell: 'jump', span: [0, 1] });
    expect(browser.told.map(({ message }) => message)).toContainEqual({ tell: 'jump', span: [0, 1] });
  });

  it('tells of a page that does not answer as it does later', async () => {
    browser.answers.delete(7);
    askEarly();
    const tab = await currentTab();
    expect(await tellPage(tab!, STATE)).toEqual({ is: 'closed', why: 'silent', host: 'state.gov' });
  });

  it('finds no tab where the one that was named is closed', async () => {
    vi.stubGlobal('location', { search: '?tab=8' });
    askEarly();
    expect(await currentTab()).toBeNull();
  });
});
