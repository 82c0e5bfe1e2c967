import { TokenBody } from '@/app/_server/api-bodies';
import { readRoute, writeRoute } from '@/app/_server/api-route';
import { toJson } from '@/app/_server/to-result';

export const dynamic = 'force-dynamic';

/** The tokens of pipelines, newest first. The tokens themselves are not kept. */
export const GET = readRoute(async ({ workspace }) => toJson({ tokens: await workspace.tokens.list() }));

/** Makes a token that may hand snapshots in, and nothing else. It stands in the answer, and nowhere else ever. */
export const POST = writeRoute(TokenBody, async ({ workspace, body: { name, days } }) => {
  const { made, token } = await workspace.tokens.make(name, days);
  return toJson({ ...made, token }, 201);
});
