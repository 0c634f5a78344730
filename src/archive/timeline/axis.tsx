/** So many years at most are named. */
const NAMED = 10;

/** The years, each where it begins. Decoration: every bar says its period. */
export function Axis({ periods }: { periods: readonly string[] }) {
  const years = periods.flatMap((period, at) => {
    const year = period.slice(0, 4);
    return at === 0 || periods[at - 1]!.slice(0, 4) !== year ? [{ year, at }] : [];
  });
  const every = Math.ceil(years.length / NAMED);
  return (
    <div class="axis" aria-hidden="true">
      <div>
        {years
          .filter((_, at) => at % every === 0)
          .map(({ year, at }) => (
            <span key={year} style={{ left: `${(100 * at) / periods.length}%` }}>
              {year}
            </span>
          ))}
      </div>
    </div>
  );
}
