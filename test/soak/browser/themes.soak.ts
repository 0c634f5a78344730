// Every real page at hand, of all themes: with highlights it is, element by element, the page without us.
import fs from 'node:fs';
import path from 'node:path';
import { test } from '../../browser/suite';
import { expectUntouched } from '../../browser/untouched';
import { figures } from './kept';

const PAGES = path.resolve(import.meta.dirname, '../../../../shared/corpus/dev/pages');

test('the markup and layout of real pages stay as they are', async ({ driver }) => {
  test.skip(!fs.existsSync(PAGES), 'The real pages are not here.');
  const pages = fs.readdirSync(PAGES).filter((name) => name.endsWith('.html'));
  for (const [at, page] of pages.entries())
    await expectUntouched(driver, `https://www.state.gov/real-${at}/`, {
      html: fs.readFileSync(path.join(PAGES, page), 'utf8'),
    });
  figures(`pages untouched, ${driver.name}`, { cases: pages.length, faults: 0, losses: 0 });
});
