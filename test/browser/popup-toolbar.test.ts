// The popup as the toolbar opens it: about the page in front, as wide as it means to be.
import type { Browser } from 'webextension-polyfill';
import { expect, fixture, test } from './suite';

declare const chrome: Browser;

const URL = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';

test('opens about the page in front, 400 pixels wide, nothing beyond its edge', async ({ driver }) => {
  driver.serve({ [URL]: fixture('readout-2019') });
  const view = await driver.openView('options.html');
  const tab = await driver.open(URL);
  await tab.bringToFront();
  await view.evaluate(() => chrome.action.openPopup());
  const popup = () =>
    view.evaluate(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      if (!popup) return null;
      const { documentElement: root } = popup.document;
      const room = root.clientWidth;
      const beyond = [...popup.document.querySelectorAll('main *, footer *')].filter(
        (one) => one.getBoundingClientRect().right > room && !one.closest('.aloud'),
      );
      return {
        says: popup.document.querySelector('h1')?.textContent,
        width: root.getBoundingClientRect().width,
        // A scroll bar may have been given room of its own.
        fits: popup.innerWidth >= 400 && popup.innerWidth <= 420,
        beyond: beyond.map((one) => one.outerHTML),
      };
    });
  await expect.poll(popup).toEqual({
    says: 'Secretary Marsh met Norway’s Foreign Minister Solheim in Oslo on March 14, 2023.',
    width: 400,
    fits: true,
    beyond: [],
  });
  await view.close();
  await tab.close();
});
