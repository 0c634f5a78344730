// The sentences of a text that was analysed, for setting two texts beside each other.
import type { Analysis, Span } from '../../analysis/model';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** What looks like the end of a sentence and is none: an abbreviation or an initial. */
const ABBREVIATED =
  /(?:^|[\s(])(?:[A-Z]|(?:[A-Z]\.)+[A-Z]|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Adm|Amb|Jr|Sr|No|vs|U\.S|D\.C)\.\s*$/;

/** The sentences in the order of the text. Where the analysis holds a sentence for one, so is it here. */
export function sentencesOf({ text, statements }: Pick<Analysis, 'text' | 'statements'>): string[] {
  const whole = statements.map(({ span }) => span);
  const sentences: string[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let open = '';
    for (const { segment, index } of segmenter.segment(line)) {
      open += segment;
      const end = lineStart + index + segment.trimEnd().length;
      if (ABBREVIATED.test(segment) || whole.some((span) => isInside(end, span))) continue;
      if (open.trim()) sentences.push(open.trim());
      open = '';
    }
    if (open.trim()) sentences.push(open.trim());
    lineStart += line.length + 1;
  }
  return sentences;
}

const isInside = (at: number, [start, end]: Span): boolean => at > start && at < end;
