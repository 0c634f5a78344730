// What the settings need of the browser. index.tsx gives them the real one, tests another.
import type { Settings, SettingsChange } from '../messages/settings';

/** A keyboard command and the keys it has; no keys when none are set. */
export interface Command {
  name: string;
  /** As the manifest describes it; empty for the browser's own. */
  description: string;
  shortcut: string;
}

export interface Surroundings {
  settings(): Promise<Settings>;
  /** Throws when the change could not be saved. */
  change(change: SettingsChange): Promise<Settings>;
  /** Calls back when settings were changed elsewhere, as in the legend of a page; returns what ends it. */
  onChange(listener: (settings: Settings) => void): () => void;
  commands(): Promise<Command[]>;
  /** Opens the browser's page for shortcuts. Throws where it does not let us. */
  openShortcuts(): Promise<void>;
  /** How many releases are kept, and the bytes of all that is; null where the browser does not tell. */
  kept(): Promise<{ count: number; bytes: number | null }>;
  /** Calls back when another release is kept or one is removed; returns what ends it. */
  onKept(listener: () => void): () => void;
  openArchive(): void;
  /** The permissions of the manifest, sites among them. */
  permissions: readonly string[];
}
