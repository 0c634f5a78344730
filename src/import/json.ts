// JSON and NDJSON, as this extension and its command line write it, and lists of releases with their markup.
import { type FoundRelease, type Item, NotTaken, refused } from './item';
import { jsonPieces, MAX_VALUE } from './json-pieces';
import { checked, fieldOf, knownOf, type ParseMarkup, releaseOfMarkup } from './release';

/** The lists of an export or a backup, and what stands in them. */
const LISTS = { records: 'record', bin: 'binned', aside: 'aside', releases: 'record' } as const;
const LIST_NAMES: ReadonlySet<string> = new Set(Object.keys(LISTS));

export interface JsonFile {
  name: string;
  /** One value a line: a damaged line hurts no other. */
  lines: boolean;
  parse: ParseMarkup;
}

/** The things in a JSON file, as they come. Throws nothing on any text. */
export async function* readJson(text: AsyncIterable<string>, file: JsonFile): AsyncGenerator<Item> {
  yield* file.lines ? readLines(text, file) : readPieces(text, file);
}

/** Whether the text of a file begins with a line that is a value by itself, no envelope of lists. */
export function beginsWithLine(start: string): boolean {
  const end = start.indexOf('\n');
  if (end < 0) return false;
  try {
    const value: unknown = JSON.parse(start.slice(0, end));
    return isObject(value) && !Object.hasOwn(value, 'format');
  } catch {
    return false;
  }
}

async function* readLines(text: AsyncIterable<string>, file: JsonFile): AsyncGenerator<Item> {
  let number = 0;
  let open: string[] = [];
  let size = 0;
  const line = function* (): Generator<Item> {
    number++;
    const name = `${file.name}:${number}`;
    const whole = open.join('');
    if (size > MAX_VALUE) yield refused(name, new NotTaken('too-large'));
    else if (whole.trim()) yield itemOf(whole, name, '', file.parse);
    open = [];
    size = 0;
  };
  for await (const piece of text) {
    let at = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', at)) {
      open.push(piece.slice(at, end));
      size += end - at;
      at = end + 1;
      yield* line();
    }
    size += piece.length - at;
    if (size > MAX_VALUE) open = [];
    else if (at < piece.length) open.push(piece.slice(at));
  }
  yield* line();
}

async function* readPieces(text: AsyncIterable<string>, file: JsonFile): AsyncGenerator<Item> {
  const pieces = jsonPieces(LIST_NAMES);
  let number = 0;
  const items = function* (found: ReturnType<typeof pieces.push>): Generator<Item> {
    for (const piece of found) {
      number++;
      const name = `${file.name}:${number}`;
      if (piece.is === 'fault') yield refused(name, new NotTaken(piece.why));
      else if (piece.is === 'value') yield itemOf(piece.text, name, piece.list, file.parse);
      else yield* settingsOf(piece.text, name);
    }
  };
  for await (const part of text) yield* items(pieces.push(part));
  yield* items(pieces.end());
}

/** What an envelope holds beside its lists: of a backup the settings. */
function* settingsOf(text: string, name: string): Generator<Item> {
  const envelope = parsed(text);
  if (!isObject(envelope)) yield refused(name, new NotTaken('not-json'));
  else if (isObject(envelope.settings)) yield { is: 'settings', name, size: text.length, value: envelope.settings };
}

function itemOf(text: string, name: string, list: string, parse: ParseMarkup): Item {
  try {
    const value = parsed(text);
    if (value === undefined) throw new NotTaken('not-json');
    if (list === 'bin' || list === 'aside') return { is: LISTS[list], name, size: text.length, value };
    if (!isObject(value)) throw new NotTaken('not-an-object');
    if (Object.hasOwn(value, 'address') && Object.hasOwn(value, 'analysis'))
      return { is: 'record', name, size: text.length, value };
    return foundRelease(value, name, parse);
  } catch (error) {
    return refused(name, error);
  }
}

/** A release given by its markup, or by its text: an analysis that was saved, what the command line prints. Throws NotTaken. */
function foundRelease(value: Record<string, unknown>, name: string, parse: ParseMarkup): FoundRelease {
  const html = fieldOf(value, 'html');
  const text = fieldOf(value, 'text');
  const known = knownOf(value);
  const url = known.url ?? null;
  if (html !== null) return { is: 'release', name, url, read: () => releaseOfMarkup(html, known, parse) };
  if (text === null) throw new NotTaken('unknown-json');
  const type = fieldOf(value, 'type');
  const release = { url, title: '', published: null, byline: null, ...known, type, text };
  return { is: 'release', name, url, read: () => checked(release) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
