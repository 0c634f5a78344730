// Words that stand for one another, with their plural folded: British and American spelling, irregular plurals, variant names.
const PAIRS =
  'defence defense,labour labor,programme program,centre center,women woman,men man,people person,children child,' +
  'crise crisis,basi basis,usa u.s.,u.k. uk,u.n. un,e.u. eu,behaviour behavior,neighbour neighbor,neighbouring neighboring,' +
  'honour honor,kiev kyiv,lukashenko lukashenka,hezbollah hizballah,hizbollah hizballah,hizbullah hizballah,huthi houthi,' +
  'isil isis,daesh isis,turkiye turkey,myanmar burma,uighur uyghur,protestor protester,organisation organization,judgement judgment,combatting combating,combatted combated';

export const SPELLINGS: Readonly<Record<string, string>> = Object.fromEntries(
  PAIRS.split(',').map((pair) => pair.split(' ') as [string, string]),
);
