// Runs before a page of state.gov is there. The background worker starts and warms up while the page loads, and where its address may be
// that of a release the page is read as soon as its text is there, not only once all of it is. What follows is the session's (content.ts).
import { openAheadLine } from '../messages/ahead';
import { isAlive } from '../messages/browser';
// Not by the page's door: that one is parsed and run only on pages that may hold a release.
import { placeOf } from '../page/place';
import type { EarlyWatch } from './early';
import { AHEAD, type Ahead, world } from './handover';

function startAhead(): Ahead {
  const started = performance.now();
  let watch: EarlyWatch | null = null;
  const { site, nothing } = placeOf(location.href);
  const isComing = document.readyState === 'loading' && !(document as { prerendering?: boolean }).prerendering;
  if (isComing && site !== 'other' && !nothing) {
    const line = openAheadLine();
    import('./early').then(({ watchForText }) => {
      watch = watchForText(document, started, line);
    });
  }
  return {
    isAlive,
    page: () => import('../page/page'),
    settled: async () => {
      await watch?.settled();
    },
    take: () => watch?.take() ?? null,
  };
}

if (window === window.top && isAlive() && !world[AHEAD]?.isAlive()) world[AHEAD] = startAhead();
