import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';

import { readPlace, writePlace, type ViewerPlace } from './viewer-place';

const START: ViewerPlace = { path: '/', query: '', part: '' };
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
  };
}

/** Where the viewer is now. */
export function placeNow(): ViewerPlace {
  return readPlace(window.location.hash) ?? START;
}

/** Goes to a place, as a new step of the history, or in the stead of the step that it is at. */
export function goTo(place: ViewerPlace, step: 'new' | 'same' = 'new'): void {
  const hash = writePlace(place);
  if (step === 'same') window.location.replace(hash);
  else window.location.hash = hash;
  // The browser tells of it later, and what comes next looks at the page as it is then.
  for (const listener of listeners) listener();
}

/** Where the viewer is, as it changes. */
export function useViewerPlace(): ViewerPlace {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => readPlace(hash) ?? START, [hash]);
}

const SnapshotId = createContext('');
export const SnapshotIdProvider = SnapshotId.Provider;

/** The snapshot that the viewer shows. */
export function useSnapshotId(): string {
  return useContext(SnapshotId);
}
