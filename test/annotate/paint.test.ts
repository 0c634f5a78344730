import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MARK_KINDS, type Mark, nameOf } from '../../src/annotate/marks';
import { type Placed, paintMarks, placeMarks } from '../../src/annotate/paint';
import { readPage } from '../../src/page/page';
import { html, parse } from '../page/open';

/** As much of the browser's registry as paint uses. */
class TestHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}
class TestRange {
  setStart() {}
  setEnd() {}
}

const ADDRESS = 'https://www.state.gov/x/';
const highlights = new Map<string, TestHighlight>();
beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', TestHighlight);
  vi.stubGlobal('Range', TestRange);
});
afterEach(() => void vi.unstubAllGlobals());

const mark = (kind: Mark['kind'], start: number, end: number): Mark => ({
  kind,
  start,
  end,
  subject: 0,
  nth: 0,
  of: 1,
});
const MARKS = [mark('us', 0, 9), mark('issue', 4, 12), mark('us', 70, 80)];

function mapOf(document: Document) {
  const reading = readPage(document, ADDRESS);
  if (reading.found !== 'release') throw new Error(reading.why);
  return reading.map;
}

const painted = (placed: readonly Placed[]) => {
  paintMarks(placed);
  return new Map(highlights);
};

test('each kind is painted under its name, and a kind without marks under none', () => {
  const placed = placeMarks(MARKS, mapOf(parse(html('readout-2019'))));
  painted(placed);
  expect([...highlights.keys()].sort()).toEqual([nameOf('issue'), nameOf('us')]);
  expect(highlights.get(nameOf('us'))!.size).toBe(2);
  painted(placed.filter((one) => one.mark.kind === 'us'));
  expect([...highlights.keys()]).toEqual([nameOf('us')]);
});

test('what is read and painted a second time stays as it is painted', () => {
  const document = parse(html('readout-2019'));
  const first = placeMarks(MARKS, mapOf(document));
  const before = painted(first);
  const second = placeMarks(MARKS, mapOf(document), first);
  expect(second).toEqual(first);
  const after = painted(second);
  for (const kind of MARK_KINDS) expect(after.get(nameOf(kind))).toBe(before.get(nameOf(kind)));
});

test('a mark that is another one, or stands in other nodes, is painted anew', () => {
  const document = parse(html('readout-2019'));
  const first = placeMarks(MARKS, mapOf(document));
  const before = painted(first);
  const other = [mark('us', 0, 8), ...MARKS.slice(1)];
  const after = painted(placeMarks(other, mapOf(document), first));
  expect(after.get(nameOf('us'))).not.toBe(before.get(nameOf('us')));
  expect(after.get(nameOf('issue'))).toBe(before.get(nameOf('issue')));
  const again = placeMarks(MARKS, mapOf(parse(html('readout-2019'))), first);
  for (const [at, one] of again.entries()) expect(one).not.toBe(first[at]);
});
