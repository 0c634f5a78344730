import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/root';
import { NoSubject, readSubject } from '../../../scripts/start/subject';

const FIXTURES = path.join(ROOT, 'test/fixtures');
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-test-'));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

describe('what is opened', () => {
  it('is a sample of state.gov where nothing is asked for', async () => {
    const { url, html } = await readSubject(undefined);
    expect(url).toMatch(/^https:\/\/www\.state\.gov\/releases\//);
    expect(html).toContain('invented');
  });

  it('is a page from a file at the address it names', async () => {
    const { url, html } = await readSubject(path.join(FIXTURES, 'pages/readout-2009.html'));
    expect(url).toBe('https://2009-2017.state.gov/r/pa/prs/ps/2014/05/226001.htm');
    expect(html).toContain('centerblock');
  });

  it('is a page from a file at an address of nobody where it names none', async () => {
    const { url } = await readSubject(path.join(FIXTURES, 'pages/wire.html'));
    expect(url).toBe('https://page.example/wire.html');
  });

  it('is an address of the web', async () => {
    const subject = await readSubject('https://www.state.gov/some-release');
    expect(subject).toMatchObject({ url: 'https://www.state.gov/some-release', html: null });
  });

  it.each([
    ['a file that is not there', 'nothing.html', 'neither a file here nor an address'],
    ['another kind of address', 'ftp://www.state.gov/', 'neither a file here nor an address'],
    ['a folder', scratch, 'it is a folder, not a file'],
    ['lines of releases', path.join(FIXTURES, 'releases.ndjson'), 'is no web page'],
  ])('is not %s, which is said', async (_, asked, said) => {
    const reading = readSubject(asked);
    await expect(reading).rejects.toThrow(NoSubject);
    await expect(reading).rejects.toThrow(said);
  });
});
