import { ActWord } from '../ui/act-word';
import { actWord } from '../ui/acts';
import { issueLabel, themeLabel } from '../ui/issues';
import { speakersInWords } from '../ui/speakers';
import { issuesByTheme, type TreatedIssue, type Treatment } from '../ui/treated';
import { word } from '../ui/words';
import { useRelease } from './release-context';

/** The issues by theme, each with the words it was treated with. `fresh`: issues that were not there last time. */
export function Issues({ fresh }: { fresh: ReadonlySet<string> }) {
  const { analysis } = useRelease();
  const themes = issuesByTheme(analysis);
  return (
    <section aria-labelledby="issues">
      <h2 id="issues">
        {word('issues_heading')}
        {themes.length > 0 && <span>{word('issues_how')}</span>}
      </h2>
      {!themes.length && <p class="none">{word('issues_none')}</p>}
      {themes.map(({ theme, issues }) => (
        <div key={theme} class="theme">
          <h3>{themeLabel(theme)}</h3>
          <ul>
            {issues.map((treated) => (
              <Row key={treated.issue.id} treated={treated} fresh={fresh.has(treated.issue.id)} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Row({ treated: { issue, treatments }, fresh }: { treated: TreatedIssue; fresh: boolean }) {
  const { jump } = useRelease();
  const label = issueLabel(issue.id);
  const [first] = issue.mentions;
  return (
    <li class="issue">
      <button type="button" class="word" onClick={() => first && jump(first, 'mention')}>
        {label}
        {fresh && <span class="new"> {word('issues_new')}</span>}
      </button>
      <span class="acts">
        {treatments.map((treatment) => (
          <ActButton key={treatment.act} treatment={treatment} />
        ))}
        {!treatments.length && <span class="soft">{word('issues_named_only')}</span>}
      </span>
    </li>
  );
}

function ActButton({ treatment }: { treatment: Treatment }) {
  const { analysis, jump } = useRelease();
  const { act, speakers, span } = treatment;
  const by = speakersInWords(speakers, analysis);
  const aloud = by ? word('issue_act_aloud', actWord(act), by) : word('issue_act_aloud_nobody', actWord(act));
  return (
    <button
      type="button"
      class="word"
      title={by || undefined}
      aria-label={aloud}
      onClick={() => jump(span, 'statement')}
    >
      <ActWord act={act} />
    </button>
  );
}
