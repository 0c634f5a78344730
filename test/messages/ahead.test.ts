import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openAheadLine } from '../../src/messages/ahead';
import { answerAhead, type Handlers } from '../../src/messages/answer';
import { DEFAULT_SETTINGS, type Settings } from '../../src/messages/settings';
import { ID, installBrowser, type TestBrowser, VIEW } from './browser';

const PAGE = { id: ID, url: 'https://www.state.gov/x/', tab: { id: 3, incognito: false }, frameId: 0 };
const RELEASE = { url: PAGE.url, title: 'T', type: null, published: null, byline: null, text: 'A b c.' };
const SET: Settings = { highlights: true, shown: 'issues', hostsOff: ['a.example'] };

let browser: TestBrowser;
beforeEach(() => {
  browser = installBrowser();
  browser.caller = PAGE;
});
afterEach(() => void vi.unstubAllGlobals());

const handlers = (analyze: Handlers['analyze']) => ({ analyze }) as Handlers;
const analysed = handlers(async ({ release }) => ({ title: release.title }) as never);

test('a page hears what is set, and the answer to its question', async () => {
  answerAhead(async () => SET, analysed);
  const line = openAheadLine();
  expect(await line.analyze(RELEASE)).toEqual({ ok: true, value: { title: 'T' } });
  expect(await line.settings).toEqual(SET);
});

test('the question is parsed, and what goes wrong comes back in words', async () => {
  answerAhead(
    async () => DEFAULT_SETTINGS,
    handlers(async () => {
      throw new Error('The worker is out of order.');
    }),
  );
  expect(await openAheadLine().analyze({ ...RELEASE, text: 7 } as never)).toMatchObject({ ok: false });
  const refusal = { ok: false, error: 'The worker is out of order.', fault: null };
  expect(await openAheadLine().analyze(RELEASE)).toEqual(refusal);
});

test.each([
  ['another extension', { ...PAGE, id: 'another' }],
  ['a frame inside a page', { ...PAGE, frameId: 7 }],
  ['a view', { id: ID, url: VIEW }],
])('%s is told nothing', async (_, caller) => {
  browser.caller = caller;
  const asked = vi.fn();
  answerAhead(async () => SET, handlers(asked));
  const line = openAheadLine();
  const answer = line.analyze(RELEASE);
  expect(await line.settings).toBeNull();
  expect(await answer).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});

test('where storage fails, and where the line is closed, nobody waits for ever', async () => {
  answerAhead(async () => {
    throw new Error('No storage.');
  }, analysed);
  expect(await openAheadLine().settings).toBeNull();
  const closed = openAheadLine();
  const answer = closed.analyze(RELEASE);
  closed.close();
  expect([await closed.settings, await answer]).toEqual([null, null]);
});
