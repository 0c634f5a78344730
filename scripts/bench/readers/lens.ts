// Ours.
import { analyze } from '../../../src/analysis/analyze';
import type { Release } from '../../../src/analysis/model';

export const read = (release: Release): unknown => analyze(release);
