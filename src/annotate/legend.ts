// The legend: what the highlights mean, how many there are, and which of them to show.
import { numeral, word } from '../ui/words';
import { make, makeButton, makeFrame } from './card';
import { MARK_KINDS, type Mark, type Shown } from './marks';

export interface LegendActions {
  show(shown: Shown): void;
  close(): void;
}

export interface Legend {
  readonly element: HTMLElement;
  /** Marks another filter as the one in force. */
  choose(shown: Shown): void;
}

const CHOICES = ['all', 'issues', 'counterparts'] as const;

/** The legend as a card. */
export function makeLegend(document: Document, marks: readonly Mark[], shown: Shown, actions: LegendActions): Legend {
  const element = makeFrame(document, word('legend_title'), actions.close);
  element.classList.add('legend');
  const rows = MARK_KINDS.map((kind) => {
    const count = marks.filter((mark) => mark.kind === kind).length;
    const sample = make(document, 'span', '', make(document, 'span', kind, word(`legend_${kind}`)));
    return make(document, 'li', '', sample, make(document, 'span', 'soft', numeral(count)));
  });
  const choices = makeChoices(document, actions.show);
  choices.choose(shown);
  element.append(make(document, 'ul', '', ...rows), choices.element);
  return { element, choose: choices.choose };
}

/** A radio group: arrow keys move the choice, Tab goes past it. */
function makeChoices(document: Document, show: (shown: Shown) => void): Legend {
  let chosen: Shown = 'all';
  const buttons = CHOICES.map((choice) => {
    const name = word(`legend_show_${choice}`);
    const button = makeButton(document, name, name, () => show(choice));
    button.setAttribute('role', 'radio');
    return button;
  });
  const element = make(document, 'div', 'row choices', ...buttons);
  element.setAttribute('role', 'radiogroup');
  element.setAttribute('aria-label', word('legend_show'));
  element.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const at = (CHOICES.indexOf(chosen) + by + CHOICES.length) % CHOICES.length;
    buttons[at]!.focus();
    show(CHOICES[at]!);
  });
  return {
    element,
    choose(shown) {
      chosen = shown;
      CHOICES.forEach((choice, at) => {
        buttons[at]!.setAttribute('aria-checked', String(choice === shown));
        buttons[at]!.tabIndex = choice === shown ? 0 : -1;
      });
    },
  };
}
