// Every state of the popup, for readers who like it dark and want less motion.
import { testStates } from './popup-states';
import { test } from './suite';

test.use({ media: { dark: true, reducedMotion: true } });
testStates('dark');
