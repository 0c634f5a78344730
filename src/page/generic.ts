// Pages of which nothing is known: the densest block of paragraphs and the headline above it.
import { all, attribute, ELEMENT, firstChild, isInside, localName, nextSibling, nodeType, parentNode } from './dom';
import { BLOCKS } from './furniture';
import { type Line, type Sliced, textOf } from './lines';

/** A line counts as prose from this length on, and a shorter one when it ends as sentences do. */
const PROSE = 80;
const SENTENCE = 25;
/** A block is left for one of its parts when that holds this share of its prose. */
const SHARE = 0.7;
/** Headings looked at for the headline. */
const MAX_HEADINGS = 20;
/** Lines or nodes after which the reader lets its caller breathe. */
const SLICE = 4000;

/** The element that holds the prose of a page; null when there is no prose. `lines` are those of `root`. Linear in their number. */
export function* densestBlock(root: Element, lines: readonly Line[]): Sliced<Element | null> {
  const prose = new Map<Node, number>();
  for (const [at, line] of lines.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    const block = isProse(line) && blockOf(line.runs[0]!.node);
    if (block) prose.set(block, (prose.get(block) ?? 0) + line.text.length);
  }
  if (prose.size === 0) return null;
  yield* sumUp(root, prose);
  return descend(root, prose);
}

function isProse({ text, linked }: Line): boolean {
  if (linked * 2 > text.length) return false;
  return text.length >= PROSE || (text.length >= SENTENCE && /[.!?:][”"’')]?$/.test(text));
}

function blockOf(node: Node): Node | null {
  let at = parentNode(node);
  while (at && nodeType(at) === ELEMENT && !BLOCKS.has(localName(at as Element))) at = parentNode(at);
  return at;
}

/** Adds to each element the prose of all it holds. */
function* sumUp(root: Element, prose: Map<Node, number>): Sliced<void> {
  let node: Node = root;
  let work = 0;
  for (;;) {
    const child = firstChild(node);
    if (child) {
      node = child;
      continue;
    }
    while (node !== root) {
      const parent = parentNode(node);
      if (!parent) return;
      const own = prose.get(node);
      if (own) prose.set(parent, (prose.get(parent) ?? 0) + own);
      const next = nextSibling(node);
      if (next) {
        node = next;
        break;
      }
      node = parent;
    }
    if (node === root) return;
    work += 1;
    if (work % SLICE === 0) yield;
  }
}

/** Goes down to the smallest block that still holds the release, not merely its longest paragraph. */
function descend(root: Element, prose: ReadonlyMap<Node, number>): Element {
  let block = root;
  for (;;) {
    const best = densestPart(block, prose);
    if (!best || best.prose < SHARE * (prose.get(block) ?? 0)) return block;
    const name = localName(best.part);
    if (name === 'p' || name === 'li' || name === 'td' || name === 'pre' || !BLOCKS.has(name)) return block;
    // Its like beside it holds prose too: these are the paragraphs, each in a wrapper of its own.
    if (hasTwin(block, best.part, prose)) return block;
    block = best.part;
  }
}

function densestPart(block: Element, prose: ReadonlyMap<Node, number>): { part: Element; prose: number } | null {
  let best: { part: Element; prose: number } | null = null;
  for (let child = firstChild(block); child; child = nextSibling(child)) {
    const own = prose.get(child);
    if (own && (!best || own > best.prose)) best = { part: child as Element, prose: own };
  }
  return best;
}

function hasTwin(block: Element, part: Element, prose: ReadonlyMap<Node, number>): boolean {
  const look = (element: Element) => `${localName(element)} ${attribute(element, 'class') ?? ''}`;
  const own = look(part);
  for (let child = firstChild(block); child; child = nextSibling(child))
    if (child !== part && prose.has(child) && look(child as Element) === own) return true;
  return false;
}

/** The headline of a page: the `h1` that its title repeats, else the one in its block of prose, else its first; null without any. */
export function headlineOf(document: Document, block: Element, title: string | null): Element | null {
  const headings = all(document, 'h1').slice(0, MAX_HEADINGS);
  const wanted = title?.toLowerCase();
  const repeated = headings.find((heading) => {
    const text = textOf(heading).toLowerCase();
    return text && wanted && (wanted.includes(text) || text.includes(wanted));
  });
  return repeated ?? headings.find((heading) => isInside(heading, block)) ?? headings[0] ?? null;
}
