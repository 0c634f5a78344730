import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/popup/copy/clipboard';

describe('a file', () => {
  it('is named after the address', () => {
    expect(fileName('https://www.state.gov/releases/2026/07/ward-and-khalidi/', 'json')).toBe('ward-and-khalidi.json');
    expect(fileName('https://a.example/a%20b:c', 'json')).toBe('a-20b-c.json');
    expect([fileName('https://a.example/', 'json'), fileName(null, 'json')]).toEqual(['release.json', 'release.json']);
  });
});
