import { defineCheck } from '../check';
import { NOT_APPLICABLE } from '../verdict';
import { accessControlVerdict } from './access-control';
import { unusedOrigin } from './origin-use';

export const s3OriginWithoutAccessControl = defineCheck({
  id: 's3-origin-without-access-control',
  severity: 'medium',
  place: 'origin',
  visits: 'origin',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
  evaluate(link, scene) {
    const { s3 } = link.origin;
    if (s3 === null) return NOT_APPLICABLE;
    const verdict = accessControlVerdict(scene, link);
    if (verdict.status !== 'fail') return verdict;
    const legacy = (s3.originAccessIdentity ?? '') !== '';
    const failure = { ...verdict, params: { ...verdict.params, identity: legacy ? 'legacy' : 'none' } };
    return legacy ? { ...failure, severity: 'low' } : failure;
  },
  adjust: unusedOrigin,
});
