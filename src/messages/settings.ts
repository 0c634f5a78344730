// What a reader can set. Kept under one key of storage.local, written by the background worker only.
import * as v from 'valibot';

export const SETTINGS_KEY = 'settings';

/** Which highlights a page shows. */
export const SHOWN = ['all', 'issues', 'counterparts'] as const;
export type Shown = (typeof SHOWN)[number];

const Host = v.pipe(v.string(), v.nonEmpty(), v.maxLength(253));

const ENTRIES = {
  /** Highlights on any page. */
  highlights: v.boolean(),
  shown: v.picklist(SHOWN),
  /** Hosts on which nothing is highlighted. */
  hostsOff: v.array(Host),
} as const;

export const SettingsSchema = v.object(ENTRIES);
export const SettingsChangeSchema = v.partial(v.strictObject(ENTRIES));
export type Settings = v.InferOutput<typeof SettingsSchema>;
export type SettingsChange = v.InferOutput<typeof SettingsChangeSchema>;

export const DEFAULT_SETTINGS: Settings = { highlights: true, shown: 'all', hostsOff: [] };

const Stored = v.object({
  highlights: v.fallback(ENTRIES.highlights, DEFAULT_SETTINGS.highlights),
  shown: v.fallback(ENTRIES.shown, DEFAULT_SETTINGS.shown),
  hostsOff: v.fallback(ENTRIES.hostsOff, DEFAULT_SETTINGS.hostsOff),
});

/** Settings from what storage holds. Whatever is missing, damaged or of a newer version takes its default. */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(Stored, stored);
  return result.success ? result.output : DEFAULT_SETTINGS;
}

/** Settings with a change made. */
export function withChange(settings: Settings, change: SettingsChange): Settings {
  return {
    highlights: change.highlights ?? settings.highlights,
    shown: change.shown ?? settings.shown,
    hostsOff: change.hostsOff ?? settings.hostsOff,
  };
}

/** The hosts that are off after one is switched on or off. */
export function switchedHost(hostsOff: readonly string[], host: string, on: boolean): string[] {
  const others = hostsOff.filter((off) => off !== host);
  return on ? others : [...others, host];
}

/** Whether pages of this host are to be highlighted. */
export function isHighlighted(settings: Settings, host: string): boolean {
  return settings.highlights && !settings.hostsOff.includes(host);
}
