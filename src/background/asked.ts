// Pages of other sites that the reader asked to have read. Remembered by tab for as long as the browser runs.
import { browser } from '../messages/browser';
import { tell } from '../messages/channel';
import type { Answer } from '../messages/requests';
import type { Sender } from '../messages/senders';
import { runContent } from './tabs';

const keyOf = (tab: number): string => `asked:${tab}`;

const isState = (host: string): boolean => host === 'state.gov' || host.endsWith('.state.gov');

/** Whether a sender's page is one we read: of state.gov, or asked for in this tab. */
export async function isAskedFor({ url, tab }: Sender): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' && isState(hostname)) return true;
  if (tab === null || (protocol !== 'https:' && protocol !== 'http:')) return false;
  const key = keyOf(tab);
  return (await browser.storage.session.get(key))[key] === withoutHash(url);
}

/** Reads the page of a tab once, with the permission the reader's click on our icon gave for it. */
export async function readOnce(tab: number): Promise<Answer<'read-once'>['result']> {
  try {
    const { url } = await browser.tabs.get(tab);
    if (url) await browser.storage.session.set({ [keyOf(tab)]: withoutHash(url) });
    await runContent(tab);
  } catch {
    return 'not-permitted';
  }
  try {
    const { found } = await tell(tab, { tell: 'read' });
    return found.found === 'nothing' ? 'no-page' : 'read';
  } catch {
    return 'not-permitted';
  }
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

function withoutHash(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}
