// What is found in a file, one thing at a time.
import type { Release } from '../analysis/model';
import type { Nothing } from '../page/page';

export const REFUSALS = [
  'not-json',
  'cut-off',
  'not-an-object',
  'unknown-json',
  'wrong-types',
  'too-deep',
  'too-large',
  'too-long',
  'no-address',
  'summary-only',
  'feed-broken',
  'feed-empty',
  'packing',
  'zip',
  'unknown-file',
  'unreadable',
] as const;

/** Why something in a file is not taken, apart from what a page says of itself. */
export type Refusal = (typeof REFUSALS)[number] | Exclude<Nothing, 'too-long'>;

/** Thrown by what reads a thing that cannot be taken. `about`: the field that is at fault, where it is one. */
export class NotTaken extends Error {
  readonly why: Refusal;
  readonly about: string | null;

  constructor(why: Refusal, about: string | null = null) {
    super(about ? `${why}: ${about}` : why);
    this.why = why;
    this.about = about;
  }
}

/** A release that is not read yet, so that one that is kept already costs nothing. */
export interface FoundRelease {
  is: 'release';
  /** How a report names it: the file, and the line or entry. */
  name: string;
  /** Its address where that is known without reading it. */
  url: string | null;
  /** The release. Throws NotTaken. */
  read(): Release;
}

/** Something this extension wrote itself: a record, one from the bin, one that was set aside; the settings of a backup. */
export interface FoundValue {
  is: 'record' | 'binned' | 'aside' | 'settings';
  name: string;
  /** Its length as JSON, in UTF-16 code units. */
  size: number;
  value: unknown;
}

export interface FoundRefused {
  is: 'refused';
  name: string;
  why: Refusal;
  about: string | null;
}

export type Item = FoundRelease | FoundValue | FoundRefused;

export function refused(name: string, error: unknown): FoundRefused {
  if (error instanceof NotTaken) return { is: 'refused', name, why: error.why, about: error.about };
  return { is: 'refused', name, why: 'unreadable', about: error instanceof Error ? error.message : String(error) };
}
