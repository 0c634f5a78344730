import { useState } from 'preact/hooks';
import { isOrganisation } from './countries';
import { flagOf, monogramOf } from './flags';

/** A country's flag or an organisation's monogram. Decoration: the name stands beside it in words. */
export function Flag({ code }: { code: string | null }) {
  const [missing, setMissing] = useState(false);
  const address = code && !isOrganisation(code) ? flagOf(code) : null;
  if (address && !missing)
    return <img class="flag" src={address} alt="" width="21" height="14" onError={() => setMissing(true)} />;
  return (
    <span class="monogram" aria-hidden="true">
      {code ? monogramOf(code) : ''}
    </span>
  );
}
