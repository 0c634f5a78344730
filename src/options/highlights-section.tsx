import { type Settings, type SettingsChange, SHOWN } from '../messages/settings';
import { word } from '../ui/words';

interface Props {
  settings: Settings;
  change(change: SettingsChange): void;
}

/** Whether pages are highlighted, and with what. */
export function HighlightsSection({ settings, change }: Props) {
  return (
    <section aria-labelledby="highlights">
      <h2 id="highlights">{word('options_highlights')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.highlights}
          aria-describedby="highlights-hint"
          onChange={({ currentTarget }) => change({ highlights: currentTarget.checked })}
        />
        {word('options_highlights_on')}
      </label>
      <p class="hint" id="highlights-hint">
        {word('options_highlights_hint')}
      </p>
      <fieldset disabled={!settings.highlights}>
        <legend>{word('options_shown')}</legend>
        {SHOWN.map((shown) => (
          <label class="choice" key={shown}>
            <input type="radio" name="shown" checked={settings.shown === shown} onChange={() => change({ shown })} />
            {word(`options_shown_${shown}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
