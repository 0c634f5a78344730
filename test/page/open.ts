// Opens the pages written for the tests on a DOM outside the browser.
import fs from 'node:fs';
import path from 'node:path';
import { DOMParser } from 'linkedom';

const PAGES = path.resolve(import.meta.dirname, '../fixtures/pages');

/** The HTML of a fixture page. */
export const html = (name: string): string => fs.readFileSync(path.join(PAGES, `${name}.html`), 'utf8');

/** A document of any HTML. */
export const parse = (text: string): Document =>
  new DOMParser().parseFromString(text, 'text/html') as unknown as Document;

/** A page whose body holds the given HTML, as the 2019 theme wraps it. */
export const page2019 = (body: string, meta = '<p class="article-meta__publish-date">March 14, 2023</p>'): Document =>
  parse(`<!doctype html><html><head><title>T</title></head><body><main><section class="featured-content">
    <h1 class="featured-content__headline">A title</h1><div class="article-meta">${meta}</div></section>
    <div class="entry-content">${body}</div></main></body></html>`);
