import { useState } from 'preact/hooks';
import type { Act } from '../analysis/model';
import { actWord, toneOf } from '../ui/acts';
import { issueLabel } from '../ui/issues';
import { choicesOf, type Filter, NO_FILTER, type Said, saidIn } from '../ui/said';
import { speakerName, speakersInWords } from '../ui/speakers';
import { counted, numeral, sentenceCase, word } from '../ui/words';
import { excerpt } from './excerpt';
import { useRelease } from './release-context';

/** Below this many sentences there is nothing to filter. */
const FILTERED_FROM = 4;

/** The statements in the order of the text, a row a sentence. */
export function Statements() {
  const { analysis } = useRelease();
  const [filter, setFilter] = useState(NO_FILTER);
  const all = analysis.statements.length;
  const said = saidIn(analysis, filter);
  const shown = said.reduce((sum, { statements }) => sum + statements.length, 0);
  return (
    <section aria-labelledby="said">
      <h2 id="said">
        {word('said_heading')}
        {all > 0 && (
          <span role="status">
            {shown < all ? word('said_shown', numeral(shown), counted('said_count', all)) : counted('said_count', all)}
          </span>
        )}
      </h2>
      {!all && <p class="none">{word('said_none')}</p>}
      {saidIn(analysis).length >= FILTERED_FROM && <Filters filter={filter} onChange={setFilter} />}
      <ul>
        {said.map((sentence) => (
          <Row key={sentence.span[0]} said={sentence} filter={filter} />
        ))}
      </ul>
      {all > 0 && !shown && (
        <p class="none">
          {word('said_none_fits')}{' '}
          <button type="button" class="word link" onClick={() => setFilter(NO_FILTER)}>
            {word('said_clear')}
          </button>
        </p>
      )}
    </section>
  );
}

function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const { analysis } = useRelease();
  const { issues, acts, speakers } = choicesOf(analysis);
  return (
    <fieldset class="filters">
      <legend class="aloud">{word('said_filter')}</legend>
      <Choice
        label={word('said_filter_issue')}
        any={word('said_any_issue')}
        value={filter.issue}
        options={issues.map((id) => [id, issueLabel(id)])}
        onChoose={(issue) => onChange({ ...filter, issue })}
      />
      <Choice
        label={word('said_filter_act')}
        any={word('said_any_act')}
        value={filter.act}
        options={acts.map((act) => [act, sentenceCase(actWord(act))])}
        onChoose={(act) => onChange({ ...filter, act: act as Act | null })}
      />
      <Choice
        label={word('said_filter_speaker')}
        any={word('said_any_speaker')}
        value={filter.speaker}
        options={speakers.map((id) => [id, speakerName(id, analysis)])}
        onChoose={(speaker) => onChange({ ...filter, speaker })}
      />
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  /** The words for "no matter which". */
  any: string;
  value: string | null;
  options: [value: string, label: string][];
  onChoose: (value: string | null) => void;
}

function Choice({ label, any, value, options, onChoose }: ChoiceProps) {
  if (options.length < 2) return null;
  return (
    <select
      aria-label={label}
      class={value ? 'choice chosen' : 'choice'}
      value={value ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value || null)}
    >
      <option value="">{any}</option>
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  );
}

function Row({ said: { span, statements }, filter }: { said: Said; filter: Filter }) {
  const { analysis, chosen, jump } = useRelease();
  const isHere = chosen?.span[0] === span[0] && chosen.span[1] === span[1];
  const about = new Set(filter.issue ? [filter.issue] : statements.flatMap(({ issues }) => issues));
  const marks = analysis.issues.filter(({ id }) => about.has(id)).flatMap(({ mentions }) => mentions);
  const speakers = [...new Set(statements.flatMap((statement) => statement.speakers))];
  return (
    <li>
      <button
        type="button"
        class="row said"
        aria-current={isHere ? 'location' : undefined}
        onClick={() => jump(span, 'statement')}
      >
        <span class="by">
          {statements.map(({ act }) => (
            <b key={act} class={toneOf(act)}>
              {sentenceCase(actWord(act))}
            </b>
          ))}
          <span class="soft">{speakersInWords(speakers, analysis)}</span>
        </span>
        <span class="words">
          {excerpt(analysis.text, span, marks).map(({ text, marked }, at) =>
            marked ? <mark key={at}>{text}</mark> : text,
          )}
        </span>
      </button>
    </li>
  );
}
