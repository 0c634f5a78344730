import { describe, expect, it } from 'vitest';
import { normalizeAddress } from '../../src/library/library';

const PATH = 'secretary-marlowes-call-with-foreign-minister-rangi';

describe('the address of a release', () => {
  it.each([
    `https://www.state.gov/${PATH}/`,
    `http://www.state.gov/${PATH}`,
    `https://state.gov/${PATH}//`,
    `https://2021-2025.state.gov/${PATH}/`,
    `https://2017-2021.state.gov/${PATH}/#content`,
    `https://www.state.gov/${PATH}/?utm_source=newsletter&fbclid=x&UTM_Medium=mail`,
    `https://WWW.STATE.GOV:443/${PATH}/?`,
  ])('is one for %s', (url) => {
    expect(normalizeAddress(url)).toBe(`https://www.state.gov/${PATH}`);
  });

  it.each([
    [`https://www.state.gov/${PATH}-2/`, 'a release whose path ends in a number'],
    [`https://nz.usembassy.gov/${PATH}/`, 'an embassy’s copy'],
    [`https://wire.example/${PATH}/`, 'a wire copy'],
    [`https://state.gov.example/${PATH}/`, 'a host that only begins like the site'],
    [`https://www.state.gov/releases/office-of-the-spokesman/2026/09/${PATH}/`, 'the same words under another path'],
    [`https://www.state.gov/${PATH}/?page=2`, 'another page of it'],
  ])('tells %s apart: %s', (url) => {
    expect(normalizeAddress(url)).not.toBe(`https://www.state.gov/${PATH}`);
  });

  it('does not depend on the order of parameters, and is its own address', () => {
    const address = normalizeAddress('https://wire.example/a?b=2&a=1&utm_id=3');
    expect(address).toBe('https://wire.example/a?a=1&b=2');
    expect(normalizeAddress(address)).toBe(address);
    expect(normalizeAddress('file:///home/me/saved.html#x')).toBe('file:///home/me/saved.html');
    expect(normalizeAddress(' no url ')).toBe('no url');
  });
});
