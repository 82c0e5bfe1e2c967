/** Signing in. */
export const access = {
  title: 'Sign in',
  local: {
    lead: 'Hoplens shows your architecture to nobody that it does not know. Open the link that it printed to its terminal when it started; the link works once.',
    token: 'Sign-in link or token',
    tokenHint: 'It starts with sfl_.',
    submit: 'Sign in',
    print: 'Print a new link in the terminal',
    printed: 'A new link stands in the terminal where Hoplens runs.',
    offline: 'Hoplens does not answer. Is it still running?',
  },
  elsewhere: 'This Hoplens lets in whoever signed in at the identity provider in front of it. Open it through its usual address.',
  withProvider: 'Sign in with the identity provider',
  signOut: 'Sign out',
  roles: { viewer: 'Viewer', reviewer: 'Reviewer', admin: 'Administrator' },
};
export type AccessMessages = typeof access;
