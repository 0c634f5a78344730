// Going to words of the text that is shown.

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
