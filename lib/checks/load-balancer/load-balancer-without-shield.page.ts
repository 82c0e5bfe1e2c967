import { shieldHow } from '@/lib/steps/shield-how';

import type { CheckPage } from '../page';
import { howFor, loadBalancerBy } from '../repairs/how-for';

export const loadBalancerWithoutShieldPage: CheckPage = {
  example: { loadBalancer: 'web' },
  repair: howFor(loadBalancerBy, shieldHow),
  en: {
    title: 'Shield Advanced is paid for and does not protect a load balancer',
    sentence: 'Load balancer {loadBalancer} is not among what Shield Advanced protects, though the account subscribes to it.',
    cost: 'In an attack that floods this load balancer nobody at AWS helps, nothing is mitigated at the application layer, and what the attack costs is not refunded.',
    decided:
      'The protections of AWS Shield Advanced, where the account subscribes to it; without a subscription Shield Standard protects everything, and this does not apply. Only internet-facing application load balancers are looked at. It is covered where every way in is proven to pass distributions that are protected. Protections that could not be read leave it unknown.',
    console: [
      'WAF & Shield → Shield → Protected resources → Add resources to protect.',
      'Choose {loadBalancer} → Protect with Shield Advanced.',
    ],
    accept: 'For load balancers whose loss does not matter, such as those of test environments.',
  },
  ja: {
    title: 'Shield Advanced を契約しているのに、ロードバランサーが保護されていません',
    sentence: 'アカウントは Shield Advanced を契約していますが、ロードバランサー {loadBalancer} は保護対象に含まれていません。',
    cost: 'このロードバランサーを狙う大量のリクエストに対して、AWS の支援もアプリケーション層の緩和も受けられず、攻撃によって生じた料金も返金されません。',
    decided:
      'アカウントが AWS Shield Advanced を契約している場合に、その保護対象を見ます。契約がなければ Shield Standard がすべてを保護しており、対象外です。インターネット向けの Application Load Balancer だけを見ます。すべての経路が、保護されたディストリビューションを通ると証明されていれば、補われているとみなします。保護対象を読めなかった場合は「不明」です。',
    console: ['WAF & Shield → Shield → 保護されたリソース → 保護するリソースの追加。', '{loadBalancer} を選ぶ → Shield Advanced で保護。'],
    accept: 'テスト環境など、停止しても困らないロードバランサーの場合。',
  },
};
