// Kept releases and their rows, from sketches.
import { type Entry, entryOf, type KeptRelease, type Note } from '../../src/library/library';
import { reading, type Sketch } from '../library/readings';

const SEEN = '2022-04-01T00:00:00.000Z';

export function recordOf(sketch: Sketch, notes: Note[] = []): KeptRelease {
  const { release, analysis } = reading(sketch);
  const { text: _, ...slim } = release;
  return {
    schema: 1,
    address: `https://www.state.gov/${sketch.slug}`,
    url: release.url,
    firstSeen: SEEN,
    lastSeen: SEEN,
    analyser: 'a1',
    release: slim,
    analysis,
    notes,
  };
}

export const rowOf = (sketch: Sketch): Entry => entryOf(recordOf(sketch));

/** A note on words of a text, or on the release. */
export function noteOn(id: string, anchor: Note['anchor'], body = id): Note {
  return { id, created: SEEN, modified: SEEN, body, anchor, orphan: false };
}
