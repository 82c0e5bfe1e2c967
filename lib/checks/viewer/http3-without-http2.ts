import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, PASS, unknown } from '../verdict';

/** The default, where none is set, is http2. */
export const http3WithoutHttp2 = defineCheck({
  id: 'http3-without-http2',
  severity: 'low',
  place: 'viewer',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesGeneral.html',
  facts: ['viewer-http-versions'],
  evaluate({ id, httpVersion }) {
    if (isUnknown(httpVersion)) return unknown(httpVersion);
    if (httpVersion !== 'http3') return PASS;
    return fail({ distribution: id }, { resource: id, path: 'DistributionConfig.HttpVersion', value: httpVersion });
  },
});
