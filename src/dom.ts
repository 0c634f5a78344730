// The DOM as the browser made it. A page's images, forms and fields may bear names that cover up what a document or a form offers
// (<img name="createElement">, <input name="contains">), in our world too; what stands on the prototypes cannot be covered up.

const own = <T>(prototype: object, name: string, of: object): T => Reflect.get(prototype, name, of) as T;

export const rootOf = (document: Document): HTMLElement => own(Document.prototype, 'documentElement', document);

export const activeElementOf = (document: Document): Element | null =>
  own(Document.prototype, 'activeElement', document);

export const parentOf = (node: Node): Element | null => own(Node.prototype, 'parentElement', node);

export const isConnected = (node: Node): boolean => own(Node.prototype, 'isConnected', node);

export const contains = (node: Node, other: Node): boolean => Node.prototype.contains.call(node, other);

export const createElement = <K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
): HTMLElementTagNameMap[K] => Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[K];

export const importNode = (document: Document, node: Node): Node =>
  Document.prototype.importNode.call(document, node, true);

export const caretAt = (document: Document, x: number, y: number): CaretPosition | null =>
  Document.prototype.caretPositionFromPoint.call(document, x, y);
