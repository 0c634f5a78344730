import { useState } from 'preact/hooks';
import { isOrganisation } from './countries';
import { flagOf, monogramOf } from './flags';

/** A country's flag, an organisation's monogram, or the room for one. Decoration: the name stands beside it in words. */
export function Flag({ code }: { code: string | null }) {
  const [missing, setMissing] = useState(false);
  const address = code && !isOrganisation(code) ? flagOf(code) : null;
  if (address && !missing)
    return <img class="flag" src={address} alt="" width="21" height="14" onError={() => setMissing(true)} />;
  return (
    <span class={code ? 'monogram' : 'monogram none'} aria-hidden="true">
      {code && monogramOf(code)}
    </span>
  );
}
