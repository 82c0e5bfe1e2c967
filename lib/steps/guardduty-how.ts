import { lines, sh } from './quote';
import type { Step } from './step';

const FEATURES = [
  { Name: 'RUNTIME_MONITORING', Status: 'ENABLED', AdditionalConfiguration: [{ Name: 'ECS_FARGATE_AGENT_MANAGEMENT', Status: 'ENABLED' }] },
];

/**
 * How GuardDuty is turned on in a Region, which has one detector at most, also with the agent that watches tasks on Fargate.
 * https://docs.aws.amazon.com/guardduty/latest/APIReference/API_UpdateDetector.html
 */
export function detectorHow(region: string, runtimeMonitoring: boolean): Step['how'] {
  const features = runtimeMonitoring ? ` --features ${sh(JSON.stringify(FEATURES))}` : '';
  return {
    cli: lines(
      `DETECTOR=$(aws guardduty list-detectors --region ${sh(region)} --query 'DetectorIds[0]' --output text)`,
      `if [ "$DETECTOR" = None ]; then aws guardduty create-detector --region ${sh(region)} --enable${features}`,
      `else aws guardduty update-detector --region ${sh(region)} --detector-id "$DETECTOR" --enable${features}`,
      'fi',
    ),
    cloudFormation: lines(
      'Resources:',
      '  Detector:',
      '    Type: AWS::GuardDuty::Detector',
      '    Properties:',
      '      Enable: true',
      ...(runtimeMonitoring ? CLOUD_FORMATION : []),
    ),
    terraform: lines('resource "aws_guardduty_detector" "this" {', '  enable = true', '}', ...(runtimeMonitoring ? TERRAFORM : [])),
  };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfnfeatureconfiguration.html */
const CLOUD_FORMATION = [
  '      Features:',
  '        - Name: RUNTIME_MONITORING',
  '          Status: ENABLED',
  '          AdditionalConfiguration:',
  '            - Name: ECS_FARGATE_AGENT_MANAGEMENT',
  '              Status: ENABLED',
];

/** https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/guardduty_detector_feature.html.markdown */
const TERRAFORM = [
  '',
  'resource "aws_guardduty_detector_feature" "runtime_monitoring" {',
  '  detector_id = aws_guardduty_detector.this.id',
  '  name        = "RUNTIME_MONITORING"',
  '  status      = "ENABLED"',
  '',
  '  additional_configuration {',
  '    name   = "ECS_FARGATE_AGENT_MANAGEMENT"',
  '    status = "ENABLED"',
  '  }',
  '}',
];
