// A file that is being written: how far it is, and what came of it.
import { useRef, useState } from 'preact/hooks';
import type { Reader } from '../../library/library';
import { word } from '../../ui/words';
import { saveFile } from './save';
import type { WritingParts, Written } from './writing';

export type Writing =
  | { is: 'idle' }
  | { is: 'running'; done: number; total: number }
  | { is: 'done'; name: string; count: number; unread: number }
  | { is: 'failed'; words: string };

/** `start` writes a file and hands it to the browser under a name; `stop` ends it. */
export function useWriting(reader: Reader) {
  const [writing, setWriting] = useState<Writing>({ is: 'idle' });
  const stopper = useRef<AbortController | null>(null);

  async function start(name: string, write: (parts: WritingParts) => Promise<Written | null>): Promise<void> {
    const stop = new AbortController();
    stopper.current = stop;
    setWriting({ is: 'running', done: 0, total: 1 });
    try {
      const onProgress = (done: number, total: number) => setWriting({ is: 'running', done, total });
      const written = await write({ reader, signal: stop.signal, onProgress });
      if (!written) return setWriting({ is: 'idle' });
      saveFile(name, written.file);
      setWriting({ is: 'done', name, count: written.count, unread: written.unread });
    } catch {
      setWriting({ is: 'failed', words: word('transfer_export_failed') });
    }
  }

  return { writing, start, stop: () => stopper.current?.abort() };
}

/** The name of a file that is written today. */
export function fileName(what: string, ending: string): string {
  return `${what}-${new Date().toLocaleDateString('en-CA')}.${ending}`;
}
