// Bytes as text.
import { NotTaken } from './item';

/** A page or feed beyond this many bytes is none. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The text of a file in pieces, UTF-8 unless its first bytes are the mark of UTF-16. */
export async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(markedEncoding(chunk) ?? 'utf-8');
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** The whole text of a page or feed, by the encoding it names in its first kilobyte. Throws NotTaken `too-large`. */
export const wholeText = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => decode(await wholeBytes(chunks));

/** Bytes as letters, one a byte. */
export const lettersOf = (bytes: Uint8Array): string => {
  let letters = '';
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return letters;
};

/** All bytes of a page or feed. Throws NotTaken `too-large`. */
export async function wholeBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new NotTaken('too-large');
    parts.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array): string {
  const named = markedEncoding(bytes) ?? NAMED.exec(startOf(bytes))?.[1];
  if (named) {
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      // An encoding nobody knows.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const NAMED = /(?:charset|encoding) ?= ?["']?([\w-]+)/i;

/** The first kilobyte as Latin letters: enough to see what a file is. */
export function startOf(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  return new TextDecoder(marked ?? 'windows-1252').decode(bytes.subarray(0, 1024)).replace(/^\u00ef\u00bb\u00bf/, '');
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
