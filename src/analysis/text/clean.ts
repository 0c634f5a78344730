// White space and invisible signs as releases carry them: no-break and narrow spaces, direction marks, zero-width spaces.

/** How a character counts in the text of a release: kept as it is, folded with its neighbours to one space, or dropped. */
export type Sign = 'text' | 'space' | 'none';

/** Classes one UTF-16 code unit. Line feeds are spaces here: who reads lines splits before. */
export function signOf(code: number): Sign {
  if (code === 0x20) return 'space';
  if (code > 0x20 && code < 0x7f) return 'text';
  if ((code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x1680) return 'space';
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0xad) return 'none';
  if (code < 0x2000) return code === 0x61c || code === 0x180e ? 'none' : 'text';
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return 'space';
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)) return 'none';
  if (code === 0x3000) return 'space';
  return code === 0xfeff ? 'none' : 'text';
}

/** What a text in normal form has none of: every space and invisible sign but single spaces and line feeds. */
const ABNORMAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are dropped.
  /[\0-\x09\x0b-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]| [ \n]|\n[ \n]|^[ \n]|[ \n]$/;

/**
 * The text of a release in its normal form: one paragraph a line, white space inside folded to single spaces, invisible
 * signs dropped, empty lines left out. A text in normal form comes back unchanged.
 */
export function clean(text: string): string {
  if (!ABNORMAL.test(text)) return text;
  const lines: string[] = [];
  for (const raw of text.split('\n')) {
    let line = '';
    let gap = false;
    for (let at = 0; at < raw.length; at++) {
      const sign = signOf(raw.charCodeAt(at));
      if (sign === 'space') gap = line.length > 0;
      else if (sign === 'text') {
        if (gap) line += ' ';
        gap = false;
        line += raw[at];
      }
    }
    if (line) lines.push(line);
  }
  return lines.join('\n');
}
