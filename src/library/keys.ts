// The keys of the library in storage. A prefix says what a value is; all but records, the bin and what was set aside can be rebuilt.
import { shortId } from './address';

/** The version of what is stored. */
export const STATE = 'library';
/** What is being written; there only while it is. */
export const JOURNAL = 'journal';
export const RECORD = 'r:';
export const ROW = 'e:';
export const BIN = 'b:';
export const ASIDE = 'x:';
/** What is derived from the records: rows, months of lists, lists. */
export const DERIVED = [ROW, 'p:', 'd:'] as const;

export const recordKey = (address: string): string => RECORD + address;
export const rowKey = (address: string): string => ROW + shortId(address);
export const binKey = (address: string): string => BIN + address;
export const asideKey = (address: string, at: string): string => `${ASIDE}${at} ${address}`;
