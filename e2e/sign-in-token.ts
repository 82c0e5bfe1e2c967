/** What the tests sign in with: known beforehand, where people read a random one off the terminal. */
export const SIGN_IN_TOKEN = `sfl_${'t'.repeat(43)}`;
