// What is expected of a browser that is busy: the same as of an idle one, only later.
import { expect as playwrights } from '@playwright/test';

/** As long as an expectation waits; playwright.config.ts says the same of those that are not asked for here. */
const PATIENCE = 15_000;
const PAUSE = 50;
/** Words that say what just happened stand for seconds only: it is looked often. */
const INTERVALS = [50, 100, 200];

type Poll = typeof playwrights.poll;

/** A question that cannot be answered yet, because what it is about is not there or gives way to something else, is asked again. */
const poll: Poll = (question, options) => {
  const given = typeof options === 'string' ? { message: options } : options;
  // A little before time is up, so that the error is told.
  const end = Date.now() + (given?.timeout ?? PATIENCE) - 2 * PAUSE;
  const patient = async () => {
    for (;;) {
      try {
        return await question();
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
  };
  return playwrights.poll(patient, { intervals: INTERVALS, ...given });
};

export const expect: typeof playwrights = new Proxy(playwrights, {
  get: (target, name) => (name === 'poll' ? poll : Reflect.get(target, name)),
});
