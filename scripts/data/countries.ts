// Writes src/analysis/data/countries.generated.json. Run it after a change of the package or of the names beside this file:
// node scripts/run.mjs data/countries
import fs from 'node:fs';
import { compileCountries } from './compile-countries';

const FILE = 'src/analysis/data/countries.generated.json';
const table = compileCountries();
fs.writeFileSync(FILE, table);
console.log(`${FILE}: ${table.length} characters`);
