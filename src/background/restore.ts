// Taking releases back from the bin. One that lay there while the analyser changed is read again.
import { openReader, storageArea } from '../library/library';
import { browser } from '../messages/browser';
import { withComings } from './again';
import { keeper } from './keep';

export async function restoreReleases(addresses: readonly string[]): Promise<string[]> {
  const binned = await openReader(storageArea(browser.storage.local)).fromBin(addresses);
  const records = binned.map((entry) => (entry as { record?: unknown } | null)?.record);
  return withComings(records, () => keeper().restore(addresses));
}
