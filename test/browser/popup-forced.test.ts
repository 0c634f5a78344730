// The popup in the few colours a reader's system allows: nothing is told by colour or shade alone.
import { AMMAN } from '../ui/samples';
import { press } from './acts';
import { openPopup, release, standIn, textOf } from './popup';
import { expect, screen, test } from './suite';

test.use({ media: { forcedColors: true } });

test('keeps its edges, flags and marks where colours are forced', async ({ driver }) => {
  const stand = await standIn(driver, release(AMMAN));
  const view = await openPopup(driver, stand.id);
  await view.resize(400, 600);
  await expect.poll(() => textOf(view)).toContain('12 statements');
  const seen = () =>
    view.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      return {
        forced: matchMedia('(forced-colors: active)').matches,
        button: style('footer .action').borderTopStyle,
        mark: style('mark').textDecorationLine,
      };
    });
  await expect.poll(seen).toMatchObject({ forced: true, button: 'solid', mark: 'underline' });
  await press(view, { selector: '.said', nth: 1 });
  await expect
    .poll(() => view.evaluate(() => getComputedStyle(document.querySelector('[aria-current]')!).outlineStyle))
    .toBe('solid');
  await view.screenshot(screen(`popup-forced-${driver.name}`));
  await view.close();
  await stand.close();
});
