import type { Analysis } from '../analysis/model';
import type { Kept } from '../messages/requests';
import { dayInWords, momentInWords } from '../ui/dates';
import { tellStory } from '../ui/story';
import { StoryLine } from '../ui/story-line';
import { sentenceCase, type WordKey, word } from '../ui/words';

interface Props {
  analysis: Analysis;
  /** Null while the library has not answered yet. */
  kept: Kept | null;
}

/** The story of the release and, beneath it, what kind of text says so. */
export function Head({ analysis, kept }: Props) {
  return (
    <header>
      <h1>
        <StoryLine parts={tellStory(analysis)} />
      </h1>
      <p class="meta">
        <span>{sourceInWords(analysis)}</span>
        <span class="kept" role="status">
          {keptInWords(kept)}
        </span>
      </p>
    </header>
  );
}

/** "Readout · Dana Fells, Spokesperson · published July 14, 2026": what the story does not say already. */
function sourceInWords({ kind, attribution, published, event }: Analysis): string {
  const parts = event.kind === 'none' ? [] : [word(`kind_${kind.replace('-', '_')}` as WordKey)];
  if (attribution) parts.push(word('popup_by', attribution.name, attribution.role));
  if (published && (event.kind === 'none' || event.start !== published || event.end !== published))
    parts.push(word('popup_published', dayInWords(published)));
  return sentenceCase(parts.join(' · '));
}

function keptInWords(kept: Kept | null): string {
  if (!kept) return word('popup_keeping');
  if (!kept.kept) return word(`popup_unkept_${kept.why.replace('-', '_')}` as WordKey);
  return kept.isNew ? word('popup_kept_now') : word('popup_kept_since', momentInWords(kept.firstSeen));
}
