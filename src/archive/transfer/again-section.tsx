import { useEffect, useState } from 'preact/hooks';
import { numeral, word } from '../../ui/words';
import type { Surroundings } from '../surroundings';

type Again = { is: 'going'; done: number; total: number } | { is: 'failed' } | null;

/** Between questions, so that the worker serves others. */
const PAUSE_MS = 200;

/** How far the kept releases have been read again by a better analyser. Nothing when there is nothing to read. */
export function AgainSection({ ask, version }: { ask: Surroundings['ask']; version: number }) {
  const again = useAgain(ask, version);
  if (!again) return null;
  return (
    <section aria-labelledby="transfer-again">
      <h2 id="transfer-again">{word('transfer_again_heading')}</h2>
      {again.is === 'failed' ? (
        <p role="alert">{word('transfer_again_failed')}</p>
      ) : (
        <>
          <p>{word('transfer_again_say')}</p>
          <div class="underway">
            <progress aria-label={word('transfer_again_heading')} value={again.done} max={again.total} />
            <p>{word('transfer_again_progress', numeral(again.done), numeral(again.total))}</p>
          </div>
        </>
      )}
    </section>
  );
}

/** Keeps the worker at it for as long as the view is open. */
function useAgain(ask: Surroundings['ask'], version: number): Again {
  const [again, setAgain] = useState<Again>(null);
  useEffect(() => {
    let current = true;
    async function drive() {
      while (current) {
        const { done, total } = await ask('reanalyse', {});
        if (!current) return;
        setAgain(done < total ? { is: 'going', done, total } : null);
        if (done >= total) return;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    }
    drive().catch(() => current && setAgain({ is: 'failed' }));
    return () => {
      current = false;
    };
  }, [ask, version]);
  return again;
}
