// What a card says of a mark: words only, from the analysis and from what the library knows. Pure.
import type { Analysis, Official, Statement } from '../analysis/model';
import { themeOf } from '../analysis/taxonomy';
import { actWord, type Tone, toneOf } from '../ui/acts';
import { countryInSentence, countryName, readCode } from '../ui/countries';
import { dayInWords } from '../ui/dates';
import { issueLabel, themeLabel } from '../ui/issues';
import { speakersInWords } from '../ui/speakers';
import { counted, numeral, sentenceCase, word } from '../ui/words';
import { type Mark, sideOf } from './marks';

/** What the library knows of the officials and issues of a text, in the order the analysis has them. */
export interface Facts {
  /** `seen`: kept releases that name them, `last`: the ISO day of the latest. `flag`: SVG source. */
  officials: readonly { seen: number; last: string | null; flag: string | null }[];
  /** Raised in `raised` of the last `of` kept contacts with the country (see countryOf). */
  issues: readonly { raised: number; of: number }[];
}

export interface Phrase {
  text: string;
  tone?: Tone | undefined;
}

export interface CardText {
  name: string;
  /** SVG source of a flag. */
  flag: string | null;
  /** Who or what it is, a line each. */
  lines: string[];
  /** What was said, and by or of whom. */
  acts: Phrase[];
  /** Why the words are marked. */
  why: string;
  /** What the library knows; null where it knows nothing. */
  seen: string | null;
  /** Which mention of how many; empty where there is but one. */
  position: string;
}

/** The card of a mark. `facts` is null until the library has answered. */
export function cardText(mark: Mark, analysis: Analysis, facts: Facts | null): CardText {
  const about = mark.kind === 'issue' ? issueText(mark, analysis, facts) : officialText(mark, analysis, facts);
  return { ...about, position: mark.of > 1 ? word('card_position', mark.nth + 1, mark.of) : '' };
}

function officialText(mark: Mark, analysis: Analysis, facts: Facts | null): Omit<CardText, 'position'> {
  const official = analysis.officials[mark.subject]!;
  const known = facts?.officials[mark.subject];
  const said = analysis.statements.filter((statement) => statement.speakers.includes(official.id));
  return {
    name: official.name,
    flag: known?.flag ?? null,
    lines: [...official.titles, standing(official, analysis)],
    acts: actsSaid(said),
    why: whyOfficial(official),
    seen: known ? seenOfficial(known) : null,
  };
}

/** "Saudi Arabia · counterpart". */
function standing(official: Official, analysis: Analysis): string {
  const { country, participant } = official;
  const side = sideOf(official);
  const role =
    side === 'us' ? word('card_side_us') : word(side === 'counterpart' ? 'card_side_counterpart' : 'card_side_other');
  const named = side === 'us' && !participant ? [word('card_side_other')] : [];
  return [...(country ? [countryName(readCode(country, analysis.text))] : []), role, ...named].join(' · ');
}

/** "Condemned", "discussed 3 times": each act once, in the order they were first said. */
function actsSaid(statements: readonly Statement[]): Phrase[] {
  const times = new Map<Statement['act'], number>();
  for (const { act } of statements) times.set(act, (times.get(act) ?? 0) + 1);
  return capitalised(
    [...times].map(([act, count]) => ({
      text: count > 1 ? counted('card_act_times', count, actWord(act)) : actWord(act),
      tone: toneOf(act),
    })),
  );
}

function whyOfficial({ titles, role, participant }: Official): string {
  if (role === 'person') return word('card_why_person');
  if (titles[0]) return word(participant ? 'card_why_participant' : 'card_why_official', titles[0]);
  return word(participant ? 'card_why_participant_untitled' : 'card_why_official_untitled');
}

function seenOfficial({ seen, last }: Facts['officials'][number]): string {
  if (seen <= 1 || !last) return word('card_seen_first');
  return counted('card_seen', seen, dayInWords(last));
}

function issueText(mark: Mark, analysis: Analysis, facts: Facts | null): Omit<CardText, 'position'> {
  const issue = analysis.issues[mark.subject]!;
  const known = facts?.issues[mark.subject];
  return {
    name: issueLabel(issue.id),
    flag: null,
    lines: [themeLabel(themeOf(issue.id))],
    acts: treatment(issue.id, analysis),
    why: word('card_why_issue', analysis.text.slice(mark.start, mark.end)),
    seen: known ? raised(known, analysis) : null,
  };
}

/** "Condemned by Secretary Blinken", "discussed by both": each act and who did it once. */
function treatment(issue: string, analysis: Analysis): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const { act, speakers, issues } of analysis.statements) {
    if (!issues.includes(issue)) continue;
    const who = speakersInWords(speakers, analysis);
    const text = who ? word('card_act_by', actWord(act), who) : actWord(act);
    phrases.set(text, { text, tone: toneOf(act) });
  }
  return capitalised([...phrases.values()]);
}

/** The country a release is compared by: the first counterpart's, else the first other party; null where there is none. */
export function countryOf({ officials, event }: Analysis): string | null {
  const counterpart = officials.find((official) => sideOf(official) === 'counterpart' && official.country !== null);
  return counterpart?.country ?? event.parties.find((party) => party !== 'US') ?? null;
}

function raised({ raised: times, of }: Facts['issues'][number], analysis: Analysis): string | null {
  const country = countryOf(analysis);
  if (!country) return null;
  const name = countryInSentence(readCode(country, analysis.text));
  return of <= 1 ? word('card_raised_first', name) : word('card_raised', numeral(times), numeral(of), name);
}

function capitalised([first, ...others]: Phrase[]): Phrase[] {
  return first ? [{ ...first, text: sentenceCase(first.text) }, ...others] : [];
}
