// Who a release is attributed to: "The below is attributable to Spokesperson NAME:", "As stated by …", a spokesperson's byline.
import { RANKS } from '../data/titles';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';

export interface Attribution {
  readonly by: { name: string; role: string };
  /** The words it was read from: offsets into the text, end exclusive; both 0 when it stands outside the text. */
  readonly start: number;
  readonly end: number;
  /** Whether a line of attribution says it (a readout's mark), or a byline alone. */
  readonly line: boolean;
}

/** Lines at the head of a body that are looked at. */
const HEAD = 5;
const SPOKES = new Set(['spokesperson', 'spokesman', 'spokeswoman']);
const STANDINGS = new Set(['principal', 'deputy', 'acting', 'department', 'senior', 'chief']);

/** The spokesperson a release is attributed to; null when neither its first lines nor its byline name one. */
export function findAttribution(document: TextDocument): Attribution | null {
  let byline: Attribution | null = null;
  let first = 0;
  for (const paragraph of document.paragraphs.slice(0, HEAD)) {
    const tokens: Token[] = [];
    while (first < document.tokens.length && document.tokens[first]!.start < paragraph.end)
      tokens.push(document.tokens[first++]!);
    const found = lineOf(document.text, tokens) ?? givenBy(document.text, tokens);
    if (found) return found;
    byline ??= bylineOf(document.text, tokens);
  }
  return byline ?? outsideByline(document.release.byline);
}

/** "The following is attributable to State Department Spokesperson Jane Roe:" */
function lineOf(text: string, tokens: readonly Token[]): Attribution | null {
  const marker = tokens.findIndex(
    (token, at) =>
      at < 12 &&
      (token.fold === 'attributable' ||
        token.fold === 'attributed' ||
        (token.fold === 'stated' && tokens[at - 1]?.fold === 'as')) &&
      (tokens[at + 1]?.fold === 'to' || tokens[at + 1]?.fold === 'by'),
  );
  if (marker < 0) return null;
  const role = tokens.findIndex((token, at) => at > marker && at < marker + 14 && SPOKES.has(token.fold));
  if (role < 0) return null;
  const end = nameEnd(tokens, role + 1);
  if (end === role + 1) return null;
  return {
    by: { name: textOf(text, tokens, role + 1, end), role: roleOf(text, tokens, role) },
    start: tokens[0]!.start,
    end: tokens[end]?.text === ':' ? tokens[end]!.end : tokens[end - 1]!.end,
    line: true,
  };
}

/** "Press Secretary Maj. Gen. Jane Roe provided the following readout:" */
function givenBy(text: string, tokens: readonly Token[]): Attribution | null {
  const given = tokens.findIndex((token) => GIVEN.has(token.fold));
  if (given < 0 || given > 14 || tokens[tokens.length - 1]?.text !== ':') return null;
  if (!tokens.slice(given + 1, given + 5).some((token) => token.fold === 'following')) return null;
  const role = tokens.findIndex(
    (token, at) => at < given && (SPOKES.has(token.fold) || (token.fold === 'secretary' && isPress(tokens[at - 1]))),
  );
  if (role < 0) return null;
  let first = role + 1;
  while (RANKS.has(tokens[first]!.fold)) first += 1;
  if (first >= given || nameEnd(tokens, first) < given) return null;
  return {
    by: {
      name: textOf(text, tokens, first, given),
      role: isPress(tokens[role - 1]) ? textOf(text, tokens, 0, role + 1) : roleOf(text, tokens, role),
    },
    start: tokens[0]!.start,
    end: tokens[tokens.length - 1]!.end,
    line: true,
  };
}

const GIVEN = new Set(['provided', 'issued', 'released', 'gave']);
const isPress = (token: Token | undefined) => token?.fold === 'press';

/** "Jane Roe, Principal Deputy Spokesperson" as a line of its own. */
function bylineOf(text: string, tokens: readonly Token[]): Attribution | null {
  if (tokens.length > 20) return null;
  const role = tokens.findIndex(
    (token) => SPOKES.has(token.fold) || [...SPOKES].some((word) => token.fold.startsWith(`${word}office`)),
  );
  const comma = tokens.findIndex((token) => token.text === ',');
  // "A Foreign, Commonwealth & Development Office spokesperson said:" names nobody.
  if (comma < 1 || role < comma || nameEnd(tokens, 0) !== comma || /^(?:an?|the)$/.test(tokens[0]!.fold)) return null;
  return {
    by: { name: textOf(text, tokens, 0, comma), role: roleOf(text, tokens, role) },
    start: tokens[0]!.start,
    end: tokens[tokens.length - 1]!.end,
    line: false,
  };
}

function outsideByline(byline: string | null): Attribution | null {
  // Bylines may be glued to the office: "…, SpokesmanOffice of the Spokesman".
  const match =
    byline &&
    /^([^,]{3,60}), ((?:(?:Acting|Principal|Deputy|Department|State) ){0,4}Spokes(?:person|man|woman))/.exec(byline);
  if (!match) return null;
  return {
    by: { name: match[1]!, role: match[2]!.replace(/^(?:State )?Department /, '') },
    start: 0,
    end: 0,
    line: false,
  };
}

/** Index after the last token of the name that begins at `from`; `from` itself when no name stands there. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at < from + 9) {
    const token = tokens[at]!;
    const nickname = token.text === '"' || token.text === '“' || token.text === '”';
    const small = token.kind === 'word' && /^(?:de|la|van|von|bin|al|der|del|da)$/.test(token.fold);
    if (token.capital || nickname || small || token.text === '-') at += 1;
    else break;
  }
  return at;
}

/** The role with its ranks ("Principal Deputy Spokesperson"), the department's name left out. */
function roleOf(text: string, tokens: readonly Token[], at: number): string {
  let first = at;
  while (first > 0 && STANDINGS.has(tokens[first - 1]!.fold) && tokens[first - 1]!.fold !== 'department') first -= 1;
  // A glued byline: "SpokesmanOffice of the Spokesman".
  return textOf(text, tokens, first, at + 1).split('Office', 1)[0]!;
}

const textOf = (text: string, tokens: readonly Token[], from: number, to: number) =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end);
