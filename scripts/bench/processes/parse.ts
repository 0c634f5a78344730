// FILE: reads the releases of an archive as the command line does and parses their HTML, no more.
import { parseHTML } from 'linkedom';
import { readSources } from '../../sources';

let elements = 0;
for await (const source of readSources(process.argv.slice(2))) {
  if ('error' in source) throw new Error(`${source.name}: ${source.error}`);
  const { html } = JSON.parse(source.text) as { html: string };
  elements += parseHTML(html).document.childNodes.length;
}
console.log(elements);
