// The settings as state: what is kept, changed here or elsewhere.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../messages/settings';
import type { Surroundings } from './surroundings';

export interface SettingsAtHand {
  /** Null until they are read. */
  settings: Settings | null;
  /** The last change could not be saved. */
  failed: boolean;
  change(change: SettingsChange): Promise<void>;
}

export function useSettings(surroundings: Surroundings): SettingsAtHand {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);

  const refresh = useCallback(async () => setSettings(await surroundings.settings()), [surroundings]);
  useEffect(() => {
    refresh().catch(() => setFailed(true));
    return surroundings.onChange(setSettings);
  }, [refresh, surroundings]);

  const change = useCallback(
    async (wanted: SettingsChange) => {
      try {
        setSettings(await surroundings.change(wanted));
        setFailed(false);
      } catch {
        setFailed(true);
        // The switch goes back to what still holds.
        await refresh().catch(() => undefined);
      }
    },
    [refresh, surroundings],
  );
  return { settings, failed, change };
}
