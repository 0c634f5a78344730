// What was found in kept releases, and what the reader noted, as W3C Web Annotations (JSON-LD): https://www.w3.org/TR/annotation-model/
import type { Span } from '../analysis/model';
import { type Anchor, anchorOf, type KeptRelease, type Note, shortId } from '../library/library';
import { actWord } from '../ui/acts';
import { issueLabel } from '../ui/issues';
import { word } from '../ui/words';
import type { Pieces } from './export';

/** One collection with one page, which holds all annotations. */
export async function* annotations(records: AsyncIterable<KeptRelease>): Pieces {
  let total = 0;
  let mark = '\n';
  yield `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"${TAG}collection","type":"AnnotationCollection",`;
  yield `"label":${JSON.stringify(word('extension_name'))},`;
  yield `"first":{"id":"${TAG}page","type":"AnnotationPage","startIndex":0,"items":[`;
  for await (const record of records) {
    for (const annotation of annotationsOf(record)) {
      total++;
      yield `${mark}${JSON.stringify(annotation)}`;
      mark = ',\n';
    }
  }
  yield `]},"total":${total}}\n`;
}

/** Names of things that have no address of their own (RFC 4151). */
const TAG = 'tag:readout-lens.org,2026:';

function* annotationsOf(record: KeptRelease): Generator<object> {
  const { analysis, address, notes } = record;
  const source = record.url ?? address;
  const id = (kind: string, ...numbers: number[]) => `${TAG}${shortId(address)}/${[kind, ...numbers].join('/')}`;
  const target = (span: Span) => ({ source, selector: selectorOf(anchorOf(analysis.text, span, 'mention')) });
  for (const [n, official] of analysis.officials.entries()) {
    for (const [m, span] of official.mentions.entries()) {
      const who = [official.name, ...official.titles].join(', ');
      yield annotation(id('person', n, m), 'identifying', target(span), [body('identifying', who)]);
    }
  }
  for (const [n, issue] of analysis.issues.entries()) {
    for (const [m, span] of issue.mentions.entries())
      yield annotation(id('issue', n, m), 'tagging', target(span), [body('tagging', issueLabel(issue.id))]);
  }
  const names = new Map(analysis.officials.map(({ id, name }) => [id, name]));
  for (const [n, { span, act, speakers, issues }] of analysis.statements.entries()) {
    yield annotation(id('statement', n), 'classifying', target(span), [
      body('classifying', actWord(act)),
      ...speakers.map((speaker) => body('identifying', names.get(speaker) ?? speaker)),
      ...issues.map((issue) => body('tagging', issueLabel(issue))),
    ]);
  }
  for (const note of notes) yield noteOf(note, source, id('note'));
}

function noteOf({ id, created, modified, body: words, anchor }: Note, source: string, otherwise: string): object {
  const target = anchor ? { source, selector: selectorOf(anchor) } : source;
  const name = UUID.test(id) ? `urn:uuid:${id}` : `${otherwise}/${encodeURIComponent(id)}`;
  return { ...annotation(name, 'commenting', target, [body('commenting', words)]), created, modified };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function annotation(id: string, motivation: string, target: object | string, bodies: object[]): object {
  return { id, type: 'Annotation', motivation, body: bodies.length === 1 ? bodies[0] : bodies, target };
}

const body = (purpose: string, value: string): object => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});

/** The words with those around them. Their position is not given: ours counts in the release's text, not in the page's. */
function selectorOf({ exact, prefix, suffix }: Anchor): object {
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}
