// The site of the page at hand as state: whether its pages are highlighted, and the switch for it.
import { useCallback, useState } from 'preact/hooks';
import { type Settings, switchedHost } from '../messages/settings';
import type { Surroundings } from './surroundings';

export interface Site {
  readonly host: string;
  /** Its pages are not highlighted: the reader said so. */
  readonly off: boolean;
  /** Switches its highlights off or on again, in all its pages and for good. Throws when it cannot be saved. */
  toggle(): Promise<void>;
}

/** The site of an address, as the settings have it; null without settings, and where there is no host. */
export function useSite(
  address: string | null,
  first: Settings | null,
  { settings, change }: Surroundings,
): Site | null {
  const [changed, setChanged] = useState<Settings | null>(null);
  const known = changed ?? first;
  const host = address && URL.canParse(address) ? new URL(address).hostname : '';
  const off = known?.hostsOff.includes(host) ?? false;
  const toggle = useCallback(async () => {
    const { hostsOff } = await settings();
    setChanged(await change({ hostsOff: switchedHost(hostsOff, host, off) }));
  }, [host, off, settings, change]);
  return known && host ? { host, off, toggle } : null;
}
