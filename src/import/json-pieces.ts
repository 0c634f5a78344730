// JSON of any size, cut into the things it lists while it comes in: never more than one of them is held.

/** What came out of the text: a value with the list it stood in ('' at the top), or what is left of an object whose lists were taken out. */
export type Piece =
  | { is: 'value'; list: string; text: string }
  | { is: 'rest'; text: string }
  | { is: 'fault'; why: 'too-large' | 'too-deep' | 'not-json' | 'cut-off' };

/** A value longer than this (in UTF-16 code units) or nested deeper is no release. */
export const MAX_VALUE = 16_000_000;
export const MAX_DEPTH = 60;

export interface JsonPieces {
  /** Takes in more text and gives what is complete now. */
  push(text: string): Piece[];
  /** Says that there is no more. */
  end(): Piece[];
}

/**
 * Cuts JSON: each element of an array at the top, each element of an array that an object at the top holds under one of `lists`, any
 * other value at the top as a whole (several may follow one another). Brackets and strings are followed, nothing else is checked: that
 * is left to JSON.parse.
 */
export function jsonPieces(lists: ReadonlySet<string>): JsonPieces {
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** The list that is open, and the depth its elements begin at. */
  let list: string | null = null;
  let base = 0;
  /** What is held of the value at hand, of the object around the list, and whether the value is passed over. */
  const value = held();
  const around = held();
  let wrong: 'too-large' | 'too-deep' | null = null;
  let tookLists = false;
  /** The last string of the object at the top: its key, when a colon follows. */
  let lastString = '';
  let key = '';
  let broken = false;

  const pieces: Piece[] = [];

  function finish(): void {
    if (wrong) pieces.push({ is: 'fault', why: wrong });
    else if (!value.isEmpty()) pieces.push({ is: 'value', list: list ?? '', text: value.take() });
    value.take();
    wrong = null;
  }

  function finishObject(): void {
    const text = around.take();
    if (wrong) pieces.push({ is: 'fault', why: wrong });
    else pieces.push(tookLists ? { is: 'rest', text } : { is: 'value', list: '', text });
    wrong = null;
    tookLists = false;
    key = '';
  }

  /** Takes one sign into what it belongs to. */
  function keep(into: ReturnType<typeof held>, sign: string): void {
    if (wrong) return;
    into.add(sign);
    if (into.length() <= MAX_VALUE) return;
    wrong = 'too-large';
    into.take();
  }

  function open(sign: string): void {
    if (list === null && depth === 0) {
      if (sign === '[') {
        list = '';
        base = 1;
      } else keep(around, sign);
    } else if (list === null && depth === 1 && sign === '[' && lists.has(key)) {
      keep(around, sign);
      list = key;
      base = 2;
      tookLists = true;
    } else keep(list === null ? around : value, sign);
    depth++;
    if (depth - base > MAX_DEPTH && !wrong) {
      wrong = 'too-deep';
      value.take();
      if (list === null) around.take();
    }
  }

  function close(sign: string): void {
    depth--;
    if (depth < 0) {
      broken = true;
      pieces.push({ is: 'fault', why: 'not-json' });
      return;
    }
    if (list !== null && depth === base - 1) {
      finish();
      list = null;
      base = 0;
      if (depth > 0) keep(around, sign);
    } else if (list !== null) keep(value, sign);
    else {
      keep(around, sign);
      if (depth === 0) finishObject();
    }
  }

  function string(text: string): void {
    keep(list === null && depth > 0 ? around : value, text);
    if (list === null && depth === 1 && lastString.length < 100) lastString += text;
  }

  function sign(it: string): void {
    if (it === '"') {
      inString = true;
      lastString = '';
      keep(list === null && depth > 0 ? around : value, it);
    } else if (it === '[' || it === '{') open(it);
    else if (it === ']' || it === '}') close(it);
    else if (list !== null && depth === base && it === ',') finish();
    else if (depth === 0) {
      // Values at the top are parted by white space.
      if (it.trim() === '') finish();
      else keep(value, it);
    } else {
      if (it === ':' && list === null && depth === 1) key = lastString;
      if (it.trim() === '' && (list === null || value.isEmpty())) return;
      keep(list === null ? around : value, it);
    }
  }

  return {
    push(text) {
      for (let at = 0; at < text.length && !broken; ) {
        if (!inString) {
          sign(text[at++]!);
          continue;
        }
        // A string is taken in one go, up to its end or the end of what has come.
        let end = at;
        for (; end < text.length; end++) {
          const it = text.charCodeAt(end);
          if (escaped) escaped = false;
          else if (it === BACKSLASH) escaped = true;
          else if (it === QUOTE) break;
        }
        if (end > at) string(text.slice(at, end));
        if (end < text.length) {
          inString = false;
          keep(list === null && depth > 0 ? around : value, '"');
        }
        at = end + 1;
      }
      return pieces.splice(0);
    },
    end() {
      if (!broken && (depth > 0 || inString)) pieces.push({ is: 'fault', why: 'cut-off' });
      else if (!broken) finish();
      return pieces.splice(0);
    },
  };
}

const BACKSLASH = 0x5c;
const QUOTE = 0x22;

const MANY = 4096;

/** Text that is put together from many pieces. */
function held() {
  let parts: string[] = [];
  let size = 0;
  return {
    add(text: string) {
      if (parts.push(text) > MANY) parts = [parts.join('')];
      size += text.length;
    },
    length: () => size,
    isEmpty: () => size === 0,
    take() {
      const text = parts.join('');
      parts = [];
      size = 0;
      return text;
    },
  };
}
