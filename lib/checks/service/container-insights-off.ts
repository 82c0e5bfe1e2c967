import { defineCheck } from '../check';
import { fail, PASS } from '../verdict';

export const containerInsightsOff = defineCheck({
  id: 'container-insights-off',
  severity: 'low',
  place: 'service',
  visits: 'cluster',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html',
  evaluate({ arn, name, containerInsights: value }) {
    // A cluster that does not say has AWS's default: off.
    if (value !== null && value !== 'disabled') return PASS;
    return fail({ cluster: name }, { resource: arn, path: 'settings[containerInsights]', value });
  },
});
