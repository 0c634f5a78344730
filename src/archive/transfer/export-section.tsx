import { useEffect, useState } from 'preact/hooks';
import { FORMATS, FORMS, type Format } from '../../export/export';
import type { Reader } from '../../library/library';
import { counted, word } from '../../ui/words';
import { fileName, useWriting } from './use-writing';
import { writeExport } from './writing';
import { WritingLine } from './writing-line';

interface Props {
  reader: Reader;
  /** Addresses of the releases the reader picked. */
  picked: readonly string[];
  /** Changes when the library has changed. */
  version: number;
}

/** Writing kept releases, all or those that were picked, in a format of the reader's choice. */
export function ExportSection({ reader, picked, version }: Props) {
  const [format, setFormat] = useState<Format>('json');
  const [onlyPicked, setOnlyPicked] = useState(picked.length > 0);
  const kept = useKept(reader, version);
  const { writing, start, stop } = useWriting(reader);
  const run = async () => {
    const addresses = onlyPicked && picked.length > 0 ? picked : await reader.addresses();
    await start(fileName(word('transfer_file_export'), FORMS[format].ending), (parts) =>
      writeExport(format, addresses, parts),
    );
  };
  return (
    <section aria-labelledby="transfer-export">
      <h2 id="transfer-export">{word('transfer_export_heading')}</h2>
      <p>{word('transfer_export_say')}</p>
      {kept === 0 ? (
        <p class="soft">{word('transfer_export_nothing')}</p>
      ) : (
        <>
          {picked.length > 0 && (
            <fieldset>
              <legend>{word('transfer_export_scope')}</legend>
              <Choice
                name="scope"
                words={counted('transfer_export_picked', picked.length)}
                chosen={onlyPicked}
                onChoose={() => setOnlyPicked(true)}
              />
              <Choice
                name="scope"
                words={counted('transfer_export_all', kept ?? 0)}
                chosen={!onlyPicked}
                onChoose={() => setOnlyPicked(false)}
              />
            </fieldset>
          )}
          <fieldset>
            <legend>{word('transfer_export_format')}</legend>
            {FORMATS.map((one) => (
              <Choice
                key={one}
                name="format"
                value={one}
                words={word(`transfer_format_${one}`)}
                say={word(`transfer_format_${one}_say`)}
                chosen={format === one}
                onChoose={() => setFormat(one)}
              />
            ))}
          </fieldset>
          <div class="buttons">
            <button
              type="button"
              id="transfer-export-start"
              class="action main"
              disabled={writing.is === 'running'}
              onClick={run}
            >
              {word('transfer_export_start')}
            </button>
          </div>
          <WritingLine writing={writing} onStop={stop} />
        </>
      )}
    </section>
  );
}

interface ChoiceProps {
  name: string;
  value?: string;
  words: string;
  say?: string;
  chosen: boolean;
  onChoose: () => void;
}

function Choice({ name, value, words, say, chosen, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name={`transfer-${name}`} value={value} checked={chosen} onChange={onChoose} />
      <span>{words}</span>
      {say && <span class="soft">{say}</span>}
    </label>
  );
}

/** How many releases are kept; null while they are counted. */
function useKept(reader: Reader, version: number): number | null {
  const [kept, setKept] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    reader.count().then(
      (count) => current && setKept(count),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [reader, version]);
  return kept;
}
