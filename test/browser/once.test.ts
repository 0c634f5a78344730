// A page of another site, read because the reader asked for it. The click on the icon is stood in for by a permission.
import { openExtension } from './extension';
import { highlightsOf } from './page';
import { expect, fixture, test, WIRE } from './suite';

test.use({ granted: WIRE });

const STORY = 'https://wire.example/story/';

test('another site’s page is read when asked for, kept as a release of its own, and not followed elsewhere', async ({
  driver,
}) => {
  driver.serve({ [STORY]: fixture('wire') });
  const extension = await openExtension(driver);
  const tab = await driver.open(STORY);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await highlightsOf(tab)).toEqual({});
  const id = await extension.activeTab(tab);
  expect(await extension.ask('read-once', { tab: id })).toEqual({ ok: true, value: { result: 'read' } });
  await expect.poll(async () => Object.keys(await extension.stored())).toContain('r:https://wire.example/story');
  const state = async () => (await extension.tell(STORY, { tell: 'state' })).found;
  await expect.poll(state).toMatchObject({ found: 'release', kept: { kept: true } });
  await tab.evaluate(() => history.pushState(null, '', '/next-story/'));
  const next = 'https://wire.example/next-story/';
  await expect
    .poll(async () => (await extension.tell(next, { tell: 'state' })).found)
    .toEqual({ found: 'nothing', why: 'unread' });
  await expect.poll(() => highlightsOf(tab)).toEqual({});
  await extension.close();
  await tab.close();
});
