// The whole popup with the keyboard alone.
import { AMMAN } from '../ui/samples';
import { drawn, focus } from './acts';
import { focusOf, openPopup, release, standIn, textOf } from './popup';
import { expect, screen, test } from './suite';

test('everything is reached by Tab, in the order it stands in, and once', async ({ driver }) => {
  const stand = await standIn(driver, release(AMMAN));
  const view = await openPopup(driver, stand.id);
  await expect.poll(() => textOf(view)).toContain('12 statements');
  await view.bringToFront();
  await drawn(view);
  const reached: string[] = [];
  for (let at = 0; at < 60; at++) {
    await view.press('Tab');
    reached.push(await focusOf(view));
    if (reached.at(-1) === 'Hide highlights') break;
  }
  const all = await view.evaluate(() => document.querySelectorAll('button, select').length);
  expect(reached).toHaveLength(all);
  expect(reached[0]).toBe('Helen Ward Secretary of State');
  expect(reached.slice(-7)).toEqual([
    expect.stringContaining('They agreed to expand'),
    expect.stringContaining('The Secretary noted'),
    'Copy',
    'Note',
    'Archive',
    'More',
    'Hide highlights',
  ]);
  await view.close();
  await stand.close();
});

test('entries are followed, the menu is walked through, and focus comes back', async ({ driver }) => {
  const stand = await standIn(driver, release(AMMAN));
  const view = await openPopup(driver, stand.id);
  await expect.poll(() => textOf(view)).toContain('12 statements');
  await view.bringToFront();
  await drawn(view);
  await view.press('Tab');
  await view.screenshot(screen(`popup-focus-${driver.name}`));
  await view.press('Enter');
  await expect.poll(() => stand.told()).toEqual([{ tell: 'jump', span: AMMAN.officials[0]!.mentions[0] }]);

  await focus(view, '[aria-haspopup=menu]');
  await view.press('Enter');
  await expect.poll(() => focusOf(view)).toBe('Markdown');
  await view.press('ArrowUp');
  await expect.poll(() => focusOf(view)).toBe('Download JSON');
  await view.press('ArrowDown');
  await view.press('ArrowDown');
  await expect.poll(() => focusOf(view)).toBe('Quote with link');
  await view.resize(400, 600);
  await view.screenshot(screen(`popup-menu-${driver.name}`));
  await view.press('End');
  await expect.poll(() => focusOf(view)).toBe('Download JSON');
  await view.press('Escape');
  await expect.poll(() => focusOf(view)).toBe('Copy');
  await expect.poll(() => view.evaluate(() => document.querySelector('[role=menu]'))).toBeNull();

  await view.press('Enter');
  await expect.poll(() => focusOf(view)).toBe('Markdown');
  await view.press('Enter');
  await expect.poll(() => view.evaluate(() => document.querySelector('.happened')?.textContent)).toBe('Copied');
  await expect.poll(() => focusOf(view)).toBe('Copy');
  await view.close();
  await stand.close();
});
