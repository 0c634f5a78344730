import type { Act } from '../analysis/model';
import { ActWord } from '../ui/act-word';
import { word } from '../ui/words';

/** Acts one after the other in their colours, "named" where there is none. */
export function ActsIn({ acts }: { acts: readonly Act[] }) {
  return (
    <span class="acts">
      {acts.length === 0 && <span class="soft">{word('issues_named_only')}</span>}
      {acts.map((act) => (
        <ActWord key={act} act={act} />
      ))}
    </span>
  );
}
