// Follows a page that changes after it was read: late content, navigation inside the page, the back/forward cache, its own dark mode.

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

/** Begins to follow; returns what ends it. */
export function followPage(document: Document, followed: Followed): () => void {
  const view = document.defaultView!;
  const { navigation } = view as unknown as { navigation?: NavigationLike };

  const texts = new MutationObserver((records) => {
    const body = followed.body();
    // With a text in hand only changes inside it count; our own element never stands there.
    if (!body?.isConnected || records.some(({ target }) => body.contains(target))) followed.changed();
    followed.moved();
  });
  texts.observe(document, { childList: true, characterData: true, subtree: true });

  const colours = new MutationObserver(() => followed.recoloured());
  for (const element of [document.documentElement, document.body])
    if (element) colours.observe(element, { attributes: true });
  const dark = view.matchMedia('(prefers-color-scheme: dark)');

  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) followed.returned();
  };
  view.addEventListener('pageshow', onShow);
  view.addEventListener('popstate', followed.moved);
  navigation?.addEventListener('currententrychange', followed.moved);
  dark.addEventListener('change', followed.recoloured);

  return () => {
    texts.disconnect();
    colours.disconnect();
    view.removeEventListener('pageshow', onShow);
    view.removeEventListener('popstate', followed.moved);
    navigation?.removeEventListener('currententrychange', followed.moved);
    dark.removeEventListener('change', followed.recoloured);
  };
}
