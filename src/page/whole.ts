// A page that is still on its way: whether the text of its release is there to its end.
import { following } from './dom';
import { placeOf } from './place';
import { layoutOf } from './themes';

/**
 * Whether the place of the text is closed: the browser reads on behind it, and adds nothing more to it. Always false on pages that have no such
 * place, or whose address says that they hold no release. Looks at signs only, and costs little however often it is asked.
 */
export function isTextWhole(document: Document, url: string): boolean {
  const { site, nothing } = placeOf(url);
  if (nothing || (site !== 'releases' && site !== 'state')) return false;
  const body = layoutOf(document)?.body;
  return !!body && following(body, document) !== null;
}
