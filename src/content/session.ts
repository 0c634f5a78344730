// One page, from its loading to its leaving: reads it, paints it, has it kept, follows its changes, and answers the popup.
import type { Analysis, Span } from '../analysis/model';
import type { Annotator } from '../annotate/annotate';
import { isAlive } from '../messages/browser';
import type { Found, PageState } from '../messages/page';
import { askFromPage, parseTell } from '../messages/page-channel';
import type { Kept } from '../messages/requests';
import { isHighlighted, type Settings } from '../messages/settings';
import type { FoundRelease } from '../page/page';
import type { Early } from './early';
import { followPage } from './follow';
import type { Ahead } from './handover';
import { currentAddress, readSettings } from './here';
import { markPainted, whenShown } from './moments';
import { analyse, isSameRelease, readRelease } from './reading';
import { createRhythm } from './rhythm';

/** What was last made of the page. */
interface Work {
  reading: FoundRelease;
  analysis: Analysis;
}

/** What of the time spent waiting for the worker counts as time of the page. */
const WORKER_SHARE = 0.25;

export interface Session {
  /** False once the extension it belongs to is gone. */
  isAlive(): boolean;
  /** Does what the page is told, and gives its state; null for what is no message to a page. */
  answer(message: unknown): Promise<PageState | null>;
  end(): void;
}

/**
 * Starts on a document, with what was made of it ahead. Never throws; what goes wrong is told to who asks for the state. `unlisten` is
 * called at the end.
 */
export function startSession(document: Document, ahead: Ahead, unlisten: () => void): Session {
  const started = performance.now();
  const settingsRead = readSettings();
  let settings: Settings | null = null;
  /** Highlights as the reader switched them for this page; null: as the settings say. */
  let switched: boolean | null = null;
  /** The reader asked for this page, whatever site it is of. */
  let isAskedFor = false;
  let address = currentAddress();
  let found: Found = { found: 'loading' };
  let work: Work | null = null;
  let annotator: Annotator | null = null;
  let annotating: Promise<Annotator> | null = null;
  /** What was read early; null where nothing was, and once it was taken over or was of no use. */
  let early: Early | null = ahead.take();
  /** Counts the readings: an older one that is still under way gives up. */
  let turn = 0;
  let busy: Promise<void> = Promise.resolve();
  let isMarked = false;
  let ended = false;

  const rhythm = createRhythm(read);
  const unfollow = followPage(document, {
    body: () => work?.reading.body ?? null,
    changed: () => {
      if (alive()) rhythm.want();
    },
    moved: () => {
      if (currentAddress() !== address && alive()) read();
    },
    returned: () => {
      if (!alive()) return;
      announce();
      busy = readSettings().then(applySettings);
    },
    recoloured: () => annotator?.remeasure(),
  });
  whenShown(document, read);

  function alive(): boolean {
    if (!ended && !isAlive()) end();
    return !ended;
  }

  function end(): void {
    ended = true;
    unfollow();
    rhythm.end();
    annotator?.end();
    forgetEarly();
    unlisten();
  }

  function read(): void {
    if (ended) return;
    turn += 1;
    const mine = turn;
    const isWanted = () => mine === turn && !ended;
    busy = readTurn(isWanted).catch((error: unknown) => {
      if (isWanted() && alive()) settle({ found: 'failure', error: inWords(error) });
    });
  }

  async function readTurn(isWanted: () => boolean): Promise<void> {
    const began = performance.now();
    const here = currentAddress();
    if (here !== address) {
      address = here;
      found = { found: 'loading' };
      switched = null;
      // It was this page the reader asked for, not where it leads.
      isAskedFor = false;
    }
    const reading = await readRelease(document, address, isAskedFor, isWanted, ahead.page);
    if (!reading) return;
    const isNew = reading.found === 'release' && !(work && isSameRelease(work.reading.release, reading.release));
    const took = performance.now() - began;
    rhythm.done(took, isNew);
    if (early && !(reading.found === 'release' && isSameRelease(early.release, reading.release))) forgetEarly();
    if (reading.found === 'nothing') {
      work = null;
      annotator?.clear();
      return settle({ found: 'nothing', why: reading.why });
    }
    // The annotator is made ready while the worker is at it.
    const asked = isNew ? analyse(reading.release, early) : work!.analysis;
    const [analysis] = await Promise.all([asked, annotatorHere()]);
    // The worker's time is not the page's, but is not to be had without end either.
    if (isNew) rhythm.done(Math.max(took, (performance.now() - began) * WORKER_SHARE), true);
    settings ??= await settingsRead;
    if (!isWanted()) return;
    work = { reading, analysis };
    if (analysis.language !== 'en') {
      annotator?.clear();
      return settle({ found: 'foreign', language: analysis.language, title: analysis.title });
    }
    await paint();
    if (isNew) await keep(work, isWanted);
  }

  async function keep({ reading, analysis }: Work, isWanted: () => boolean): Promise<void> {
    settle({ found: 'release', analysis, kept: null });
    const kept = await askFromPage('keep', { release: reading.release }).catch(
      (): Kept => ({ kept: false, why: 'failed' }),
    );
    if (isWanted()) settle({ found: 'release', analysis, kept });
  }

  function settle(next: Found): void {
    found = next;
    announce();
  }

  /** Tells the toolbar icon, and an open side panel, what is here. */
  function announce(): void {
    const count =
      work && found.found === 'release' ? work.analysis.officials.length + work.analysis.issues.length : null;
    askFromPage('announce', { count }).catch(alive);
  }

  function isOn(): boolean {
    return switched ?? (settings !== null && isHighlighted(settings, location.hostname));
  }

  async function paint(): Promise<void> {
    if (!work || !settings) return;
    if (!isOn()) {
      annotator?.clear();
      return;
    }
    const { reading, analysis } = work;
    const picture = { analysis, map: reading.map, body: reading.body, painted: early?.painted() ?? null };
    (await annotatorHere()).paint(picture, settings.shown);
    if (!isMarked && !picture.painted) markPainted(started);
    isMarked = true;
    early = null;
  }

  /** Built on the first release only. */
  async function annotatorHere(): Promise<Annotator> {
    annotating ??= makeAnnotator(document, alive);
    annotator ??= await annotating;
    if (ended) annotator.end();
    return annotator;
  }

  /** What was painted early is not, or no longer, what stands here. */
  function forgetEarly(): void {
    early?.withdraw();
    early = null;
  }

  async function jump(span: Span): Promise<boolean> {
    return work !== null && (await annotatorHere()).jump(work.reading.map, span);
  }

  async function applySettings(next: Settings): Promise<void> {
    const host = location.hostname;
    if (settings && isHighlighted(settings, host) !== isHighlighted(next, host)) switched = null;
    settings = next;
    if (found.found === 'release') await paint();
  }

  async function answer(told: unknown): Promise<PageState | null> {
    const message = parseTell(told);
    if (!message) return null;
    let done = true;
    if (message.tell === 'read') {
      isAskedFor = true;
      read();
    }
    if (message.tell !== 'state') await busy;
    if (message.tell === 'settings') await applySettings(message.settings);
    if (message.tell === 'highlights') {
      switched = message.on ?? !isOn();
      await paint();
      announce();
    }
    if (message.tell === 'jump') done = await jump(message.span);
    if (message.tell === 'step') done = annotator?.step(message.by) ?? false;
    if (message.tell === 'legend') done = annotator?.legend() ?? false;
    return { found, address, highlights: { on: isOn(), possible: 'highlights' in CSS }, done };
  }

  return { isAlive: alive, answer, end };
}

async function makeAnnotator(document: Document, alive: () => boolean): Promise<Annotator> {
  const { countryOf, createAnnotator } = await import('../annotate/annotate');
  return createAnnotator(document, {
    facts: (analysis) =>
      askFromPage('facts', {
        officials: analysis.officials.map(({ name, country }) => ({ name, country })),
        issues: analysis.issues.map(({ id }) => id),
        country: countryOf(analysis),
      }),
    show: (shown) => {
      askFromPage('show', { shown }).catch(alive);
    },
  });
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
