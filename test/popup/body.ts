// A body for views to stand in, and a clock that stands still, for each test of a file.
import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';

/** To be called at the head of a file; gives what shows something in the body, and lets everything happen that waits for no clock. */
export function withBody(): (shown: ComponentChild) => Promise<void> {
  let body: HTMLElement;
  beforeEach(() => {
    vi.useFakeTimers();
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    vi.stubGlobal('document', document);
    body = document.body as unknown as HTMLElement;
  });
  afterEach(() => {
    render(null, body);
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return async (shown) => {
    render(shown, body);
    await vi.advanceTimersByTimeAsync(1);
  };
}
