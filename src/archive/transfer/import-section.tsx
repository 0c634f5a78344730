import { useRef, useState } from 'preact/hooks';
import { mayHoldReleases } from '../../import/import';
import { counted, word } from '../../ui/words';
import { ImportReport } from './report';
import { type Chosen, closeReport, type Importing, stopImport } from './running';

interface Props {
  importing: Importing;
  onChosen: (chosen: Chosen) => void;
}

/** Choosing files or a folder, how far the import is, and what became of it. */
export function ImportSection({ importing, onChosen }: Props) {
  const [over, setOver] = useState(false);
  const running = importing.is === 'running';
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!running && files.length > 0) onChosen(chosenOf(files));
  };
  return (
    <section
      aria-labelledby="transfer-import"
      class={over ? 'over' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!running);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="transfer-import">{word('transfer_import_heading')}</h2>
      <p>{word('transfer_import_say')}</p>
      {importing.is === 'idle' && importing.brokenOff !== null && <BrokenOff name={importing.brokenOff} />}
      <div class="buttons">
        <FileButton words={word('transfer_import_files')} id="transfer-files" disabled={running} onChosen={onChosen} />
        <FileButton
          words={word('transfer_import_folder')}
          id="transfer-folder"
          folder
          disabled={running}
          onChosen={onChosen}
        />
        <span class="soft">{word('transfer_import_drop')}</span>
      </div>
      {importing.is === 'running' && <Running importing={importing} />}
      {importing.is === 'done' && <ImportReport report={importing.report} />}
    </section>
  );
}

function BrokenOff({ name }: { name: string }) {
  return (
    <p role="status" class="told">
      {word('transfer_import_broken_off', name)}{' '}
      <button type="button" class="word" onClick={closeReport}>
        {word('transfer_import_broken_off_forget')}
      </button>
    </p>
  );
}

function Running({ importing: { name, read, size, tally } }: { importing: Importing & { is: 'running' } }) {
  const label = `${word('transfer_import_running')} ${name}`;
  return (
    <div class="underway">
      <progress aria-label={label} value={read} max={size || 1} />
      <p>{counted('transfer_import_so_far', (tally?.taken ?? 0) + (tally?.merged ?? 0))}</p>
      <button type="button" class="action" onClick={stopImport}>
        {word('transfer_import_cancel')}
      </button>
    </div>
  );
}

interface FileButtonProps {
  words: string;
  id: string;
  folder?: boolean;
  disabled: boolean;
  onChosen: (chosen: Chosen) => void;
}

/** A button that lets the reader choose files, or a folder. */
export function FileButton({ words, id, folder = false, disabled, onChosen }: FileButtonProps) {
  const input = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <input
        ref={(element) => {
          input.current = element;
          if (element) element.webkitdirectory = folder;
        }}
        id={id}
        type="file"
        hidden
        multiple
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Choosing the same file once more is a choice as well.
          event.currentTarget.value = '';
          if (files.length > 0) onChosen(chosenOf(files));
        }}
      />
      <button type="button" class="action framed" disabled={disabled} onClick={() => input.current?.click()}>
        {words}
      </button>
    </>
  );
}

/** Of a folder only what may hold releases is read; files that were chosen one by one are all read. */
function chosenOf(files: readonly File[]): Chosen {
  const named = files.map((file) => ({ name: file.webkitRelativePath || file.name, file }));
  const read = named.filter(({ name, file }) => !file.webkitRelativePath || mayHoldReleases(name));
  return { files: read, passed: named.length - read.length };
}
