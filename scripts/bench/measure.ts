// Measuring: runs things in turn and sums up what they took.

/** What a number of runs took. Unit: that of the values. */
export interface Summary {
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
  readonly best: number;
  readonly runs: number;
}

/** Sums up the values of several runs. Throws on none. */
export function summarize(values: readonly number[]): Summary {
  if (values.length === 0) throw new Error('Nothing was measured.');
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    p10: quantile(sorted, 0.1),
    p90: quantile(sorted, 0.9),
    best: sorted[0]!,
    runs: sorted.length,
  };
}

/** A value that is the same each time it is looked at, such as the size of a file. */
export const exactly = (value: number): Summary => ({ median: value, p10: value, p90: value, best: value, runs: 1 });

export const medianOf = (values: readonly number[]): number => summarize(values).median;

/** A quantile of sorted values, between two neighbours in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}

/** One run; gives what it took. */
export type Run = () => number | Promise<number>;

/**
 * Runs each of several contenders `runs` times, in turn, so that what else the machine does falls on all alike; who begins
 * changes from round to round. Each is run once before, uncounted.
 */
export async function inTurn<Name extends string>(
  contenders: Record<Name, Run>,
  runs: number,
): Promise<Record<Name, Summary>> {
  const taken = await runInTurn(contenders, runs);
  const summed = (Object.keys(taken) as Name[]).map((name) => [name, summarize(taken[name])] as const);
  return Object.fromEntries(summed) as Record<Name, Summary>;
}

/** As inTurn, for runs that give more than one value: gives what every counted run gave. */
export async function runInTurn<Name extends string, Given>(
  contenders: Record<Name, () => Given | Promise<Given>>,
  runs: number,
): Promise<Record<Name, Given[]>> {
  const names = Object.keys(contenders) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as Given[]])) as Record<Name, Given[]>;
  for (const name of names) await contenders[name]();
  for (let round = 0; round < runs; round++)
    for (let at = 0; at < names.length; at++) {
      const name = names[(at + round) % names.length]!;
      taken[name].push(await contenders[name]());
    }
  return taken;
}

/** Milliseconds that work takes. */
export function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
