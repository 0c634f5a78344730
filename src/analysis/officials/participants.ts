// Who took part in the contact a release reports.
import type { Contact } from '../event/contact';
import type { Kind } from '../model';
import type { TextDocument } from '../text/document';
import type { Person } from './people';

/** Verbs that report a contact, in the past: who stands on either side of them took part. */
const CONTACT = new Set(
  'met spoke hosted welcomed held had participated joined convened chaired co-chaired attended consulted conferred received led accompanied called talked co-hosted visited signed co-led gathered'.split(
    ' ',
  ),
);
/** Words behind which a sentence no longer says who took part. */
const CLOSERS = new Set(
  'to discuss about regarding concerning on following ahead after before that which whose noting because since reaffirming where'.split(
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
  const opening = sentences.indexOf(contact.sentence);
  for (const [index, sentence] of sentences.entries()) {
    if (index < opening) continue;
    let from = sentence.first;
    let verb = index === opening ? contact.verb : contactVerb(document, from, sentence.last);
    // A release that opens with what was said, and not with a contact, says nothing of private people at the table.
    const met = index > opening || CONTACT.has(tokens[verb]!.fold);
    while (verb >= 0) {
      const end = closeOf(document, verb, sentence.last);
      for (const [who, person] of people.entries())
        for (const { first, last } of person.mentions)
          if (first >= from && first < end && takesPart(document, first, last) && (met || !isPrivate(person)))
            took[who] = true;
      from = end;
      verb = contactVerb(document, end, sentence.last);
    }
  }
  // Joined to one who took part, as those who act: "The Secretary, President Roe and Minister Doe discussed".
  const present = new Set(people.filter((_, who) => took[who]));
  const ordered = people
    .flatMap((person) => person.mentions.map((mention) => ({ mention, person })))
    .sort((a, b) => a.mention.first - b.mention.first);
  for (const { mention, person } of ordered) {
    const before = ordered.findLast((other) => other.mention.last <= mention.first && other.mention !== mention);
    if (!mention.joined || !before || !present.has(before.person) || isOwner(document, mention.last)) continue;
    const sentence = sentences.find((one) => one.first <= before.mention.first && before.mention.first < one.last);
    if (sentence && before.mention.first - sentence.first < 3 && !tokens[mention.last]?.text.startsWith(',')) {
      took[people.indexOf(person)] = true;
      present.add(person);
    }
  }
  return took;
}

/** A turn of the transcript, or a byline at its head, is the person's. */
function speaks(document: TextDocument, person: Person): boolean {
  return person.mentions.some((mention) => {
    const start = document.tokens[mention.first]!.start;
    const paragraph = document.paragraphs.find((one) => one.start === start);
    if (!paragraph) return false;
    const end = document.tokens[mention.last - 1]!.end;
    return document.text[end] === ':' || end === paragraph.end;
  });
}

function contactVerb(document: TextDocument, first: number, last: number): number {
  const { tokens } = document;
  for (let at = Math.max(first, 1); at < last; at++) {
    const token = tokens[at]!;
    if (token.capital || !CONTACT.has(token.fold)) continue;
    const next = tokens[at + 1]?.fold ?? '';
    if ((token.fold === 'spoke' || token.fold === 'talked') && next === 'about') continue;
    if (
      /^(?:held|had|led|welcomed|called|signed|received|hosted|visited|joined)$/.test(token.fold) &&
      !tokens
        .slice(at + 1, at + 3)
        .some((one) => one.capital || one.fold === 'a' || one.fold === 'the' || one.fold === 'by')
    )
      continue;
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
    if (fold === 'to' && (tokens[at + 1]?.capital || tokens[at + 1]?.fold === 'the')) continue;
    if ((fold === 'following' || fold === 'after' || fold === 'before' || fold === 'ahead') && at < verb + 3) continue;
    return at;
  }
  return end;
}

/** Whether a mention in a clause of contact is of one who was there: an owner only of the meeting itself ("Roe’s meeting with"). */
function takesPart(document: TextDocument, first: number, last: number): boolean {
  if (isAside(document, first)) return false;
  return (
    !isOwner(document, last) ||
    /^(?:meetings?|calls?|visit|delegation|conversation|discussions?|trip)$/.test(document.tokens[last + 1]?.fold ?? '')
  );
}

const isPrivate = (person: Person) => person.mentions.every((mention) => mention.private);
const isOwner = (document: TextDocument, last: number) => /^['’]s$/i.test(document.tokens[last]?.text ?? '');

/** "on behalf of President Roe", "wishes of King Doe": named in passing. */
function isAside(document: TextDocument, first: number): boolean {
  const before = document.tokens.slice(Math.max(0, first - 3), first).map((token) => token.fold);
  return (
    before.includes('behalf') ||
    before.includes('under') ||
    (before.at(-1) === 'of' && !/^(?:delegation|presence)$/.test(before.at(-2) ?? ''))
  );
}
