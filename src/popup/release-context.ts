// What every part of the view of a release needs: the release, and the way back to the page.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Analysis, Span } from '../analysis/model';

export interface ReleaseContext {
  analysis: Analysis;
  /** Scrolls the page to a span of the text and flashes it. */
  jump(span: Span): void;
}

const Context = createContext<ReleaseContext | null>(null);
export const ReleaseProvider = Context.Provider;

export function useRelease(): ReleaseContext {
  const release = useContext(Context);
  if (!release) throw new Error('No release is shown here.');
  return release;
}
