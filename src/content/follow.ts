// Follows a page that changes after it was read: late content, navigation inside the page, the back/forward cache, its own dark mode.

import { contains, isConnected, rootOf } from '../dom';

export interface Followed {
  /** The element whose text was read; null when there is none, and every change may bring one. */
  body(): Element | null;
  /** The text may have changed. */
  changed(): void;
  /** The address may have changed. */
  moved(): void;
  /** The page came back from the back/forward cache. */
  returned(): void;
  /** The page may have changed its colours. */
  recoloured(): void;
}

interface NavigationLike {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

/** How long a page's colours must have been at rest, in milliseconds. */
const RECOLOUR_MS = 300;

/** Begins to follow; returns what ends it. */
export function followPage(document: Document, followed: Followed): () => void {
  const { navigation } = window as unknown as { navigation?: NavigationLike };

  const texts = new MutationObserver((records) => {
    const body = followed.body();
    // With a text in hand only changes inside it count; our own element never stands there.
    if (!body || !isConnected(body) || records.some(({ target }) => contains(body, target))) followed.changed();
    followed.moved();
  });
  texts.observe(document, { childList: true, characterData: true, subtree: true });

  // Sites change the classes of their root while one scrolls: nothing is measured then, only once it is over.
  let measuring: ReturnType<typeof setTimeout> | undefined;
  const measure = () => {
    clearTimeout(measuring);
    measuring = setTimeout(followed.recoloured, RECOLOUR_MS);
  };
  const colours = new MutationObserver(measure);
  const root = rootOf(document);
  for (const element of [root, ...root.children])
    if (element.localName !== 'head') colours.observe(element, { attributes: true });
  const dark = matchMedia('(prefers-color-scheme: dark)');

  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) followed.returned();
  };
  addEventListener('pageshow', onShow);
  addEventListener('popstate', followed.moved);
  navigation?.addEventListener('currententrychange', followed.moved);
  dark.addEventListener('change', measure);
  // Style sheets that were still on their way.
  addEventListener('load', measure);

  return () => {
    texts.disconnect();
    colours.disconnect();
    removeEventListener('pageshow', onShow);
    removeEventListener('popstate', followed.moved);
    navigation?.removeEventListener('currententrychange', followed.moved);
    dark.removeEventListener('change', measure);
    removeEventListener('load', measure);
    clearTimeout(measuring);
  };
}
