// Words that stand for people without naming them, folded.
const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/** Nouns that gather all who took part: "the leaders", "the two sides", "both ministers". */
export const GROUP_NOUNS = words(`
  allies chairs colleagues counterparts delegations diplomats duo envoys governments group heads hosts interlocutors leaders ministers
  negotiators officials pair participants parties partners presidents principals representatives secretaries sides
  statesmen teams trio
`);

/** Of these a bare "the …" means those who took part; of the rest only "both", "the two" and the like do. */
export const SURE_GROUPS = words(
  'leaders sides parties delegations principals ministers participants interlocutors pair trio duo group hosts chairs officials teams',
);

/** Nouns that stand for one country's people at the table: "the U.S. delegation", "the Russian side". */
export const SIDE_NOUNS = words('delegation side team');

/** How many: "the two", "all three leaders". */
export const COUNTS = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);

/** Words after which a title stands for the office, not for who holds it: "as Secretary of State", "a Foreign Minister". */
export const OFFICE_WORDS = words('as a an any no new every each become became first of-the');

/** Verbs and small words that may stand between the head of a clause and its subject. */
export const BEFORE_SUBJECT = words(
  'the and , ; : that while as when where both then also today yesterday since but ( – —',
);

/** What cannot follow a subject: it goes on, or was none. */
export const NO_PREDICATE = words("in on at of to for from with by about than or nor ’s 's regarding concerning");
