// Where the releases of the command line come from: HTML files, NDJSON files and standard input, gzip-packed or not.
import fs from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import zlib from 'node:zlib';

/** One release to be read: a web page, or one line of NDJSON. */
export interface Source {
  /** How messages name it: a file, or a file and its line. */
  readonly name: string;
  readonly kind: 'page' | 'line';
  readonly text: string;
}

/** A source that could not be read, and why, in words. */
export interface Unread {
  readonly name: string;
  readonly error: string;
}

/** A page or line beyond this many bytes is no release. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads sources one after another, lines as they come: never more than one of them and a chunk of the file is held. `-` is NDJSON on standard
 * input; a file is NDJSON when its name or its first sign says so, else a web page. Never throws: what cannot be read comes out as Unread.
 */
export async function* readSources(names: readonly string[]): AsyncGenerator<Source | Unread> {
  for (const name of names) {
    const label = name === '-' ? 'standard input' : name;
    try {
      yield* readSource(name, label);
    } catch (error) {
      yield { name: label, error: reasonOf(error) };
    }
  }
}

async function* readSource(name: string, label: string): AsyncGenerator<Source | Unread> {
  const input: Readable = name === '-' ? process.stdin : fs.createReadStream(name);
  const chunks = unpacked(input);
  const first = await chunks.next();
  const start = first.done ? Buffer.alloc(0) : first.value;
  const rest = (async function* () {
    yield start;
    yield* chunks;
  })();
  if (name === '-' || isLines(name, start)) yield* readLines(label, rest);
  else yield await readPageFile(label, rest);
}

/** The bytes of a stream, gunzipped where they begin as gzip does, whatever the file is called. */
async function* unpacked(input: Readable): AsyncGenerator<Buffer> {
  const raw = input[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await raw.next();
  if (first.done) return;
  const all = async function* () {
    yield first.value;
    for (let step = await raw.next(); !step.done; step = await raw.next()) yield step.value;
  };
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all();
    return;
  }
  const gunzip = zlib.createGunzip();
  // A fault of either stream comes out of the loop over the unpacked bytes.
  pipeline(Readable.from(all()), gunzip, () => {});
  yield* gunzip as AsyncIterable<Buffer>;
}

function isLines(name: string, start: Buffer): boolean {
  if (/\.(?:ndjson|jsonl)$/i.test(name.replace(/\.gz$/i, ''))) return true;
  return start
    .toString('utf8', 0, 64)
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('{');
}

async function* readLines(label: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Source | Unread> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let open = '';
  const source = (text: string): Source => ({ name: `${label}:${number}`, kind: 'line', text });
  for await (const chunk of chunks) {
    const lines = (open + decoder.write(chunk)).split('\n');
    open = lines.pop() ?? '';
    for (const line of lines) {
      number += 1;
      if (line.trim()) yield source(line);
    }
    if (open.length > MAX_BYTES) {
      yield {
        name: `${label}:${number + 1}`,
        error: 'the line is longer than 64 MB; the rest of the input was not read',
      };
      return;
    }
  }
  number += 1;
  open += decoder.end();
  if (open.trim()) yield source(open);
}

async function readPageFile(label: string, chunks: AsyncIterable<Buffer>): Promise<Source | Unread> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_BYTES) return { name: label, error: 'the file is larger than 64 MB' };
    parts.push(chunk);
  }
  return { name: label, kind: 'page', text: decodePage(Buffer.concat(parts)) };
}

/** Decodes a page by the encoding it names in its first kilobyte, UTF-8 when it names none that is known. */
function decodePage(bytes: Buffer): string {
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 1024))?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read (no permission)';
  if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') return 'its gzip packing is damaged or cut off';
  return message;
}
