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

/** Begins to follow; returns what ends it. `isOurs` tells our own element in the page, whose coming and going is no change. */
export function followPage(document: Document, isOurs: (node: Node) => boolean, followed: Followed): () => void {
  const view = document.defaultView!;
  const { navigation } = view as unknown as { navigation?: NavigationLike };

  const texts = new MutationObserver((records) => {
    const body = followed.body();
    const counts = body?.isConnected
      ? ({ target }: MutationRecord) => body.contains(target)
      : (record: MutationRecord) => !isOnlyOurs(record, isOurs);
    if (records.some(counts)) followed.changed();
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

function isOnlyOurs({ type, addedNodes, removedNodes }: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (type !== 'childList') return false;
  for (const nodes of [addedNodes, removedNodes])
    for (let at = 0; at < nodes.length; at++) if (!isOurs(nodes[at]!)) return false;
  return true;
}
