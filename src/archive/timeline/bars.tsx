import { useRef } from 'preact/hooks';
import { counted, word } from '../../ui/words';
import { Chart } from './chart';
import type { Series } from './counts';
import { periodInWords } from './period-words';

interface Props {
  series: Series;
  label: string;
  periods: readonly string[];
  most: number;
  /** The period that is open. */
  picked: string | null;
  onPick: (period: string) => void;
}

/** A row of bars that are buttons. One of them is reached by Tab, the others by the arrow keys. */
export function Bars({ series, label, periods, most, picked, onPick }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const filled = periods.flatMap((period, at) => (series.counts[at]! > 0 ? [{ period, at }] : []));
  const entry = filled.find(({ period }) => period === picked) ?? filled.at(-1);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const goal = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (goal === undefined || here < 0) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, goal))]?.focus();
  };
  return (
    <fieldset class="bars" ref={box} onKeyDown={onKeyDown}>
      <legend class="aloud">{label}</legend>
      <Chart series={series} most={most} />
      {filled.map(({ period, at }) => {
        const said = saidOf(series, at, period);
        return (
          <button
            key={period}
            type="button"
            title={said}
            aria-label={said}
            aria-pressed={period === picked}
            tabIndex={period === entry?.period ? 0 : -1}
            style={{ left: `${(100 * at) / periods.length}%`, width: `${100 / periods.length}%` }}
            onClick={() => onPick(period)}
          />
        );
      })}
    </fieldset>
  );
}

/** "March 2022: 4 releases, 1 with a sharp act" */
function saidOf({ counts, sharp }: Series, at: number, period: string): string {
  const releases = counted('archive_count', counts[at]!);
  const said = sharp[at]! > 0 ? word('archive_sharp', releases, String(sharp[at])) : releases;
  return word('archive_period_count', periodInWords(period), said);
}
