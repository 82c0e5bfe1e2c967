import { newRegionalWebAclHow } from '@/lib/steps/new-web-acl';

import type { CheckPage } from '../page';
import { howFor, loadBalancerBy } from '../repairs/how-for';

export const loadBalancerWebAclMissingPage: CheckPage = {
  example: { loadBalancer: 'web' },
  repair: howFor(loadBalancerBy, newRegionalWebAclHow),
  en: {
    title: 'A load balancer has no web ACL',
    sentence: 'Load balancer {loadBalancer} has no web ACL: nothing filters what is sent to it.',
    cost: 'Scans, injections and floods of requests reach the containers unless each application refuses them itself.',
    decided:
      'The web ACL of AWS WAF that is associated with an application load balancer. It is covered where every way in is proven to pass distributions that have a web ACL, which no tenant turns off: filtering once is enough, and at CloudFront the web ACL sees the viewer’s own address. An internal load balancer weighs less. A web ACL that could not be read leaves it unknown.',
    console: [
      'WAF & Shield → Web ACLs → the Region of the load balancer → Create web ACL → Add AWS resources: {loadBalancer}.',
      'Add the AWS managed rule group “Core rule set”, at first in Count mode, and look at the sampled requests before it blocks.',
      'Better where CloudFront stands before it: put the web ACL on the distribution, and shut the ways round.',
    ],
    accept: 'For internal load balancers whose callers are all known.',
  },
  ja: {
    title: 'ロードバランサーにウェブ ACL がありません',
    sentence: 'ロードバランサー {loadBalancer} にはウェブ ACL がなく、送られてくるものを何も検査しません。',
    cost: '各アプリケーションが自分で拒まない限り、スキャン、インジェクション、大量のリクエストがコンテナに届きます。',
    decided:
      'Application Load Balancer に関連付けられた AWS WAF のウェブ ACL を見ます。すべての経路がウェブ ACL のあるディストリビューションを通ると証明され、それを無効にするテナントもなければ、補われているとみなします。検査は 1 回で足り、CloudFront のウェブ ACL はビューワー自身のアドレスを見られるためです。内部ロードバランサーは軽く扱います。ウェブ ACL を読めなかった場合は「不明」です。',
    console: [
      'WAF & Shield → ウェブ ACL → ロードバランサーのリージョン → ウェブ ACL の作成 → AWS リソースの追加: {loadBalancer}。',
      'AWS マネージドルールグループの「コアルールセット」を追加します。最初は Count モードにし、サンプルリクエストを確かめてからブロックします。',
      '前に CloudFront がある場合は、ディストリビューションにウェブ ACL を付け、迂回路を塞ぐほうが良いでしょう。',
    ],
    accept: '呼び出し元がすべて分かっている内部ロードバランサーの場合。',
  },
};
