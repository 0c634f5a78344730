// What every subject of the bench is given.
import type { Browsers } from './browsers';
import type { Material } from './material';

export interface Bench {
  readonly material: Material;
  /** How often each thing is run. */
  readonly runs: number;
  /** The project's folder. */
  readonly root: string;
  /** A folder for what only this run of the bench needs. */
  readonly scratch: string;
  /** The browser to measure in, or why there is none. */
  readonly browsers: Browsers | string;
}
