// Files as a reader chooses them, and what is found in them, outside a browser.
import fs from 'node:fs';
import path from 'node:path';
import { DOMParser } from 'linkedom';
import { type Item, NotTaken, type ParseMarkup, readFiles } from '../../src/import/import';

const parser = new DOMParser();
export const parse: ParseMarkup = (markup, type) => parser.parseFromString(markup, type) as unknown as Document;

export const PAGES = path.resolve(import.meta.dirname, '../fixtures/pages');
export const LINES = path.resolve(import.meta.dirname, '../fixtures/releases.ndjson');

export const fileAt = (name: string): Blob => new Blob([fs.readFileSync(name)]);
export const page = (name: string): Blob => fileAt(path.join(PAGES, `${name}.html`));

/** All that is found in files, each given as its name and content. */
export async function found(
  ...files: [name: string, content: Blob | string | Uint8Array<ArrayBuffer>][]
): Promise<Item[]> {
  const named = files.map(([name, content]) => ({
    name,
    file: content instanceof Blob ? content : new Blob([content]),
  }));
  const items: Item[] = [];
  for await (const item of readFiles(named, { parse })) items.push(item);
  return items;
}

/** An item in short: the release's address and title, the kind of value, or why it was refused. */
export function inShort(item: Item): unknown {
  if (item.is === 'refused') return item.about ? [item.why, item.about] : item.why;
  if (item.is !== 'release') return item.is;
  try {
    const { url, title } = item.read();
    return { url, title };
  } catch (error) {
    if (error instanceof NotTaken) return error.about ? [error.why, error.about] : error.why;
    throw error;
  }
}
