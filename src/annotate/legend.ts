// The legend: what the highlights mean, how many there are, and which of them to show.
import { numeral, word } from '../ui/words';
import { make, makeButton, makeFrame } from './card';
import { MARK_KINDS, type Mark, type Shown } from './marks';

export interface LegendActions {
  show(shown: Shown): void;
  close(): void;
}

const CHOICES = ['all', 'issues', 'counterparts'] as const;

/** The legend as a card. */
export function makeLegend(
  document: Document,
  marks: readonly Mark[],
  shown: Shown,
  actions: LegendActions,
): HTMLElement {
  const card = makeFrame(document, word('legend_title'), actions.close);
  card.classList.add('legend');
  const rows = MARK_KINDS.map((kind) => {
    const count = marks.filter((mark) => mark.kind === kind).length;
    return make(
      document,
      'li',
      '',
      make(document, 'span', '', make(document, 'span', kind, word(`legend_${kind}`))),
      make(document, 'span', 'soft', numeral(count)),
    );
  });
  card.append(make(document, 'ul', '', ...rows), makeChoices(document, shown, actions.show));
  return card;
}

/** A radio group: arrow keys move the choice, Tab passes it by. */
function makeChoices(document: Document, shown: Shown, show: (shown: Shown) => void): HTMLElement {
  const buttons = CHOICES.map((choice) => {
    const button = makeButton(document, word(`legend_show_${choice}`), word(`legend_show_${choice}`), () =>
      show(choice),
    );
    button.setAttribute('role', 'radio');
    button.setAttribute('aria-checked', String(choice === shown));
    button.tabIndex = choice === shown ? 0 : -1;
    return button;
  });
  const group = make(document, 'div', 'row choices', ...buttons);
  group.setAttribute('role', 'radiogroup');
  group.setAttribute('aria-label', word('legend_show'));
  group.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const at = (CHOICES.indexOf(shown) + by + CHOICES.length) % CHOICES.length;
    show(CHOICES[at]!);
  });
  return group;
}
