// MODULE FILE: loads a reader and has it read the release in FILE, once; prints the milliseconds both took.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

const [module, file] = process.argv.slice(2) as [string, string];
const release: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
const began = performance.now();
const { read } = (await import(pathToFileURL(module).href)) as { read: (release: unknown) => unknown };
read(release);
console.log(performance.now() - began);
