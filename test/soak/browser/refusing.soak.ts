// A storage that refuses three calls of ten, by chance, while pages are read, files taken in and notes written: what was said to be kept is
// kept, what is not is said, and when the storage works again the library is whole.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Driver } from '../../browser/drivers/driver';
import { type Extension, openExtension } from '../../browser/extension';
import { openPopup, tabAt, textOf } from '../../browser/popup';
import { expect, test } from '../../browser/suite';
import { figures, missing, releaseAt } from './kept';
import { releaseLines } from './release-lines';
import { importFile, openTransfer, words } from './transfer';

const SHARE = 0.3;
const VISITS = 24;
const NOTES = 60;
const IMPORTED = 300;
const SEED = Number(process.env.SOAK_SEED ?? Date.now() % 1_000_000);

interface Faults {
  share: number;
  calls: number;
  refused: number;
}

/** Runs in the worker: from now on that share of what is written or removed is refused. Gives what came of it so far. */
function refuse({ share, seed }: { share: number; seed: number }): Faults {
  type Change = (this: unknown, what: unknown) => Promise<void>;
  type Api = { runtime?: object; storage: { local: Record<string, Change> } };
  const world = globalThis as unknown as { faults?: Faults; chrome: Api; browser?: Api };
  if (!world.faults) {
    const faults: Faults = { share: 0, calls: 0, refused: 0 };
    // The extension takes the first of the two that is there.
    const area = (world.browser?.runtime ? world.browser : world.chrome).storage.local;
    let state = seed;
    // Mulberry32: the same seed refuses the same calls.
    const chance = () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
    for (const name of ['set', 'remove']) {
      const change = area[name]!;
      area[name] = (what) => {
        faults.calls++;
        if (chance() >= faults.share) return change.call(area, what);
        faults.refused++;
        return Promise.reject(new Error('An unexpected error occurred'));
      };
    }
    world.faults = faults;
  }
  world.faults.share = share;
  return world.faults;
}

test('nothing that was said to be kept is lost to a storage that refuses now and then', async ({ driver }) => {
  test.skip(driver.name === 'firefox', 'Nothing outside Firefox reaches into its worker.');
  const extension = await openExtension(driver);
  await extension.ask('rebuild', {});
  await driver.inWorker(refuse, { share: SHARE, seed: SEED });
  console.log(`soak seed of the refusals: ${SEED}`);

  const visited = await visit(driver, extension);
  const imported = await importAll(driver);
  const notes = await writeNotes(extension, visited.told);
  const { calls, refused } = await driver.inWorker(refuse, { share: 0, seed: SEED });
  expect(refused).toBeGreaterThan(20);
  console.log(`soak refusals: ${refused} of ${calls} calls; ${visited.refused} of ${VISITS} visits not kept,`);
  console.log(`  ${notes.refused} of ${NOTES} notes not written, the import begun ${imported.times} times`);

  const lost = await missing(extension, [...visited.told, ...imported.urls]);
  const lostNotes = await missingNotes(extension, notes.told);
  figures('refusing storage', { cases: calls, faults: refused, losses: lost.length + lostNotes.length });
  expect(lost).toEqual([]);
  expect(lostNotes).toEqual([]);
  // One more write, which finishes what was left half done.
  expect(
    await extension.ask('note', { url: visited.told[0]!, draft: { body: 'After all.', anchor: null } }),
  ).toMatchObject({ ok: true });
  const before = index(await extension.storedAtRest());
  expect(await extension.ask('rebuild', {})).toMatchObject({ ok: true, value: { aside: 0 } });
  expect(index(await extension.storedAtRest())).toEqual(before);
  await extension.close();
});

/** Opens pages; gives the addresses of those said to be kept, and how many were said not to be. */
async function visit(driver: Driver, extension: Extension): Promise<{ told: string[]; refused: number }> {
  const told: string[] = [];
  let refused = 0;
  for (let n = 0; n < VISITS; n++) {
    const { url, html } = releaseAt(n);
    driver.serve({ [url]: { html } });
    const tab = await driver.open(url);
    const kept = async () =>
      (await extension.tell(url, { tell: 'state' })).found.kept as { kept: boolean; why?: string };
    await expect.poll(async () => (await kept())?.kept, { timeout: 30_000 }).toBeDefined();
    if ((await kept()).kept) told.push(url);
    else {
      expect(await kept()).toMatchObject({ why: 'failed' });
      if (refused++ === 0) {
        const view = await openPopup(driver, await tabAt(driver, url));
        await expect.poll(() => textOf(view)).toContain('This release could not be kept.');
        await view.close();
      }
    }
    await tab.close();
  }
  return { told, refused };
}

/** Takes a file in, again and again as its words ask to, until it is in. */
async function importAll(driver: Driver): Promise<{ urls: string[]; times: number }> {
  const lines = releaseLines(IMPORTED);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-refusing-'));
  const file = path.join(folder, 'releases.ndjson');
  fs.writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  const tab = await openTransfer(driver);
  let times = 0;
  for (;;) {
    times++;
    const report = await importFile(tab, file);
    if (report.includes('Import finished')) break;
    expect(report).toContain('The browser’s storage refused.');
    expect(times).toBeLessThan(100);
  }
  expect(await words(tab, '.report')).not.toContain('not taken in');
  await tab.close();
  fs.rmSync(folder, { recursive: true, force: true });
  return { urls: lines.map(({ url }) => url), times };
}

interface WrittenNote {
  url: string;
  id: string;
  body: string;
}

/** Writes notes; gives those that were said to be written. */
async function writeNotes(
  extension: Extension,
  urls: readonly string[],
): Promise<{ told: WrittenNote[]; refused: number }> {
  const told: WrittenNote[] = [];
  for (let n = 0; n < NOTES; n++) {
    const url = urls[n % urls.length]!;
    const body = `Note ${n}.`;
    const answer = (await extension.ask('note', { url, draft: { body, anchor: null } })) as
      | { ok: true; value: { id: string } }
      | { ok: false; error: string; fault: string };
    if (answer.ok) told.push({ url, id: answer.value.id, body });
    else expect(answer).toMatchObject({ fault: 'storage', error: expect.stringContaining('storage refused') });
  }
  return { told, refused: NOTES - told.length };
}

async function missingNotes(extension: Extension, told: readonly WrittenNote[]): Promise<WrittenNote[]> {
  const stored = await extension.stored();
  return told.filter(({ url, id, body }) => {
    const { notes } = stored[`r:${url.slice(0, -1)}`] as { notes: { id: string; body: string }[] };
    return !notes.some((note) => note.id === id && note.body === body);
  });
}

/** What the library knows besides the records. */
const index = (stored: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(stored).filter(([key]) => /^[epd]:/.test(key)));
