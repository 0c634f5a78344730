// The few words by which pages say what they are. Knows print conventions, nothing of diplomacy.

/** Document types as State prints them above a release, in small letters. */
export const DOCUMENT_TYPES = new Set([
  'readout',
  'press statement',
  'statement',
  'remarks',
  'remarks to the press',
  'media note',
  'fact sheet',
  'joint statement',
  'joint press statement',
  'special briefing',
  'department press briefing',
  'daily press briefing',
  'briefing',
  'notice to the press',
  'taken question',
  'interview',
  'op-ed',
  'press release',
  'public schedule',
  'report',
  'speech',
]);

const OFFICES = ['office of ', 'bureau of ', 'u.s. department of ', 'department of ', 'u.s. mission ', 'u.s. embassy '];

/** Whether a byline names an office, not a person: such a line at the head of a body is furniture. */
export function isOffice(line: string): boolean {
  const low = line.toLowerCase();
  return OFFICES.some((start) => low.startsWith(start));
}

/** "Office of the Spokesperson": the byline that feeds leave at the head of the body. */
export function isPressOffice(line: string): boolean {
  return /^office of the spokes(?:person|man|woman)$/i.test(line);
}

/** Parts what the page glued together: "Thomas Pigott, SpokesmanOffice of the Spokesman". */
export function partByline(byline: string): string {
  // Most are not glued, and to say so is cheaper than to make the pattern that parts them.
  if (!/[^\s,](?:Office|Bureau|Department|U\.S\.) /.test(byline)) return byline;
  return byline.replace(/(\p{Ll})(?=(?:Office|Bureau|Department|U\.S\.) )/gu, '$1, ');
}

/** "The below is attributable to …": the line that marks a readout whatever the page around it looks like. */
export function isAttribution(line: string): boolean {
  return line.length < 300 && /\b(?:is|are) attributable to\b|^as stated by\b/i.test(line);
}

/** Lines that end a page's text: rights, mobile copies, numbering. */
export function isFootLine(line: string): boolean {
  return (
    line.length < 200 &&
    /^(?:©|copyright\b|all rights reserved|prn: ?\d|back to top|\[this is a mobile copy|share this|the office of website management)/i.test(
      line,
    )
  );
}

/** A line that is a label or a menu, not prose: short, with no stop at its end. */
export function isLabel(line: string): boolean {
  return line.length <= 160 && !/[.!?:;…][”"’')\]]*$/.test(line);
}
