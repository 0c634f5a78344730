import { type Mark, type Piece, paragraphsOf } from './pieces';

interface Props {
  text: string;
  marks: readonly Mark[];
  picked: Mark | null;
  /** The reader went to something marked; `from` is what they pressed. */
  onPick: (mark: Mark, from: HTMLElement) => void;
}

/** The text of a release with everything that is marked in it. */
export function KeptText({ text, marks, picked, onPick }: Props) {
  return (
    <div class="kept-text">
      {paragraphsOf(text, marks).map((pieces) => (
        <p key={pieces[0]!.start}>
          {pieces.map((piece) => (
            <Run key={piece.start} piece={piece} picked={picked} onPick={onPick} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Run({ piece, picked, onPick }: Pick<Props, 'picked' | 'onPick'> & { piece: Piece }) {
  // The shortest thing marked here is the one meant.
  const meant = piece.marks.filter(({ is }) => is !== 'found').sort((a, b) => length(a) - length(b))[0];
  const names = [...new Set(piece.marks.map(({ is }) => `on-${is}`))].join(' ');
  if (!meant)
    return names ? (
      <mark class={names} data-start={piece.start}>
        {piece.text}
      </mark>
    ) : (
      <span data-start={piece.start}>{piece.text}</span>
    );
  const isPicked =
    picked !== null && piece.marks.some(({ is, subject }) => is === picked.is && subject === picked.subject);
  return (
    <a
      href={`#at-${piece.start}`}
      class={`${names}${isPicked ? ' picked-here' : ''}`}
      data-start={piece.start}
      onClick={(event) => {
        event.preventDefault();
        onPick(meant, event.currentTarget);
      }}
    >
      {piece.text}
    </a>
  );
}

const length = ({ span }: Mark): number => span[1] - span[0];
