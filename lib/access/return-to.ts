/** Stands for our own origin, whatever it is: only whether an address leaves it matters. */
const HERE = 'http://here.invalid';
/** A path of ours: `//host` and `/\host` are other hosts to a browser. */
const PATH = /^\/(?![/\\])/;
/** Nobody is sent from signing in to signing in, or to what is no page. */
const NO_PAGE = /^\/(sign-in|api)(\/|$)/;
const LONGEST = 2000;

/** Where to go after signing in: the path that was asked for, with its query; `/` for everything that would leave this Hoplens. */
export function returnTo(wish: unknown): string {
  if (typeof wish !== 'string' || wish.length > LONGEST || !PATH.test(wish) || !URL.canParse(wish, HERE)) return '/';
  const { origin, pathname, search } = new URL(wish, HERE);
  // Asked again: `/.//host` is a path of ours until its dots are taken out.
  return origin === HERE && PATH.test(pathname) && !NO_PAGE.test(pathname) ? pathname + search : '/';
}
