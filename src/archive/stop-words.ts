// Words that say nothing of what is talked about.

const LIST = `a about above across after again against all along also although among amid an and another any are around as at be because
been before being between both but by can could did do does during each either ever every few first for from further had has have he her
here hers herself him himself his how however i if in including into is it its itself just last like made make many may me met might more
most much must my near nor not now of off on once one only or other our out over own part per same second several shall she should since so
some such than that the their theirs them themselves then there these they this those through throughout to today together too two under
until up upon us very via was we were well what when where whether which while who whom whose will with within without would yesterday you
your`;

/** What readouts are written with: acts have their own place in a dossier, and the meeting itself is its subject. */
const OF_READOUTS = `agreed attributable call called calling commended condemned conversation discuss discussed discussing discussion
emphasized emphasizing expressed following highlighted meeting minister minister's noted noting pledged raised reaffirmed reaffirming
reiterated reiterating reviewed secretary shared spoke spokesperson stressed stressing thanked thanking underlined underscored
underscoring urged urging visit welcomed welcoming one three four five january february march april june july august september october
november december monday tuesday wednesday thursday friday saturday sunday`;

export const STOP_WORDS: ReadonlySet<string> = new Set(LIST.split(/\s/));
export const READOUT_WORDS: ReadonlySet<string> = new Set(OF_READOUTS.split(/\s/));
