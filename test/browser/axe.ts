// axe-core in a page, whatever policy the page has: it comes in by the driver, not as a script of the page.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './drivers/driver';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds at fault in a page as it stands: the rule and the elements. */
export async function faultsIn(tab: Tab): Promise<string[]> {
  const run = new Function(
    `${AXE};
    return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')));`,
  ) as () => Promise<string[]>;
  return tab.evaluate(run);
}
