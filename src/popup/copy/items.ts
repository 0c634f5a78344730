// The list under "Copy": each way a release leaves the popup.
import type { Analysis, Span } from '../../analysis/model';
import {
  apa,
  bibtex,
  chicago,
  cslJson,
  markdown,
  quote,
  sentenceToQuote,
  sourceOf,
} from '../../export/release/release';
import type { MenuItem } from '../../ui/menu';
import { word } from '../../ui/words';
import { copyText, fileName, saveFile } from './clipboard';

/** `chosen`: the words the reader went to last. `say` is told what happened, in words. `today` gives an ISO day. */
export function copyItems(
  analysis: Analysis,
  chosen: Span | null,
  today: () => string,
  say: (words: string) => void,
): MenuItem[] {
  const copy = (make: () => string) => () => {
    copyText(make()).then(
      () => say(word('copied')),
      () => say(word('copy_failed')),
    );
  };
  const source = () => sourceOf(analysis);
  return [
    { label: word('copy_markdown'), run: copy(() => markdown(analysis)) },
    { label: word('copy_quote'), run: copy(() => quote(analysis, sentenceToQuote(analysis, chosen))) },
    { label: word('copy_chicago'), apart: true, run: copy(() => chicago(source(), today())) },
    { label: word('copy_apa'), run: copy(() => apa(source(), today())) },
    { label: word('copy_bibtex'), run: copy(() => bibtex(source(), today())) },
    { label: word('copy_csl'), run: copy(() => cslJson(source(), today())) },
    {
      label: word('save_json'),
      apart: true,
      run: () => {
        saveFile(fileName(analysis.url, 'json'), 'application/json', `${JSON.stringify(analysis, null, 2)}\n`);
        say(word('saved_json'));
      },
    },
  ];
}
