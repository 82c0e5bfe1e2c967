export interface ReasonMessages {
  /** A few words, without parameters: it also stands where they are not at hand. */
  title: string;
  /** What happens, with the names of the account. Parameters: `REASON_PARAMS` in `lib/facts/reason-params.ts`. */
  sentence: string;
  /** What to do about it; empty where nothing is wrong. */
  repair: string;
}
