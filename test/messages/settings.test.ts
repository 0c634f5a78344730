import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isHighlighted, parseSettings, withChange } from '../../src/messages/settings';

test('what storage holds is taken field by field: damage in one leaves the others', () => {
  const stored = { highlights: false, shown: 'nonsense', hostsOff: ['www.state.gov'], later: 1 };
  expect(parseSettings(stored)).toEqual({ highlights: false, shown: 'all', hostsOff: ['www.state.gov'] });
});

test('anything at all gives settings', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = parseSettings(stored);
      expect(typeof settings.highlights).toBe('boolean');
      expect(['all', 'issues', 'counterparts']).toContain(settings.shown);
      expect(Array.isArray(settings.hostsOff)).toBe(true);
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test('a change leaves alone what it does not name', () => {
  const changed = withChange({ ...DEFAULT_SETTINGS, hostsOff: ['a.example'] }, { shown: 'issues' });
  expect(changed).toEqual({ highlights: true, shown: 'issues', hostsOff: ['a.example'] });
});

test('highlights are off on a site that was switched off, and everywhere once off for good', () => {
  const settings = { ...DEFAULT_SETTINGS, hostsOff: ['www.state.gov'] };
  expect(isHighlighted(settings, 'www.state.gov')).toBe(false);
  expect(isHighlighted(settings, '2021-2025.state.gov')).toBe(true);
  expect(isHighlighted({ ...DEFAULT_SETTINGS, highlights: false }, 'www.state.gov')).toBe(false);
});
