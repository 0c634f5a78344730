// The card and the legend under axe-core. No page can look into the real ones: here the same code builds them in the open.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { expect, test } from './suite';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SCENE = `
  import { makeCard } from './src/annotate/card';
  import { makeLegend } from './src/annotate/legend';
  import { paletteOf } from './src/annotate/palette';
  import rules from './src/annotate/card.css' with { type: 'text' };
  const scheme = location.hash.slice(1);
  const sheet = new CSSStyleSheet();
  const colours = Object.entries(paletteOf(scheme)).map(([name, colour]) => '--' + name + ':' + colour);
  sheet.replaceSync(':root{' + colours.join(';') + '}' + rules);
  document.adoptedStyleSheets = [sheet];
  const none = () => {};
  const card = makeCard(document, {
    name: 'Ingrid Solheim', flag: null, lines: ['Foreign Minister', 'Norway · counterpart'],
    acts: [{ text: 'Condemned', tone: 'cool' }, { text: 'thanked', tone: 'warm' }, { text: 'discussed' }],
    why: 'Marked as a participant.', seen: 'Seen in 4 kept releases.', position: '1 of 2',
  }, { previous: none, next: none, close: none });
  const mark = { kind: 'us', start: 0, end: 1, subject: 0, nth: 0, of: 1 };
  const legend = makeLegend(document, [mark], 'all', { show: none, close: none });
  legend.element.querySelector('h2').id = 'legend';
  legend.element.setAttribute('aria-labelledby', 'legend');
  document.querySelector('main').append(card.element, legend.element);
`;

for (const scheme of ['light', 'dark'])
  test(`the card and the legend have no fault of access, ${scheme}`, async ({ driver }) => {
    const bundle = await esbuild.build({
      stdin: { contents: SCENE, resolveDir: ROOT, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'iife',
    });
    const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const script = (source: string) => `<script>${source.replaceAll('</script', '<\\/script')}</script>`;
    const url = `https://scene.example/${scheme}`;
    const html = `<!doctype html><html lang="en"><title>Card</title><body><main><h1>Card</h1></main>`;
    driver.serve({ [url]: { html: html + script(axe) + script(bundle.outputFiles[0]!.text) } });
    const tab = await driver.open(`${url}#${scheme}`);
    const faults = await tab.evaluate(async () => {
      type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      const { violations } = await (window as unknown as { axe: Axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    });
    expect(faults).toEqual([]);
    expect(await tab.evaluate(() => document.querySelectorAll('.card button').length)).toBe(7);
    await tab.close();
  });
