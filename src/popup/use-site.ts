// The site of the page at hand as state: whether its pages are highlighted, and the switch for it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Settings, switchedHost } from '../messages/settings';
import type { Surroundings } from './surroundings';

export interface Site {
  readonly host: string;
  /** Its pages are not highlighted: the reader said so. */
  readonly off: boolean;
  /** Switches its highlights off or on again, in all its pages and for good. Throws when it cannot be saved. */
  toggle(): Promise<void>;
}

/** The site of an address; null until the settings are read, and where there is no host. */
export function useSite(address: string | null, { settings, change }: Surroundings): Site | null {
  const [known, setKnown] = useState<Settings | null>(null);
  const host = address && URL.canParse(address) ? new URL(address).hostname : '';
  useEffect(() => {
    // Without the settings there is no switch; the settings page says what is wrong with them.
    if (host) settings().then(setKnown, () => setKnown(null));
  }, [host, settings]);
  const off = known?.hostsOff.includes(host) ?? false;
  const toggle = useCallback(async () => {
    const { hostsOff } = await settings();
    setKnown(await change({ hostsOff: switchedHost(hostsOff, host, off) }));
  }, [host, off, settings, change]);
  return known && host ? { host, off, toggle } : null;
}
