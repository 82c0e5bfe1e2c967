import { defineCheck } from '../check';
import { NOT_APPLICABLE, unknown } from '../verdict';
import { accessControlVerdict } from './access-control';
import { unusedOrigin } from './origin-use';

export const lambdaUrlWithoutAccessControl = defineCheck({
  id: 'lambda-url-without-access-control',
  severity: 'medium',
  place: 'origin',
  visits: 'origin',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-lambda.html',
  evaluate(link, scene) {
    const { target } = link;
    if (target.kind === 'unknown') return unknown(target.gap);
    return target.kind === 'end' && target.service === 'lambda-url' ? accessControlVerdict(scene, link) : NOT_APPLICABLE;
  },
  adjust: unusedOrigin,
});
