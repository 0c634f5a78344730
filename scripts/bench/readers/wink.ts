// wink-nlp with sentence boundaries, parts of speech and entities: no more than its reading, nothing asked of what it read.
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import type { Release } from '../../../src/analysis/model';

const nlp = wink(model, ['sbd', 'pos', 'ner']);

export const read = ({ text }: Release): unknown => nlp.readDoc(text);
