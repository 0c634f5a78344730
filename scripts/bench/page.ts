// What the extension costs the page it reads.
import type { Bench } from './bench';
import { frameRows } from './frames';
import { memoryRows } from './memory';
import { paintedRows } from './painted';
import type { Row } from './rows';
import { taskRows } from './tasks';

export async function pageRows(bench: Bench, extension: string): Promise<Row[]> {
  const { browsers } = bench;
  if (typeof browsers === 'string')
    return [{ group: 'page', what: 'what the extension costs a page', skipped: browsers }];
  const lens = await browsers.start(extension);
  return [
    ...(await paintedRows(bench, browsers, extension)),
    ...(await taskRows(bench, browsers, lens)),
    ...(await frameRows(bench, browsers, lens)),
    ...(await memoryRows(bench, browsers, lens)),
  ];
}
