import { createContext, useContext } from 'react';

/** What the canvas shows of the page's state. Kept out of the nodes' own data, so that selecting moves nothing and rebuilds nothing. */
export interface CanvasState {
  /** The one stop that Tab reaches. */
  current: string;
  selected: string | null;
  /** Null: nothing is faded. */
  lit: ReadonlySet<string> | null;
  onSelect: (id: string) => void;
  onFocusStop: (id: string) => void;
}

const Context = createContext<CanvasState | null>(null);
export const CanvasStateProvider = Context.Provider;

export interface StopState {
  selected: boolean;
  faded: boolean;
  /** For the button that stands for it. */
  button: {
    'data-stop': string;
    tabIndex: 0 | -1;
    'aria-pressed': boolean;
    onClick: () => void;
    onFocus: () => void;
  };
}

/** State of one node or hop. */
export function useStop(id: string): StopState {
  const state = useContext(Context);
  if (state === null) throw new Error('useStop needs a canvas around it');
  const selected = state.selected === id;
  return {
    selected,
    faded: state.lit !== null && !state.lit.has(id),
    button: {
      'data-stop': id,
      tabIndex: state.current === id ? 0 : -1,
      'aria-pressed': selected,
      onClick: () => {
        state.onSelect(id);
      },
      onFocus: () => {
        state.onFocusStop(id);
      },
    },
  };
}
