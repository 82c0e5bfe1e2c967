import { redirectLeavesCloudFront } from './origin/redirect-leaves-cloudfront';
import { type Finding, FINDING_SEVERITIES } from './finding';

/**
 * How requests end, without what a check says better: that a load balancer redirects past CloudFront is a finding of its own, which names
 * who asked, and for what.
 */
export function withoutRepeats(outcomes: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const said = findings.filter(({ check, status }) => check === redirectLeavesCloudFront.id && status === 'fail');
  return outcomes.map((outcome): Finding => {
    const repeated = outcome.status === 'fail' && outcome.check === 'listener-redirect' && said.some((finding) => says(finding, outcome));
    return repeated
      ? { ...outcome, adjusted: { verdict: 'moot', reason: 'said-by', params: { check: redirectLeavesCloudFront.id } } }
      : outcome;
  });
}

/** It is about the same redirect on the same connection, and weighs as much. */
function says(finding: Finding, outcome: Finding): boolean {
  const weighsAsMuch = FINDING_SEVERITIES.indexOf(finding.severity) <= FINDING_SEVERITIES.indexOf(outcome.severity);
  return weighsAsMuch && finding.subject.id === outcome.subject.id && finding.params['location'] === outcome.params['location'];
}
