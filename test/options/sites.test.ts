import { expect, it } from 'vitest';
import { switchedHost } from '../../src/messages/settings';
import { listedSites } from '../../src/options/sites';

const DEPARTMENT = ['www.state.gov', '2021-2025.state.gov', '2017-2021.state.gov', '2009-2017.state.gov'];

it('the Department’s sites are listed, and others that are off, each once', () => {
  expect(listedSites([], [])).toEqual(DEPARTMENT);
  expect(listedSites(['z.example', 'www.state.gov', 'a.example'], [])).toEqual([
    ...DEPARTMENT,
    'a.example',
    'z.example',
  ]);
});

it('a site that was switched on again stays, to be switched back', () => {
  const before = listedSites(['a.example'], []);
  expect(listedSites([], before)).toEqual([...DEPARTMENT, 'a.example']);
});

it('switching one leaves the others as they are', () => {
  expect(switchedHost(['a.example'], 'b.example', false)).toEqual(['a.example', 'b.example']);
  expect(switchedHost(['a.example', 'b.example'], 'a.example', true)).toEqual(['b.example']);
  expect(switchedHost(['a.example'], 'a.example', false)).toEqual(['a.example']);
});
