// Taking in what files hold: read here, sent to the worker in batches, counted, and what was not taken named with the reason.
import { type FoundRelease, type FoundValue, type Item, NotTaken } from '../../import/import';
import type { Reader } from '../../library/library';
import { Refused } from '../../messages/channel';
import { parseSettings } from '../../messages/settings';
import type { Surroundings } from '../surroundings';
import { type Reason, reasonOf, reasonOfWorker } from './reasons';

export interface NotTakenIn {
  name: string;
  why: Reason;
}

/** What became of it so far. */
export interface Tally {
  taken: number;
  /** Joined with a record that is kept. */
  merged: number;
  same: number;
  /** Put back into the bin, or to what was set aside. */
  beside: number;
  settings: boolean;
  refused: NotTakenIn[];
}

export interface TakeInParts {
  reader: Pick<Reader, 'kept'>;
  ask: Surroundings['ask'];
  /** Whether the settings of a backup are taken as well. */
  settings: boolean;
  signal: AbortSignal;
  onTally: (tally: Tally) => void;
}

/** Releases looked up at once, whether they are kept already. */
const LOOKED_UP = 100;
/** What goes to the worker at once: what it does with it takes some hundred milliseconds, a second at most. */
const BATCH = { take: 32, import: 200, binned: 200, aside: 200 } as const;
/** In UTF-16 code units: far from what a message can hold. */
const BATCH_SIZE = 2_000_000;
/** A worker that was stopped over a batch is started again by the next question, asked after a pause that doubles each time. */
const TRIES = 6;
const PAUSE_MS = 100;

/** Takes in items until there are none or the signal says stop. Gives the tally; throws what makes it impossible to go on. */
export async function takeIn(items: AsyncIterable<Item>, parts: TakeInParts): Promise<Tally> {
  const tally: Tally = { taken: 0, merged: 0, same: 0, beside: 0, settings: false, refused: [] };
  const found: FoundRelease[] = [];
  const sender = openSender(tally, parts);

  async function lookUp(): Promise<void> {
    const known = await parts.reader.kept(found.flatMap(({ url }) => url ?? []));
    for (const item of found.splice(0)) {
      if (item.url !== null && known.has(item.url)) tally.same++;
      else await readOne(item);
    }
  }

  async function readOne(item: FoundRelease): Promise<void> {
    try {
      const release = item.read();
      await sender.add('take', item.name, release, release.text.length + release.title.length);
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      tally.refused.push({ name: item.name, why: reasonOf(error.why, error.about) });
    }
  }

  async function takeValue({ is, name, size, value }: FoundValue): Promise<void> {
    if (is === 'record') await sender.add('import', name, value, size);
    else if (is !== 'settings') await sender.add(is, name, value, size);
    else if (parts.settings) {
      await parts.ask('settings', { change: parseSettings(value) });
      tally.settings = true;
    }
  }

  for await (const item of items) {
    if (parts.signal.aborted) break;
    if (item.is === 'refused') tally.refused.push({ name: item.name, why: reasonOf(item.why, item.about) });
    else if (item.is === 'release') {
      if (found.push(item) >= LOOKED_UP) await lookUp();
    } else await takeValue(item);
    parts.onTally(tally);
  }
  if (!parts.signal.aborted) await lookUp();
  await sender.finish();
  return tally;
}

type Kind = keyof typeof BATCH;
interface Waiting {
  name: string;
  value: unknown;
}

/** Sends what is added in batches of one kind, the next one being made ready while the worker is at the last. */
function openSender(tally: Tally, { ask, onTally }: Pick<TakeInParts, 'ask' | 'onTally'>) {
  let kind: Kind = 'take';
  let waiting: Waiting[] = [];
  let size = 0;
  let underway: Promise<void> = Promise.resolve();

  async function flush(): Promise<void> {
    await underway;
    if (waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    size = 0;
    underway = send(kind, batch);
    // Its fault is thrown where it is awaited.
    underway.catch(() => undefined);
  }

  async function send(of: Kind, batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await persevering(() => askFor(of, batch));
      for (const [at, { name }] of batch.entries()) count(of, name, outcomes[at]!);
    } catch (error) {
      if (!isOfBatch(error)) throw error;
      if (batch.length === 1) tally.refused.push({ name: batch[0]!.name, why: reasonOfWorker(error.message) });
      else for (const one of batch) await send(of, [one]);
    }
    onTally(tally);
  }

  function askFor(of: Kind, batch: readonly Waiting[]) {
    const values = batch.map(({ value }) => value);
    if (of === 'take') return ask('take', { releases: values as Parameters<typeof ask<'take'>>[1]['releases'] });
    if (of === 'import') return ask('import', { records: values });
    return ask('import-beside', { binned: of === 'binned' ? values : [], aside: of === 'aside' ? values : [] });
  }

  function count(of: Kind, name: string, { outcome, why }: { outcome: string; why: string | null }): void {
    if (outcome === 'refused') tally.refused.push({ name, why: reasonOfWorker(why ?? '') });
    else if (outcome === 'same') tally.same++;
    else if (of === 'binned' || of === 'aside') tally.beside++;
    else if (outcome === 'merged' || outcome === 'changed') tally.merged++;
    else tally.taken++;
  }

  return {
    async add(of: Kind, name: string, value: unknown, length: number): Promise<void> {
      if (of !== kind || size + length > BATCH_SIZE) await flush();
      kind = of;
      size += length;
      if (waiting.push({ name, value }) >= BATCH[kind]) await flush();
    },
    async finish(): Promise<void> {
      await flush();
      await underway;
    },
  };
}

/** The worker's refusal of a batch for its form, not for the state of the library. */
const isOfBatch = (error: unknown): error is Refused => error instanceof Refused && error.fault === null;

/** Asks again when there was no answer. Asked twice, a batch is taken once. */
async function persevering<T>(work: () => Promise<T>): Promise<T> {
  for (let time = 1; ; time++) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refused || time >= TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 2 ** (time - 1)));
    }
  }
}
