// Moments of a page's life.

/** Calls back when the page is there to be seen: at once, or when a page that was loaded ahead of time is opened. */
export function whenShown(document: Document, act: () => void): void {
  if ((document as Document & { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', act, { once: true });
  else act();
}

/** Leaves the time from `started` until now where the browser's own tools show it. */
export function markPainted(started: number): void {
  performance.mark('readout-lens:start', { startTime: started });
  performance.mark('readout-lens:painted');
}
