// How a phrase of UNDECIDED is decided from what stands around it.

/** Where a decision looks, and what it finds there. */
export interface Decision {
  /** Issues of places that may be meant; each is then the issue named. */
  readonly places: string;
  /** Issues of places that stand for another issue here. */
  readonly also?: Readonly<Record<string, string>>;
  /** The issue when no such place stands near; null for none. */
  readonly otherwise: string | null;
  /** Words in the same sentence that settle it, by issue; "-" for none, "--" for none in any of its words either. */
  readonly cues?: Readonly<Record<string, string>>;
  /** Whether the place must stand in the same sentence; 'home': in it, or where the text says who takes part. */
  readonly near: boolean | 'home';
}
