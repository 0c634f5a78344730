import { h } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Beside, useBeside } from '../../src/popup/beside';
import type { Page } from '../../src/popup/page';
import type { Surroundings } from '../../src/popup/surroundings';
import { AMMAN } from '../ui/samples';
import { withBody } from './body';

const NEXT = { ...AMMAN, url: 'https://www.state.gov/the-next/' };

type Shown = { page: Page; beside: Beside };

const open = (analysis: typeof AMMAN): Page => ({
  is: 'open',
  state: {
    found: { found: 'release', analysis, kept: null },
    address: analysis.url!,
    highlights: { on: true, possible: true },
    done: true,
  },
});

/** A library that answers when it is told to. */
function library() {
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const surroundings = {
    reader: { latestBefore: () => answered.then(() => null) },
    settings: () => answered.then(() => ({ hostsOff: [] })),
    notesOn: () => ({ read: () => answered.then(() => []), begun: async () => null }),
    today: () => '2026-07-20',
  } as unknown as Surroundings;
  return { surroundings, answer: () => answer() };
}

let views: Shown[] = [];
const last = () => views.at(-1)!;
const addressShown = () =>
  last().page.is === 'open' ? (last().page as { state: { address: string } }).state.address : null;

function View({ page, surroundings }: { page: Page; surroundings: Surroundings }) {
  views.push(useBeside(page, surroundings));
  return null;
}

const shown = withBody();
const show = (page: Page, surroundings: Surroundings) => shown(h(View, { page, surroundings }));
beforeEach(() => {
  views = [];
});

describe('a release in the popup', () => {
  it('is shown when all that stands beside it is there, and not before', async () => {
    const { surroundings, answer } = library();
    await show(open(AMMAN), surroundings);
    expect(last().page.is).toBe('loading');
    answer();
    await vi.advanceTimersByTimeAsync(1);
    expect(addressShown()).toBe(AMMAN.url);
    expect(last().beside).toMatchObject({
      lastTimes: [{ before: null }],
      notes: { all: [] },
      settings: { hostsOff: [] },
    });
    expect(views.filter(({ page, beside }) => page.is === 'open' && beside.lastTimes === undefined)).toEqual([]);
  });

  it('is shown without, where the library takes its time, and then with', async () => {
    const { surroundings, answer } = library();
    await show(open(AMMAN), surroundings);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(addressShown()).toBe(AMMAN.url);
    expect(last().beside.lastTimes).toBeUndefined();
    answer();
    await vi.advanceTimersByTimeAsync(1);
    expect(last().beside.lastTimes).toHaveLength(1);
  });

  it('stays until the next one is there', async () => {
    const { surroundings, answer } = library();
    answer();
    await show(open(AMMAN), surroundings);
    const slow = library();
    await show(open(NEXT), slow.surroundings);
    expect(addressShown()).toBe(AMMAN.url);
    slow.answer();
    await vi.advanceTimersByTimeAsync(1);
    expect(addressShown()).toBe(NEXT.url);
  });

  it('is followed at once where its page is asked again, and where there is none any more', async () => {
    const { surroundings, answer } = library();
    answer();
    await show(open(AMMAN), surroundings);
    const again = open({ ...AMMAN });
    await show(again, surroundings);
    expect(last().page).toBe(again);
    await show({ is: 'closed', why: 'browser', host: null }, surroundings);
    expect(last().page.is).toBe('closed');
  });

  it('says of a library that cannot be read that it cannot', async () => {
    const { surroundings, answer } = library();
    const failing = { ...surroundings, reader: { latestBefore: () => Promise.reject(new Error('gone')) } };
    answer();
    await show(open(AMMAN), failing as unknown as Surroundings);
    expect(addressShown()).toBe(AMMAN.url);
    expect(last().beside.lastTimes).toBeNull();
  });
});
