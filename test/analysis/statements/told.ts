// What a text written for a test tells: its statements as lines, "act: speakers".
import { analyze } from '../../../src/analysis/analyze';
import type { Release } from '../../../src/analysis/model';
import { release } from '../release';

const LINE = 'The following is attributable to Spokesperson Dana Reed:\n';
/** The contact that the sentences of a test follow: the Secretary is Grace Hart, the Foreign Minister Petr Lipka. */
const MET = 'Secretary of State Grace Hart met today with Czech Foreign Minister Petr Lipka in Prague. ';

const NAMES: Record<string, string> = { 'grace-hart': 'Hart', 'petr-lipka': 'Lipka' };

/** The statements of a whole body, in order: "discuss: Hart, Lipka". */
export function toldBy(body: string, more: Partial<Release> = {}): string[] {
  const { statements } = analyze(release(LINE + body, more));
  return statements.map(({ act, speakers }) => `${act}: ${speakers.map((id) => NAMES[id] ?? id).join(', ')}`);
}

/** The statements of sentences that follow the contact. */
export const told = (sentences: string) => toldBy(MET + sentences);
