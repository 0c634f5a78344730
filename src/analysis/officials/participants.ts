// Who took part in the contact a release reports.
import { type Contact, isCallOn } from '../event/contact';
import type { Kind } from '../model';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import type { Mention } from './mentions';
import type { Person } from './people';
import { isPossessive } from './signs';

/** Verbs that report a contact, in the past: who stands on either side of them took part. */
export const CONTACT = new Set(
  'met spoke hosted welcomed held had participated joined convened chaired co-chaired attended consulted conferred received led accompanied called talked co-hosted visited signed co-led gathered concluded paid'.split(
    ' ',
  ),
);
/** Words behind which a sentence no longer says who took part. */
const CLOSERS = new Set(
  'to discuss about regarding concerning on following ahead after before that which whose noting because since reaffirming where follow'.split(
    ' ',
  ),
);

/** For each person, whether they took part. Everyone who speaks in remarks did; nobody did where no contact is reported. */
export function findParticipants(
  document: TextDocument,
  people: readonly Person[],
  contact: Contact | null,
  kind: Kind,
): boolean[] {
  const took = people.map((person) => kind !== 'readout' && speaks(document, person));
  if (!contact) return took;
  const { tokens, sentences } = document;
  const named = bySentence(people);
  const opening = sentences.indexOf(contact.sentence);
  for (let index = opening; index < sentences.length; index++) {
    const standing = named.get(index);
    if (!standing) continue;
    const { first, last } = sentences[index]!;
    let from = first;
    let verb = index === opening ? contact.verb : contactVerb(document, from, last);
    while (verb >= 0) {
      // A release that opens with what was said, and not with a contact, says nothing of private people at the table.
      const met = index > opening || CONTACT.has(tokens[verb]!.fold);
      const end = closeOf(document, verb, last);
      for (const { who, mention } of standing)
        if (mention.first >= from && mention.first < end && takesPart(document, mention))
          if (met || !mention.private) took[who] = true;
      from = end;
      verb = contactVerb(document, end, last);
    }
    for (const { who, mention } of standing) if (joins(tokens, mention.last)) took[who] = true;
  }
  const bare = holderAt(document, people, contact);
  if (bare >= 0) took[bare] = true;
  // Joined to one who took part, as those who act: "The Secretary, President Roe and Minister Doe discussed".
  for (const [index, standing] of named) {
    const { first } = sentences[index]!;
    for (const [at, { who, mention }] of standing.entries()) {
      const before = standing[at - 1];
      if (before && mention.joined && took[who] && leadsIn(tokens, first, before.mention, mention))
        took[before.who] = true;
      if (speaksTo(tokens, first, mention)) took[who] = true;
      if (!mention.joined || !before || !took[before.who] || isPossessive(tokens[mention.last])) continue;
      if (before.mention.first - first < 3 && tokens[mention.last]?.text !== ',') took[who] = true;
    }
  }
  return took;
}

/** Whose title alone is the subject of the contact, "The Secretary-General met with …", the name standing in a byline; -1 for nobody's. */
function holderAt({ tokens }: TextDocument, people: readonly Person[], { sentence, verb }: Contact): number {
  const { first } = sentence;
  if (verb - first < 2 || verb - first > 8 || tokens[first]!.fold !== 'the') return -1;
  const title = tokens.slice(first + 1, verb).filter((token) => token.kind === 'word');
  return people.findIndex((person) => person.cores.has(title.map((token) => token.fold).join(' ')));
}

/** Mentions in order of the text, with whose they are, by the sentence they stand in. */
function bySentence(people: readonly Person[]): Map<number, { who: number; mention: Mention }[]> {
  const all = people.flatMap((person, who) => person.mentions.map((mention) => ({ who, mention })));
  const map = new Map<number, { who: number; mention: Mention }[]>();
  for (const one of all.sort((a, b) => a.mention.first - b.mention.first)) {
    const list = map.get(one.mention.sentence);
    if (list) list.push(one);
    else map.set(one.mention.sentence, [one]);
  }
  return map;
}

/** A turn of the transcript, or a byline at its head, is the person's. */
function speaks({ tokens, text, sentences, paragraphs }: TextDocument, person: Person): boolean {
  return person.mentions.some((mention) => {
    const paragraph = paragraphs[sentences[mention.sentence]!.paragraph]!;
    const { end } = tokens[mention.last - 1]!;
    return tokens[mention.first]!.start === paragraph.start && (text[end] === ':' || end === paragraph.end);
  });
}

function contactVerb(document: TextDocument, first: number, last: number): number {
  const { tokens } = document;
  for (let at = Math.max(first, 1); at < last; at++) {
    const token = tokens[at]!;
    // "The Ruritanian delegation included Jane Roe and John Doe"
    if (/^(?:included|comprised)$/.test(token.fold) && tokens[at - 1]!.fold === 'delegation') return at;
    if (token.capital || !CONTACT.has(token.fold)) continue;
    const next = tokens[at + 1]?.fold ?? '';
    // "every American held in Lima"
    if (token.fold === 'held' && next === 'in') continue;
    // "the summit hosted by President Roe" is another event.
    if (next === 'by' && !/^(?:was|were|is|are|been|,)$/.test(tokens[at - 1]!.fold)) continue;
    if ((token.fold === 'spoke' || token.fold === 'talked') && next === 'about') continue;
    if (
      !(token.fold === 'called' && next === 'on') &&
      /^(?:concluded|paid|held|had|led|welcomed|called|signed|received|hosted|visited|joined)$/.test(token.fold) &&
      !tokens
        .slice(at + 1, at + 3)
        .some((one) => one.capital || /^(?:a|an|another|the|by|his|her|their)$/.test(one.fold))
    )
      continue;
    if (token.fold === 'called' && next === 'on' && isCallOn(tokens, at, last)) return at;
    if (token.fold === 'welcomed' || token.fold === 'called') {
      if (!tokens[at + 1]?.capital) continue;
    }
    if (/^(?:will|would|had|has|have|to|who|that|which)$/.test(tokens[at - 1]!.fold)) continue;
    return at;
  }
  return -1;
}

function closeOf(document: TextDocument, verb: number, end: number): number {
  const { tokens } = document;
  for (let at = verb + 2; at < end; at++) {
    const { fold } = tokens[at]!;
    const next = tokens[at + 1];
    // "… and condemned", "…, noting": the next act.
    if ((fold === 'and' || fold === ',') && next && !next.capital && /^(?:also$|then$)|(?:ed|ing)$/.test(next.fold)) {
      if (!/^(?:including|representing|joined|visiting|incoming|outgoing)$/.test(next.fold)) return at;
    }
    if (!CLOSERS.has(fold)) continue;
    if (/^(?:that|which)$/.test(fold) && /^includ/.test(next?.fold ?? '')) continue;
    if (
      fold === 'on' &&
      (tokens[at + 1]?.capital || tokens[at + 1]?.kind === 'number' || tokens[at + 1]?.fold === 'the')
    )
      continue;
    // "traveled to Lima to meet with": a contact still.
    if (fold === 'to' && (next?.capital || /^(?:the|meet|consult)$/.test(next?.fold ?? ''))) continue;
    if ((fold === 'following' || fold === 'after' || fold === 'before' || fold === 'ahead') && at < verb + 3) continue;
    return at;
  }
  return end;
}

/** Whether a mention in a clause of contact is of one who was there: an owner only of the meeting itself ("Roe’s meeting with"). */
function takesPart({ tokens }: TextDocument, mention: Mention): boolean {
  const before = tokens.slice(Math.max(0, mention.first - 3), mention.first).map((token) => token.fold);
  // "on behalf of President Roe", "the wishes of King Doe": named in passing.
  if (before.includes('behalf') || before.includes('under')) return false;
  if (before.at(-1) === 'of' && !/^(?:delegation|presence)$/.test(before.at(-2) ?? '')) return false;
  if (mention.private && isKinOf(tokens, mention)) return false;
  return !isPossessive(tokens[mention.last]) || MEETINGS.test(tokens[mention.last + 1]?.fold ?? '');
}

/** "President Roe and Deputy Secretary Doe discussed": who is named first acts with one who took part. */
function leadsIn(tokens: readonly Token[], first: number, one: Mention, other: Mention): boolean {
  return one.first - first < 3 && MUTUAL.has(tokens[other.last]?.fold ?? '');
}

/** "President Roe briefed the Deputy Secretary": who speaks to the one the release is about. */
function speaksTo(tokens: readonly Token[], first: number, { first: from, last }: Mention): boolean {
  if (from - first > 2 || !/^(?:briefed|told|informed|thanked|assured|updated)$/.test(tokens[last]?.fold ?? ''))
    return false;
  return (
    tokens[last + 1]?.fold === 'the' &&
    /^(?:secretary|deputy|under|assistant|counselor|special)$/.test(tokens[last + 2]?.fold ?? '') &&
    tokens[last + 2]!.capital
  );
}

const MUTUAL = new Set(['discussed', 'reviewed', 'exchanged', 'explored', 'met', 'spoke', 'consulted']);

/** ", who joined the call": of whoever stands before it. */
function joins(tokens: readonly Token[], at: number): boolean {
  const [comma, who, joined, article, meeting] = tokens.slice(at, at + 5);
  if (comma?.text !== ',' || who?.fold !== 'who' || !JOINED.has(joined?.fold ?? '')) return false;
  return /^(?:the|this|our)$/.test(article?.fold ?? '') && MEETINGS.test(meeting?.fold ?? '');
}

const JOINED = new Set(['joined', 'attended', 'hosted', 'chaired', 'convened']);

/** "with the families of Jane Roe and John Doe": they were there, those they belong to were not. */
function isKinOf(tokens: readonly Token[], mention: Mention): boolean {
  for (let at = mention.first - 1; at > Math.max(0, mention.first - 30); at--) {
    if (tokens[at]!.fold === 'with') return false;
    if (tokens[at]!.fold === 'of' && KIN.test(tokens[at - 1]!.fold)) return true;
  }
  return false;
}

const KIN =
  /^(?:famil(?:y|ies)|wife|husband|spouse|widow|mother|father|parents|sisters?|brothers?|daughters?|sons?|children|relatives|friends|lawyers?|supporters|colleagues)$/;

const MEETINGS = /^(?:meetings?|calls?|visit|delegation|conversation|discussions?|trip)$/;
