// From an offset in the text of a release back to the page, and the other way.
import type { Line, Run } from './lines';

/** A stretch of one text node, offsets in UTF-16 code units, end exclusive: what a StaticRange takes. */
export interface NodeRange {
  node: Text;
  start: number;
  end: number;
}

export interface TextMap {
  readonly text: string;
  /** The stretches of text nodes that a span of the text covers, in reading order; empty when none of it stands on the page. */
  rangesOf(start: number, end: number): NodeRange[];
  /** The offset in the text of a position in a text node (the next one kept, where a folded sign stands); null outside the text. */
  offsetAt(node: Node, offset: number): number | null;
}

/** Joins lines to the text of a release, one paragraph a line, and maps it. */
export function mapLines(lines: readonly Line[]): TextMap {
  const runs: Run[] = [];
  let start = 0;
  for (const line of lines) {
    for (const run of line.runs) runs.push({ ...run, at: start + run.at });
    start += line.text.length + 1;
  }
  let byNode: Map<Node, number> | undefined;
  return {
    text: lines.map((line) => line.text).join('\n'),
    rangesOf: (from, to) => rangesOf(runs, from, to),
    offsetAt: (node, offset) => {
      byNode ??= firstRuns(runs);
      const first = byNode.get(node);
      return first === undefined ? null : offsetAt(runs, first, offset);
    },
  };
}

function rangesOf(runs: readonly Run[], start: number, end: number): NodeRange[] {
  const ranges: NodeRange[] = [];
  for (let at = firstEndingAfter(runs, start); at < runs.length && runs[at]!.at < end; at++) {
    const run = runs[at]!;
    const from = run.from + Math.max(0, start - run.at);
    const to = run.from + Math.min(run.length, end - run.at);
    const last = ranges[ranges.length - 1];
    // What was folded between two pieces of one node lies inside the stretch.
    if (last?.node === run.node) last.end = to;
    else if (from < to) ranges.push({ node: run.node, start: from, end: to });
  }
  return ranges;
}

function firstEndingAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (run.at + run.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstRuns(runs: readonly Run[]): Map<Node, number> {
  const first = new Map<Node, number>();
  for (let at = 0; at < runs.length; at++) if (!first.has(runs[at]!.node)) first.set(runs[at]!.node, at);
  return first;
}

function offsetAt(runs: readonly Run[], first: number, offset: number): number {
  const { node } = runs[first]!;
  let last = runs[first]!;
  for (let at = first; at < runs.length && runs[at]!.node === node; at++) {
    last = runs[at]!;
    if (offset < last.from + last.length) return last.at + Math.max(0, offset - last.from);
  }
  return last.at + last.length;
}
