import { createContext, useContext } from 'react';

/** What a chain's page stands on: a server, or a viewer that has everything at hand. */
export interface PageHost {
  /** The query of the page's address, as it is now. */
  query: () => string;
  /** Makes this the page's query, as a new step of the history, without asking for the page again. */
  push: (query: string) => void;
  /** The snapshot with this id, as JSON. */
  snapshot: (id: string) => Promise<unknown>;
}

const SERVER: PageHost = {
  query: () => window.location.search,
  push: (query) => {
    window.history.pushState(null, '', query);
  },
  snapshot: async (id): Promise<unknown> => (await fetch(`/api/snapshots/${id}`)).json(),
};

const Context = createContext(SERVER);
export const PageHostProvider = Context.Provider;

/** What the page stands on; a server, unless something else is said. */
export function usePageHost(): PageHost {
  return useContext(Context);
}
