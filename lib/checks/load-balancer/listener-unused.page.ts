import { isUnknown } from '@/lib/inventory/unknown';
import { deleteListenersHow } from '@/lib/steps/listener-how';

import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';
import { namedIn } from '../repairs/named-in';

export const listenerUnusedPage: CheckPage = {
  example: { loadBalancer: 'web', ports: '8080', count: 1 },
  repair: ({ subject, params, chain }) => {
    const loadBalancer = chain.index.loadBalancer.get(subject.id);
    if (loadBalancer === undefined) return { how: NO_HOW };
    const listeners = isUnknown(loadBalancer.listeners) ? [] : loadBalancer.listeners;
    const unused = listeners.filter(({ port }) => !isUnknown(port) && namedIn(params['ports'], String(port)));
    return { how: deleteListenersHow(unused.map((listener) => ({ listener, loadBalancer }))) };
  },
  en: {
    title: 'A listener is used by nobody',
    sentence:
      '{count, plural, one {Port {ports} of load balancer {loadBalancer} is} other {Ports {ports} of load balancer {loadBalancer} are}} used by nobody: neither viewers nor the account’s distributions get there.',
    cost: 'Rules and certificates that nobody uses are kept up, and a way to the containers that nobody watches opens the day a security group is changed.',
    decided:
      'Every request that viewers may send to the account’s distributions and load balancers is followed; a listener that none of them gets to is unused. Internal load balancers behind CloudFront and those that another load balancer passes on to are left out: who else connects from inside is not known. Where a way in, or where it leads, could not be read it is unknown.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Listeners and rules → {count, plural, one {port {ports}} other {each of the ports {ports}}} → Manage listener → Delete listener.',
      'EC2 → Security Groups: take away the rules of that port.',
    ],
    accept: 'For the test listener of an ECS blue/green deployment, which is used by deployments only.',
  },
  ja: {
    title: '誰も使わないリスナーがあります',
    sentence:
      'ロードバランサー {loadBalancer} の{count, plural, other {ポート}} {ports} は誰も使っていません。ビューワーも、アカウントのディストリビューションも届きません。',
    cost: '誰も使わないルールや証明書の管理が続きます。セキュリティグループが変更された日には、誰も見ていないコンテナへの経路が開きます。',
    decided:
      'ビューワーがアカウントのディストリビューションとロードバランサーに送りうるすべてのリクエストをたどり、どれも届かないリスナーを未使用とします。CloudFront の後ろにある内部ロードバランサーと、別のロードバランサーが転送するものは、内部からほかに誰が接続するか分からないため対象外です。入口やその行き先を読めなかった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → リスナーとルール → ポート {ports} → リスナーの管理 → リスナーの削除。',
      'EC2 → セキュリティグループ: そのポートのルールを取り除きます。',
    ],
    accept: 'ECS のブルー/グリーンデプロイのテストリスナーで、デプロイのときだけ使う場合。',
  },
};
