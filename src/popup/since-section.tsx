import type { Act } from '../analysis/model';
import { ActWord } from '../ui/act-word';
import { countryInSentence, countryName } from '../ui/countries';
import { dayInWords } from '../ui/dates';
import { issueLabel } from '../ui/issues';
import { listed, word, woven } from '../ui/words';
import type { Differences, LastTime } from './since';

interface Props {
  /** One for each counterpart country; undefined while they are looked up, null when the library cannot be read. */
  lastTimes: LastTime[] | null | undefined;
  shown: number;
  onShow: (index: number) => void;
  onCompare: (lastTime: LastTime) => void;
}

/** What is different from the last kept readout with the same country. */
export function Since({ lastTimes, shown, onShow, onCompare }: Props) {
  if (!lastTimes) return <SinceUnknown isLooking={lastTimes === undefined} />;
  const lastTime = lastTimes[shown];
  if (!lastTime) return null;
  const { country, before } = lastTime;
  if (!before) return <SinceNever country={country} isOneOfMany={lastTimes.length > 1} />;
  return (
    <section aria-labelledby="since" class="since">
      <h2 id="since">
        {word('since_with', countryInSentence(country))}
        <span>
          {dayInWords(before.date)}
          {' · '}
          <button
            type="button"
            class="word link"
            aria-label={word('since_compare_aloud', dayInWords(before.date))}
            onClick={() => onCompare(lastTime)}
          >
            {word('since_compare')}
          </button>
        </span>
      </h2>
      {lastTimes.length > 1 && <Countries lastTimes={lastTimes} shown={shown} onShow={onShow} />}
      <Changes differences={before} />
    </section>
  );
}

/** The counterparts there was an earlier time with: which of them is compared. */
function Countries({ lastTimes, shown, onShow }: { lastTimes: LastTime[] } & Pick<Props, 'shown' | 'onShow'>) {
  return (
    <div class="countries">
      {lastTimes.map(({ country }, index) => (
        <button key={country} type="button" class="word" aria-pressed={index === shown} onClick={() => onShow(index)}>
          {countryName(country)}
        </button>
      ))}
    </div>
  );
}

function SinceUnknown({ isLooking }: { isLooking: boolean }) {
  return (
    <section aria-labelledby="since" class="since">
      <h2 id="since">{word('since_heading')}</h2>
      <p class={isLooking ? 'soft awaited' : 'soft'}>{word(isLooking ? 'since_looking' : 'since_failed')}</p>
    </section>
  );
}

function SinceNever({ country, isOneOfMany }: { country: string; isOneOfMany: boolean }) {
  const where = countryInSentence(country);
  return (
    <section aria-labelledby="since" class="since">
      <h2 id="since">{isOneOfMany ? word('since_heading') : word('since_with', where)}</h2>
      <p>
        {isOneOfMany ? word('since_none_of_many') : word('since_none', where)}{' '}
        <span class="soft">{word('since_none_do')}</span>
      </p>
    </section>
  );
}

function Changes({ differences: { fresh, gone, changed, tone } }: { differences: Differences }) {
  const toned = tone.entered.length > 0 || tone.left.length > 0;
  if (!fresh.length && !gone.length && !changed.length && !toned) return <p>{word('since_same')}</p>;
  return (
    <dl>
      {fresh.length > 0 && <Entry term={word('since_new')}>{fresh.map(issueLabel).join(' · ')}</Entry>}
      {gone.length > 0 && <Entry term={word('since_gone')}>{gone.map(issueLabel).join(' · ')}</Entry>}
      {changed.length > 0 && (
        <Entry term={word('since_changed')}>
          {changed.map((change) => (
            <span key={change.issue} class="change">
              {issueLabel(change.issue)}: <Change before={change.before} after={change.after} />
            </span>
          ))}
        </Entry>
      )}
      {toned && <Entry term={word('since_tone')}>{toneInWords(tone)}</Entry>}
    </dl>
  );
}

function Entry({ term, children }: { term: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What is different, not what stayed: "discussed → condemned", "also condemned", "no longer discussed". */
function Change({ before, after }: { before: Act[]; after: Act[] }) {
  const gone = before.filter((act) => !after.includes(act));
  const come = after.filter((act) => !before.includes(act));
  if (before.length && !gone.length) return woven('since_changed_also', [<Acts acts={come} />]);
  if (after.length && !come.length) return woven('since_changed_no_longer', [<Acts acts={gone} />]);
  return woven('since_changed_to', [<Acts acts={gone} />], [<Acts acts={come} />]);
}

function Acts({ acts }: { acts: Act[] }) {
  if (!acts.length) return word('since_named_only');
  return acts.map((act, at) => (
    <span key={act}>
      {at > 0 && ', '}
      <ActWord act={act} />
    </span>
  ));
}

/** “candid” → “productive”; one side alone is new or gone. */
function toneInWords({ entered, left }: Differences['tone']): string {
  const [before, after] = [left, entered].map((words) => listed(words.map((one) => word('quoted', one))));
  if (before && after) return word('since_changed_to', before, after);
  return after ? word('since_tone_new', after) : word('since_tone_gone', before!);
}
