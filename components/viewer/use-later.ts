import { useEffect, useState } from 'react';

import { painted } from './painted';

/** What takes long to work out, once the page is painted without it; null until then. */
export function useLater<T>(work: () => T): T | null {
  const [done, setDone] = useState<{ work: () => T; value: T } | null>(null);
  useEffect(() => {
    let current = true;
    painted()
      .then(() => {
        if (current) setDone({ work, value: work() });
      })
      .catch(reportError);
    return () => {
      current = false;
    };
  }, [work]);
  return done?.work === work ? done.value : null;
}
