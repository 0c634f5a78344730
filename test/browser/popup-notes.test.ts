// Notes in the popup: on a release and on its words, kept, found again, changed, deleted, and not lost while being written.
import { focus, press } from './acts';
import type { Driver, Tab } from './drivers/driver';
import { focusOf, openPopup, pressNamed, tabAt, textOf, type } from './popup';
import { expect, fixture, screen, test } from './suite';

const URL = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';

async function openBoth(driver: Driver): Promise<{ tab: Tab; popup: () => Promise<Tab> }> {
  driver.serve({ [URL]: fixture('readout-2019') });
  const tab = await driver.open(URL);
  const id = await tabAt(driver, URL);
  const popup = async () => {
    const view = await openPopup(driver, id);
    await view.resize(400, 600);
    await expect.poll(() => textOf(view)).toMatch(/Kept .*Note Archive/);
    return view;
  };
  return { tab, popup };
}

test('a note is kept, shown when the release is opened again, changed and deleted', async ({ driver }) => {
  const { tab, popup } = await openBoth(driver);
  let view = await popup();
  await pressNamed(view, 'Note');
  await expect.poll(() => focusOf(view)).toBe('New note');
  await type(view, 'Ask about the Arctic');
  await view.press('Control+Enter');
  await expect.poll(() => textOf(view)).toContain('Note saved');
  await expect.poll(() => textOf(view)).toMatch(/Your notes Ask about the Arctic/);
  await view.close();

  view = await popup();
  await expect.poll(() => textOf(view)).toMatch(/Your notes Ask about the Arctic/);
  await pressNamed(view, 'Edit');
  await expect.poll(() => focusOf(view)).toBe('Your note');
  await type(view, ' now');
  await view.screenshot(screen(`popup-note-${driver.name}`));
  await pressNamed(view, 'Save note');
  await expect.poll(() => textOf(view)).toMatch(/Your notes Ask about the Arctic now/);
  await pressNamed(view, 'Edit');
  await pressNamed(view, 'Delete note');
  await expect.poll(() => textOf(view)).not.toContain('Your notes');
  await view.close();
  await tab.close();
});

test('a note can be on the sentence the reader went to, and leads back to it', async ({ driver }) => {
  const { tab, popup } = await openBoth(driver);
  const view = await popup();
  await press(view, { selector: '.said', nth: 1 });
  await pressNamed(view, 'Note');
  await expect.poll(() => textOf(view)).toContain('On “Secretary Marsh thanked Norway for its leadership on energy …”');
  await expect.poll(() => view.evaluate(() => document.activeElement?.id)).toBe('note');
  await type(view, 'First time');
  await pressNamed(view, 'Save note');
  await expect.poll(() => textOf(view)).toContain('First time “Secretary Marsh thanked Norway for its leadership');
  await view.screenshot(screen(`popup-note-on-words-${driver.name}`));
  await pressNamed(view, 'Edit');
  await pressNamed(view, 'Delete note');
  await expect.poll(() => textOf(view)).not.toContain('First time');
  await view.close();
  await tab.close();
});

test('what was being typed is there again when the popup was closed over it, or when it was put aside', async ({
  driver,
}) => {
  const { tab, popup } = await openBoth(driver);
  let view = await popup();
  await pressNamed(view, 'Note');
  await expect.poll(() => focusOf(view)).toBe('New note');
  await type(view, 'Half a thou');
  await view.close();
  view = await popup();
  await expect
    .poll(() => view.evaluate(() => document.querySelector<HTMLTextAreaElement>('#note')?.value))
    .toBe('Half a thou');
  await focus(view, '#note');
  await view.press('Escape');
  await expect.poll(() => view.evaluate(() => document.querySelector('#note'))).toBeNull();
  await view.close();
  view = await popup();
  expect(await view.evaluate(() => document.querySelector('#note'))).toBeNull();
  await pressNamed(view, 'Note');
  await expect
    .poll(() => view.evaluate(() => document.querySelector<HTMLTextAreaElement>('#note')?.value))
    .toBe('Half a thou');
  await view.close();
  await tab.close();
});
