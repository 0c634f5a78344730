import type { Reader } from '../../library/library';
import { word } from '../../ui/words';
import type { Surroundings } from '../surroundings';
import { FileButton } from './import-section';
import type { Chosen } from './running';
import { fileName, useWriting } from './use-writing';
import { writeBackup } from './writing';
import { WritingLine } from './writing-line';

interface Props {
  reader: Reader;
  ask: Surroundings['ask'];
  disabled: boolean;
  onRestore: (chosen: Chosen) => void;
}

/** Everything in one file, and back. */
export function BackupSection({ reader, ask, disabled, onRestore }: Props) {
  const { writing, start, stop } = useWriting(reader);
  const save = () =>
    start(fileName(word('transfer_file_backup'), 'json'), async (parts) =>
      writeBackup(await ask('settings', { change: {} }), parts),
    );
  return (
    <section aria-labelledby="transfer-backup">
      <h2 id="transfer-backup">{word('transfer_backup_heading')}</h2>
      <p>{word('transfer_backup_say')}</p>
      <div class="buttons">
        <button
          type="button"
          id="transfer-backup-save"
          class="action framed"
          disabled={writing.is === 'running'}
          onClick={save}
        >
          {word('transfer_backup_save')}
        </button>
        <FileButton
          words={word('transfer_backup_restore')}
          id="transfer-restore"
          disabled={disabled}
          onChosen={onRestore}
        />
      </div>
      <WritingLine writing={writing} onStop={stop} />
    </section>
  );
}
