// What a tab did, as Chromium's own trace tells it. All times in milliseconds.
import type { CDPSession } from '@playwright/test';

interface RawEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

export interface TraceEvent {
  readonly name: string;
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

const CATEGORIES = 'devtools.timeline,blink.user_timing,toplevel';

/** Traces a tab while it does something; gives what its main thread did, in order. The main thread is the one that set the mark `mark`. */
export async function traced(protocol: CDPSession, mark: string, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  const raw: RawEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => raw.push(...(value as RawEvent[]));
  protocol.on('Tracing.dataCollected', collect);
  await protocol.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: traceConfig() });
  await act();
  const complete = new Promise((resolve) => protocol.once('Tracing.tracingComplete', resolve));
  await protocol.send('Tracing.end');
  await complete;
  protocol.off('Tracing.dataCollected', collect);
  const marked = raw.find(({ name }) => name === mark);
  if (!marked) throw new Error(`The page never came to “${mark}”.`);
  return raw
    .filter(({ pid, tid }) => pid === marked.pid && tid === marked.tid)
    .map(({ name, args, ts, dur = 0 }) => ({
      name,
      url: args.data?.url ?? '',
      start: ts / 1000,
      end: (ts + dur) / 1000,
    }))
    .sort((a, b) => a.start - b.start);
}

const traceConfig = () => ({ includedCategories: CATEGORIES.split(','), excludedCategories: ['*'] });

/** The first event of a name, at or after a time. Throws when there is none. */
export function eventNamed(events: readonly TraceEvent[], name: string, from = 0): TraceEvent {
  const found = events.find((event) => event.name === name && event.start >= from);
  if (!found) throw new Error(`The trace holds no ${name}.`);
  return found;
}

/** Whether an event runs a script of the extension. */
export const isOurs = ({ url }: TraceEvent): boolean => url.startsWith('chrome-extension:');

/** The tasks of the main thread. */
export function tasksOf(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
}

/** Whether a page has been drawn before a time. */
export function isDrawn(events: readonly TraceEvent[], url: string, before: number): boolean {
  const opened = events.find((event) => event.name === 'CommitLoad' && event.url === url);
  if (!opened) throw new Error(`The trace does not hold the opening of ${url}.`);
  return events.some(({ name, start, end }) => name === 'Paint' && start > opened.start && end < before);
}

const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** What the first frame after a time costs the main thread: styles, layout and paint. */
export function nextFrameCost(events: readonly TraceEvent[], from: number): number {
  const frame = events.find(({ name, start }) => name === 'Commit' && start >= from);
  const until = frame?.end ?? from;
  return events
    .filter(({ name, start, end }) => RENDERING.has(name) && start >= from && end <= until)
    .reduce((sum, { start, end }) => sum + (end - start), 0);
}
