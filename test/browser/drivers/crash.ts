// The worst end of a browser: its processes are gone from one moment to the next.
import { execFileSync } from 'node:child_process';

/** Kills every process of the browser that was started on a profile, without a word to it. */
export async function killBrowser(profile: string): Promise<void> {
  for (const pid of processesOf(profile)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went along with one that was killed before.
    }
  }
  const end = Date.now() + 5_000;
  while (processesOf(profile).length > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The profile is a folder of this test alone: no other process names it. */
function processesOf(profile: string): number[] {
  const listed = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((line) => line.includes(profile) && !line.includes('ps -eo'))
    .map((line) => Number.parseInt(line, 10))
    .filter((pid) => pid !== process.pid);
}
