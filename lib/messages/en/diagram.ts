export const diagram = {};
export type DiagramMessages = typeof diagram;
