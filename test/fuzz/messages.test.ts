import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answer, type Handlers } from '../../src/messages/answer';
import { tell } from '../../src/messages/channel';
import { listen } from '../../src/messages/listen';
import { parseTell } from '../../src/messages/page-channel';
import { ID, installBrowser, NOTHING_HERE, type TestBrowser, VIEW } from '../messages/browser';
import { NASTY } from './damage';
import { fuzz } from './run';

const PAGE = { id: ID, url: 'https://www.state.gov/x/', tab: { id: 3, incognito: false }, frameId: 0 };
const SENDERS = [
  PAGE,
  { id: ID, url: VIEW },
  { ...PAGE, id: 'another-extension' },
  { ...PAGE, frameId: 7 },
  { id: ID },
  {},
];
const release = {
  url: 'https://www.state.gov/x/',
  title: 'T',
  type: null,
  published: '2026-07-14',
  byline: null,
  text: 'A b c.',
};
const settings = { highlights: true, shown: 'all', hostsOff: ['a.example'] };

/** Messages as they should be, by who may send them. */
const SOUND: object[] = [
  { ask: 'analyze', question: { release } },
  { ask: 'keep', question: { release } },
  { ask: 'announce', question: { count: 3 } },
  { ask: 'facts', question: { officials: [{ name: 'A', country: 'NO' }], issues: ['nato'], country: 'NO' } },
  { ask: 'show', question: { shown: 'issues' } },
  { ask: 'settings', question: { change: settings } },
  { ask: 'note', question: { url: release.url, draft: { body: 'x', anchor: null } } },
  { ask: 'remove', question: { addresses: ['www.state.gov/x'] } },
  { ask: 'import', question: { records: [{ schema: 1 }] } },
  { ask: 'take', question: { releases: [release] } },
  { ask: 'read-once', question: { tab: 3 } },
  { ask: 'rebuild', question: {} },
  { tell: 'state' },
  { tell: 'jump', span: [1, 2] },
  { tell: 'step', by: 1 },
  { tell: 'highlights', on: null },
  { tell: 'settings', settings },
];

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true }),
  fc.constantFrom<unknown>(...NASTY, -1, 0.5, Number.NaN, Number.MAX_VALUE, null, undefined, [], {}, 'x'.repeat(5_000)),
);

interface Spoil {
  path: number[];
  how: 'replace' | 'drop' | 'add';
  value: unknown;
}
const spoils: fc.Arbitrary<Spoil[]> = fc.array(
  fc.record({
    path: fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }),
    how: fc.constantFrom('replace', 'drop', 'add'),
    value: junk,
  }),
  { maxLength: 3 },
);

/** A message with some of what it holds replaced, dropped or added to. */
function spoil(message: object, { path, how, value }: Spoil): void {
  let at = message as Record<string, unknown>;
  for (const [depth, step] of path.entries()) {
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    const inner = at[key];
    if (depth < path.length - 1 && typeof inner === 'object' && inner !== null) {
      at = inner as Record<string, unknown>;
      continue;
    }
    if (how === 'drop') delete at[key];
    else at[how === 'add' ? `${key}_` : key] = value;
    return;
  }
}

const messages = fc.oneof(
  junk,
  fc.tuple(fc.constantFrom(...SOUND), spoils).map(([sound, list]) => {
    const message = structuredClone(sound);
    for (const one of list) spoil(message, one);
    return message;
  }),
);

let browser: TestBrowser;
beforeEach(() => {
  browser = installBrowser();
});
afterEach(() => void vi.unstubAllGlobals());

const isClonable = (value: unknown): boolean => {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
};

it('no message harms the worker or the page, and none from a stranger is heard', { timeout: 120_000 }, async () => {
  const heard: { what: string; with: unknown }[] = [];
  const handlers = new Proxy({} as Handlers, {
    get: (_, what: string) => async (question: unknown) => {
      heard.push({ what, with: question });
      return null;
    },
  });
  answer(handlers);
  listen(async (told) => {
    const message = parseTell(told);
    if (!message) return null;
    heard.push({ what: message.tell, with: message });
    return NOTHING_HERE;
  });
  await fuzz('messages', 0.8, fc.tuple(messages, fc.constantFrom(...SENDERS)), async ([message, sender]) => {
    if (!isClonable(message)) return;
    heard.length = 0;
    const reply = await browser.send(message, sender);
    expect(heard.length).toBeLessThanOrEqual(1);
    if (!SENDERS.slice(0, 2).includes(sender as never) && sender !== SENDERS[4]) expect(heard).toEqual([]);
    // Nothing beyond what the schemas know comes through. What is to be imported is looked at where it is taken in.
    const known = heard.filter(({ what }) => !what.startsWith('import'));
    expect(JSON.stringify(known, (_, value) => (typeof value === 'bigint' ? `${value}` : value))).not.toContain('_":');
    if (heard.length === 0 && reply !== undefined)
      expect(reply).toMatchObject({ ok: false, error: expect.stringMatching(/\S/) });
  });
});

it('whatever a tab answers is a sound state or no answer', { timeout: 120_000 }, () =>
  fuzz('messages, answers', 0.2, fc.tuple(spoils, junk, fc.boolean()), async ([list, other, isOther]) => {
    const state: object = structuredClone(NOTHING_HERE);
    for (const one of list) spoil(state, one);
    browser.answers.set(3, isOther ? other : state);
    const answered = await tell(3, { tell: 'state' }).catch((error: unknown) => {
      expect(error).toBeInstanceOf(Error);
      return null;
    });
    if (answered) expect(typeof answered.found.found).toBe('string');
  }),
);
