// What a reader can set. Kept under one key of storage.local, written by the background worker only.
import type * as v from 'valibot';
import type { SettingsChangeSchema, SettingsSchema } from './settings-schema';

export const SETTINGS_KEY = 'settings';

/** Which highlights a page shows. */
export const SHOWN = ['all', 'issues', 'counterparts'] as const;
export type Shown = (typeof SHOWN)[number];

/** In code units. */
export const LONGEST_HOST = 253;

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type SettingsChange = v.InferOutput<typeof SettingsChangeSchema>;

export const DEFAULT_SETTINGS: Settings = { highlights: true, shown: 'all', hostsOff: [] };

/**
 * Settings from what storage holds. Whatever is missing, damaged or of a newer version takes its default. By hand, not by the schema: it is
 * done before a page is there, by a script that carries no more than it must.
 */
export function parseSettings(stored: unknown): Settings {
  const { highlights, shown, hostsOff } = Object(stored) as Partial<Record<keyof Settings, unknown>>;
  return {
    highlights: typeof highlights === 'boolean' ? highlights : DEFAULT_SETTINGS.highlights,
    shown: SHOWN.find((one) => one === shown) ?? DEFAULT_SETTINGS.shown,
    hostsOff: Array.isArray(hostsOff) && hostsOff.every(isHost) ? [...hostsOff] : DEFAULT_SETTINGS.hostsOff,
  };
}

const isHost = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_HOST;

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
