// FILE: reads the releases of an archive as processes/parse.ts does, and has wink-nlp read the text of each.
import { parseHTML } from 'linkedom';
import { readSources } from '../../sources';
import { read } from '../readers/wink';

let characters = 0;
for await (const source of readSources(process.argv.slice(2))) {
  if ('error' in source) throw new Error(`${source.name}: ${source.error}`);
  const { html } = JSON.parse(source.text) as { html: string };
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const text = document.body.textContent ?? '';
  read({ url: null, title: '', type: null, published: null, byline: null, text });
  characters += text.length;
}
console.log(characters);
