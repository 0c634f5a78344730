// The words of a page: lines (paragraphs) in reading order, white space folded, each with the pieces of text nodes it came from.
import { signOf } from '../analysis/text/clean';
import {
  attribute,
  dataOf,
  ELEMENT,
  firstChild,
  following,
  hasAttributes,
  localName,
  nextSibling,
  nodeType,
  parentNode,
  TEXT,
} from './dom';
import { BLOCKS, NO_TEXT, NO_TEXT_CLASSES, NO_TEXT_IDS, NO_TEXT_ROLES } from './furniture';

/** A piece of a text node that stands in a line unchanged (but for the kind of its spaces). Lengths in UTF-16 code units. */
export interface Run {
  readonly node: Text;
  /** Offset in the node. */
  readonly from: number;
  /** Offset in the line. */
  readonly at: number;
  length: number;
}

export interface Line {
  text: string;
  readonly runs: Run[];
  /** How many of its code units stand inside links. */
  linked: number;
}

/** What the reader returns instead of lines: more text than a release ever has. */
export const TOO_LONG = Symbol('too long');
/** No release comes near this many code units; beyond it reading stops. */
export const MAX_TEXT = 2_000_000;
/** Nodes or code units after which the reader lets its caller breathe: some two milliseconds of work. */
const SLICE = 20_000;

/** Work in slices: runs on with each `next()`, returns its result at the end. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/**
 * Reads the lines that stand in `root`, from the node that follows `after` (inside it) on. Furniture and what is hidden by attribute, tag or
 * class is read past. Two `<br>` in a row part lines, a single one is a space. Never throws on any DOM; time grows with
 * the number of nodes and characters. Yields between slices of work.
 */
export function* readLines(root: Element, after: Element | null = null): Sliced<Line[] | typeof TOO_LONG> {
  const pen = new LineWriter();
  let work = 0;
  let links = 0;
  let node: Node | null = after ? following(after, root) : firstChild(root);
  while (node) {
    const type = nodeType(node);
    let down: Node | null = null;
    work += 8;
    if (type === TEXT) {
      const data = dataOf(node as Text);
      pen.write(node as Text, data, links > 0);
      work += data.length;
      if (pen.written > MAX_TEXT) return TOO_LONG;
    } else if (type === ELEMENT) {
      const name = localName(node as Element);
      if (name === 'br') pen.breakLine();
      else if (!isFurniture(node as Element, name)) {
        if (BLOCKS.has(name)) pen.endLine();
        down = firstChild(node);
        if (down && name === 'a') links += 1;
      }
    }
    if (work > SLICE) {
      work = 0;
      yield;
    }
    if (down) {
      node = down;
      continue;
    }
    if (type === ELEMENT && BLOCKS.has(localName(node as Element))) pen.endLine();
    while (node && node !== root) {
      const next: Node | null = nextSibling(node);
      if (next) {
        node = next;
        break;
      }
      node = parentNode(node);
      if (!node || node === root) break;
      const name = localName(node as Element);
      if (BLOCKS.has(name)) pen.endLine();
      else if (name === 'a' && links > 0) links -= 1;
    }
    if (node === root) break;
  }
  pen.endLine();
  return pen.lines;
}

/** Does work in slices at one go. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The text of a small part of a page (a headline, a byline) in one line; empty for none. */
export function textOf(element: Element | null): string {
  const lines = element && atOnce(readLines(element));
  return lines && lines !== TOO_LONG ? lines.map((line) => line.text).join(' ') : '';
}

/** Whether an element, with all it holds, is read past. */
export function isFurniture(element: Element, name: string): boolean {
  if (NO_TEXT.has(name)) return true;
  // Most elements have none: asked once, not once for each.
  if (!hasAttributes(element)) return false;
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  const role = attribute(element, 'role');
  if (role && NO_TEXT_ROLES.has(role)) return true;
  const id = attribute(element, 'id');
  if (id && NO_TEXT_IDS.has(id)) return true;
  const style = attribute(element, 'style');
  if (style && hides(style)) return true;
  const classes = attribute(element, 'class');
  if (!classes) return false;
  for (const one of classes.split(/\s/)) if (NO_TEXT_CLASSES.has(one)) return true;
  return false;
}

function hides(style: string): boolean {
  if (!style.includes('none') && !style.includes('hidden')) return false;
  return style
    .toLowerCase()
    .split(';')
    .some((rule) => {
      const [name, value] = rule.split(':', 2).map((part) => part.trim());
      return (
        (name === 'display' && value?.startsWith('none')) || (name === 'visibility' && value?.startsWith('hidden'))
      );
    });
}

/** Folds the white space of text nodes into lines. */
class LineWriter {
  readonly lines: Line[] = [];
  /** Code units written in all. */
  written = 0;
  private line: Line = { text: '', runs: [], linked: 0 };
  private gap = false;
  private gapNode: Text | null = null;
  private gapAt = 0;
  private broken = false;

  write(node: Text, data: string, linked: boolean): void {
    let at = 0;
    while (at < data.length) {
      const sign = signOf(data.charCodeAt(at));
      if (sign === 'text') {
        const end = endOfText(data, at);
        if (this.gap && this.line.text) this.push(' ', this.gapNode, this.gapAt, linked);
        this.gap = false;
        this.broken = false;
        this.push(data.slice(at, end), node, at, linked);
        at = end;
        continue;
      }
      if (sign === 'space' && !this.gap) {
        this.gap = true;
        this.gapNode = node;
        this.gapAt = at;
      }
      at += 1;
    }
  }

  breakLine(): void {
    if (this.broken) {
      this.endLine();
      return;
    }
    this.broken = true;
    if (this.gap) return;
    this.gap = true;
    this.gapNode = null;
  }

  endLine(): void {
    if (this.line.text) {
      this.lines.push(this.line);
      this.line = { text: '', runs: [], linked: 0 };
    }
    this.gap = false;
    this.broken = false;
  }

  private push(piece: string, node: Text | null, from: number, linked: boolean): void {
    const { line } = this;
    const at = line.text.length;
    const last = line.runs[line.runs.length - 1];
    if (node && last?.node === node && last.from + last.length === from && last.at + last.length === at)
      last.length += piece.length;
    else if (node) line.runs.push({ node, from, at, length: piece.length });
    line.text += piece;
    if (linked) line.linked += piece.length;
    this.written += piece.length;
  }
}

/** Where the run of text that begins at `at` ends: signs of text, single plain spaces between them included. */
function endOfText(data: string, at: number): number {
  let end = at + 1;
  for (; end < data.length; end++) {
    const code = data.charCodeAt(end);
    if (code > 0x20 && code < 0x7f) continue;
    if (code === 0x20) {
      if (end + 1 < data.length && signOf(data.charCodeAt(end + 1)) === 'text') continue;
      break;
    }
    if (signOf(code) !== 'text') break;
  }
  return end;
}
