import { counted, numeral, word } from '../../ui/words';
import { byReason } from './reasons';
import { closeReport, type Report } from './running';
import { saveFile } from './save';

/** Names of refused things shown for each reason; the list that can be saved has all. */
const SHOWN = 5;

/** What an import took in, what it passed over, and what it did not take and why. */
export function ImportReport({ report: { tally, ended, fault, passed } }: { report: Report }) {
  const { taken, merged, same, beside, settings, refused } = tally;
  const lines = [
    (taken > 0 || (merged === 0 && same === 0 && beside === 0 && !settings)) && counted('transfer_report_taken', taken),
    merged > 0 && counted('transfer_report_merged', merged),
    same > 0 && counted('transfer_report_same', same),
    beside > 0 && counted('transfer_report_beside', beside),
    settings && word('transfer_report_settings'),
    refused.length > 0 && counted('transfer_report_refused', refused.length),
    passed > 0 && counted('transfer_report_passed', passed),
  ];
  return (
    <div class="report">
      <h3>{word(`transfer_report_heading_${ended}`)}</h3>
      <div role={ended === 'failed' ? 'alert' : 'status'}>
        {fault && <p>{fault}</p>}
        <ul>{lines.map((line) => line && <li key={line}>{line}</li>)}</ul>
        {ended === 'stopped' && <p>{word('transfer_report_stopped_do')}</p>}
      </div>
      {refused.length > 0 && (
        <>
          <h3>{word('transfer_report_refused_heading')}</h3>
          <dl class="refused">
            {byReason(refused).map(({ words, names }) => (
              <div key={words}>
                <dt>
                  {words} {names.length > 1 && <span class="count">{numeral(names.length)}</span>}
                </dt>
                <dd>
                  {names.slice(0, SHOWN).join(', ')}
                  {names.length > SHOWN && ` ${counted('transfer_report_refused_more', names.length - SHOWN)}`}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <div class="buttons">
        {refused.length > SHOWN && (
          <button type="button" class="action" onClick={() => saveList(refused)}>
            {word('transfer_report_save')}
          </button>
        )}
        <button type="button" class="action" onClick={closeReport}>
          {word('transfer_report_close')}
        </button>
      </div>
    </div>
  );
}

function saveList(refused: Report['tally']['refused']): void {
  const lines = refused.map(({ name, why }) => `${name}\t${why.words}\t${why.detail ?? ''}\n`);
  saveFile(`${word('transfer_report_name')}.txt`, new Blob(lines, { type: 'text/plain;charset=utf-8' }));
}
