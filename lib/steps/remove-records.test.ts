import { describe, expect, it } from 'vitest';

import { removeRecordsHow } from './remove-records';

const how = removeRecordsHow([{ zoneId: 'Z1', host: '*.example.com', type: 'A', target: 'old-1.eu-west-1.elb.amazonaws.com' }]);

describe('removeRecordsHow', () => {
  it('names what goes in templates', () => {
    expect(how.cloudFormation).toContain('  ExampleComA:\n    Type: AWS::Route53::RecordSet');
    expect(how.terraform).toContain('resource "aws_route53_record" "example_com_a"');
  });

  it('deletes what leads there, as Route 53 spells it', () => {
    expect(how.cli).toContain(`--arg name '\\052.example.com.' --arg type A --arg target old-1.eu-west-1.elb.amazonaws.com `);
    expect(how.cli).toMatch(/\naws route53 change-resource-record-sets --hosted-zone-id Z1 --change-batch file:\/\/gone\.json$/);
  });
});
