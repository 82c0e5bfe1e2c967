import { hclName, lines, logicalId, sh, yaml } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { howFor, webAclBy } from '../repairs/how-for';

export const webAclLogsOffPage: CheckPage = {
  example: { webAcl: 'edge' },
  repair: howFor(webAclBy, ({ arn, name, region }) => {
    const group = `aws-waf-logs-${name}`;
    const [, partition = 'aws', , , account = ''] = arn.split(':');
    const groupArn = `arn:${partition}:logs:${region}:${account}:log-group:${group}`;
    return {
      cli: lines(
        `aws logs create-log-group --region ${sh(region)} --log-group-name ${sh(group)}`,
        `aws wafv2 put-logging-configuration --region ${sh(region)} --logging-configuration ${sh(`ResourceArn=${arn},LogDestinationConfigs=${groupArn}`)}`,
      ),
      cloudFormation: lines(
        'Resources:',
        `  ${logicalId('LogGroupOf', name)}:`,
        '    Type: AWS::Logs::LogGroup',
        '    Properties:',
        `      LogGroupName: ${yaml(group)}`,
        `  ${logicalId('LoggingOf', name)}:`,
        '    Type: AWS::WAFv2::LoggingConfiguration',
        '    Properties:',
        `      ResourceArn: !GetAtt ${logicalId('WebAcl', name)}.Arn`,
        '      LogDestinationConfigs:',
        `        - !Sub arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${${logicalId('LogGroupOf', name)}}`,
      ),
      terraform: lines(
        `resource "aws_cloudwatch_log_group" "${hclName(group)}" {`,
        `  name = "${group}"`,
        '}',
        '',
        `resource "aws_wafv2_web_acl_logging_configuration" "${hclName(name)}" {`,
        `  resource_arn            = aws_wafv2_web_acl.${hclName(name)}.arn`,
        `  log_destination_configs = [aws_cloudwatch_log_group.${hclName(group)}.arn]`,
        '}',
      ),
    };
  }),
  en: {
    title: 'A web ACL logs nothing',
    sentence: 'Web ACL {webAcl} logs nothing of what it lets in and blocks.',
    cost: 'Whom a rule blocked, and why, cannot be told afterwards: an attack leaves no trace, and a customer who was blocked by mistake cannot be helped.',
    decided:
      'LogDestinationConfigs of the web ACL’s logging. Samples that AWS WAF keeps for three hours, and collection by Security Lake, do not count. Where it could not be read it is unknown.',
    console: [
      'WAF & Shield → Web ACLs → {webAcl} → Logging and metrics → Logging: Enable.',
      'Choose a log group or a bucket whose name begins with aws-waf-logs-, and leave out Authorization and Cookie headers → Save.',
    ],
    accept: 'Where Security Lake collects the same, or the logs of CloudFront and the load balancer are enough to tell.',
  },
  ja: {
    title: 'ウェブ ACL がログを記録していません',
    sentence: 'ウェブ ACL {webAcl} は、許可したものもブロックしたものも記録していません。',
    cost: 'どのルールが誰をなぜブロックしたかを後から調べられません。攻撃の痕跡が残らず、誤ってブロックされた顧客を助けることもできません。',
    decided:
      'ウェブ ACL のログ設定の LogDestinationConfigs を見ます。AWS WAF が 3 時間保持するサンプルと、Security Lake による収集は数えません。読めなかった場合は「不明」です。',
    console: [
      'WAF & Shield → ウェブ ACL → {webAcl} → ログ記録とメトリクス → ログ記録: 有効化。',
      '名前が aws-waf-logs- で始まるロググループまたはバケットを選択し、Authorization と Cookie ヘッダーを除外する → 保存。',
    ],
    accept: 'Security Lake が同じものを収集している場合や、CloudFront とロードバランサーのログで十分な場合。',
  },
};
