// What is kept and in no list: the bin, and the records that could not be read.
import { useEffect, useState } from 'preact/hooks';
import type { Binned, SetAside } from '../../library/library';
import { useArchive } from '../archive-context';

export interface Leftovers {
  bin: Binned[];
  aside: SetAside[];
}

/** Both as they are now; null until they have been read, or where they cannot be. */
export function useLeftovers(): Leftovers | null {
  const { bin, reader, onLibraryChange } = useArchive();
  const [leftovers, setLeftovers] = useState<Leftovers | null>(null);
  useEffect(() => {
    let current = true;
    const read = () => {
      Promise.all([bin(), reader.setAside()]).then(
        ([binned, aside]) => current && setLeftovers({ bin: binned, aside }),
        // The rest of the archive works without them.
        () => undefined,
      );
    };
    read();
    const end = onLibraryChange((changes) => {
      if (changes.bin || changes.aside) read();
    });
    return () => {
      current = false;
      end();
    };
  }, [bin, reader, onLibraryChange]);
  return leftovers;
}
