import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, PASS, unknown } from '../verdict';

/** The default, where none is set, is http2. */
export const viewerHttp2Off = defineCheck({
  id: 'viewer-http2-off',
  severity: 'info',
  place: 'viewer',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesGeneral.html',
  facts: ['viewer-http-versions'],
  evaluate({ id, httpVersion }) {
    if (isUnknown(httpVersion)) return unknown(httpVersion);
    if (httpVersion !== 'http1.1') return PASS;
    return fail({ distribution: id }, { resource: id, path: 'DistributionConfig.HttpVersion', value: httpVersion });
  },
});
