// What the browser tests ask of a browser: one description of the tests, two drivers.

/** A page as the test server sends it. */
export interface Served {
  html: string;
  headers?: Record<string, string>;
  /** The connection breaks instead: the browser shows its own page, and `open` throws. */
  breaks?: boolean;
}

export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  url(): string;
  /** Runs a function in the page (in the page's own world) or in the extension page that is open in the tab. */
  evaluate<R, A = undefined>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Moves the mouse, in CSS pixels of the viewport. */
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A key by its name ("Escape", "Tab", "ArrowRight"), with others held down ("Control+Enter"). */
  press(key: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** The page on paper: a PDF. */
  print(): Promise<Uint8Array>;
  /** Chooses files, or a folder, in a file field. */
  choose(selector: string, paths: string[]): Promise<void>;
  /** The file the browser saves while something is done: where it is, and the name it was given. */
  saved(run: () => Promise<unknown>): Promise<{ path: string; name: string }>;
  close(): Promise<void>;
}

/** What the reader prefers. `forcedColors`: the system's few colours instead of a page's own. */
export type Media = { dark?: boolean; reducedMotion?: boolean; forcedColors?: boolean };

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** Serves pages by address; every other address of the web answers with an empty 404. */
  serve(pages: Record<string, Served>): void;
  /** Opens a served page and waits until it has loaded. */
  open(url: string): Promise<Tab>;
  /** The same in a private window, where the extension was let into those (`LaunchOptions.inPrivate`). */
  openPrivate(url: string): Promise<Tab>;
  /** Opens a page of the extension in a tab ("options.html"). */
  openView(path: string): Promise<Tab>;
  /** Requests of the session that a page of ours or the worker made to anything but the package itself. */
  readonly foreignRequests: string[];
  /** "host:port" of every connection that left the browser: whoever asked, and was not answered with a served page. */
  readonly left: readonly string[];
  /** Installs the extension over itself, as an update does. */
  update(): Promise<void>;
  /** Stops the background worker; whatever it is asked next starts it again. */
  stopWorker(): Promise<void>;
  /** Runs a function in the background worker. */
  inWorker<R, A = undefined>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Switches the extension off and on again. */
  disableAndEnable(): Promise<void>;
  /** Kills the browser without a word to it, and opens it again on the same profile. */
  crash(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The unpacked extension. */
  extension: string;
  /** An empty folder for the profile. */
  profile: string;
  media?: Media;
  /** The background worker stops after so many milliseconds without work, where the browser can be told so. */
  idle?: number;
  /** The disk has little room: where an extension is not bound to a size, it may take ten megabytes. */
  scarce?: boolean;
  /** The reader lets the extension into private windows. */
  inPrivate?: boolean;
}

/** The page served for an address: exactly, or whatever its query and fragment. */
export function servedAt(pages: ReadonlyMap<string, Served>, url: string): Served | undefined {
  const [address] = url.split('#');
  return pages.get(address!) ?? pages.get(address!.split('?')[0]!);
}
