import type { Found, PageState } from '../messages/page';
import { Empty } from '../ui/empty';
import { locale, word } from '../ui/words';
import { type Closed, hostOf } from './page';

export interface StateActions {
  readOnce(): void;
  reload(): void;
  openState(): void;
}

/** Shown only when the answer takes longer than a blink: see popup.css. */
export function Loading() {
  return (
    <div class="loading" role="status">
      <h1>{word('loading')}</h1>
    </div>
  );
}

/** A page that answered and holds no release we can show. */
export function NoRelease({ state: { found, address }, actions }: { state: PageState; actions: StateActions }) {
  switch (found.found) {
    case 'loading':
      return <Loading />;
    case 'foreign':
      return <Empty say={foreignInWords(found.language)} todo={word('state_foreign_do')} />;
    case 'failure':
      return <Failure error={found.error} actions={actions} />;
    case 'nothing':
      return <Nothing why={found.why} host={hostOf(address)} actions={actions} />;
    case 'release':
      return null;
  }
}

type Why = Extract<Found, { found: 'nothing' }>['why'];

function Nothing({ why, host, actions }: { why: Why; host: string | null; actions: StateActions }) {
  switch (why) {
    case 'unread':
      return <Unread host={host} actions={actions} />;
    case 'list':
      return <Empty say={word('state_list_say')} todo={word('state_list_do')} />;
    case 'empty':
      return (
        <Empty say={word('state_empty_say')} todo={word('state_empty_do')}>
          <button type="button" class="action main" onClick={actions.reload}>
            {word('state_reload')}
          </button>
        </Empty>
      );
    case 'too-long':
      return <Empty say={word('state_long_say')} todo={word('state_long_do')} />;
    default:
      return (
        <Empty say={word(`state_${why}_say`)} todo={word('state_nothing_do')}>
          <OpenState actions={actions} />
        </Empty>
      );
  }
}

interface ClosedProps {
  why: Closed;
  host: string | null;
  /** The browser did not let us read it although the reader asked. */
  refused?: boolean | undefined;
  actions: StateActions;
}

/** A tab where nothing of ours runs. */
export function ClosedPage({ why, host, refused = false, actions }: ClosedProps) {
  switch (why) {
    case 'unread':
      return <Unread host={host} refused={refused} actions={actions} />;
    case 'silent':
      return (
        <Empty say={word('state_silent_say')} todo={word('state_silent_do')}>
          <button type="button" class="action main" onClick={actions.reload}>
            {word('state_reload')}
          </button>
        </Empty>
      );
    case 'file':
      return <Empty say={word('state_file_say')} todo={word('state_file_do')} />;
    case 'browser':
      return (
        <Empty say={word('state_browser_say')} todo={word('state_browser_do')}>
          <OpenState actions={actions} />
        </Empty>
      );
  }
}

function Unread({ host, refused, actions }: Omit<ClosedProps, 'why'>) {
  return (
    <Empty
      say={host ? word('state_unread_say', host) : word('state_unread_site_unknown_say')}
      todo={word(refused ? 'state_unread_refused' : 'state_unread_do')}
    >
      <button type="button" class="action main" onClick={actions.readOnce}>
        {word('state_unread_button')}
      </button>
    </Empty>
  );
}

function OpenState({ actions }: { actions: StateActions }) {
  return (
    <button type="button" class="action main" onClick={actions.openState}>
      {word('state_open_state')}
    </button>
  );
}

/** Something failed: what the browser says of it is one click away. */
export function Failure({ error, actions }: { error: string; actions: StateActions }) {
  return (
    <Empty say={word('state_error_say')} todo={word('state_error_do')}>
      <button type="button" class="action main" onClick={actions.reload}>
        {word('state_reload')}
      </button>
      <details>
        <summary>{word('state_error_more')}</summary>
        <p>{error}</p>
      </details>
    </Empty>
  );
}

function foreignInWords(language: string): string {
  const name = language === 'und' ? undefined : languageName(language);
  return name ? word('state_foreign_say', name) : word('state_foreign_unknown_say');
}

function languageName(language: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language', fallback: 'none' }).of(language);
  } catch {
    return undefined;
  }
}
