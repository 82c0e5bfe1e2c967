/** Signing in and out. */
export const access = {
  title: 'Sign in',
  local: {
    lead: 'Hoplens shows your architecture to nobody that it does not know. Open the link that it printed to its terminal when it started; the link works once.',
    token: 'Sign-in link or token',
    tokenHint: 'The token starts with sfl_.',
    submit: 'Sign in',
    print: 'Print a new link in the terminal',
    printed: 'A new link stands in the terminal where Hoplens runs. If you asked for one a moment ago, that one still counts.',
  },
  provider: {
    lead: 'Hoplens shows your architecture to nobody that it does not know. Your identity provider says who you are.',
    submit: 'Sign in with the identity provider',
  },
  elsewhere: 'This Hoplens lets in whoever signed in at the identity provider in front of it. Open it through its usual address.',
  problems: {
    'token-wrong':
      'This sign-in link does not work: it is mistyped, was used already, or Hoplens was restarted since. Print a new one in the terminal.',
    'too-many': 'Too many attempts to sign in. Wait a minute, then try again.',
    refused: 'The identity provider did not sign you in, or it took longer than ten minutes. Try again.',
    unreachable: 'The identity provider does not answer. Try again in a moment; if it stays so, tell whoever runs this Hoplens.',
  },
  terminal: {
    link: 'Sign in (works once): {link}',
    nobody: 'Nobody was signed in by what came from the identity provider: {reason}',
  },
  signOut: 'Sign out',
  account: 'Signed in as {name}: {role}',
  roles: { viewer: 'Viewer', reviewer: 'Reviewer', admin: 'Administrator' },
};
export type AccessMessages = typeof access;
