// Runs before a page of state.gov is read: the background worker starts and warms up while the page loads, so that the analysis is there
// at once when it is asked for. Carries nothing else; every page loads it.
import { browser, isAlive } from '../messages/browser';

if (window === window.top && isAlive())
  browser.runtime.sendMessage({ ask: 'wake', question: {} }).catch(() => {
    // No worker answers: the reading of the page will meet that, and say so.
  });
