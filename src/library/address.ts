// The address of a release: what tells that two pages are the same release.

/** Hosts that carry the same release under the same path: the site of today and its archives. */
const STATE_HOST = /^(?:www\.)?(?:\d{4}-\d{4}\.)?state\.gov$/;

/** Query parameters that say where a reader came from, not what the page is. */
const TRACKING = new Set([
  'fbclid',
  'gclid',
  'gbraid',
  'wbraid',
  'dclid',
  'msclkid',
  'twclid',
  'yclid',
  'igshid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'oly_anon_id',
  'oly_enc_id',
  'vero_id',
  'ref_src',
  'smid',
  'cmpid',
  's_cid',
  'spm',
  'safesearch',
]);

const isTracking = (name: string): boolean => /^(?:utm|hsa|pk|mtm|_hs)_?/.test(name) || TRACKING.has(name);

/**
 * The address a release is kept under, from the URL it was read at: no fragment, no tracking parameters, https, no closing slash.
 * www.state.gov and its archives share one address a path, so that a release that moved to an archive is still the same release; any
 * other host keeps its own, so that a wire copy is a release of its own. What is no web address is given back trimmed.
 */
export function normalizeAddress(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') {
    parsed.hash = '';
    return parsed.href;
  }
  const host = STATE_HOST.test(parsed.hostname) ? 'www.state.gov' : parsed.host;
  const kept = [...parsed.searchParams].filter(([name]) => !isTracking(name.toLowerCase()));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  let end = parsed.pathname.length;
  while (end > 0 && parsed.pathname[end - 1] === '/') end--;
  const path = parsed.pathname.slice(0, end).replace(/\/{2,}/g, '/');
  return `https://${host}${path || '/'}${query ? `?${query}` : ''}`;
}

/**
 * A short name for an address, the same each time it is made: 64 bits in base 36. What the index calls a release, since an address is
 * long and stands in many of its lists.
 */
export function shortId(address: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < address.length; i++) {
    const unit = address.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}
