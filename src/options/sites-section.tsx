import { useRef } from 'preact/hooks';
import { type Settings, type SettingsChange, switchedHost } from '../messages/settings';
import { word } from '../ui/words';
import { listedSites } from './sites';

interface Props {
  settings: Settings;
  change(change: SettingsChange): void;
}

/** A switch for each site. One that is switched on again stays in the list while it is open, to be switched back. */
export function SitesSection({ settings: { highlights, hostsOff }, change }: Props) {
  const before = useRef<string[]>([]);
  const hosts = listedSites(hostsOff, before.current);
  before.current = hosts;
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{word('options_sites')}</h2>
      <fieldset disabled={!highlights} aria-labelledby="sites-hint">
        <p class="hint" id="sites-hint">
          {word('options_sites_hint')}
        </p>
        {hosts.map((host) => (
          <label class="choice" key={host}>
            <input
              type="checkbox"
              checked={!hostsOff.includes(host)}
              onChange={({ currentTarget }) =>
                change({ hostsOff: switchedHost(hostsOff, host, currentTarget.checked) })
              }
            />
            {host}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
