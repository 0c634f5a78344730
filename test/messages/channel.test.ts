import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer, type Handlers } from '../../src/messages/answer';
import { tell, Unreachable } from '../../src/messages/channel';
import { listen } from '../../src/messages/listen';
import { parseTell } from '../../src/messages/page-channel';
import { ID, installBrowser, NOTHING_HERE, type TestBrowser, VIEW } from './browser';

const PAGE = { id: ID, url: 'https://www.state.gov/x/', tab: { id: 3, incognito: false }, frameId: 0 };
let browser: TestBrowser;
const calls: string[] = [];

beforeEach(() => {
  browser = installBrowser();
  calls.length = 0;
});
afterEach(() => void vi.unstubAllGlobals());

/** Handlers that note who was called. */
function noteCalls(): Handlers {
  return new Proxy({} as Handlers, {
    get: (_, kind: string) => async () => {
      calls.push(kind);
      return null;
    },
  });
}

test('a page may announce, a view may change settings, neither may do the other’s', async () => {
  answer(noteCalls());
  expect(await browser.send({ ask: 'announce', question: { count: 3 } }, PAGE)).toEqual({ ok: true, value: null });
  expect(await browser.send({ ask: 'settings', question: { change: {} } }, { id: ID, url: VIEW })).toMatchObject({
    ok: true,
  });
  expect(await browser.send({ ask: 'announce', question: { count: 3 } }, { id: ID, url: VIEW })).toMatchObject({
    ok: false,
  });
  expect(await browser.send({ ask: 'settings', question: { change: {} } }, PAGE)).toMatchObject({ ok: false });
  expect(calls).toEqual(['announce', 'settings']);
});

test.each([
  ['another extension', { ...PAGE, id: 'someone-else' }],
  ['a frame inside a page', { ...PAGE, frameId: 2 }],
  ['nobody in a tab', { ...PAGE, tab: undefined }],
  ['a sender without an address', { ...PAGE, url: undefined }],
])('%s may ask nothing', async (_, sender) => {
  answer(noteCalls());
  expect(await browser.send({ ask: 'announce', question: { count: 3 } }, sender)).toMatchObject({ ok: false });
  expect(calls).toEqual([]);
});

test('a question of a wrong form is refused in words and reaches nobody', async () => {
  answer(noteCalls());
  const reply = await browser.send({ ask: 'announce', question: { count: -1 } }, PAGE);
  expect(reply).toMatchObject({ ok: false, error: expect.stringContaining('announce') });
  expect(calls).toEqual([]);
});

test('what a handler throws comes back as words', async () => {
  answer({ ...noteCalls(), announce: () => Promise.reject(new Error('The disk is full.')) });
  expect(await browser.send({ ask: 'announce', question: { count: 1 } }, PAGE)).toEqual({
    ok: false,
    error: 'The disk is full.',
    fault: null,
  });
});

test('no message of any shape gets through to a handler it does not fit, nor breaks the worker', async () => {
  answer(noteCalls());
  const kinds = fc.oneof(
    fc.constantFrom(
      'keep',
      'analyze',
      'facts',
      'show',
      'read-once',
      'settings',
      'note',
      'remove',
      'restore',
      'take',
      'import',
    ),
    fc.constantFrom('__proto__', 'constructor', 'toString'),
    fc.string(),
  );
  const message = fc.oneof(fc.anything(), fc.record({ ask: kinds, question: fc.anything() }));
  await fc.assert(
    fc.asyncProperty(message, fc.constantFrom(PAGE, { id: ID, url: VIEW }), async (sent, sender) => {
      let plain: unknown;
      try {
        plain = structuredClone(sent);
      } catch {
        return;
      }
      const reply = await browser.send(plain, sender);
      expect(reply === undefined || (reply as { ok: boolean }).ok === false || calls.length > 0).toBe(true);
      // Settings may be changed by nothing at all: an empty change is one.
      expect(calls.filter((kind) => kind !== 'settings')).toEqual([]);
    }),
    { seed: 11, numRuns: 2000 },
  );
});

test('telling a tab without our script says so, and an answer of a wrong form is no answer', async () => {
  await expect(tell(9, { tell: 'state' })).rejects.toThrow(Unreachable);
  browser.answers.set(9, { found: 'junk' });
  await expect(tell(9, { tell: 'state' })).rejects.toThrow();
  browser.answers.set(9, NOTHING_HERE);
  expect((await tell(9, { tell: 'state' })).found).toEqual({ found: 'nothing', why: 'unknown' });
});

test('a page listens to the extension, not to other pages, and to no message it does not know', async () => {
  const heard: string[] = [];
  const end = listen(async (told) => {
    const message = parseTell(told);
    if (!message) return null;
    heard.push(message.tell);
    return NOTHING_HERE;
  });
  expect(await browser.send({ tell: 'state' }, { id: ID, url: VIEW })).toEqual(NOTHING_HERE);
  expect(await browser.send({ tell: 'state' }, { id: ID })).toEqual(NOTHING_HERE);
  expect(await browser.send({ tell: 'state' }, PAGE)).toBeUndefined();
  expect(await browser.send({ tell: 'state' }, { id: 'someone-else', url: VIEW })).toBeUndefined();
  expect(await browser.send({ tell: 'state' }, { ...PAGE, frameId: 2 })).toBeUndefined();
  expect(await browser.send({ tell: 'state' }, { id: 'someone-else' })).toBeUndefined();
  expect(await browser.send({ tell: 'jump', span: [3, -1] }, { id: ID, url: VIEW })).toBeUndefined();
  expect(heard).toEqual(['state', 'state']);
  end();
  expect(await browser.send({ tell: 'state' }, { id: ID, url: VIEW })).toBeUndefined();
});
