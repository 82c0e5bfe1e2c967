import { standingOf } from '@/lib/checks/counts';
import { catalogueOf } from '@/lib/checks/crosswalk/controls';
import { CATALOGUE_NAMES } from '@/lib/checks/crosswalk/crosswalk';
import { sourceOf } from '@/lib/checks/findable';
import type { FindingSeverity } from '@/lib/checks/finding';
import { findingKey } from '@/lib/checks/finding-key';
import { momentOf } from '@/lib/checks/subjects/moment';
import { adjustmentSentence, findingSentence, findingTitle } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot, SnapshotFinding } from '@/lib/snapshots/snapshot';

import { findingRegion } from './finding-region';
import { passagesAbout, repairLines } from './finding-words';
import { prettyJson } from './json';

/** What Security Hub reads: https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-ocsf.html */
const OCSF_VERSION = '1.6.0';

type Caption = readonly [id: number, caption: string];

const SEVERITY: Readonly<Record<FindingSeverity, Caption>> = {
  critical: [5, 'Critical'],
  high: [4, 'High'],
  medium: [3, 'Medium'],
  low: [2, 'Low'],
  info: [1, 'Informational'],
};

type Sealed = Pick<Snapshot, 'createdAt' | 'tool' | 'source' | 'findings'>;

/**
 * The findings of a snapshot as a JSON array of OCSF events, as Prowler writes and Security Hub takes them. Their class is Compliance
 * Finding: each is the evaluation of a resource against what published controls ask for. That class alone can say that an evaluation
 * had no result for lack of information, which a Detection Finding cannot.
 * https://schema.ocsf.io/1.6.0/classes/compliance_finding
 */
export function findingsOcsf(sealed: Sealed, t: Translator): string {
  return prettyJson(sealed.findings.map((finding) => toEvent(t, finding, sealed)));
}

function toEvent(t: Translator, finding: SnapshotFinding, { createdAt, tool, source }: Sealed): object {
  const { check, status, params, adjusted, gaps, place } = finding;
  const time = momentOf(createdAt) ?? 0;
  const title = findingTitle(t, check);
  const [severityId, severity] = SEVERITY[finding.severity];
  const [statusId, statusText]: Caption = adjusted === undefined ? [1, 'New'] : [3, 'Suppressed'];
  return {
    activity_id: 1,
    activity_name: 'Create',
    category_uid: 2,
    category_name: 'Findings',
    class_uid: 2003,
    class_name: 'Compliance Finding',
    type_uid: 200301,
    type_name: 'Compliance Finding: Create',
    time,
    message: findingSentence(t, finding),
    severity_id: severityId,
    severity,
    status_id: statusId,
    status: statusText,
    ...(adjusted === undefined ? {} : { status_detail: adjustmentSentence(t, adjusted) }),
    metadata: {
      version: OCSF_VERSION,
      product: { name: 'Hoplens', vendor_name: 'Hoplens', version: tool.version },
      profiles: ['cloud'],
      event_code: check,
    },
    finding_info: {
      uid: findingKey(finding),
      title,
      desc: passagesAbout(t, check, params)[0]?.text ?? title,
      created_time: time,
      // 1: a rule.
      analytic: { uid: check, name: title, type_id: 1, type: 'Rule' },
    },
    compliance: toCompliance(finding),
    ...toRemediation(t, finding),
    ...toPlace(finding, source),
    ...(finding.evidence.length === 0 ? {} : { evidences: finding.evidence.map((data) => ({ data })) }),
    unmapped: { status, verdict: standingOf(finding), place, gaps },
  };
}

function toCompliance({ check, status, controls }: SnapshotFinding): object {
  const [statusId, statusText]: Caption = status === 'fail' ? [3, 'Fail'] : [2, 'Warning'];
  const standardOf = (control: string): string => CATALOGUE_NAMES[catalogueOf(control)];
  return {
    control: controls[0] ?? check,
    standards: controls.length === 0 ? ['Hoplens'] : [...new Set(controls.map(standardOf))],
    status_id: statusId,
    status: statusText,
    checks: controls.map((control) => ({
      uid: control,
      standards: [standardOf(control)],
      status_id: statusId,
      status: statusText,
    })),
  };
}

function toRemediation(t: Translator, finding: SnapshotFinding): object {
  const lines = repairLines(t, finding);
  const source = sourceOf(finding.check);
  if (lines.length === 0) return {};
  return { remediation: { desc: lines.join('\n'), ...(source === null ? {} : { references: [source] }) } };
}

/** Whose it is and where it stands. */
function toPlace(finding: SnapshotFinding, { accountId, partition }: Snapshot['source']): object {
  const { subject } = finding;
  const region = findingRegion(finding);
  return {
    cloud: {
      provider: 'AWS',
      region,
      cloud_partition: partition,
      // 10: an AWS account.
      ...(accountId === null ? {} : { account: { uid: accountId, type_id: 10, type: 'AWS Account' } }),
    },
    resources: [
      { uid: subject.id, name: subject.name, type: subject.kind, region, cloud_partition: partition, role_id: 3, role: 'Affected' },
    ],
  };
}
