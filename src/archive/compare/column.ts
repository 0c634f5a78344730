// What a release is called at the head of its column.
import { dateOf, type KeptRelease } from '../../library/library';
import { dayInWords } from '../../ui/dates';
import { word, wordIfAny } from '../../ui/words';

export interface Column {
  address: string;
  title: string;
  /** "Jun 14, 2021" */
  day: string;
  /** "Call", or the site where the releases are of several: two sides' readouts of one meeting. */
  kind: string;
}

export function columnsOf(records: readonly KeptRelease[]): Column[] {
  const hosts = records.map(({ address }) => hostOf(address));
  const several = new Set(hosts).size > 1;
  return records.map(({ address, analysis, release, firstSeen }, at) => {
    const { kind } = analysis.event;
    const what = wordIfAny(kind === 'none' ? `kind_${analysis.kind}` : `event_${kind}`) ?? word('kind_other');
    return {
      address,
      title: release.title || address,
      day: dayInWords(dateOf(analysis, firstSeen), 'short'),
      kind: several && hosts[at] ? `${what}, ${hosts[at]}` : what,
    };
  });
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
