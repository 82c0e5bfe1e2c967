/** Pixels inside a node, from its top. The layout gives every node room for exactly this. */
export const NODE_METRICS = {
  /** Baseline of the kind. */
  kindBaseline: 19,
  /** Baseline of the name. */
  nameBaseline: 38,
  /** Baseline of the first line. */
  firstLine: 58,
  lineHeight: 18,
  padding: 12,
} as const;
