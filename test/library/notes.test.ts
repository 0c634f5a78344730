import { describe, expect, it } from 'vitest';
import { anchorOf, findAnchor, openKeeper, openReader, queueLock } from '../../src/library/library';
import { memoryArea } from './memory';
import { reading, ticking } from './readings';

const TEXT =
  'The Secretary thanked Minister Rangi for his support.\nThey discussed fishing rights. The Secretary thanked Minister Rangi again.';

function spanOf(text: string, words: string, from = 0): [number, number] {
  const start = text.indexOf(words, from);
  return [start, start + words.length];
}

describe('finding the words of a note again', () => {
  it('takes the same words where they moved', () => {
    const anchor = anchorOf(TEXT, spanOf(TEXT, 'fishing rights'), 'mention');
    const edited = `A line was put before.\n${TEXT}`;
    expect(findAnchor(edited, anchor)).toEqual(spanOf(edited, 'fishing rights'));
  });

  it('tells equal words apart by what stands around them', () => {
    const second = spanOf(TEXT, 'Minister Rangi', 60);
    const anchor = anchorOf(TEXT, second, 'mention');
    const edited = `On his arrival in Suva, Minister Rangi spoke. ${TEXT}`;
    expect(findAnchor(edited, anchor)).toEqual(spanOf(edited, 'Minister Rangi', edited.indexOf('rights')));
  });

  it('takes nearly the same words when they were edited', () => {
    const sentence = 'They discussed fishing rights.';
    const anchor = anchorOf(TEXT, spanOf(TEXT, sentence), 'statement');
    const edited = TEXT.replace(sentence, 'They discussed fishing right.');
    expect(edited.slice(...findAnchor(edited, anchor)!)).toContain('They discussed fishing right');
  });

  it('finds nothing when the words are gone', () => {
    const anchor = anchorOf(TEXT, spanOf(TEXT, 'fishing rights'), 'mention');
    expect(findAnchor('Another text altogether, of dairy quotas.', anchor)).toBeNull();
    expect(findAnchor('', anchor)).toBeNull();
  });
});

describe('notes on a kept release', () => {
  async function kept() {
    const area = memoryArea();
    const keeper = openKeeper(area, ticking(), { analyser: 'a1', lock: queueLock() });
    const { release, analysis } = reading({ slug: 'a', text: TEXT, person: 'Minister Rangi' });
    await keeper.keep(release, analysis);
    const get = async () => (await openReader(area).get(release.url!))!;
    return { area, keeper, release, analysis, get };
  }

  it('are written, changed in their place and deleted', async () => {
    const { keeper, release, get } = await kept();
    const first = await keeper.putNote(release.url!, { body: 'Ask why.', anchor: null });
    await keeper.putNote(release.url!, { body: 'Second.', anchor: null });
    await keeper.putNote(release.url!, { id: first.id, body: 'Asked.', anchor: null });
    expect((await get()).notes.map(({ body }) => body)).toEqual(['Asked.', 'Second.']);
    expect((await get()).notes[0]).toMatchObject({ created: first.created });
    await keeper.removeNote(release.url!, first.id);
    expect((await get()).notes.map(({ body }) => body)).toEqual(['Second.']);
    await expect(keeper.removeNote(release.url!, first.id)).rejects.toMatchObject({ fault: 'missing' });
    await expect(keeper.putNote('https://www.state.gov/none', { body: '', anchor: null })).rejects.toMatchObject({
      fault: 'missing',
    });
  });

  it('are read without the release where there are none, and with it where the index does not tell', async () => {
    const { area, keeper, release } = await kept();
    const reader = openReader(area);
    area.calls = 0;
    expect(await reader.notes(release.url!)).toEqual([]);
    expect(area.calls).toBe(1);
    const note = await keeper.putNote(release.url!, { body: 'Ask why.', anchor: null });
    expect(await reader.notes(release.url!)).toEqual([note]);
    for (const key of [...area.stored.keys()]) if (key.startsWith('e:')) area.stored.delete(key);
    expect(await reader.notes(release.url!)).toEqual([note]);
    expect(await reader.notes('https://www.state.gov/none')).toEqual([]);
  });

  it('move with their words when the page was edited, become orphans when these are gone, and come back', async () => {
    const { keeper, release, analysis, get } = await kept();
    await keeper.putNote(release.url!, {
      body: 'Which?',
      anchor: anchorOf(TEXT, spanOf(TEXT, 'fishing rights'), 'mention'),
    });
    const seen = async (text: string) => {
      await keeper.keep({ ...release, text }, { ...analysis, text });
      return (await get()).notes[0]!;
    };
    const moved = `New first line.\n${TEXT}`;
    const note = await seen(moved);
    expect([note.anchor!.start, note.anchor!.end]).toEqual(spanOf(moved, 'fishing rights'));
    const gone = await seen(TEXT.replace('fishing rights', 'the weather at length'));
    expect(gone).toMatchObject({ orphan: true, body: 'Which?', anchor: { exact: 'fishing rights' } });
    expect(await seen(TEXT)).toMatchObject({ orphan: false });
  });
});
