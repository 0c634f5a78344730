import { describe, expect, it } from 'vitest';
import { found, inShort } from './files';

const BODY =
  '<p>Office of the Spokesperson</p><p>The Secretary met Foreign Minister Ona Tarn.</p><p>They discussed trade.</p>';

const rss = (...items: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Press Releases</title>${items.map((item) => `<item>${item}</item>`).join('\n')}</channel></rss>`;

const ITEM = `<title>Meeting with Kelland&#8217;s Foreign Minister &amp;amp; Others</title>
<link>https://www.state.gov/releases/office-of-the-spokesperson/2026/07/meeting-kelland/</link>
<pubDate>Wed, 15 Jul 2026 01:15:30 +0000</pubDate><dc:creator><![CDATA[Office of the Spokesperson]]></dc:creator>
<description><![CDATA[<p>The Secretary met […]</p>]]></description>
<content:encoded><![CDATA[${BODY}]]></content:encoded>`;

describe('RSS', () => {
  it('gives each release with its address, title, byline and text', async () => {
    const [item] = await found(['feed.xml', rss(ITEM)]);
    expect(item!.is === 'release' && item!.read()).toMatchObject({
      url: 'https://www.state.gov/releases/office-of-the-spokesperson/2026/07/meeting-kelland/',
      title: 'Meeting with Kelland’s Foreign Minister & Others',
      byline: 'Office of the Spokesperson',
      text: 'The Secretary met Foreign Minister Ona Tarn.\nThey discussed trade.',
    });
  });

  it('dates a release by Washington’s day, as its page does, not by the feed’s', async () => {
    const [item] = await found(['feed.xml', rss(ITEM)]);
    expect(item!.is === 'release' && item!.read().published).toBe('2026-07-14');
  });

  it('refuses an entry that holds its summary only, and one without an address', async () => {
    const cut = '<title>A</title><link>https://www.state.gov/a/</link><description>The Secretary met […]</description>';
    const items = await found(['feed.xml', rss(cut, '<title>B</title>', ITEM)]);
    expect(items.slice(0, 2).map(inShort)).toEqual(['summary-only', 'no-address']);
    expect(items.map(({ name }) => name)).toEqual(['feed.xml:1', 'feed.xml:2', 'feed.xml:3']);
  });

  it('takes a description that is the whole release', async () => {
    const whole = `<title>A</title><link>https://www.state.gov/a/</link><description><![CDATA[${BODY}]]></description>`;
    expect((await found(['feed', rss(whole)])).map(inShort)).toEqual([{ url: 'https://www.state.gov/a/', title: 'A' }]);
  });
});

describe('Atom', () => {
  it('gives each release, its content written as text or as XHTML', async () => {
    const entry = (
      content: string,
    ) => `<entry><title type="html">A &lt;em&gt;word&lt;/em&gt;</title><link rel="self" href="https://x.example/self"/>
<link rel="alternate" href="https://www.state.gov/a/"/><published>2024-04-26T12:00:00Z</published><author><name>Office</name></author>${content}</entry>`;
    const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${entry(`<content type="html">${BODY.replaceAll('<', '&lt;')}</content>`)}
${entry(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${BODY}</div></content>`)}</feed>`;
    const items = await found(['atom.xml', atom]);
    for (const item of items)
      expect(item.is === 'release' && item.read()).toMatchObject({
        url: 'https://www.state.gov/a/',
        title: 'A word',
        published: '2024-04-26',
        byline: 'Office',
        text: expect.stringContaining('They discussed trade.'),
      });
    expect(items).toHaveLength(2);
  });
});

describe('a feed made to harm', () => {
  it('is refused when it brings entities of its own', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`;
    expect((await found(['bomb.xml', bomb])).map(inShort)).toEqual(['feed-broken']);
  });

  it('is refused when it holds no entries', async () => {
    expect((await found(['x.xml', '<?xml version="1.0"?><other/>'])).map(inShort)).toEqual(['feed-empty']);
  });
});
