// npm run audit: known faults in the packages that ship, as the registry lists them. Exit status 1 when there is one.
import { spawnSync } from 'node:child_process';
import { ROOT } from './root';

interface Report {
  metadata?: { vulnerabilities?: { total: number } };
  vulnerabilities?: Record<string, { name: string; severity: string }>;
  message?: string;
}

/** What the registry says; a registry that does not answer has found nothing, and says so. */
function audit(): Report {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = spawnSync(npm, ['audit', '--omit=dev', '--json'], { cwd: ROOT, encoding: 'utf8' });
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    return { message: 'npm audit did not answer' };
  }
}

const { metadata, vulnerabilities = {}, message } = audit();
const total = metadata?.vulnerabilities?.total;
if (total === undefined) console.log(`Not checked: ${message ?? 'the registry gave no figures'}.`);
else if (total === 0) console.log('No known fault in the packages that ship.');
else {
  for (const { name, severity } of Object.values(vulnerabilities)) console.error(`${name}: ${severity}`);
  console.error(`${total} known faults in the packages that ship: see npm audit --omit=dev.`);
  process.exitCode = 1;
}
