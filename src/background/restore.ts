// Taking releases back from the bin. One that lay there while the analyser changed is read again.
import { openReader, slices, storageArea } from '../library/library';
import { browser } from '../messages/browser';
import { withComings } from './again';
import { keeper } from './keep';

export async function restoreReleases(addresses: readonly string[]): Promise<string[]> {
  const reader = openReader(storageArea(browser.storage.local));
  const restored: string[] = [];
  for (const slice of slices(addresses)) {
    const records = (await reader.fromBin(slice)).map((entry) => (entry as { record?: unknown } | null)?.record);
    restored.push(...(await withComings(records, () => keeper().restore(slice))));
  }
  return restored;
}
