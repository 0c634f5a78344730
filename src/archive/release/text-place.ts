// Going to words of the text that is shown, and telling which are selected.
import type { Span } from '../../analysis/model';

/** Brings the words that begin at an offset of the text into view and lights them up for a moment. */
export function goToText(root: ParentNode, offset: number): void {
  const runs = [...root.querySelectorAll<HTMLElement>('[data-start]')];
  const run = runs.findLast(({ dataset }) => Number(dataset.start) <= offset) ?? runs[0];
  if (!run) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  run.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  if (still) return;
  run.classList.remove('flash');
  // Read, so that the flash begins anew.
  void run.offsetWidth;
  run.classList.add('flash');
}

/** The words of the shown text that are selected, as a span of the text; null when none are, or others. */
export function selectedSpan(root: Element | null, selection: Selection | null): Span | null {
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetAt(root, range.startContainer, range.startOffset);
  const end = offsetAt(root, range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end && end - start <= LONGEST ? [start, end] : null;
}

/** A note stands on some sentences at most. */
const LONGEST = 2_000;

function offsetAt(root: Element, node: Node, offset: number): number | null {
  const run = node.parentElement?.closest<HTMLElement>('[data-start]');
  if (node.nodeType !== Node.TEXT_NODE || !run || !root.contains(run)) return null;
  return Number(run.dataset.start) + offset;
}
