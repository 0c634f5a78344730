// What an address alone says of a page.

/** Why a page holds no release. */
export type Nothing = 'home' | 'list' | 'search' | 'advisory' | 'empty' | 'too-long' | 'unknown';

export interface Place {
  /** www.state.gov and its archives; another host of state.gov; an embassy; anything else, or an address that is none. */
  readonly site: 'releases' | 'state' | 'embassy' | 'other';
  /** The address is that of a page that holds no release. */
  readonly nothing: Nothing | null;
  /** The address is one that only releases have. */
  readonly release: boolean;
}

/** First parts of paths under which www.state.gov and its archives keep lists, when nothing or a page number follows. */
const LISTS = new Set(
  (
    'press-releases news releases department-press-briefings briefings collections remarks-secretary speeches-secretary ' +
    'secretary-remarks translations briefings-foreign-press-centers public-schedule latest-news'
  ).split(' '),
);
/** First parts of paths under which no releases stand. */
const OTHERS = new Set(
  (
    'biographies bureaus-offices countries-areas countries-and-areas policy-issues about about-us careers contact resources ' +
    'bureaus-and-offices people secretary-of-state subject events leadership key-topics'
  ).split(' '),
);

/** Reads an address. Never throws: what is no address is a place unknown. */
export function placeOf(address: string): Place {
  const url = parse(address);
  if (!url) return { site: 'other', nothing: null, release: false };
  const host = url.hostname;
  const path = url.pathname.split('/').filter((part) => part && !/^index\.html?$/.test(part));
  if (host.endsWith('.usembassy.gov')) return { site: 'embassy', nothing: generalNothing(url, path), release: false };
  if (host !== 'state.gov' && !host.endsWith('.state.gov')) return { site: 'other', nothing: null, release: false };
  if (host === 'travel.state.gov') return { site: 'state', nothing: travelNothing(url, path), release: false };
  const releases = host === 'state.gov' || host === 'www.state.gov' || /^\d{4}-\d{4}\.state\.gov$/.test(host);
  if (!releases) return { site: 'state', nothing: generalNothing(url, path), release: false };
  return { site: 'releases', nothing: releasesNothing(url, path), release: isReleasePath(host, path) };
}

function parse(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

function generalNothing(url: URL, path: readonly string[]): Nothing | null {
  if (url.searchParams.has('s') || path[0] === 'search') return 'search';
  return path.length === 0 ? 'home' : null;
}

function travelNothing(url: URL, path: readonly string[]): Nothing | null {
  return path.some((part) => part.startsWith('traveladvisor')) ? 'advisory' : generalNothing(url, path);
}

function releasesNothing(url: URL, path: readonly string[]): Nothing | null {
  const general = generalNothing(url, path);
  if (general) return general;
  const [first = '', ...rest] = path.filter(
    (part, at) => !(part === 'page' || (path[at - 1] === 'page' && isNumber(part))),
  );
  if (first === 'releases') return rest.length < 4 ? 'list' : null;
  if (rest.length === 0 && LISTS.has(first)) return 'list';
  if (/traveladvisor|travel-advisor/.test(first)) return 'advisory';
  if (OTHERS.has(first)) return 'unknown';
  // The oldest archive keeps its lists in index.htm, its releases in 123456.htm.
  return url.hostname === '2009-2017.state.gov' && !/\d\.htm$/.test(url.pathname) ? 'list' : null;
}

/** /releases/OFFICE/YYYY/MM/SLUG/, or the numbered pages of the oldest archive. */
function isReleasePath(host: string, path: readonly string[]): boolean {
  if (host === '2009-2017.state.gov') return /^\d+\.htm$/.test(path[path.length - 1] ?? '');
  return path.length === 5 && path[0] === 'releases' && isNumber(path[2]!) && isNumber(path[3]!);
}

const isNumber = (part: string): boolean => /^\d+$/.test(part);
