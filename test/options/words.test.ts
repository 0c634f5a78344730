import { expect, it } from 'vitest';
import { BROWSERS, manifestFor } from '../../scripts/manifests';
import { ROOT } from '../../scripts/root';
import { sizeInWords } from '../../src/options/kept-section';
import { permissionName } from '../../src/options/privacy-section';

it.each(BROWSERS)('every permission of the package for %s is named and explained', (browser) => {
  const { permissions, host_permissions } = manifestFor(browser, ROOT) as Record<string, string[]>;
  const asked = [...permissions!, ...host_permissions!];
  expect(asked.length).toBeGreaterThan(4);
  for (const permission of asked) expect(permissionName(permission), permission).not.toBe(permission);
});

it.each([
  [0, '1 kB'],
  [640_400, '640 kB'],
  [1_450_000, '1.45 MB'],
  [123_456_789, '123 MB'],
])('%i bytes are %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words));
