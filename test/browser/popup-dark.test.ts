// Every state of the popup, for readers who like it dark and want less motion.
import { testStates } from './popup-states';
import { DARK, test } from './suite';

test.use({ media: DARK });
testStates('dark');
