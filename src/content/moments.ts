// Moments of a page's life.

/** Calls back when the page is there to be seen: at once, or when a page that was loaded ahead of time is opened. */
export function whenShown(document: Document, act: () => void): void {
  if ((document as Document & { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', act, { once: true });
  else act();
}

/** A page that is not seen has no frames: it is not waited for longer than this, in milliseconds. */
const FRAME_PATIENCE_MS = 100;

/** Comes when the next picture of the page is made. */
export function afterFrame(): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, FRAME_PATIENCE_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(done);
    });
  });
}

/** Leaves the time from `started` until now where the browser's own tools show it. */
export function markPainted(started: number): void {
  performance.mark('readout-lens:start', { startTime: started });
  performance.mark('readout-lens:painted');
}
