/** What the sign-in page says about an attempt that failed. */
export type SignInProblem = 'token-wrong' | 'too-many' | 'refused' | 'unreachable';

/** Sends a browser on with GET, with cookies. */
export function seeOther(location: string, ...cookies: readonly string[]): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/** Back to the sign-in page, which tells of a problem and still knows where somebody was going. */
export function backToSignIn(said: { problem: SignInProblem } | { printed: '1' }, to: string, ...cookies: readonly string[]): Response {
  return seeOther(`/sign-in?${new URLSearchParams({ ...said, to }).toString()}`, ...cookies);
}
