import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import type { Page } from '../../src/popup/page';
import type { Surroundings } from '../../src/popup/surroundings';
import { type PageAtHand, usePage } from '../../src/popup/use-page';
import { withBody } from './body';

const CLOSED: Page = { is: 'closed', why: 'unread', host: 'wire.example' };

let shown: PageAtHand;

function View({ surroundings }: { surroundings: Surroundings }) {
  shown = usePage(surroundings);
  return null;
}

const show = withBody();

it('says that the browser refused, though the tab was asked for anew while it did', async () => {
  let changed = (_tab: number | null): void => undefined;
  let refuse = (): void => undefined;
  const surroundings = {
    currentTab: async () => ({ id: 7, url: 'https://wire.example/story/' }),
    onPageChange: (listener: typeof changed) => {
      changed = listener;
      return () => undefined;
    },
    tell: async () => CLOSED,
    readOnce: () =>
      new Promise<Page>((resolve) => {
        refuse = () => resolve({ ...CLOSED, refused: true });
      }),
  } as unknown as Surroundings;
  await show(h(View, { surroundings }));
  expect(shown.page).toEqual(CLOSED);

  const read = shown.readOnce();
  changed(7);
  await vi.advanceTimersByTimeAsync(1);
  refuse();
  await read;
  await vi.advanceTimersByTimeAsync(1);
  expect(shown.page).toEqual({ ...CLOSED, refused: true });
});
