import type { PhraseTable } from './table';

/**
 * What names the issue of a place whatever the place: "$place" is any place or people of PLACES, "$topic" a run of TOPICS. Their id
 * "@place" is the issue of the place named.
 */
export const FRAMES: PhraseTable = {
  '@place': `
+ $place * $topic
+ $place * people|government|military|regime|junta|army|authority|force * $topic
+ $place * people|regime|junta|military|opposition|army|soil|movement|pro_democracy_movement
+ $topic * $in * $place $topic?
+ $topic * $in * $place people|woman|city|territory|soil
+ $topic * $in * people|part|leader|party|region of|in * $place
+ support~|bolster~|help~|helping|assist~|defend~|aid|arm|arming|equip~|rebuild~|stabilize~|protect~|empower~ * people? of? $place people|government|economy|community|institution|refugee|army|military|child|woman|partner? $topic?
+ crackdown|repression|violence|force|brutality|detention|arrest|imprisonment|trial|sentencing|treatment|release|execution|persecution|harassment of|on|against * protester|demonstrator|activist|dissident|opposition|political_prisoner|prisoner $in * $place
+ stable|sovereign|unified|united|independent|democratic|peaceful & * $place
+ $place * win|wins|prevail~|rebuild|recover|defend
threat|attack|danger stemming|emanating|originating|arising|coming|launched from * $place
contribution|pledge|donation|funding|grant|million|billion|commitment to|for * $place
conference|summit|meeting|ministerial|event|session|resolution on|for * $place
fall|capture|siege|encirclement of * $place
`,
};
