import { loadBalancerAttributeHow } from '@/lib/steps/attribute-how';

import type { CheckPage } from '../page';
import { howFor, loadBalancerBy } from '../repairs/how-for';

export const networkLoadBalancerSingleZoneRoutingPage: CheckPage = {
  example: { loadBalancer: 'front' },
  repair: howFor(loadBalancerBy, (loadBalancer) =>
    loadBalancerAttributeHow(loadBalancer, {
      key: 'load_balancing.cross_zone.enabled',
      value: 'true',
      terraform: 'enable_cross_zone_load_balancing',
    }),
  ),
  en: {
    title: 'A network load balancer keeps connections inside a zone',
    sentence: 'Network load balancer {loadBalancer} sends connections to targets of the same Availability Zone only.',
    cost: 'A zone with few targets gets as many connections as one with many, and clients that hold an address of a zone whose targets are all gone get no answer until they ask DNS again.',
    decided:
      'Attribute load_balancing.cross_zone.enabled of network load balancers; AWS’s default is false. It is covered where every target group that its listeners forward to turns it on itself. Application load balancers always route across zones. Where the attributes could not be read it is unknown.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Attributes → Edit.',
      'Availability Zone routing configuration: turn on “Enable cross-zone load balancing” → Save changes.',
    ],
    accept: 'Where each zone has enough targets for its share, and what crosses zones is to be saved: it is charged.',
  },
  ja: {
    title: 'Network Load Balancer が接続を同じゾーンの中だけに送っています',
    sentence: 'Network Load Balancer {loadBalancer} は、同じアベイラビリティーゾーンのターゲットにだけ接続を送ります。',
    cost: 'ターゲットの少ないゾーンにも、多いゾーンと同じだけの接続が届きます。また、あるゾーンのターゲットがすべてなくなると、そのゾーンのアドレスを持つクライアントは DNS を引き直すまで応答を得られません。',
    decided:
      'Network Load Balancer の属性 load_balancing.cross_zone.enabled を見ます。AWS のデフォルトは false です。リスナーの転送先のターゲットグループがすべて自分で有効にしていれば、補われているとみなします。Application Load Balancer は常にゾーンをまたいで送ります。属性を読めなかった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → 属性 → 編集。',
      'アベイラビリティーゾーンのルーティング設定の「クロスゾーン負荷分散を有効にする」をオンにする → 変更内容の保存。',
    ],
    accept: '各ゾーンに十分なターゲットがあり、ゾーン間の転送料金を抑えたい場合。',
  },
};
