// One writer at a time.

/** Runs jobs one after the other, each when those before it are done, whether they succeeded or not. */
export type Lock = <T>(job: () => Promise<T>) => Promise<T>;

/** A lock within this context. */
export function queueLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A lock across all contexts of the extension, by the Web Locks API; within this context where there is none. */
export function libraryLock(): Lock {
  if (typeof navigator === 'undefined' || !navigator.locks) return queueLock();
  return (job) => navigator.locks.request('library', job) as ReturnType<typeof job>;
}
