// npm run test:browser -- [--project firefox] [-g WORDS] [FILES]: the suite that runs in real browsers. Arguments go to Playwright.
import { runSuite } from './browser-suite';

process.exitCode = await runSuite('test/browser/playwright.config.ts', process.argv.slice(2));
