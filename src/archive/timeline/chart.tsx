import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import type { Series } from './counts';

interface Props {
  series: Series;
  /** The highest count of any chart beside it: all are drawn to one scale. */
  most: number;
}

const HEIGHT = 44;
/** A bar takes this share of its period, and no more than so many px. */
const BAR: [number, number] = [0.82, 26];

/** Bars over time: all releases that name the issue, and before them those that treated it sharply. Decoration: bars.tsx says it in words. */
export function Chart({ series, most }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let plot: uPlot | null = null;
    const draw = () => {
      plot?.destroy();
      plot = new uPlot(optionsFor(element, series, most), dataOf(series), element);
    };
    const resized = new ResizeObserver(() => plot?.setSize({ width: element.clientWidth, height: HEIGHT }));
    const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
    draw();
    resized.observe(element);
    for (const look of looks) look.addEventListener('change', draw);
    return () => {
      resized.disconnect();
      for (const look of looks) look.removeEventListener('change', draw);
      plot?.destroy();
    };
  }, [series, most]);
  return <div class={`chart${series.issue === null ? ' all' : ''}`} ref={box} aria-hidden="true" />;
}

function dataOf({ counts, sharp }: Series): uPlot.AlignedData {
  return [counts.map((_, at) => at), counts.map((count) => count || null), sharp.map((count) => count || null)];
}

/** The colours come from the element, in whatever scheme it is. */
function optionsFor(element: HTMLElement, { counts }: Series, most: number): uPlot.Options {
  const { color, outlineColor } = getComputedStyle(element);
  const paths = uPlot.paths.bars!({ size: BAR });
  return {
    width: element.clientWidth,
    height: HEIGHT,
    padding: [0, 0, 0, 0],
    cursor: { show: false },
    legend: { show: false },
    axes: [{ show: false }, { show: false }],
    scales: { x: { time: false, range: [-0.5, counts.length - 0.5] }, y: { range: [0, Math.max(1, most)] } },
    series: [
      {},
      { fill: color, width: 0, points: { show: false }, paths },
      { fill: outlineColor, width: 0, points: { show: false }, paths },
    ],
  };
}
