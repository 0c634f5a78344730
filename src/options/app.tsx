import { word } from '../ui/words';
import { HighlightsSection } from './highlights-section';
import { KeptSection } from './kept-section';
import { KeysSection } from './keys-section';
import { PrivacySection } from './privacy-section';
import { SitesSection } from './sites-section';
import type { Surroundings } from './surroundings';
import { useSettings } from './use-settings';

/** The settings, on one page. */
export function App({ surroundings }: { surroundings: Surroundings }) {
  const { settings, failed, change } = useSettings(surroundings);
  return (
    <main>
      <h1>{word('options_title')}</h1>
      <p class="soft">{word('options_lead')}</p>
      <div role="alert">{failed && <p class="notice">{word('options_failed')}</p>}</div>
      {settings && <HighlightsSection settings={settings} change={change} />}
      {settings && <SitesSection settings={settings} change={change} />}
      <KeysSection surroundings={surroundings} />
      <KeptSection surroundings={surroundings} />
      <PrivacySection permissions={surroundings.permissions} />
    </main>
  );
}
