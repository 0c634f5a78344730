import type { TextDocument } from '../text/document';

export interface Attribution {
  readonly by: { name: string; role: string };
  /** The line it was read from: offsets into the text. Nothing in it is a mention of an official. */
  readonly start: number;
  readonly end: number;
}

/** The spokesperson a release is attributed to, null when it names none. */
export function findAttribution(_document: TextDocument): Attribution | null {
  return null;
}
