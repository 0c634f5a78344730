import { useEffect, useState } from 'preact/hooks';
import { word } from '../ui/words';
import { keysOf } from './keys';
import type { Command, Surroundings } from './surroundings';

/** The keyboard commands with their keys, and the way to others: the browser alone may set them. */
export function KeysSection({ surroundings }: { surroundings: Surroundings }) {
  const [commands, setCommands] = useState<Command[]>([]);
  const [byHand, setByHand] = useState(false);

  useEffect(() => {
    const refresh = () => void surroundings.commands().then(setCommands);
    refresh();
    // Back from the browser's page, where they may have been changed.
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [surroundings]);

  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{word('options_keys')}</h2>
      <dl class="keys rows">
        {commands.map((command) => (
          <div key={command.name}>
            <dt>{nameOf(command)}</dt>
            <dd>
              {command.shortcut ? (
                keysOf(command.shortcut).map((key) => <kbd key={key}>{key}</kbd>)
              ) : (
                <span class="soft">{word('options_keys_none')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">{word('options_keys_hint')}</p>
      <button
        type="button"
        class="action"
        onClick={() =>
          surroundings.openShortcuts().then(
            () => setByHand(false),
            () => setByHand(true),
          )
        }
      >
        {word('options_keys_change')}
      </button>
      <p role="status">{byHand && word('options_keys_by_hand')}</p>
    </section>
  );
}

/** The browser's own commands come without a description. */
function nameOf({ name, description }: Command): string {
  if (name === '_execute_action') return word('options_keys_action');
  if (name === '_execute_sidebar_action') return word('options_keys_panel');
  return description;
}
