// Reading a DOM that may be hostile. A form's fields and a document's images may carry names like "firstChild" or "querySelector"
// and then stand in the way of the property; the getters of the prototypes cannot be covered up. Where there are no such
// prototypes (a DOM library outside the browser) the plain property is read.

type Owner = 'Node' | 'Element' | 'Document' | 'CharacterData';

const prototypeOf = (owner: Owner): object | undefined =>
  (globalThis as unknown as Record<string, { prototype?: object } | undefined>)[owner]?.prototype;

function getter<N extends object, T>(owner: Owner, name: string): (node: N) => T {
  const prototype = prototypeOf(owner);
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (node) => get.call(node) as T : (node) => (node as Record<string, unknown>)[name] as T;
}

function method<N extends object, T>(owner: Owner, name: string): (node: N, argument: string) => T {
  type Method = (this: object, argument: string) => T;
  const own = (prototypeOf(owner) as Record<string, Method> | undefined)?.[name];
  return own
    ? (node, argument) => own.call(node, argument)
    : (node, argument) => (node as Record<string, Method>)[name]!(argument);
}

export const ELEMENT = 1;
export const TEXT = 3;

export const nodeType = getter<Node, number>('Node', 'nodeType');
export const firstChild = getter<Node, Node | null>('Node', 'firstChild');
export const nextSibling = getter<Node, Node | null>('Node', 'nextSibling');
export const previousSibling = getter<Node, Node | null>('Node', 'previousSibling');
export const parentNode = getter<Node, Node | null>('Node', 'parentNode');
/** Name of an element without prefix, in small letters for HTML. */
export const localName = getter<Element, string>('Element', 'localName');
export const dataOf = getter<Text, string>('CharacterData', 'data');
export const attribute = method<Element, string | null>('Element', 'getAttribute');
const askForAttributes = method<Element, boolean>('Element', 'hasAttributes');
export const hasAttributes = (element: Element): boolean => askForAttributes(element, '');

const queryDocument = method<Document, Element | null>('Document', 'querySelector');
const queryElement = method<Element, Element | null>('Element', 'querySelector');

/** The first element in document order that a selector matches. */
export const first = (root: Document | Element, selector: string): Element | null =>
  nodeType(root) === ELEMENT ? queryElement(root as Element, selector) : queryDocument(root as Document, selector);

const queryAll = method<Document, NodeListOf<Element>>('Document', 'querySelectorAll');

/** All elements of a document that a selector matches, in document order. */
export const all = (document: Document, selector: string): Element[] => [...queryAll(document, selector)];

/** Whether a node is an element or stands in it. */
export function isInside(node: Node, element: Element): boolean {
  for (let at: Node | null = node; at; at = parentNode(at)) if (at === element) return true;
  return false;
}

/** The nearest element that holds two others and is neither. */
export function commonAncestor(one: Element, other: Element): Element | null {
  const above = new Set<Node>();
  for (let at = parentNode(one); at; at = parentNode(at)) above.add(at);
  for (let at = parentNode(other); at; at = parentNode(at))
    if (above.has(at)) return nodeType(at) === ELEMENT ? (at as Element) : null;
  return null;
}

/** The node that follows in document order once all that `node` holds is behind; null at the end of `root`. */
export function following(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    const next = nextSibling(at);
    if (next) return next;
    at = parentNode(at);
  }
  return null;
}
