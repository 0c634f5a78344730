import { useEffect, useState } from 'preact/hooks';
import type { Reader } from '../../library/library';
import { word } from '../../ui/words';
import type { Surroundings } from '../surroundings';
import { AgainSection } from './again-section';
import { BackupSection } from './backup-section';
import { ExportSection } from './export-section';
import { ImportSection } from './import-section';
import { type Chosen, startImport, useImporting } from './running';

interface Props {
  reader: Reader;
  ask: Surroundings['ask'];
  /** Addresses of the releases the reader picked in the list, for the export. */
  addresses?: readonly string[];
}

/** The view "Import and export": files into the library and out of it. */
export function Transfer({ reader, ask, addresses = [] }: Props) {
  const importing = useImporting();
  const [version, setVersion] = useState(0);
  useEffect(() => {
    if (importing.is === 'done') setVersion((last) => last + 1);
  }, [importing.is]);
  const start = (settings: boolean) => (chosen: Chosen) => void startImport(chosen, { reader, ask, settings });
  return (
    <div class="transfer">
      <h1 tabIndex={-1}>{word('transfer_heading')}</h1>
      <AgainSection ask={ask} version={version} />
      <ImportSection importing={importing} onChosen={start(false)} />
      <ExportSection reader={reader} picked={addresses} version={version} />
      <BackupSection reader={reader} ask={ask} disabled={importing.is === 'running'} onRestore={start(true)} />
    </div>
  );
}
