/** Phrases by issue id (or by the name of a decision, "@…", or under "-" what is no issue), one phrase a line. */
export type PhraseTable = Readonly<Record<string, string>>;
