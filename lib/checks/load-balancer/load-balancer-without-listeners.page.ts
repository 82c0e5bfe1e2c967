import { deleteLoadBalancerHow } from '@/lib/steps/load-balancer-how';

import type { CheckPage } from '../page';
import { howFor, loadBalancerBy } from '../repairs/how-for';

export const loadBalancerWithoutListenersPage: CheckPage = {
  example: { loadBalancer: 'web' },
  repair: howFor(loadBalancerBy, deleteLoadBalancerHow),
  en: {
    title: 'A load balancer has no listener',
    sentence: 'Load balancer {loadBalancer} has no listener: nobody can connect to it.',
    cost: 'It costs its hourly price and serves nothing. Where a distribution or a DNS record leads to it, people get errors.',
    decided: 'The list of listeners, which must not be empty. Where the list could not be read it is unknown.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Listeners and rules → Add listener, if the load balancer is needed.',
      'If it is not: Actions → Delete load balancer. Deletion protection must be off, and no distribution or record may lead to it.',
    ],
    accept: 'While it is being set up.',
  },
  ja: {
    title: 'ロードバランサーにリスナーがありません',
    sentence: 'ロードバランサー {loadBalancer} にはリスナーがなく、誰も接続できません。',
    cost: '何も提供しないまま時間料金がかかります。ディストリビューションや DNS レコードがここを指していれば、利用者にはエラーが返ります。',
    decided: 'リスナーの一覧を見ます。空であってはなりません。一覧を読めなかった場合は「不明」です。',
    console: [
      'ロードバランサーが必要な場合: EC2 → ロードバランサー → {loadBalancer} → リスナーとルール → リスナーの追加。',
      '不要な場合: アクション → ロードバランサーの削除。削除保護をオフにし、ここを指すディストリビューションやレコードがないことを確かめておきます。',
    ],
    accept: '構築の途中である場合。',
  },
};
