// Put into a page of the extension: the library's keeper on the browser's real storage, with a watch.
import { openKeeper, storageArea } from '../../../src/library/library';
import type { KeeperInPage } from '../filled';

const storage = (globalThis as unknown as { chrome: { storage: { local: Parameters<typeof storageArea>[0] } } }).chrome
  .storage.local;
const keeper = openKeeper(storageArea(storage), () => new Date().toISOString(), { analyser: 'bench' });

const inPage: KeeperInPage = {
  async keep(readings) {
    const began = performance.now();
    await keeper.keepAll(readings);
    return performance.now() - began;
  },
  async forget(url) {
    await keeper.remove([url]);
    await keeper.emptyBin();
  },
};

(globalThis as unknown as { lensBench: KeeperInPage }).lensBench = inPage;
