import type { PhraseTable } from './table';

/**
 * What names the issue of a place whatever the place: "$place" is any place or people of PLACES, "$topic" a run of TOPICS. Their id
 * "@place" is the issue of the place named.
 */
export const FRAMES: PhraseTable = {
  '@place': `
+ $place * $topic
+ $place * people|government * $topic
+ $place * people|regime|junta|military|opposition|army|soil|movement|pro_democracy_movement
+ $topic * $in * $place $topic?
+ $topic * $in * $place people|woman|city|territory|soil
+ $topic * $in * people|part|leader|party|region of|in * $place
+ support~|help~|helping|assist~|defend~|aid|arm|arming|equip~|rebuild~|stabilize~|protect~|empower~ * people? of? $place $topic?
+ stable|sovereign|unified|united|independent|democratic|peaceful & * $place
+ $place * win|wins|prevail~|rebuild|recover|defend
`,
};
