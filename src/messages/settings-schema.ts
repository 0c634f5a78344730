// The form in which settings and changes of them are sent.
import * as v from 'valibot';
import { LONGEST_HOST, SHOWN } from './settings';

const Host = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_HOST));

const ENTRIES = {
  /** Highlights on any page. */
  highlights: v.boolean(),
  shown: v.picklist(SHOWN),
  /** Hosts on which nothing is highlighted. */
  hostsOff: v.array(Host),
} as const;

export const SettingsSchema = v.object(ENTRIES);
export const SettingsChangeSchema = v.partial(v.strictObject(ENTRIES));
