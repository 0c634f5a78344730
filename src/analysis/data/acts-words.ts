// The words between the verbs of a sentence, by what they do to the clause. All as tokens hold them: folded.

/** Stand beside a verb without changing whose it is. Words in -ly count without being listed. */
export const ADVERBS =
  'also again further both jointly then once more additionally moreover furthermore likewise once-again in-turn too each all ' +
  'furthermore therefore thus still today yesterday once later earlier first next finally lastly together repeatedly once ' +
  'separately afterwards meanwhile instead just never always never very warmly re';
/** -ly words that are no adverbs. */
export const NOT_ADVERBS =
  'family supply reply ally rally assembly anomaly monopoly july italy apply imply rely comply multiply';

export const PREPOSITIONS =
  'in on at by for from with within without during after before following across throughout amid amidst under against despite ' +
  'regarding concerning about over between among toward towards into onto upon through via of as to ahead beyond given per ' +
  'alongside including like since until near beside besides around outside inside behind up out off';

export const CONJUNCTIONS = 'and but or yet nor plus &';
/** Begin a clause whose acts count beside the main one. */
export const PARALLEL = 'while whereas where whereby';
/** Begin a clause that says when or why: its acts are told elsewhere. */
export const SUBORDINATE =
  'when as if because since although though until unless after before once whether lest how why that than';
export const RELATIVES = 'which who whom whose what';
export const MODALS = "will would shall should can could may might must cannot won't wouldn't";
export const BE = "is was are were be been being isn't wasn't aren't weren't";
export const HAVE = 'has have had having';
export const DETERMINERS =
  'the a an his her their its our your my this that these those any some all both each every no several many such another';
/** Subjects that are no participants of the contact. */
export const OUTSIDERS = 'we i you it';

/** Pasts without -ed of verbs that are no acts: they tell a subject as well as others do. */
export const OTHER_PASTS =
  'built kept left found thought felt won lost stood understood became grew rose fell wrote heard paid spent chose broke threw flew ' +
  'knew got sold taught caught bore did ran sought swept shook';

/** Nouns that take an infinitive of their own: in "efforts to condemn" nobody condemns. */
export const INFINITIVE_NOUNS =
  'effort efforts commitment commitments need needs way ways plan plans step steps work measures measure desire readiness ' +
  'willingness ability right decision progress intention determination obligation attempt attempts agreement agreements ' +
  'initiative initiatives call calls strategy proposal pledge promise failure refusal invitation ' +
  'responsibility capacity capability mandate resolve interest imperative urgency strategies';

/** Gerunds after a comma that are acts of the speaker rather than members of a list. */
export const FREE_GERUNDS =
  'noting emphasizing emphasising stressing underscoring highlighting reiterating reaffirming expressing acknowledging adding ' +
  'underlining citing warning saying stating voicing pointing observing recalling affirming explaining insisting cautioning echoing making';
/** Gerunds that are as often members of a list. */
export const LISTED_GERUNDS =
  'recognizing recognising welcoming condemning encouraging urging calling pledging thanking agreeing applauding commending ' +
  'praising confirming repeating offering conveying sharing discussing reviewing congratulating denouncing committing promising ' +
  'raising announcing outlining providing requesting asking rejecting appreciating extending hailing lauding ' +
  'criticizing criticising deploring decrying vowing assuring reassuring flagging';

/** Participles that as often stand before a noun: after "and" they are verbs only with an object of their own. */
export const ADJECTIVAL =
  'shared renewed focused committed signed agreed united reinforced supported coordinated updated reflected recognized ' +
  'detailed noted promised pledged informed continued engaged considered negotiated resolved extended proposed reported';
/** Of these, the ones that hardly ever stand before a noun. */
export const FIRM = 'pledged promised noted recognized agreed informed';
/** Base forms and plurals that are as often nouns. */
export const NOUN_LIKE =
  'support address review request update brief call focus note stress praise share voice press demand appeal pledge promise ' +
  'vow offer challenge concern highlight preview cover touch report credit honor honour welcome point mark state wish hope ' +
  'place issue exchange debate survey protest object question regret answer hold visit look work set meet talk push walk ' +
  'lead comment account notice caution blast detail resolve sign ally reply echo tackle register deliver trade host flag';

/** After "spoke on", these begin a time, a means or an occasion rather than a topic. */
export const ON_OCCASION =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
  'november december jan feb aug sept oct nov dec margins sidelines margin sideline occasion phone telephone line behalf eve evening ' +
  'morning afternoon day anniversary fringes';
