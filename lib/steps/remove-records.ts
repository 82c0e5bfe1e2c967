import { hclName, lines, logicalId, sh } from './quote';
import { removedResource } from './removed-resource';
import type { Step } from './step';

/** Records of Route 53 that go, by the name that they lead to. */
interface Gone {
  zoneId: string;
  host: string;
  type: string;
  target: string;
}

/** Records are deleted as they stand: Route 53 asks for all of a record to delete it. */
export function removeRecordsHow(records: readonly Gone[]): Step['how'] {
  const removed = records.map(({ host, type }) =>
    removedResource({
      cloudFormation: { id: logicalId(host, type), type: 'AWS::Route53::RecordSet' },
      terraform: { type: 'aws_route53_record', name: hclName(host, type) },
    }),
  );
  return {
    cli: lines(...records.map(deleteRecords)),
    cloudFormation: lines(...removed.map(({ cloudFormation }) => cloudFormation)),
    terraform: lines(...removed.map(({ terraform }) => terraform)),
  };
}

function deleteRecords({ zoneId, host, type, target }: Gone): string {
  const program =
    '{Changes: [.ResourceRecordSets[] | select(.Name == $name and .Type == $type) | select([.AliasTarget.DNSName, .ResourceRecords[]?.Value] | any(. != null and (ascii_downcase | rtrimstr(".")) == $target)) | {Action: "DELETE", ResourceRecordSet: .}]}';
  // Route 53 spells names with a final dot, and the asterisk by its code.
  const name = `${host.replace('*', '\\052')}.`;
  return lines(
    `aws route53 list-resource-record-sets --hosted-zone-id ${sh(zoneId)} | jq --arg name ${sh(name)} --arg type ${sh(type)} --arg target ${sh(target)} ${sh(program)} > gone.json`,
    `aws route53 change-resource-record-sets --hosted-zone-id ${sh(zoneId)} --change-batch file://gone.json`,
  );
}
