// Writes src/analysis/data/issues/lexicon.generated.json. Run it after a change of the data beside that file, or of the language it is
// written in: node scripts/run.mjs data/issues
import fs from 'node:fs';
import { compileLexicon } from '../../src/analysis/issues/compile';

const FILE = 'src/analysis/data/issues/lexicon.generated.json';
const lexicon = compileLexicon();
fs.writeFileSync(FILE, lexicon);
console.log(`${FILE}: ${lexicon.length} characters`);
