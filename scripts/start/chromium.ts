// Chromium, Chrome or Edge with the extension, through Playwright.
import type { Page } from '@playwright/test';
import { launchWithExtension } from '../browsers/extension';
import { askPage, type Launch, POPUP, type Session, tabBefore, WINDOW } from './session';

/** Starts the browser with the extension. */
export async function startChromium({ browser, extension, profile, headless }: Launch): Promise<Session> {
  const { context, addressOf } = await launchWithExtension(browser, extension, profile, {
    headless,
    viewport: headless ? WINDOW : null,
    args: [`--window-size=${WINDOW.width},${WINDOW.height}`],
    // An interrupt closes the browser in order, so that nothing is lost.
    handleSIGINT: false,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    async open({ url, html }) {
      if (html !== null) {
        await context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
      }
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
    },
    async openPopup() {
      const popup = await context.newPage();
      const tab = await popupOf(popup, addressOf('popup.html'));
      return {
        state: () => popup.evaluate(askPage, tab),
        screenshot: (file) => shoot(popup, file),
      };
    },
    screenshot: async (file) => void (await page.screenshot({ path: file, caret: 'initial' })),
    ended: new Promise((resolve) => context.once('close', () => resolve())),
    close: () => context.close(),
  };
}

/** Opens the popup's page about the tab before it, and gives that tab. */
async function popupOf(popup: Page, address: string): Promise<number> {
  await popup.setViewportSize(POPUP);
  await popup.goto(address);
  const tab = await popup.evaluate(tabBefore);
  await popup.goto(`${address}?tab=${tab}`);
  return tab;
}

/** The whole popup: a window as high as it is, so that its foot stands at the end. */
async function shoot(popup: Page, file: string): Promise<void> {
  const height = await popup.evaluate(() => document.documentElement.scrollHeight);
  await popup.setViewportSize({ ...POPUP, height });
  await popup.screenshot({ path: file });
}
