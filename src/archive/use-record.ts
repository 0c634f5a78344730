// Kept releases read in full, as they are now.
import { useEffect, useState } from 'preact/hooks';
import type { KeptRelease } from '../library/library';
import type { Shelf } from '../library/search/search';
import { useArchive } from './archive-context';

/**
 * The records under these addresses, in their order, those that are not there left out; null while they are read. Read again when one of
 * them changes in the library.
 */
export function useRecords(addresses: readonly string[], shelf: Shelf): KeptRelease[] | null {
  const { reader } = useArchive();
  const [records, setRecords] = useState<{ of: string; found: KeptRelease[] } | null>(null);
  const wanted = new Set(addresses);
  const revisions = new Map<string, string>();
  for (const { address, revision } of shelf.rows) if (wanted.has(address)) revisions.set(address, revision);
  const asked = addresses.join('\n');
  const key = addresses.map((address) => `${address} ${revisions.get(address)}`).join('\n');
  useEffect(() => {
    let current = true;
    reader.getMany(addresses).then(
      (found) => current && setRecords({ of: asked, found }),
      () => current && setRecords({ of: asked, found: [] }),
    );
    return () => {
      current = false;
    };
  }, [key, reader]);
  return records?.of === asked ? records.found : null;
}
