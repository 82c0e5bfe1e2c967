import { isUnknown } from '@/lib/inventory/unknown';
import { lines } from '@/lib/steps/quote';
import { webAclHow, webAclRulesPart } from '@/lib/steps/web-acl-how';

import type { CheckPage } from '../page';
import { howFor, webAclBy } from '../repairs/how-for';

const PART = {
  filter: '.VisibilityConfig.CloudWatchMetricsEnabled = true',
  cloudFormation: lines('VisibilityConfig:', '  CloudWatchMetricsEnabled: true'),
  terraform: lines('visibility_config {', '  cloudwatch_metrics_enabled = true', '}'),
};

export const webAclMetricsOffPage: CheckPage = {
  example: { webAcl: 'edge', names: 'bots' },
  repair: howFor(webAclBy, (webAcl) => {
    const silent = isUnknown(webAcl.rules) ? [] : webAcl.rules.filter(({ metricsEnabled }) => metricsEnabled === false);
    const rules = webAclRulesPart(silent.map(({ name }) => ({ name, part: PART })));
    const parts = [...(webAcl.metricsEnabled === false ? [PART] : []), ...(silent.length > 0 ? [rules] : [])];
    return webAclHow(webAcl, {
      filter: parts.map(({ filter }) => filter).join(' | '),
      cloudFormation: lines(...parts.map(({ cloudFormation }) => cloudFormation)),
      terraform: lines(...parts.map(({ terraform }) => terraform)),
    });
  }),
  en: {
    title: 'A web ACL reports no metrics',
    sentence: 'Web ACL {webAcl}: CloudWatch gets no metrics of {names}.',
    cost: 'No alarm can tell that an attack goes on, or that a rule has begun to block ordinary requests.',
    decided:
      'CloudWatchMetricsEnabled of the web ACL, which reports on the default action, and of each of its rules. Rules inside own rule groups are not read. What could not be read is unknown, unless another one is off.',
    console: ['WAF & Shield → Web ACLs → {webAcl} → Logging and metrics → CloudWatch metrics → Edit.', 'Turn on {names} → Save.'],
    accept: 'Where the logs of the web ACL raise the same alarms.',
  },
  ja: {
    title: 'ウェブ ACL のメトリクスがありません',
    sentence: 'ウェブ ACL {webAcl}: {names} のメトリクスが CloudWatch に送られません。',
    cost: '攻撃が続いていることも、ルールが通常のリクエストをブロックし始めたことも、アラームで知ることができません。',
    decided:
      'デフォルトアクションを報告するウェブ ACL 自身と、各ルールの CloudWatchMetricsEnabled を見ます。自分のルールグループ内のルールは読み取りません。読めなかったものがあり、ほかに無効なものがなければ「不明」です。',
    console: [
      'WAF & Shield → ウェブ ACL → {webAcl} → ログ記録とメトリクス → CloudWatch メトリクス → 編集。',
      '{names} を有効にする → 保存。',
    ],
    accept: 'ウェブ ACL のログから同じアラームを出している場合。',
  },
};
