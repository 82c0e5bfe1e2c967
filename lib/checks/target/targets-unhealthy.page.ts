import { sh } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { howFor, NO_HOW, targetGroupBy } from '../repairs/how-for';

export const targetsUnhealthyPage: CheckPage = {
  example: { targetGroup: 'web', targets: 2, reasons: 'Target.ResponseCodeMismatch' },
  repair: howFor(targetGroupBy, ({ arn, region }) => ({
    ...NO_HOW,
    cli: `aws elbv2 describe-target-health --region ${sh(region)} --target-group-arn ${sh(arn)} --query 'TargetHealthDescriptions[].[Target.Id, TargetHealth.Reason, TargetHealth.Description]' --output table`,
  })),
  en: {
    title: 'No target is healthy',
    sentence: 'None of the targets of {targetGroup} is healthy: {targets} registered, {reasons}.',
    cost: 'The load balancer then fails open and sends requests to all of them, broken ones among them. Either everybody gets errors, or the check itself is wrong, and nobody will notice when the targets really break.',
    decided:
      'States of DescribeTargetHealth, without targets that are leaving (draining, unused). One healthy target passes, and so do targets that are not checked (unavailable). Not applicable to a group without targets, and while all of them are only being registered (initial). Unknown where the states were not read.',
    console: [
      'EC2 → Target groups → {targetGroup} → Targets: the reason stands in “Health status details”.',
      'Codes that do not match: set the path or the success codes to what the server answers. Time-outs: let the security group of the tasks admit the load balancer on the port of the check.',
    ],
    accept: 'Where the group is not in use, or its targets are just being replaced.',
  },
  ja: {
    title: '正常なターゲットがありません',
    sentence: '{targetGroup} のターゲットに正常なものがありません（登録 {targets} 個、{reasons}）。',
    cost: 'この場合ロードバランサーはフェールオープンとなり、壊れたものも含めてすべてのターゲットにリクエストを送ります。全員がエラーを受け取っているか、あるいはチェック自体が誤っていて、ターゲットが本当に壊れてもだれも気づきません。',
    decided:
      'DescribeTargetHealth の状態を見ます。離れていくターゲット（draining、unused）は除きます。正常なターゲットが 1 つあれば合格で、チェックされないターゲット（unavailable）も合格です。ターゲットのないグループと、すべてが登録中（initial）の間は対象外です。状態を読めなかった場合は「不明」です。',
    console: [
      'EC2 → ターゲットグループ → {targetGroup} → ターゲット: 理由は「ヘルスステータスの詳細」にあります。',
      'コードの不一致なら、パスか成功コードをサーバーの応答に合わせます。タイムアウトなら、タスクのセキュリティグループで、チェックのポートへのロードバランサーからの接続を許可します。',
    ],
    accept: 'グループが使われていない場合や、ターゲットを入れ替えている最中の場合。',
  },
};
