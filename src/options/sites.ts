// The sites a reader can switch off: those of the Department that hold releases, and any that was switched off on its page.

/** The Department's site and its archives, the latest first. */
const DEPARTMENT = ['www.state.gov', '2021-2025.state.gov', '2017-2021.state.gov', '2009-2017.state.gov'];

/** The hosts to list, given those that are off now and those that were while the settings are open. */
export function listedSites(hostsOff: readonly string[], before: readonly string[]): string[] {
  const others = new Set([...hostsOff, ...before].filter((host) => !DEPARTMENT.includes(host)));
  return [...DEPARTMENT, ...[...others].sort()];
}
