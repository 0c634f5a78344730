// The first line of every view: one sentence that says who had what contact with whom, where and when. Only what the analysis holds is
// said; what it does not know is left out.
import type { Analysis, Official } from '../analysis/model';
import { callingOf, shortForm } from './calling';
import { countryBeforeTitle, countryInSentence, isOrganisation, readCode } from './countries';
import { dayInWords, daysApart } from './dates';
import { listed, locale, type WordKey, word, wordIfAny, woven } from './words';

export type Side = 'us' | 'them';

/** A piece of the sentence; `side` says whose people it names. */
export interface StoryPart {
  text: string;
  side?: Side;
}

/** How many are named one by one before the rest are counted. */
const NAMED = 3;
const COUNTRIES_NAMED = 5;

/** The story of a release as pieces of one sentence, in order. Pure; any analysis gives a sentence. */
export function tellStory(analysis: Analysis): StoryPart[] {
  const { kind } = analysis.event;
  if (kind === 'none') return [{ text: untoldStory(analysis) }];
  const sides = sidesOf(analysis);
  const circumstances = circumstancesOf(analysis);
  if (!sides) return join(woven('story_event_alone', [{ text: word('story_officials') }], circumstances));
  const { who, whom } = sides;
  if (kind === 'visit') return visit(analysis, who, whom, circumstances);
  if (!whom.length) return join(woven(`story_${kind}_alone`, who, circumstances));
  return join(woven(`story_${kind}`, who, whom, circumstances));
}

/** The same as plain text. */
export function storyText(analysis: Analysis): string {
  return tellStory(analysis)
    .map((part) => part.text)
    .join('');
}

function visit(analysis: Analysis, who: StoryPart[], whom: StoryPart[], circumstances: StoryPart[]): StoryPart[] {
  const places = placesOf(analysis);
  if (!places.length)
    return join(
      whom.length
        ? woven('story_visit_unplaced', who, whom, circumstances)
        : woven('story_visit_bare', who, circumstances),
    );
  const to = [{ text: ` ${word('story_to', listed(places.map((place) => place.name)))}` }];
  return join(
    whom.length
      ? woven('story_visit', who, closed(to, places), whom, circumstances)
      : woven('story_visit_alone', who, circumstances.length ? closed(to, places) : to, circumstances),
  );
}

/** No contact is reported: what the release is, by its own title, whose quotations become inner ones. */
function untoldStory({ kind, title }: Analysis): string {
  const name = wordIfAny(`kind_${kind}`) ?? word('kind_other');
  const quoted = title.replace(/\s+/g, ' ').replace(/“/g, '‘').replace(/”/g, '’');
  return quoted ? word('story_none', name, quoted) : word('story_none_untitled', name);
}

interface Sides {
  who: StoryPart[];
  whom: StoryPart[];
}

/** Who stands before the verb and who after it; null when nobody is known to have taken part. */
function sidesOf(analysis: Analysis): Sides | null {
  const present = analysis.officials.filter((official) => official.participant);
  const american = present.filter((official) => official.country === 'US');
  const others = present.filter((official) => official.country !== 'US');
  const codes = analysis.event.parties.filter((code) => code !== 'US').map((code) => readCode(code, analysis.text));
  if (american.length || analysis.event.parties.includes('US')) {
    const whom = counterparts(others, codes, analysis);
    if (!whom.length) return amongAmericans(american, analysis);
    return { who: americans(american, analysis), whom };
  }
  // Another ministry's readout: the first one named is its own.
  const [host] = others;
  if (!host) return null;
  const own = others.filter((official) => official.country === host.country);
  const home = host.country && readCode(host.country, analysis.text);
  const guests = counterparts(
    others.filter((official) => !own.includes(official)),
    codes.filter((code) => code !== home),
    analysis,
  );
  return { who: listParts(people(own, analysis, 'them')), whom: guests };
}

function americans(officials: Official[], analysis: Analysis): StoryPart[] {
  return officials.length
    ? listParts(people(officials, analysis, 'us'))
    : [{ text: word('story_us_officials'), side: 'us' as const }];
}

/** A contact among Americans: whom the release's title names after "with" is who was met. */
function amongAmericans(officials: Official[], analysis: Analysis): Sides {
  const { title } = analysis;
  const after = title.toLowerCase().indexOf(' with ');
  const met = after < 0 ? [] : officials.filter(({ name }) => title.includes(name.split(' ').at(-1)!, after));
  if (!met.length || met.length === officials.length) return { who: americans(officials, analysis), whom: [] };
  const who = officials.filter((official) => !met.includes(official));
  return { who: americans(who, analysis), whom: listParts(people(met, analysis, 'us')) };
}

function counterparts(officials: Official[], codes: string[], analysis: Analysis): StoryPart[] {
  const countryOf = (official: Official) => official.country && readCode(official.country, analysis.text);
  const unnamed = codes.filter((code) => !officials.some((official) => countryOf(official) === code));
  const countries = new Set([...officials.map(countryOf), ...unnamed]);
  if (officials.length > NAMED && countries.size > 2)
    return officialsOf([...countries].filter((code) => code !== null));
  const named = people(officials, analysis, 'them');
  return listParts(unnamed.length ? [...named, officialsOf(unnamed)] : named);
}

/** "officials from Japan, South Korea, and the Philippines" */
function officialsOf(codes: string[]): StoryPart[] {
  const few = codes.length <= COUNTRIES_NAMED;
  const many: WordKey = codes.some(isOrganisation) ? 'story_many_parties' : 'story_many_countries';
  const countries = few ? listed(codes.map(countryInSentence)) : word(many, numberWord(codes.length));
  return [{ text: word('story_officials_of', countries), side: 'them' }];
}

/** People of one side, one item each, those of a country together and the country said once; beyond a few the rest are counted. */
function people(officials: Official[], analysis: Analysis, side: Side): StoryPart[][] {
  const shown = officials.length > NAMED ? officials.slice(0, NAMED - 1) : officials;
  const groups = new Map<string | null, Official[]>();
  for (const official of shown) {
    const group = groups.get(official.country);
    if (group) group.push(official);
    else groups.set(official.country, [official]);
  }
  const items = [...groups.values()].flatMap((group) =>
    group.map((official, at): StoryPart[] => [{ text: called(official, analysis, side, at === 0), side }]),
  );
  const rest = officials.length - shown.length;
  if (rest) {
    const others = rest === 1 ? word('story_and_one_other') : word('story_and_others', numberWord(rest));
    items.push([{ text: others, side }]);
  }
  return items;
}

function called(official: Official, analysis: Analysis, side: Side, withCountry: boolean): string {
  if (side === 'us' || !withCountry || !official.country) return shortForm(official, analysis);
  const { title, name } = callingOf(official, analysis);
  // There is one Pope: nobody says whose.
  if (/^pope\b/i.test(title || name)) return shortForm(official, analysis);
  const code = readCode(official.country, analysis.text);
  if (!title) return word('story_people_of', name, countryInSentence(code));
  return `${countryBeforeTitle(code)} ${title} ${name}`;
}

interface Place {
  name: string;
  /** The word the text itself puts before it: "in", "at", "on". */
  preposition: string;
}

/** The places of the event, each once, with the article and preposition the text gives them. */
function placesOf({ event, text }: Analysis): Place[] {
  const once = event.places.filter(
    (place, at) => !event.places.some((other, there) => at !== there && covers(other, place, there < at)),
  );
  return once.map((place) => {
    for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
      const said = /\b(in|to|at|on) (the )?$/i.exec(text.slice(Math.max(0, at - 8), at));
      if (said) return { name: (said[2] ?? '') + place, preposition: said[1]!.toLowerCase() };
    }
    return { name: place, preposition: 'in' };
  });
}

/** Whether a place says all that another does: "Washington, D.C." covers "Washington". */
function covers(place: string, other: string, earlier: boolean): boolean {
  return place === other ? earlier : place.startsWith(`${other},`);
}

/** Where, when and on whose margins, each with the space before it: " in Geneva on May 2, 2026". */
function circumstancesOf(analysis: Analysis): StoryPart[] {
  const { event, text } = analysis;
  const pieces: string[] = [];
  const places = event.kind === 'visit' ? [] : placesOf(analysis);
  if (places.length) {
    const [{ preposition }] = places as [Place];
    const key: WordKey = preposition === 'at' ? 'story_at' : preposition === 'on' ? 'story_on' : 'story_in';
    pieces.push(word(key, listed(places.map((place) => place.name))));
  }
  if (event.start) {
    const end = event.end ?? event.start;
    pieces.push(
      end === event.start
        ? word('story_on', dayInWords(event.start))
        : word('story_from_to', ...daysApart(event.start, end)),
    );
  }
  if (event.margins) pieces.push(word('story_margins', withArticle(event.margins, text)));
  const said = pieces.map((piece, at) => (at < pieces.length - 1 && endsInset(piece) ? `${piece},` : piece)).join(' ');
  return said ? [{ text: ` ${said}` }] : [];
}

/** "Washington, D.C." and "May 2, 2026" take a comma after them when the sentence goes on. */
function endsInset(piece: string): boolean {
  return /, [^,]+$/.test(piece) && !/, and [^,]+$/.test(piece);
}

function closed(to: StoryPart[], places: Place[]): StoryPart[] {
  return places.at(-1)?.name.includes(',') ? [...to, { text: ',' }] : to;
}

function withArticle(gathering: string, text: string): string {
  const at = text.indexOf(gathering);
  const before = text.slice(Math.max(0, at - 5), Math.max(0, at));
  return /\bthe $/i.test(before) && !/^the /i.test(gathering) ? `the ${gathering}` : gathering;
}

function numberWord(count: number): string {
  return wordIfAny(`number_${count}`) ?? String(count);
}

/** A list whose items are pieces: the words between them ("and", commas) belong to no side. */
function listParts(items: StoryPart[][]): StoryPart[] {
  const format = new Intl.ListFormat(locale(), { type: 'conjunction' });
  let next = 0;
  return format
    .formatToParts(items.map(() => '…'))
    .flatMap((part): StoryPart[] => (part.type === 'element' ? items[next++]! : [{ text: part.value }]));
}

/** Plain words become parts; the full stop after "D.C." is not said twice. */
function join(pieces: (StoryPart | string)[]): StoryPart[] {
  const parts: StoryPart[] = [];
  for (const piece of pieces) {
    const part = typeof piece === 'string' ? { text: piece } : piece;
    const last = parts.at(-1);
    const text = last?.text.endsWith('.') && part.text.startsWith('.') ? part.text.slice(1) : part.text;
    if (!text) continue;
    if (last && last.side === part.side && !part.side) last.text += text;
    else parts.push({ ...part, text });
  }
  return parts;
}
