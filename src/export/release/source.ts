// What a quotation or a citation needs to know of a release, read from its analysis once.
import type { Analysis } from '../../analysis/model';
import { storyText } from '../../ui/story';
import { type WordKey, word } from '../../ui/words';

export interface Source {
  title: string;
  url: string | null;
  /** "Readout", "Press statement". */
  genre: string;
  /** The body that published it; null where only the site is known. */
  author: string | null;
  /** The host it was read on, without "www."; null without an address. */
  site: string | null;
  published: string | null;
}

const STATE = /(^|\.)state\.gov$/;

/** Where a release comes from. The Department is named as author on its own sites only: a copy elsewhere has its site and no more. */
export function sourceOf(analysis: Analysis): Source {
  const host = analysis.url && URL.canParse(analysis.url) ? new URL(analysis.url).hostname : null;
  return {
    title: analysis.title.replace(/\s+/g, ' ').trim() || storyText(analysis),
    url: analysis.url,
    genre: word(`kind_${analysis.kind.replace('-', '_')}` as WordKey),
    author: host && STATE.test(host) ? word('department') : null,
    site: host?.replace(/^www\./, '') ?? null,
    published: analysis.published,
  };
}
