import { loadBalancerAttributeHow } from '@/lib/steps/attribute-how';

import type { CheckPage } from '../page';
import { howFor, loadBalancerBy } from '../repairs/how-for';

export const webAclFailsOpenPage: CheckPage = {
  example: { loadBalancer: 'web' },
  repair: howFor(loadBalancerBy, (loadBalancer) =>
    loadBalancerAttributeHow(loadBalancer, { key: 'waf.fail_open.enabled', value: 'false', terraform: 'enable_waf_fail_open' }),
  ),
  en: {
    title: 'Requests pass unfiltered when AWS WAF does not answer',
    sentence: 'Load balancer {loadBalancer} lets requests through unfiltered when AWS WAF does not answer.',
    cost: 'In such moments nothing filters: what the web ACL would block reaches the containers.',
    decided:
      'Attribute waf.fail_open.enabled of application load balancers with a web ACL; AWS’s default is false. Without a web ACL it does not apply. Attributes or a web ACL that could not be read leave it unknown.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Attributes → Edit.',
      'Web application firewall: turn off “WAF fail open” → Save changes.',
    ],
    accept: 'Where an answer matters more than the filter. The access log marks such requests with waf-failed.',
  },
  ja: {
    title: 'AWS WAF が応答しないとき、リクエストが検査されずに通ります',
    sentence: 'ロードバランサー {loadBalancer} は、AWS WAF が応答しないときリクエストを検査せずに通します。',
    cost: 'その間は何も検査されず、ウェブ ACL がブロックするはずのリクエストがコンテナに届きます。',
    decided:
      'ウェブ ACL のある Application Load Balancer の属性 waf.fail_open.enabled を見ます。AWS のデフォルトは false です。ウェブ ACL がなければ対象外です。属性かウェブ ACL を読めなかった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → 属性 → 編集。',
      'ウェブアプリケーションファイアウォールの「WAF フェイルオープン」をオフにする → 変更内容の保存。',
    ],
    accept: '検査よりも応答を優先する場合。該当するリクエストは、アクセスログに waf-failed と記録されます。',
  },
};
