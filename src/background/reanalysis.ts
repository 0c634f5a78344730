// Kept releases are analysed anew, from their stored text, when the analyser is another one than the one that read them. Done in slices,
// so that pages and views are served in between. What is still to do is told by the rows themselves: a worker may be stopped at any
// moment, and the next one goes on.
import type { Analysis, Release } from '../analysis/model';
import { type Area, type Keeper, LibraryError, queueLock, type Reader } from '../library/library';

/** Names the analyser by which everything kept has been read: so long as it is the one at hand, nothing is looked through. */
const KEY = 'analysed-by';
/** Releases a slice: some hundred milliseconds. */
const SLICE = 8;

export interface Progress {
  /** Releases read by the analyser at hand, of all that are kept. */
  done: number;
  total: number;
}

export interface Reanalysis {
  /** Does a slice and says how far it is. Throws LibraryError `full` or `storage`; what is done stays done. */
  step(): Promise<Progress>;
  /** To be called before and after records of other analysers may come in: looks through everything again. */
  lookAgain(): Promise<void>;
}

export interface ReanalysisParts {
  area: Area;
  reader: Reader;
  keeper: Keeper;
  analyser: string;
  analyze: (release: Release) => Analysis;
}

export function openReanalysis({ area, reader, keeper, analyser, analyze }: ReanalysisParts): Reanalysis {
  const inTurn = queueLock();
  /** What is still to be read; null before it was looked for. */
  let due: string[] | null = null;
  let total = 0;
  /** Counts what comes in, so that nothing is called finished that changed meanwhile. */
  let comings = 0;

  /** The analysis of a release. A fault of the analyser is told apart from one of the storage. */
  function read(release: Release): Analysis {
    try {
      return analyze(release);
    } catch (error) {
      throw new LibraryError('refused', 'This release could not be analysed.', error);
    }
  }

  async function lookThrough(): Promise<string[]> {
    if ((await area.get([KEY]))[KEY] === analyser) {
      total = 0;
      return [];
    }
    const { addresses, of } = await reader.readByOthers(analyser);
    total = of;
    return addresses;
  }

  async function finish(at: number): Promise<void> {
    if ((await area.get([KEY]))[KEY] !== analyser && at === comings) await area.set({ [KEY]: analyser });
  }

  /** One by one: a release that cannot be read anew keeps the analysis it has. */
  async function eachAlone(addresses: readonly string[]): Promise<void> {
    for (const address of addresses) {
      try {
        await keeper.reanalyse([address], read);
      } catch (error) {
        if (isOfStorage(error)) throw error;
      }
    }
  }

  async function step(): Promise<Progress> {
    const at = comings;
    due ??= await lookThrough();
    const slice = due.slice(0, SLICE);
    if (slice.length === 0) {
      await finish(at);
      return { done: total, total };
    }
    try {
      await keeper.reanalyse(slice, read);
    } catch (error) {
      if (isOfStorage(error)) throw error;
      await eachAlone(slice);
    }
    due?.splice(0, slice.length);
    return { done: total - (due?.length ?? 0), total };
  }

  return {
    step: () => inTurn(step),
    async lookAgain() {
      comings++;
      due = null;
      await area.remove([KEY]);
    },
  };
}

/** Without storage nothing goes on: it is tried again when the worker is next woken. */
const isOfStorage = (error: unknown): boolean =>
  error instanceof LibraryError && (error.fault === 'full' || error.fault === 'storage');
