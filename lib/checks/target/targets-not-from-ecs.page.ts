import { inUse } from '@/lib/trace/stages/target-choice';
import { isUnknown } from '@/lib/inventory/unknown';
import { sh } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { NO_HOW, targetGroupBy } from '../repairs/how-for';

export const targetsNotFromEcsPage: CheckPage = {
  example: { targetGroup: 'web', targets: '10.0.0.99:80' },
  repair: ({ subject, chain }) => {
    const group = targetGroupBy(chain, subject.id);
    const links = chain.index.targetLinks.get(subject.id) ?? [];
    const strangers = new Set(links.flatMap(({ backend }) => (backend.kind === 'targets' ? backend.ids : [])));
    if (group === undefined || isUnknown(group.targets)) return { how: NO_HOW };
    const targets = inUse(group.targets).flatMap(({ id, port }) => {
      if (port === null) return strangers.has(id) ? [sh(`Id=${id}`)] : [];
      return strangers.has(`${id}:${String(port)}`) ? [sh(`Id=${id},Port=${String(port)}`)] : [];
    });
    if (targets.length === 0) return { how: NO_HOW };
    const at = `--region ${sh(group.region)} --target-group-arn ${sh(group.arn)}`;
    return { how: { ...NO_HOW, cli: `aws elbv2 deregister-targets ${at} --targets ${targets.join(' ')}` } };
  },
  en: {
    title: 'Targets belong to no task',
    sentence: 'Targets of {targetGroup} belong to no task of a service: {targets}.',
    cost: 'They get their share of the requests and are part of no deployment: somebody registered them by hand, or they are left of a service that is gone. In time they answer with an old release, or the address belongs to somebody else.',
    decided:
      'Registered addresses and instances that no running task of a service that names this group has; those that are leaving do not count. Groups of Lambda functions and load balancers are left out, and so are groups without targets. Unknown where targets, tasks, container instances, or the target groups of a service were not read.',
    console: ['EC2 → Target groups → {targetGroup} → Targets: select {targets} → Deregister.'],
    accept: 'Where the group is meant for servers that are not run by ECS, as while a system moves into containers.',
  },
  ja: {
    title: 'どのタスクのものでもないターゲットがあります',
    sentence: '{targetGroup} に、サービスのどのタスクのものでもないターゲットがあります: {targets}。',
    cost: 'リクエストは割り振られますが、どのデプロイにも含まれません。だれかが手動で登録したものか、なくなったサービスの残りです。やがて古いリリースで応答するか、そのアドレスが別のものに使われます。',
    decided:
      'このグループを指定するサービスの、実行中のどのタスクも持たない、登録済みのアドレスとインスタンスを見ます。離れていくものは数えません。Lambda 関数とロードバランサーのグループ、ターゲットのないグループは対象外です。ターゲット、タスク、コンテナインスタンス、サービスのターゲットグループを読めなかった場合は「不明」です。',
    console: ['EC2 → ターゲットグループ → {targetGroup} → ターゲット: {targets} を選択 → 登録解除。'],
    accept: 'システムをコンテナへ移している間など、グループが ECS の実行しないサーバーのためのものである場合。',
  },
};
