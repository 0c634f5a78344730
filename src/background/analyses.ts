// Analyses for pages. A page asks for one and then has its release kept: it is made once for both.
import { analyze } from '../analysis/analyze';
import type { Analysis, Release } from '../analysis/model';

let last: { release: Release; analysis: Analysis } | null = null;
let isWarm = false;

/** The analysis of a release. That of the release asked for last is held in memory; a worker that was stopped makes it again. */
export function analysisOf(release: Release): Analysis {
  if (!last || !isSame(last.release, release)) last = { release, analysis: analyze(release) };
  return last.analysis;
}

function isSame(a: Release, b: Release): boolean {
  return (Object.keys(a) as (keyof Release)[]).every((key) => a[key] === b[key]);
}

/** A sentence with a bit of everything, to have what the analysis is built on ready. */
const SAMPLE =
  'Secretary of State Jane Ward met with Jordanian Foreign Minister Omar Khalidi in Amman on July 14, 2026. ' +
  'Secretary Ward condemned the attacks, and the two discussed humanitarian assistance, trade and regional security.';

/** Makes the analyser ready for the first release, which would else wait for it. */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  analyze({ url: null, title: '', type: null, published: null, byline: null, text: SAMPLE });
}
