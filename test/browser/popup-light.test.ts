// Every state of the popup, in light.
import { testStates } from './popup-states';

testStates('light');
