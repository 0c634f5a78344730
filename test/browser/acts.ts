// What a reader does in a view: presses, goes to a field, chooses. Each waits, as a reader does, until what is meant is there and can be
// used; when it does not come, the error says what was there instead.
import type { Tab } from './drivers/driver';

/** Of all that a selector finds in view: what has this name, or else stands at this place; the first without either. */
export interface Meant {
  selector: string;
  /** What a screen reader says of it: its label, or its words. White space makes no difference. */
  name?: string;
  nth?: number;
}

type Act = 'press' | 'focus' | 'choose' | 'place';

interface Order extends Meant {
  act: Act;
  value?: string;
}

/** Done, and where it stands; or what could have been meant. */
type Outcome = { done: true; place: number[] } | { done: false; there: string[] };

/** As long as an expectation waits. */
const PATIENCE = 15_000;
const PAUSE = 50;

export const press = async (tab: Tab, meant: Meant | string): Promise<void> =>
  void (await carryOut(tab, 'press', meant));

export const focus = async (tab: Tab, meant: Meant | string): Promise<void> =>
  void (await carryOut(tab, 'focus', meant));

/** Chooses an entry of a list by its value. */
export const choose = async (tab: Tab, meant: Meant | string, value: string): Promise<void> =>
  void (await carryOut(tab, 'choose', meant, value));

/** The middle of an element, in CSS pixels of the viewport, once it stays where it is. */
export async function placeOf(tab: Tab, meant: Meant | string): Promise<{ x: number; y: number }> {
  let [x, y] = await carryOut(tab, 'place', meant);
  for (;;) {
    await pause();
    const [nextX, nextY] = await carryOut(tab, 'place', meant);
    if (nextX === x && nextY === y) return { x: x!, y: y! };
    [x, y] = [nextX, nextY];
  }
}

/** Waits until the view in front is drawn as it stands, and has set up what listens to keys: it does so after it is drawn. */
export const drawn = (tab: Tab): Promise<void> =>
  tab.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
  });

/** Waits until all that comes in softly, or only after a blink, has come. What turns on and on is left to turn. */
export const atRest = (tab: Tab): Promise<void> =>
  tab.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

async function carryOut(tab: Tab, act: Act, meant: Meant | string, value?: string): Promise<number[]> {
  const order: Order = { ...(typeof meant === 'string' ? { selector: meant } : meant), act };
  if (value !== undefined) order.value = value;
  const end = Date.now() + PATIENCE;
  for (;;) {
    const outcome = await tab.evaluate(attempt, order);
    if (outcome.done) return outcome.place;
    if (Date.now() > end) throw new Error(`Cannot ${act} ${wordsFor(order)}. There was: ${outcome.there.join(' | ')}`);
    await pause();
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE));

function wordsFor({ selector, name, nth, value }: Order): string {
  const which = name === undefined ? `number ${nth ?? 0}` : `what is called “${name}”`;
  return `${which} of ${selector}${value === undefined ? '' : ` (“${value}”)`}`;
}

/** Runs in the page: finds and acts in one go, so that nothing comes between. */
function attempt({ selector, name, nth, act, value }: Order): Outcome {
  const nameOf = (element: HTMLElement): string => {
    const heard = element.cloneNode(true) as HTMLElement;
    for (const unheard of heard.querySelectorAll('[aria-hidden=true]')) unheard.remove();
    return element.getAttribute('aria-label') ?? heard.textContent ?? '';
  };
  const squeezed = (words: string) => words.replaceAll(/\s+/g, '');
  const isUsable = (element: HTMLElement) =>
    element.checkVisibility() && !element.matches(':disabled, [aria-disabled=true]');
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  const found =
    name === undefined ? all[nth ?? 0] : all.find((element) => squeezed(nameOf(element)) === squeezed(name));
  const hasValue = (list: HTMLElement) => [...(list as HTMLSelectElement).options].some((one) => one.value === value);
  if (!found || !isUsable(found) || (act === 'choose' && !hasValue(found)))
    return {
      done: false,
      there: all.map((element) => `${nameOf(element).trim()}${isUsable(element) ? '' : ' (cannot be used)'}`),
    };
  if (act === 'press') found.click();
  if (act === 'focus') found.focus();
  if (act === 'choose') {
    (found as HTMLSelectElement).value = value!;
    found.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const { left, top, width, height } = found.getBoundingClientRect();
  return { done: true, place: [left + width / 2, top + height / 2] };
}
