// What is opened: a sample, a page from a file, or an address of the web.
import fs from 'node:fs';
import path from 'node:path';
import { DOMParser } from 'linkedom';
import { canonicalUrl } from '../../src/page/page';
import { ROOT } from '../root';
import { readSources } from '../sources';

export interface Subject {
  readonly url: string;
  /** The page to be served at the address; null to get it from the web. */
  readonly html: string | null;
  /** What it is, for the one who starts. */
  readonly about: string;
}

/** What cannot be opened, in words. */
export class NoSubject extends Error {}

const SAMPLE = path.join(ROOT, 'test/fixtures/pages/sample.html');
/** Where a page is served that does not say where it is from. */
const NOWHERE = 'https://page.example/';

/** Reads what was asked for: nothing (the sample), an address, or the path of a page. Throws NoSubject when it is none of them. */
export async function readSubject(asked: string | undefined): Promise<Subject> {
  if (asked === undefined) {
    const { html, url } = await pageFile(SAMPLE);
    return {
      html,
      url,
      about: 'a sample readout that comes with the project, with invented people, so that no network is needed',
    };
  }
  if (fs.existsSync(asked)) {
    const { html, url } = await pageFile(asked);
    return { html, url, about: `${asked}, served from the file` };
  }
  const url = URL.canParse(asked) ? new URL(asked) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new NoSubject(`${asked} is neither a file here nor an address that begins with https://.`);
  return { url: url.href, html: null, about: 'from the web' };
}

async function pageFile(file: string): Promise<{ html: string; url: string }> {
  for await (const source of readSources([file])) {
    if ('error' in source) throw new NoSubject(`${file} cannot be opened: ${source.error}.`);
    if (source.kind === 'line') break;
    const document = new DOMParser().parseFromString(source.text, 'text/html') as unknown as Document;
    return { html: source.text, url: canonicalUrl(document) ?? NOWHERE + encodeURIComponent(path.basename(file)) };
  }
  throw new NoSubject(`${file} is no web page. Lines of releases are read by npm run analyze.`);
}
