// One page, from its loading to its leaving: reads it, paints it, has it kept, follows its changes, and answers the popup.

import type { Analysis, Release } from '../analysis/model';
import type { Annotator } from '../annotate/annotate';
import { browser, isAlive } from '../messages/browser';
import { ask, listen } from '../messages/channel';
import type { Found, PageState, Tell } from '../messages/page';
import type { Kept } from '../messages/requests';
import { isHighlighted, parseSettings, SETTINGS_KEY, type Settings } from '../messages/settings';
import { type FoundRelease, readPageInSlices } from '../page/page';
import { followPage } from './follow';
import { markPainted, whenShown } from './moments';
import { inSlices } from './pause';
import { createRhythm } from './rhythm';

/** Longer texts are analysed in the background worker: here the page would stand still meanwhile. In UTF-16 code units. */
const LONG_TEXT = 60_000;
const HOST_NAME = 'readout-lens';

/** What was last made of the page. */
interface Work {
  reading: FoundRelease;
  analysis: Analysis;
  kept: Kept | null;
}

export interface Session {
  isAlive(): boolean;
  end(): void;
}

/** Starts on a document. Never throws; whatever goes wrong is told to who asks for the state. */
export function startSession(document: Document): Session {
  const started = performance.now();
  const settingsRead = readSettings();
  let settings: Settings | null = null;
  /** Highlights of this page as the reader switched them here; null: as the settings say. */
  let switched: boolean | null = null;
  let generic = false;
  let address = '';
  let found: Found = { found: 'loading' };
  let work: Work | null = null;
  let annotator: Annotator | null = null;
  let turn = 0;
  let busy: Promise<void> = Promise.resolve();
  let ended = false;

  const rhythm = createRhythm(() => read());
  const unfollow = followPage(document, (node) => (node as Element).localName === HOST_NAME, {
    body: () => work?.reading.body ?? null,
    changed: () => alive() && rhythm.want(),
    moved: () => {
      if (alive() && addressOf(document) !== address && address) read();
    },
    returned: () => {
      if (!alive()) return;
      announce();
      busy = readSettings().then((now) => applySettings(now));
    },
    recoloured: () => annotator?.remeasure(),
  });
  const unlisten = listen(answer);

  function alive(): boolean {
    if (!ended && !isAlive()) end();
    return !ended;
  }

  function end(): void {
    ended = true;
    unfollow();
    rhythm.end();
    annotator?.end();
    try {
      unlisten();
    } catch {
      // The extension this listener belonged to is gone, and the listener with it.
    }
  }

  function read(): void {
    turn += 1;
    const mine = turn;
    busy = readTurn(() => mine === turn && !ended).catch((error: unknown) => {
      if (mine === turn) settle({ found: 'failure', error: error instanceof Error ? error.message : String(error) });
    });
  }

  async function readTurn(isWanted: () => boolean): Promise<void> {
    const began = performance.now();
    const here = addressOf(document);
    if (here !== address) {
      found = { found: 'loading' };
      switched = null;
      // "Read this page" was said of one page, not of where it leads.
      if (address) generic = false;
      address = here;
    }
    const reading = await inSlices(readPageInSlices(document, address, { generic }), isWanted);
    if (!reading) return;
    if (reading.found === 'nothing') {
      rhythm.done(performance.now() - began, false);
      work = null;
      annotator?.clear();
      return settle({ found: 'nothing', why: reading.why });
    }
    const isNew = !work || !isSameRelease(work.reading.release, reading.release);
    rhythm.done(performance.now() - began, isNew);
    const analysis = isNew ? await analyse(reading.release) : work!.analysis;
    settings ??= await settingsRead;
    if (!isWanted()) return;
    work = { reading, analysis, kept: isNew ? null : work!.kept };
    if (analysis.language !== 'en') {
      annotator?.clear();
      return settle({ found: 'foreign', language: analysis.language, title: analysis.title });
    }
    await paint();
    if (isNew) await keep(work, isWanted);
  }

  function settle(next: Found): void {
    found = next;
    announce();
  }

  /** Tells the toolbar icon and an open side panel what is here. */
  function announce(): void {
    const count =
      work && found.found === 'release' ? work.analysis.officials.length + work.analysis.issues.length : null;
    ask('announce', { count }).catch(() => alive());
  }

  async function keep(mine: Work, isWanted: () => boolean): Promise<void> {
    settle({ found: 'release', analysis: mine.analysis, kept: null });
    const kept = await ask('keep', { release: mine.reading.release, analysis: mine.analysis }).catch(
      (): Kept => ({ kept: false, why: 'failed' }),
    );
    mine.kept = kept;
    if (isWanted()) found = { found: 'release', analysis: mine.analysis, kept };
  }

  const isOn = (): boolean => switched ?? (settings !== null && isHighlighted(settings, document.location.hostname));

  async function paint(): Promise<void> {
    if (!work || !settings) return;
    if (!isOn()) return annotator?.clear();
    const { countryOf, createAnnotator } = await import('../annotate/annotate');
    annotator ??= createAnnotator(document, {
      facts: ({ officials, issues, ...analysis }) =>
        ask('facts', {
          officials: officials.map(({ name, country }) => ({ name, country })),
          issues: issues.map(({ id }) => id),
          country: countryOf({ officials, issues, ...analysis }),
        }),
      show: (shown) => {
        ask('show', { shown }).catch(() => alive());
      },
    });
    const { reading, analysis } = work;
    annotator.paint({ analysis, map: reading.map, body: reading.body }, settings.shown);
    markPainted(started);
  }

  async function applySettings(next: Settings): Promise<void> {
    const host = document.location.hostname;
    if (settings && isHighlighted(settings, host) !== isHighlighted(next, host)) switched = null;
    settings = next;
    if (found.found === 'release') await paint();
  }

  async function answer(message: Tell): Promise<PageState> {
    let done = true;
    if (message.tell === 'read') {
      generic = true;
      read();
    }
    if (message.tell !== 'state') await busy;
    if (message.tell === 'settings') await applySettings(message.settings);
    if (message.tell === 'highlights') {
      switched = message.on ?? !isOn();
      await paint();
    }
    if (message.tell === 'jump') done = annotator?.jump(...message.span) ?? false;
    if (message.tell === 'step') done = annotator?.step(message.by) ?? false;
    if (message.tell === 'legend') annotator?.legend();
    const possible = 'highlights' in CSS;
    return { found, address, highlights: { on: isOn(), possible }, done };
  }

  whenShown(document, () => {
    if (!ended) read();
  });
  return { isAlive: alive, end };
}

/** Long texts go to the worker; the analyser is built on the first release only. */
async function analyse(release: Release): Promise<Analysis> {
  if (release.text.length > LONG_TEXT) return ask('analyze', { release });
  const { analyze } = await import('../analysis/analyze');
  return analyze(release);
}

async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch {
    return parseSettings(undefined);
  }
}

function addressOf(document: Document): string {
  const { href, hash } = document.location;
  return hash ? href.slice(0, -hash.length) : href;
}

function isSameRelease(a: Release, b: Release): boolean {
  return a.text === b.text && a.url === b.url && a.title === b.title && a.published === b.published;
}
