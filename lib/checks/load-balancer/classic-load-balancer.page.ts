import { migrateClassicHow } from '@/lib/steps/migrate-classic-how';

import type { CheckPage } from '../page';
import { namedIn } from '../repairs/named-in';

export const classicLoadBalancerPage: CheckPage = {
  example: { loadBalancers: 'eu-west-1/legacy-www' },
  repair: ({ params, chain }) => ({
    how: migrateClassicHow(
      chain.inventory.classicLoadBalancers.filter(({ name, region }) => namedIn(params['loadBalancers'], `${region}/${name}`)),
    ),
  }),
  en: {
    title: 'There are load balancers of the previous generation',
    sentence: 'Load balancers of the previous generation: {loadBalancers}. What passes them is not looked at here.',
    cost: 'A Classic Load Balancer has no rules by host or path, no HTTP/2, no gRPC, no web ACL and no TLS 1.3. New features come to application and network load balancers only.',
    decided:
      'The list of Classic Load Balancers in every Region that was read. They are named, and nothing else about them is judged. Where the list of a Region could not be read, and none was found, it is unknown.',
    console: [
      'EC2 → Load Balancers → choose one of {loadBalancers} → Launch migration wizard: it makes an application or network load balancer with the same listeners and targets.',
      'Test the new one by its own DNS name, then point DNS records and origins to it, and delete the old one when no requests come any more.',
    ],
    accept: 'Until the application behind it is shut down, which has a date.',
  },
  ja: {
    title: '旧世代のロードバランサーがあります',
    sentence: '旧世代のロードバランサー: {loadBalancers}。ここを通る通信は調べていません。',
    cost: 'Classic Load Balancer では、ホストやパスによるルール、HTTP/2、gRPC、ウェブ ACL、TLS 1.3 を使えません。新しい機能は Application Load Balancer と Network Load Balancer にだけ追加されます。',
    decided:
      '読んだすべてのリージョンの Classic Load Balancer の一覧を見ます。名前を挙げるだけで、ほかには何も判定しません。1 つも見つからず、一覧を読めないリージョンがあった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancers} のどれかを選ぶ → 移行ウィザードを起動: 同じリスナーとターゲットを持つ Application Load Balancer または Network Load Balancer を作成します。',
      '新しいロードバランサーを自身の DNS 名でテストし、DNS レコードとオリジンをそこに向けます。リクエストが来なくなったら古いものを削除します。',
    ],
    accept: '後ろのアプリケーションの廃止日が決まっていて、それまでの間。',
  },
};
