import { readRoute } from '@/app/_server/api-route';
import { openApiDocument } from '@/app/_server/open-api/document';
import { toJson } from '@/app/_server/to-result';
import packageJson from '@/package.json';

export const dynamic = 'force-dynamic';

/** The API's own description. */
export const GET = readRoute(() => toJson(openApiDocument(packageJson.version)));
