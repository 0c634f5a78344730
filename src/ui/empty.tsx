import type { ComponentChildren } from 'preact';

interface Props {
  /** What is so. */
  say: string;
  /** What to do. */
  todo?: string;
  /** At most one button. */
  children?: ComponentChildren;
}

/** A view that has nothing to show: one sentence that says what is so, one that says what to do, at most one button. */
export function Empty({ say, todo, children }: Props) {
  return (
    <div class="empty">
      <h1>{say}</h1>
      {todo && <p>{todo}</p>}
      {children}
    </div>
  );
}
