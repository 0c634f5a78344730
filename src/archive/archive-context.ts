// What every view of the archive needs: what is kept, where the reader is, and the ways to go and to act.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Actions } from './actions';
import type { Surroundings } from './surroundings';
import type { Places } from './use-place';

export interface ArchiveContext extends Places, Surroundings {
  actions: Actions;
}

const Context = createContext<ArchiveContext | null>(null);
export const ArchiveProvider = Context.Provider;

export function useArchive(): ArchiveContext {
  const archive = useContext(Context);
  if (!archive) throw new Error('No archive is open here.');
  return archive;
}
