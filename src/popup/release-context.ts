// What every part of the view of a release needs: the release, and the way back to the page.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Analysis, Span } from '../analysis/model';
import type { Anchor } from '../library/library';

/** A place in the text the reader went to: a sentence, or the words that name someone or something. */
export interface Place {
  span: Span;
  kind: Anchor['kind'];
}

export interface ReleaseContext {
  analysis: Analysis;
  /** Where the reader went last; null at first. */
  chosen: Place | null;
  /** Scrolls the page to a span of the text and flashes it. */
  jump(span: Span, kind: Place['kind']): void;
}

const Context = createContext<ReleaseContext | null>(null);
export const ReleaseProvider = Context.Provider;

export function useRelease(): ReleaseContext {
  const release = useContext(Context);
  if (!release) throw new Error('No release is shown here.');
  return release;
}
