import { expect, it } from 'vitest';
import { keysOf } from '../../src/options/keys';

it.each([
  ['', []],
  ['Alt+Shift+R', ['Alt', 'Shift', 'R']],
  ['Alt+Period', ['Alt', '.']],
  ['Ctrl++', ['Ctrl', '+']],
  ['MacCtrl+Shift+Comma', ['Control', 'Shift', ',']],
  ['⌥⇧R', ['⌥', '⇧', 'R']],
  ['⌘F12', ['⌘', 'F12']],
])('the shortcut “%s” has the keys %j', (shortcut, keys) => expect(keysOf(shortcut)).toEqual(keys));
