// How the fuzz tests run: so many cases each, from a seed that is printed, so that any run can be had again.
import fc from 'fast-check';

/** Cases a subject; four subjects make 10,000. FUZZ_TIMES=10 runs ten times as many. */
const CASES = 2_500 * Number(process.env.FUZZ_TIMES ?? 1);
const SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Runs a part of a subject's cases and prints how many, from which seed. Throws at the first fault, which names the seed as well. */
export async function fuzz<T>(
  what: string,
  share: number,
  values: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): Promise<void> {
  const numRuns = Math.round(CASES * share);
  console.log(`fuzz ${what}: ${numRuns} cases, FUZZ_SEED=${SEED}`);
  await fc.assert(
    fc.asyncProperty(values, async (value) => check(value)),
    { seed: SEED, numRuns },
  );
}
