// The archive for the tests: some releases of a world that is not, and what a reader sees and presses.
import type { Release } from '../../src/analysis/model';
import * as acts from './acts';
import type { Driver, Tab } from './drivers/driver';
import { type Extension, openExtension } from './extension';
import { expect } from './suite';

const SITE = 'https://www.state.gov/releases/office-of-the-spokesperson';

function release(slug: string, published: string, title: string, text: string): Release {
  return { url: `${SITE}/${slug}/`, title, type: 'Readout', published, byline: 'Office of the Spokesperson', text };
}

/** Three contacts with Norway, one with Jordan, and a statement. */
export const RELEASES: readonly Release[] = [
  release(
    'norway-2024',
    '2024-05-06',
    'Secretary Marsh’s Call with Norwegian Foreign Minister Solheim',
    'Secretary of State Clara Marsh spoke today with Norwegian Foreign Minister Ingrid Solheim.\n' +
      'Secretary Marsh thanked Foreign Minister Solheim for Norway’s contributions to energy security in Europe. ' +
      'They discussed humanitarian assistance to Sudan.',
  ),
  release(
    'norway-2025',
    '2025-02-11',
    'Secretary Marsh’s Meeting with Norwegian Foreign Minister Solheim',
    'Secretary of State Clara Marsh met today with Norwegian Foreign Minister Ingrid Solheim in Oslo.\n' +
      'Secretary Marsh thanked Foreign Minister Solheim for Norway’s steady contributions to energy security in Europe. ' +
      'The Secretary condemned Houthi attacks on ships in the Red Sea.',
  ),
  release(
    'norway-2026',
    '2026-03-09',
    'Secretary Marsh’s Meeting with Norwegian Foreign Minister Solheim on the Margins of the Fjord Forum',
    'Secretary of State Clara Marsh met today with Norwegian Foreign Minister Ingrid Solheim.\n' +
      'The Secretary condemned the Houthi attacks on ships in the Red Sea. ' +
      'They discussed human rights in Belarus, and a lighthouse.',
  ),
  release(
    'jordan-2026',
    '2026-01-20',
    'Deputy Secretary Ode’s Call with Jordanian Foreign Minister Khalidi',
    'Deputy Secretary of State Tomas Ode spoke today with Jordanian Foreign Minister Rami Khalidi.\n' +
      'The Deputy Secretary reaffirmed U.S. support for a ceasefire in Gaza.',
  ),
  {
    ...release(
      'harbors-day',
      '2025-07-01',
      'World Harbors Day',
      'The United States congratulates all who keep harbors open.',
    ),
    type: 'Press Statement',
  },
];

export const addressOf = (slug: string): string => `${SITE}/${slug}`;

/** The extension with these releases kept. */
export async function seeded(driver: Driver): Promise<Extension> {
  const extension = await openExtension(driver);
  expect(await extension.ask('take', { releases: RELEASES })).toMatchObject({ ok: true });
  return extension;
}

/** Opens a place in the archive and waits until something of this selector is there. */
export async function openArchive(driver: Driver, search: string, selector: string): Promise<Tab> {
  const tab = await driver.openView(`archive.html${search}`);
  await tab.bringToFront();
  await expect.poll(() => countOf(tab, selector)).toBeGreaterThan(0);
  await acts.drawn(tab);
  return tab;
}

export const countOf = (tab: Tab, selector: string): Promise<number> =>
  tab.evaluate((selector) => document.querySelectorAll(selector).length, selector);

// biome-ignore-start lint/performance/useDomNodeTextContent: what a reader sees is what is rendered.
export const textOf = (tab: Tab, selector: string): Promise<string> =>
  tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector);

/** The titles in the list, from the top. */
export const titles = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => [...document.querySelectorAll('.releases .title')].map((link) => link.textContent ?? ''));

/** Presses what is called so among the elements of a selector. */
export const press = (tab: Tab, name: string, selector = 'button, a, summary, input'): Promise<void> =>
  acts.press(tab, { selector, name });

/** What a reader types, key by key. */
export async function type(tab: Tab, text: string): Promise<void> {
  for (const letter of text) await tab.press(letter);
}

/** What has the focus: its label, or its words. */
export const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const active = document.activeElement as HTMLElement;
    return active.ariaLabel ?? active.innerText;
  });
// biome-ignore-end lint/performance/useDomNodeTextContent: as above.
