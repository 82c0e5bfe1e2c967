/** Names in a row. `#` is how many more there are than are shown. */
export const lists = { separator: ', ', more: ' and # more' };
export type ListsMessages = typeof lists;
