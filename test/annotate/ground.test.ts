import { expect, test } from 'vitest';
import type { Colour } from '../../src/annotate/contrast';
import { isPlain } from '../../src/annotate/ground';
import { rulesFor } from '../../src/annotate/sheet';

/** The corners of the colours and what lies between. */
const COLOURS: Colour[] = [0, 51, 102, 153, 204, 255].flatMap((red, _, steps) =>
  steps.flatMap((green) => steps.map((blue) => ({ red, green, blue, alpha: 1 }))),
);

test('what is called plain needs no rules but the packaged ones, whatever its colours', () => {
  let plain = 0;
  for (const paper of COLOURS)
    for (const ink of COLOURS) {
      if (!isPlain({ paper, ink })) continue;
      plain += 1;
      if (rulesFor({ paper, ink }) !== null) expect({ paper, ink }).toBeNull();
    }
  expect(plain).toBeGreaterThan(1000);
});

test('dark pages, faint ink and ink we cannot read are not called plain', () => {
  const [black, grey, white] = [0, 140, 255].map((value) => ({ red: value, green: value, blue: value, alpha: 1 }));
  expect(isPlain({ paper: white!, ink: black! })).toBe(true);
  expect(isPlain({ paper: black!, ink: white! })).toBe(false);
  expect(isPlain({ paper: white!, ink: grey! })).toBe(false);
  expect(isPlain({ paper: white!, ink: null })).toBe(false);
});
