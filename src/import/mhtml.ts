// Pages saved as a single file (.mhtml): a mail whose first part of HTML is the page.
import { NotTaken } from './item';

export interface SavedPage {
  markup: string;
  /** Where it was saved from; null when the file does not say. */
  url: string | null;
}

/** Whether a file begins as one does. */
export const isMhtml = (start: string): boolean =>
  /^(?:From: <Saved by |MIME-Version: |Snapshot-Content-Location: )/i.test(start);

/** The page of a file, given as Latin letters, one a byte. Throws NotTaken when there is none in it. */
export function readMhtml(file: string): SavedPage {
  const [head, body] = partAtBlankLine(file);
  const url = fieldOf(head, 'snapshot-content-location') ?? null;
  const boundary = /boundary="?([^";\r\n]+)/i.exec(fieldOf(head, 'content-type') ?? '')?.[1];
  const parts = boundary ? body.split(`--${boundary}`).map((part) => part.replace(/^\r?\n/, '')) : [file];
  for (const part of parts) {
    const [partHead, content] = partAtBlankLine(part);
    const type = fieldOf(partHead, 'content-type') ?? '';
    if (!/^text\/html/i.test(type)) continue;
    const charset = /charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
    const bytes = bytesOf(content, fieldOf(partHead, 'content-transfer-encoding') ?? '');
    return { markup: decode(bytes, charset), url: url ?? fieldOf(partHead, 'content-location') };
  }
  throw new NotTaken('unknown-file');
}

function partAtBlankLine(text: string): [head: string, body: string] {
  const found = /\r?\n\r?\n/.exec(text);
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : [text, ''];
}

/** A field of a head, its folded lines joined; null when it is not there. */
function fieldOf(head: string, name: string): string | null {
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    if (line.slice(0, colon).trim().toLowerCase() === name) return line.slice(colon + 1).trim();
  }
  return null;
}

function bytesOf(content: string, encoding: string): Uint8Array<ArrayBuffer> {
  if (/^base64$/i.test(encoding)) {
    try {
      return lettersAsBytes(atob(content.replace(/\s+/g, '')));
    } catch {
      throw new NotTaken('packing');
    }
  }
  if (!/^quoted-printable$/i.test(encoding)) return lettersAsBytes(content);
  const joined = content.replace(/=\r?\n/g, '');
  return lettersAsBytes(
    joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

const lettersAsBytes = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
