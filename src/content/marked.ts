// What is painted of a worker's answer before the whole of it is parsed. Only what is used is looked at: this stands between a reader and the
// first highlight.
import type { Official, Span } from '../analysis/model';
import type { Marked } from '../annotate/marks';

/** The people and issues of an answer to “analyze”; null when it is no such answer, or when nothing is claimed of the text. */
export function markedIn(reply: unknown): Marked | null {
  const { ok, value } = fieldsOf(reply);
  const { language, officials, issues } = fieldsOf(value);
  if (ok !== true || language !== 'en') return null;
  return isListOf(officials, isOfficial) && isListOf(issues, isMentioned) ? { officials, issues } : null;
}

const fieldsOf = (value: unknown): Record<string, unknown> => Object(value) as Record<string, unknown>;

const isListOf = <T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(isOne);

function isOfficial(value: unknown): value is Marked['officials'][number] {
  const { country, participant, role } = fieldsOf(value) as Partial<Record<keyof Official, unknown>>;
  return (
    (country === null || typeof country === 'string') &&
    typeof participant === 'boolean' &&
    (role === 'official' || role === 'person') &&
    isMentioned(value)
  );
}

function isMentioned(value: unknown): value is { mentions: Span[] } {
  return isListOf(fieldsOf(value).mentions, isSpan);
}

function isSpan(value: unknown): value is Span {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isInteger)) return false;
  const [start, end] = value as Span;
  return start >= 0 && start < end;
}
