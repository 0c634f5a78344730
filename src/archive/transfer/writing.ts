// Writing kept releases to a file, some at a time: the browser holds what is written, not the page's memory.
import { type Backup, backup, FORMS, type Format, type Pieces } from '../../export/export';
import { type KeptRelease, type Reader, slices } from '../../library/library';

export interface Written {
  file: Blob;
  /** Releases in it, and kept ones that could not be read. */
  count: number;
  unread: number;
}

export interface WritingParts {
  reader: Reader;
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

const BATCH = 100;
/** Text is handed to the browser in parts of this many UTF-16 code units. */
const PART = 1_000_000;

/** Writes releases in a format, in the order of their addresses; null when it was stopped. Throws what the storage throws. */
export async function writeExport(
  format: Format,
  addresses: readonly string[],
  parts: WritingParts,
): Promise<Written | null> {
  const records = recordsAt(addresses, parts);
  const file = await blobOf(FORMS[format].write(records.each()), FORMS[format].type, parts.signal);
  return file && { file, count: records.count(), unread: addresses.length - records.count() };
}

/** Writes everything there is; null when it was stopped. */
export async function writeBackup(settings: unknown, parts: WritingParts): Promise<Written | null> {
  const { reader } = parts;
  const records = recordsAt(await reader.addresses(), parts);
  const whole: Backup = {
    records: records.each(),
    bin: binOf(reader),
    aside: asideOf(reader, records.unread),
    settings,
  };
  const file = await blobOf(backup(whole), FORMS.json.type, parts.signal);
  return file && { file, count: records.count(), unread: 0 };
}

/** Records by address, read in batches, and how many there were. */
function recordsAt(addresses: readonly string[], { reader, signal, onProgress }: WritingParts) {
  const sorted = [...addresses].sort();
  const unread: string[] = [];
  let count = 0;
  return {
    count: () => count,
    unread,
    async *each(): AsyncGenerator<KeptRelease> {
      let done = 0;
      for (const batch of slices(sorted, BATCH)) {
        if (signal.aborted) return;
        const records = await reader.getMany(batch);
        const read = new Set(records.map(({ address }) => address));
        unread.push(...batch.filter((address) => !read.has(address)));
        count += records.length;
        yield* records;
        done += batch.length;
        onProgress(done, sorted.length);
      }
    },
  };
}

async function* binOf(reader: Reader): AsyncGenerator<unknown> {
  const addresses = (await reader.binned()).sort();
  for (const batch of slices(addresses, BATCH)) yield* await reader.fromBin(batch);
}

/** What was set aside, and records that cannot be read and were not set aside yet, as they are stored. */
async function* asideOf(reader: Reader, unread: readonly string[]): AsyncGenerator<unknown> {
  for (const { address, why, at, raw } of await reader.setAside()) yield { address, why, at, raw };
  for (const address of unread) {
    const found = await reader.unreadable(address);
    if (found) yield { address, why: found.why, at: '', raw: found.raw };
  }
}

async function blobOf(pieces: Pieces, type: string, signal: AbortSignal): Promise<Blob | null> {
  const parts: Blob[] = [];
  let open: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  for await (const piece of pieces) {
    if (signal.aborted) return null;
    open.push(piece);
    size += piece.length;
    if (size < PART) continue;
    parts.push(new Blob(open));
    open = [];
    size = 0;
  }
  return signal.aborted ? null : new Blob([...parts, ...open], { type });
}
