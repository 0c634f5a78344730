// The browsers people have, and where each system keeps them.

export type Engine = 'chromium' | 'firefox';

/** A browser as it is sold: several may share an engine. */
export interface Make {
  readonly name: string;
  readonly engine: Engine;
  /** Chrome and Edge take an unpacked extension over the protocol only, no longer from the command line. */
  readonly branded: boolean;
  /** What it is called on the PATH. */
  readonly commands: readonly string[];
  /** Its usual places, by system. On Windows each is looked for under the program folders. */
  readonly places: { readonly [system in NodeJS.Platform]?: readonly string[] };
}

/** In the order they are preferred. */
export const MAKES: readonly Make[] = [
  {
    name: 'Chromium',
    engine: 'chromium',
    branded: false,
    commands: ['chromium', 'chromium-browser'],
    places: {
      linux: ['/usr/lib/chromium/chromium'],
      darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
      win32: ['Chromium/Application/chrome.exe'],
    },
  },
  {
    name: 'Chrome',
    engine: 'chromium',
    branded: true,
    commands: ['google-chrome', 'google-chrome-stable'],
    places: {
      linux: ['/opt/google/chrome/chrome'],
      darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      win32: ['Google/Chrome/Application/chrome.exe'],
    },
  },
  {
    name: 'Edge',
    engine: 'chromium',
    branded: true,
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    places: {
      linux: ['/opt/microsoft/msedge/msedge'],
      darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
      win32: ['Microsoft/Edge/Application/msedge.exe'],
    },
  },
  {
    name: 'Firefox',
    engine: 'firefox',
    branded: false,
    commands: ['firefox', 'firefox-esr', 'firefox-devedition'],
    places: {
      linux: ['/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox/firefox.exe'],
    },
  },
];

/** Names a browser by its path, before all that is found: for a browser in an unusual place. */
export const NAMED_BY: Readonly<Record<Engine, string>> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };
