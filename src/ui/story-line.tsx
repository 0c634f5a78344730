import type { StoryPart } from './story';

/** The story as words in the colours of the sides. */
export function StoryLine({ parts }: { parts: readonly StoryPart[] }) {
  return parts.map(({ text, side }, at) =>
    side ? (
      <span key={at} class={side}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}
