// npm start -- [PAGE] [--headless] [--browser NAME] [--profile FOLDER]: the extension in a browser, on a readout.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Unusable } from '../browsers/find';
import type { Engine } from '../browsers/makes';
import { NoBrowser, obtainBrowser } from '../browsers/obtain';
import { build } from '../build';
import { analyzeSource } from '../releases';
import { ROOT } from '../root';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { analysisLines, report } from './report';
import type { Popup, Session } from './session';
import { NoSubject, readSubject, type Subject } from './subject';

const USAGE = `usage: npm start -- [PAGE] [--headless] [--browser chromium|firefox] [--profile FOLDER]

Builds the extension and opens a browser with it on PAGE: an address, or the path of a page that is served at the address
it names; without PAGE on a sample. The browser keeps a profile of its own under out/start (or FOLDER), so that what it kept is
there the next time. --headless, and a system without a display, prints what was read as a table and saves pictures under out/.`;

const OUT = path.join(ROOT, 'out');
/** Columns where the output goes to no terminal. */
const WIDTH = 140;

interface Options {
  readonly page: string | undefined;
  readonly headless: boolean;
  readonly engine: Engine | undefined;
  readonly profile: string | undefined;
}

class Misused extends Error {}

function optionsOf(args: string[]): Options | null {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      headless: { type: 'boolean' },
      browser: { type: 'string' },
      profile: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const { browser, profile } = values;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')
    throw new Misused(`--browser is chromium or firefox, not ${browser}.`);
  if (positionals.length > 1) throw new Misused('One page can be opened at a time.');
  return { page: positionals[0], headless: values.headless ?? !hasDisplay(), engine: browser, profile };
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function main({ page, headless, engine, profile: folder }: Options): Promise<void> {
  const subject = await readSubject(page);
  const browser = await obtainBrowser(engine ? { engine, branded: true } : { branded: true }, console.log);
  const kind = browser.engine === 'firefox' ? 'firefox' : 'chrome';
  // Not dist: a test run that builds meanwhile would take the extension away under the browser.
  const folders = await build({ browsers: [kind], out: path.join(OUT, 'start') });
  const launch = browser.engine === 'firefox' ? startFirefox : startChromium;
  const profile = path.resolve(folder ?? path.join(OUT, 'start', `profile-${browser.engine}`));
  const session = await untilInterrupted(launch({ browser, extension: folders[kind], profile, headless }));
  console.log(`${browser.name} ${browser.version}, profile ${path.relative(process.cwd(), profile)}`);
  console.log(`${subject.url}\n(${subject.about})\n`);
  try {
    await openSubject(session, subject);
    await (headless ? showInWords(session, subject) : showInWindow(session));
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** A session that an interrupt closes in order, also one that comes before the browser is up. Throws NoBrowser when it does not start. */
async function untilInterrupted(starting: Promise<Session>): Promise<Session> {
  process.once(
    'SIGINT',
    () =>
      void starting.then(
        (session) => session.close(),
        () => undefined,
      ),
  );
  try {
    return await starting;
  } catch (error) {
    throw new NoBrowser(`The browser did not start. Is it still open from the last time?\n${(error as Error).message}`);
  }
}

async function openSubject(session: Session, subject: Subject): Promise<void> {
  try {
    await session.open(subject);
  } catch (error) {
    throw new NoSubject(`${subject.url} did not open: ${(error as Error).message.split('\n')[0]}`);
  }
}

async function showInWindow(session: Session): Promise<void> {
  console.log(`Officials and issues are highlighted on the page: point at one to see who or what it is. The popup is behind the icon of
Readout Lens, which Chromium, Chrome and Edge keep in the puzzle piece beside the address. Close the browser to end.`);
  await session.ended;
}

async function showInWords(session: Session, subject: Subject): Promise<void> {
  const popup = await session.openPopup();
  const state = await settled(popup);
  const width = process.stdout.columns ?? WIDTH;
  console.log(state ? report(state, width) : unread(subject, width));
  fs.mkdirSync(OUT, { recursive: true });
  const pictures = { page: path.join(OUT, 'start-page.png'), popup: path.join(OUT, 'start-popup.png') };
  await session.screenshot(pictures.page);
  await popup.screenshot(pictures.popup);
  for (const [of, file] of Object.entries(pictures))
    console.log(`Picture of the ${of}: ${path.relative(process.cwd(), file)}`);
}

/** A page that is read on a click only, which nobody can make here. */
function unread({ html, url }: Subject, width: number): string {
  const why =
    'Only pages of state.gov are read by themselves. In a window, click Readout Lens on this page, then “Read this page once”.';
  if (html === null) return why;
  try {
    const analysis = analyzeSource({ name: url, kind: 'page', text: html });
    return [why, 'This is what would be read:', '', ...analysisLines(analysis, width)].join('\n');
  } catch (error) {
    return `${why} Nothing would be found: ${(error as Error).message}.`;
  }
}

/** What the page answers once it has been read and the library has said whether it keeps it; the last answer after ten seconds. */
async function settled(popup: Popup) {
  const end = Date.now() + 10_000;
  for (;;) {
    const state = await popup.state();
    const found = state?.found;
    const isOpen = !found || found.found === 'loading' || (found.found === 'release' && found.kept === null);
    if (!isOpen || Date.now() > end) return state;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

try {
  const options = optionsOf(process.argv.slice(2));
  if (options) await main(options);
  else console.log(USAGE);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const misused = error instanceof Misused || code?.startsWith('ERR_PARSE_ARGS');
  const known = [NoSubject, NoBrowser, Unusable].some((kind) => error instanceof kind);
  if (!misused && !known) throw error;
  console.error(misused ? `${message}\n\n${USAGE}` : message);
  process.exitCode = misused ? 2 : 1;
}
