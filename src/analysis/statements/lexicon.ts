// Every form of every verb that matters, looked up by word: lemma, form and what the verb does. Unfolded on first use.
import {
  ACT_NOUNS,
  ACT_VERBS,
  BY_VERBS,
  CARRIER_VERBS,
  CONTACT_VERBS,
  DOUBLED,
  IRREGULAR,
  TALK_VERBS,
} from '../data/acts';
import { FRAMED_VERBS, type Sense } from '../data/framed-verbs';
import type { Act } from '../model';

/** How a word form may stand: one word may be several ("commit" is base and plural present, "met" past and participle). */
export const PAST = 1;
export const PRESENT = 2;
export const BASE = 4;
export const GERUND = 8;

export interface Verb {
  readonly lemma: string;
  /** What makes it an act, first fit first; empty for a verb that only leads to others. */
  readonly senses: readonly Sense[];
  readonly contact: boolean;
  readonly carrier: boolean;
  readonly by: boolean;
}

export interface Form {
  readonly verb: Verb;
  /** PAST, PRESENT, BASE, GERUND: any that fit. */
  readonly forms: number;
}

/** A table's words as a set, split when first asked for. */
export function words(table: string): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | undefined;
  return () => {
    set ??= new Set(table.split(' '));
    return set;
  };
}

let forms: Map<string, Form> | undefined;
let nouns: Map<string, Act[]> | undefined;

/** The verb whose form a folded word is. */
export function verbOf(word: string): Form | undefined {
  forms ??= unfold();
  return forms.get(word);
}

/** The acts a noun can say, in the order of the table. */
export function nounActs(word: string): readonly Act[] | undefined {
  if (!nouns) {
    nouns = new Map();
    for (const [act, list] of Object.entries(ACT_NOUNS) as [Act, string][])
      for (const noun of list.split(' ')) {
        const acts = nouns.get(noun);
        if (acts) acts.push(act);
        else nouns.set(noun, [act]);
      }
  }
  return nouns.get(word);
}

function unfold(): Map<string, Form> {
  const senses = new Map<string, readonly Sense[]>(Object.entries(FRAMED_VERBS));
  for (const [act, list] of Object.entries(ACT_VERBS) as [Act, string][])
    for (const lemma of list.split(' ')) senses.set(lemma, [{ act }]);
  const contact = new Set(CONTACT_VERBS.split(' '));
  const carrier = new Set(CARRIER_VERBS.split(' '));
  const by = new Set(BY_VERBS.split(' '));
  const talk = TALK_VERBS.split(' ');
  const made = new Map<string, Form>();
  const doubled = new Set(DOUBLED.split(' '));
  for (const lemma of new Set([...senses.keys(), ...contact, ...carrier, ...by, ...talk])) {
    const verb: Verb = {
      lemma,
      senses: senses.get(lemma) ?? [],
      contact: contact.has(lemma),
      carrier: carrier.has(lemma),
      by: by.has(lemma),
    };
    const add = (word: string, form: number) => made.set(word, { verb, forms: (made.get(word)?.forms ?? 0) | form });
    const stem = doubled.has(lemma) ? lemma + lemma.at(-1) : lemma;
    add(lemma, BASE);
    add(thirdPerson(lemma), PRESENT);
    add(`${stem.replace(/([^eo])e$/, '$1')}ing`, GERUND);
    for (const past of IRREGULAR[lemma]?.split(' ') ?? [pastOf(stem)]) add(past, PAST);
  }
  return made;
}

function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function pastOf(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}
