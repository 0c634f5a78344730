// The door of `import`: what stands in files a reader chose. Runs in the archive's page, where there is a DOM; keeps nothing itself.
import { isZip, openFile } from './bytes';
import { readFeed } from './feed';
import { type Item, NotTaken, refused } from './item';
import { beginsWithLine, readJson } from './json';
import { isMhtml, readMhtml } from './mhtml';
import { type ParseMarkup, releaseOfMarkup, releaseOfPage } from './release';
import { lettersOf, startOf, textOf, wholeBytes, wholeText } from './text';

export { type FoundRelease, type FoundValue, type Item, NotTaken, REFUSALS, type Refusal } from './item';
export { fieldOf, knownOf, type ParseMarkup, readMarkup, readWholePage } from './release';

/** A file with the way to it, as a folder that was chosen gives it. */
export interface NamedFile {
  name: string;
  file: Blob;
}

export interface ReadOptions {
  /** Told of every piece read, in bytes of the files as they are. */
  onRead?: (bytes: number) => void;
  /** Makes documents of markup; the browser's own parser by default. */
  parse?: ParseMarkup;
}

/**
 * The things in files, one after the other: saved pages (.html, .mhtml), feeds, JSON and NDJSON, each packed with gzip or not. Never throws: what cannot
 * be read comes out as refused. Holds one thing at a time.
 */
export async function* readFiles(files: readonly NamedFile[], options: ReadOptions = {}): AsyncGenerator<Item> {
  const { onRead = () => undefined, parse = parseInBrowser } = options;
  for (const { name, file } of files) {
    try {
      yield* readFile(name, file, onRead, parse);
    } catch (error) {
      yield refused(name, error);
    }
  }
}

/** Whether a file of a folder may hold releases: not what a browser saves beside a page. */
export function mayHoldReleases(path: string): boolean {
  if (/(?:_files|\.files|-Dateien)\//i.test(path)) return false;
  return /\.(?:html?|xhtml|mhtml?|xml|rss|atom|json|jsonl|ndjson)(?:\.gz)?$/i.test(path);
}

const parseInBrowser: ParseMarkup = (markup, type) => new DOMParser().parseFromString(markup, type);

async function* readFile(
  name: string,
  file: Blob,
  onRead: (bytes: number) => void,
  parse: ParseMarkup,
): AsyncGenerator<Item> {
  const { head, chunks } = await openFile(file, onRead);
  if (isZip(head)) throw new NotTaken('zip');
  const start = startOf(head).trimStart();
  if (/^[[{"\d]/.test(start)) {
    const text = textOf(chunks);
    const first = await text.next();
    const lines = isNamedLines(name) || (!first.done && beginsWithLine(first.value.replace(/^\uFEFF/, '')));
    yield* readJson(again(first, text), { name, lines, parse });
  } else if (/^<(?:\?xml|rss|feed|rdf)/i.test(start) && !/<html/i.test(start)) {
    yield* readFeed(await wholeText(chunks), name, parse);
  } else if (start.startsWith('<')) {
    const markup = await wholeText(chunks);
    yield { is: 'release', name, url: null, read: () => releaseOfPage(markup, parse) };
  } else if (isMhtml(start)) {
    const { markup, url } = readMhtml(lettersOf(await wholeBytes(chunks)));
    yield { is: 'release', name, url, read: () => releaseOfMarkup(markup, url ? { url } : {}, parse) };
  } else throw new NotTaken(start ? 'unknown-file' : 'empty');
}

const isNamedLines = (name: string): boolean => /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(name);

async function* again(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (!first.done) yield first.value;
  yield* rest;
}
