// What a PDF puts on paper: how many pages, which signs in which order, in which colours, and how many areas and lines beside them.
import zlib from 'node:zlib';

export interface Paper {
  pages: number;
  /** The signs in the order they are set, by their numbers in the fonts of the PDF. */
  signs: string;
  colours: string[];
  /** Areas filled and lines drawn: backgrounds, borders, underlines. */
  shapes: number;
}

const STREAM = /stream\r?\n/g;
const SET = /<([0-9A-Fa-f]+)>|\(((?:\\.|[^\\)])*)\)/g;
const COLOUR = /(?<=^|\s)[\d.]+ [\d.]+ [\d.]+ (?=rg\s)/g;
const SHAPE = /(?<=^|\s)(?:f\*?|S|B\*?)(?=\s|$)/g;

export function readPaper(pdf: Uint8Array): Paper {
  const bytes = Buffer.from(pdf);
  const file = bytes.toString('latin1');
  const streams = [...file.matchAll(STREAM)].map(({ 0: { length }, index }) => inflate(bytes.subarray(index + length)));
  const drawn = streams.filter((one) => /\sTf\s/.test(one)).join('\n');
  return {
    pages: [file, ...streams].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    signs: [...drawn.matchAll(SET)].map(([, numbers, letters]) => numbers ?? letters).join(''),
    colours: [...new Set(drawn.match(COLOUR))].sort(),
    shapes: drawn.match(SHAPE)?.length ?? 0,
  };
}

/** A stream that is packed, and nothing of one that is not. What follows it in the file is passed over. */
function inflate(bytes: Buffer): string {
  try {
    return zlib.inflateSync(bytes, { finishFlush: zlib.constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return '';
  }
}
