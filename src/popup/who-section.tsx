import type { Official } from '../analysis/model';
import { castOf, type Party } from '../ui/cast';
import { countryName, readCode } from '../ui/countries';
import { Flag } from '../ui/flag';
import { word } from '../ui/words';
import { useRelease } from './release-context';

/** The people of the release: the sides of the event apart, those who are merely named last. */
export function Who() {
  const { analysis } = useRelease();
  const { parties, unnamed, named } = castOf(analysis);
  return (
    <section aria-labelledby="who">
      <h2 id="who">{word('who_heading')}</h2>
      {!parties.length && !unnamed.length && !named.length && (
        <p class="none">
          {word('who_none_say')} <span class="soft">{word('who_none_do')}</span>
        </p>
      )}
      {parties.map((party) => (
        <Side key={party.code ?? ''} party={party} />
      ))}
      {unnamed.length > 0 && <Unnamed codes={unnamed} />}
      {named.length > 0 && (
        <div class="side named">
          <h3 class="soft">{word('who_named_only')}</h3>
          <ul>
            {named.map((official) => (
              <Person key={official.id} official={official} flagged />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Side({ party: { code, officials } }: { party: Party }) {
  return (
    <div class="side">
      <h3 class={code === 'US' ? 'us' : code ? 'them' : 'soft'}>
        <Flag code={code} />
        {code ? countryName(code) : word('who_unknown_side')}
      </h3>
      <ul>
        {officials.map((official) => (
          <Person key={official.id} official={official} />
        ))}
      </ul>
    </div>
  );
}

/** The parties nobody is named of, in a row. */
function Unnamed({ codes }: { codes: string[] }) {
  return (
    <p class="side unnamed">
      {codes.map((code) => (
        <span key={code} class={code === 'US' ? 'us' : 'them'}>
          <Flag code={code} />
          {countryName(code)}
        </span>
      ))}
      <span class="soft">{word('who_nobody_of')}</span>
    </p>
  );
}

interface PersonProps {
  official: Official;
  /** With their country and its flag beside them. */
  flagged?: boolean;
}

function Person({ official, flagged }: PersonProps) {
  const { analysis, jump } = useRelease();
  const code = official.country && readCode(official.country, analysis.text);
  const details = [...official.titles, flagged && code && countryName(code)].filter(Boolean).join(', ');
  const [first] = official.mentions;
  return (
    <li>
      <button type="button" class="row person" onClick={() => first && jump(first, 'mention')}>
        {flagged && <Flag code={code} />}
        <span>
          <b>{official.name}</b>
          {details && <span class="soft">{` ${details}`}</span>}
        </span>
      </button>
    </li>
  );
}
