// The statements of a readout: who said, did or agreed what, as speech acts over issues.
import type { IssueHit } from '../issues/issues';
import type { Kind, Statement } from '../model';
import type { Cast } from '../officials/officials';
import type { TextDocument } from '../text/document';

/** Every speech act of a participant, in order of the text. */
export function findStatements(
  _document: TextDocument,
  _cast: Cast,
  _hits: readonly IssueHit[],
  _kind: Kind,
): Statement[] {
  return [];
}
