// The bytes of a file as they come, unpacked where they are packed with gzip.
import { NotTaken } from './item';

/** A file that is being read. */
export interface Opened {
  /** Its first bytes, unpacked. */
  head: Uint8Array;
  /** All its bytes, the first ones included. Throws NotTaken `packing` where the packing is damaged or cut off. */
  chunks: AsyncIterable<Uint8Array>;
}

/** Opens a file. `onRead` is told of every piece read from it, in bytes of the file as it is. */
export async function openFile(file: Blob, onRead: (bytes: number) => void): Promise<Opened> {
  const raw = await begun(piecesOf(file.stream(), onRead));
  return isGzip(raw.head) ? begun(unpacked(raw.chunks)) : raw;
}

async function begun(pieces: AsyncGenerator<Uint8Array>): Promise<Opened> {
  const first = await pieces.next();
  const head = first.done ? new Uint8Array() : first.value;
  async function* all() {
    yield head;
    yield* pieces;
  }
  return { head, chunks: all() };
}

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;
export const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b && head[2] === 3;

async function* piecesOf(stream: ReadableStream<Uint8Array>, onRead: (bytes: number) => void) {
  const reader = stream.getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      onRead(piece.value.length);
      yield piece.value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = chunks[Symbol.asyncIterator]();
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = await packed.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await packed.return?.();
    },
  });
  try {
    yield* piecesOf(source.pipeThrough(new DecompressionStream('gzip')), () => undefined);
  } catch {
    throw new NotTaken('packing');
  }
}
