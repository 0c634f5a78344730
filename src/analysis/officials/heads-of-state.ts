// Heads of state named without their country ("President Roe"): the home country's, the counterpart's, or who wages the war.
import { OTHER_VERBS } from '../data/affiliation';
import { placeAt } from '../data/countries';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import { homeScore, saidBy } from './home-score';
import type { Mention } from './mentions';
import { companion, nearest } from './nearest-place';
import type { Person } from './people';
import { aggressor, wages } from './wars';

/**
 * Settles the codes of presidents, their spouses and deputies, and of those who are said to wage a war. Returns the indices of
 * those decided, be it that the text does not tell.
 */
export function headsOfState(
  document: TextDocument,
  people: readonly Person[],
  codes: (string | null)[],
  home: string,
  topic: string | null,
  spoken: boolean,
): Set<number> {
  const { tokens } = document;
  const settled = new Set<number>();
  const open: { index: number; score: number; elsewhere: string | null }[] = [];
  for (const [index, person] of people.entries()) {
    if (codes[index] || person.mentions.every((mention) => mention.private)) continue;
    const wars = person.mentions.filter((mention) => wages(tokens, mention)).length;
    if (wars > (spoken ? person.mentions.length / 4 : 0)) {
      codes[index] = aggressor(tokens);
      settled.add(index);
    } else if (person.mentions.some((mention) => /\b(?:president|first lady)$/.test(mention.core))) {
      const past = isPastOrSecond(tokens, person);
      const elsewhere = spoken
        ? companion(document, person, home)
        : ((isPraised(tokens, person) ? topic : null) ?? nearest(document, person, codes, home) ?? topic);
      const prior = inOffice(tokens, person)
        ? 5
        : isForeignStyle(tokens, person)
          ? elsewhere
            ? -0.5
            : 0
          : past
            ? 0.5
            : 1;
      const leads = person.mentions.some((mention) => codeOfNext(tokens, mention, people, codes) === home) ? 2.5 : 0;
      // What is spoken goes from one country to the next: those named near tell little.
      const score = person.mentions.reduce((sum, mention) => {
        const each =
          homeScore(document, mention, { home, past, spoken }) +
          (spoken ? 0 : saidBy(document, mention, people, codes, home));
        return sum + (spoken && each < 0 ? each * 0.4 : each);
      }, prior + leads);
      open.push({ index, score, elsewhere });
      settled.add(index);
    }
  }
  // A country has one president at a time: the one that sounds most like it.
  const [best] = open.filter(({ index }) => !isPastOrSecond(tokens, people[index]!)).sort((a, b) => b.score - a.score);
  for (const one of open) {
    // Kin of one family name belong together.
    const family = people[one.index]!.words.at(-1);
    one.score = Math.min(...open.filter(({ index }) => people[index]!.words.at(-1) === family).map((kin) => kin.score));
    const able =
      one === best || isPastOrSecond(tokens, people[one.index]!) || (spoken && inOffice(tokens, people[one.index]!));
    // Whom one's own people met with, and no country near, is somebody's president all the same.
    if (isOwnFormer(document, people[one.index]!, topic, home)) codes[one.index] = home;
    else if (spoken) codes[one.index] = able && one.score >= leastOf(one === best, open.length) ? home : one.elsewhere;
    else if (able && (one.score >= 0 || (!one.elsewhere && one.score > -1))) codes[one.index] = home;
    else codes[one.index] = one.elsewhere;
  }
  return settled;
}

/** How much must tell of one's own president in what is spoken: least of the only one it names. */
const leastOf = (best: boolean, named: number) => (named === 1 ? 1 : best ? 2 : 3);

/** The code of whom "and" joins behind a mention: one's own president comes before one's own secretary. */
function codeOfNext(
  tokens: readonly Token[],
  { last }: Mention,
  people: readonly Person[],
  codes: readonly (string | null)[],
): string | null {
  if (tokens[last]?.fold !== 'and') return null;
  const next = people.findIndex(({ mentions }) => mentions.some(({ first }) => first === last + 1));
  return next < 0 ? null : codes[next]!;
}

/** A vice president, a spouse, a former president: a country may have them beside its president. */
const isPastOrSecond = (tokens: readonly Token[], person: Person) =>
  person.mentions.some(
    (mention) => /\b(?:vice president|first lady)$/.test(mention.core) || tokens[mention.first]!.fold === 'former',
  );

/** "spoke with former President Roe about Ruritania": another's is introduced by their country; what was spoken of is not theirs. */
function isOwnFormer({ tokens, sentences }: TextDocument, person: Person, topic: string | null, home: string): boolean {
  const { first, last, sentence } = person.mentions[0]!;
  if (topic || tokens[first]!.fold !== 'former' || tokens[first - 1]?.fold !== 'with') return false;
  const behind = tokens.slice(last, last + 4);
  return (
    behind.some(({ fold }) => /^(?:about|regarding|concerning)$/.test(fold)) &&
    !tokens.slice(sentences[sentence]!.first, first).some((_, at) => {
      const place = placeAt(tokens, sentences[sentence]!.first + at);
      return place !== null && place.code !== home;
    })
  );
}

/** "the Roe Administration", "Roe-Doe Administration": whose administration it is holds office at home. */
function inOffice(tokens: readonly Token[], person: Person): boolean {
  const family = person.words.at(-1);
  return tokens.some(
    (token, at) =>
      token.fold === 'administration' &&
      tokens.slice(Math.max(0, at - 3), at).some((before) => before.capital && before.fold === family),
  );
}

/** "President Jane Roe" in full, without an initial: how releases name another's president, and seldom their own. */
const isForeignStyle = (tokens: readonly Token[], person: Person) => {
  const words = person.words.length > 1 && !person.words.some((word) => word.length === 2 && word.endsWith('.'));
  return words && tokens[person.mentions[0]!.first]!.fold !== 'former' && person.mentions[0]!.words.length > 1;
};

/** "commended President Roe for his support of peace in Ruritania": what follows is what they did, not where they are from. */
const isPraised = (tokens: readonly Token[], { mentions }: Person) =>
  mentions.some(
    ({ first, last }) =>
      OTHER_VERBS.has(tokens[first - 1]?.fold ?? '') &&
      tokens[last]?.fold === 'for' &&
      /^(?:his|her)$/.test(tokens[last + 1]?.fold ?? ''),
  );
