// What a page says of its release, and what stands in the library: a loss is a release that was said to be kept and is not there.
import type { Extension } from '../../browser/extension';
import { fixture } from '../../browser/suite';

export interface Said {
  found: string;
  kept: boolean;
}

const { html } = fixture('readout-2019');

/** The address and the page of the n-th release. */
export function releaseAt(n: number): { url: string; html: string } {
  return {
    url: `https://www.state.gov/secretary-marshs-meeting-${n}/`,
    html: html.replaceAll('energy security', `energy security, for the ${n}th time,`),
  };
}

const addressOf = (url: string): string => `r:${url.slice(0, -1)}`;

/** What the page at an address says; null while it does not answer. */
export async function saidBy(extension: Extension, url: string): Promise<Said | null> {
  const answer = await extension.tell(url, { tell: 'state' }).catch(() => null);
  if (!answer) return null;
  const { found, kept } = answer.found as { found: string; kept?: { kept: boolean } | null };
  return { found, kept: kept?.kept === true };
}

/** Those of the addresses that are not in the library. */
export async function missing(extension: Extension, urls: readonly string[]): Promise<string[]> {
  const stored = await extension.stored();
  return urls.filter((url) => !stored[addressOf(url)]);
}

/** Waits until something is so, or for 10 seconds; whether it came to be. */
export async function comesTrue(isSo: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    if (await isSo().catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Prints what a test came to. */
export function figures(what: string, counts: { cases: number; faults: number; losses: number }): void {
  console.log(
    `soak ${what}: ${Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
  );
}
