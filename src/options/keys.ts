// Shortcuts as keys.

/** The keys of a shortcut as browsers write it: "Alt+Shift+R"; on a Mac "⌥⇧R". The plus key itself stands last. */
export function keysOf(shortcut: string): string[] {
  if (!shortcut) return [];
  if (!shortcut.includes('+')) return shortcut.match(/[⌃⌥⇧⌘]|[^⌃⌥⇧⌘]+/g) ?? [];
  return shortcut.split(/\+(?=.)/).map((key) => SIGNS[key] ?? key);
}

/** Keys that are written on keyboards as a sign. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',', MacCtrl: 'Control' };
