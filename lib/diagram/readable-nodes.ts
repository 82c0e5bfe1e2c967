/** Above this many components a diagram is neither readable nor smooth. */
export const READABLE_NODES = 300;
