// What tells a language at a glance: its script, or its commonest small words. Languages State translates its releases into,
// and their neighbours.

/** Unicode ranges of scripts that name a language well enough to leave the text alone. Checked in order. */
export const SCRIPTS: readonly (readonly [from: number, to: number, language: string])[] = [
  [0x0400, 0x052f, 'ru'],
  [0x0370, 0x03ff, 'el'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0e00, 0x0e7f, 'th'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x3040, 0x30ff, 'ja'],
  [0xac00, 0xd7af, 'ko'],
  [0x4e00, 0x9fff, 'zh'],
];

/** Small words by language, in the folded form of tokens. A word may stand under several. */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in with that for on is was are were by his her their they he she it as at from this has have which its will not be',
  es: 'el la los las de del y en que con por para una un su sus al se lo como es fue entre sobre tambien mas',
  fr: 'le la les de des du et en que qui avec pour une un son ses au aux sur dans par est ont ce cette leur entre',
  pt: 'o a os as de do da dos das e em que com por para uma um seu sua ao na no nos nas como foi entre sobre tambem',
  de: 'der die das und von mit den dem des ein eine im zu fur auf ist sich nicht auch bei',
  it: 'il lo la gli le di del della dei e in che con per una un al nel sono tra anche',
  id: 'yang dan di dengan untuk dari pada dalam ini itu kepada oleh akan para serta',
  vi: 'va cua cac la mot trong voi cho duoc nhung tai ve da nguoi',
  tr: 've bir bu ile icin olarak da de olan gibi daha',
  ht: 'ak nan pou yo ki sou te gen yon la se',
  sw: 'na ya wa kwa katika za la kuwa ili pia',
  tl: 'ang ng sa mga na at ay para ni kay',
};
