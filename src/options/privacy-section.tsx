import { word, wordIfAny } from '../ui/words';

/** What is done with what is read, and every permission with its reason. */
export function PrivacySection({ permissions }: { permissions: readonly string[] }) {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{word('options_privacy')}</h2>
      <p>{word('options_privacy_say')}</p>
      <h3>{word('options_permissions')}</h3>
      <dl class="permissions rows">
        {permissions.map((permission) => (
          <div key={permission}>
            <dt>{permissionName(permission)}</dt>
            <dd class="soft">{wordIfAny(`options_permission_${keyOf(permission)}_why`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What a permission allows; its own name where the catalogue has no words for it. */
export function permissionName(permission: string): string {
  return wordIfAny(`options_permission_${keyOf(permission)}`) ?? permission;
}

const keyOf = (permission: string): string => (permission === 'https://*.state.gov/*' ? 'state_gov' : permission);
