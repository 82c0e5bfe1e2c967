import { SECRET_HEADER } from '@/lib/edits/settings/secret-header';

import { distributionHow } from './cloudfront-steps';
import { hcl, jqText, lines, yaml } from './quote';
import { type Step, step } from './step';

/** The secret is made on the spot and stays in the shell: it stands in no file and in no history. */
export const MAKE_SECRET = 'export ORIGIN_SECRET=${ORIGIN_SECRET:-$(openssl rand -hex 32)}';
/** Where templates find it. */
export const SECRET_REFERENCE = "'{{resolve:secretsmanager:origin-verify}}'";
export const SECRET_RESOURCE = 'random_password.origin_verify';

/** CloudFront sends a header that nobody else can know. */
export function sendSecret({ distribution, origin }: { distribution: string; origin: string }): Step {
  const others = `[.Items // [] | .[] | select((.HeaderName | ascii_downcase) != ${jqText(SECRET_HEADER.toLowerCase())})]`;
  const header = `{HeaderName: ${jqText(SECRET_HEADER)}, HeaderValue: env.ORIGIN_SECRET}`;
  const how = distributionHow(distribution, {
    filter: `(.Origins.Items[] | select(.Id == ${jqText(origin)}) | .CustomHeaders) |= (.Items = (${others} + [${header}]) | .Quantity = (.Items | length))`,
    cloudFormation: lines(
      'Origins:',
      `  - Id: ${yaml(origin)}`,
      '    OriginCustomHeaders:',
      `      - HeaderName: ${SECRET_HEADER}`,
      `        HeaderValue: ${SECRET_REFERENCE}`,
    ),
    terraform: lines(
      'origin {',
      `  origin_id = ${hcl(origin)}`,
      '  custom_header {',
      `    name  = ${hcl(SECRET_HEADER)}`,
      `    value = ${SECRET_RESOURCE}.result`,
      '  }',
      '}',
    ),
  });
  const [type, name] = SECRET_RESOURCE.split('.');
  return step(
    'send-secret',
    { distribution, header: SECRET_HEADER },
    {
      ...how,
      cli: `${MAKE_SECRET}\n${how.cli ?? ''}`,
      terraform: lines(`resource "${type ?? ''}" "${name ?? ''}" {`, '  length  = 64', '  special = false', '}', '', how.terraform),
    },
  );
}
