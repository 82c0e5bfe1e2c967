import { isUnknown } from '@/lib/inventory/unknown';
import { lines } from '@/lib/steps/quote';
import { webAclHow, webAclRulesPart } from '@/lib/steps/web-acl-how';

import type { CheckPage } from '../page';
import { howFor, webAclBy } from '../repairs/how-for';

const PART = {
  filter:
    '.Statement.RateBasedStatement |= (.AggregateKeyType = "FORWARDED_IP" | .ForwardedIPConfig = {HeaderName: "X-Forwarded-For", FallbackBehavior: "NO_MATCH"})',
  cloudFormation: lines(
    'Statement:',
    '  RateBasedStatement:',
    '    AggregateKeyType: FORWARDED_IP',
    '    ForwardedIPConfig:',
    '      HeaderName: X-Forwarded-For',
    '      FallbackBehavior: NO_MATCH',
  ),
  terraform: lines(
    'statement {',
    '  rate_based_statement {',
    '    aggregate_key_type = "FORWARDED_IP"',
    '    forwarded_ip_config {',
    '      header_name       = "X-Forwarded-For"',
    '      fallback_behavior = "NO_MATCH"',
    '    }',
    '  }',
    '}',
  ),
};

export const webAclRateByEdgeAddressPage: CheckPage = {
  example: { webAcl: 'inner', limits: 'rate', loadBalancers: 'web', count: 1 },
  repair: howFor(webAclBy, (webAcl) => {
    const rules = isUnknown(webAcl.rules) ? [] : webAcl.rules.filter(({ rateKey }) => rateKey === 'IP');
    return webAclHow(webAcl, webAclRulesPart(rules.map(({ name }) => ({ name, part: PART }))));
  }),
  en: {
    title: 'A rate limit counts CloudFront’s addresses',
    sentence:
      'Web ACL {webAcl} before {count, plural, one {load balancer} other {load balancers}} {loadBalancers} counts CloudFront’s own addresses in {limits}.',
    cost: 'Many visitors come by the same few addresses of CloudFront: the limit blocks all of them together in a busy hour, and an attacker spread over many edges stays below it.',
    decided:
      'Rate-based rules of web ACLs before load balancers that distributions lead to: AggregateKeyType IP fails; FORWARDED_IP, CONSTANT and custom keys pass. Web ACLs before distributions see the viewer’s own address. Rules that could not be read, or distributions that may be hidden, make it unknown.',
    console: [
      'Better: give the rule to the web ACL before the distribution, which sees the viewer’s own address; whoever sends an X-Forwarded-For of his own chooses the first address, and AWS WAF counts by the first.',
      'Or: WAF & Shield → Web ACLs → {webAcl} → Rules → {limits} → Edit → Request aggregation: IP address in header X-Forwarded-For → Save.',
    ],
    accept: 'Where the limit is meant for whole edges, as a brake before the load balancer, and set accordingly.',
  },
  ja: {
    title: 'レート制限が CloudFront のアドレスを数えています',
    sentence:
      '{count, plural, other {ロードバランサー}} {loadBalancers} の前のウェブ ACL {webAcl} は、{limits} で CloudFront 自身の IP アドレスを数えています。',
    cost: '多くの訪問者が CloudFront の少数のアドレスから届くため、混雑時には全員がまとめてブロックされます。一方、多くのエッジに分散した攻撃者は制限に達しません。',
    decided:
      'ディストリビューションの背後にあるロードバランサーのウェブ ACL の、レートベースのルールを見ます。AggregateKeyType が IP なら不合格、FORWARDED_IP、CONSTANT、カスタムキーなら合格です。ディストリビューションの前のウェブ ACL にはビューワー自身のアドレスが見えます。ルールを読めなかった場合や、ディストリビューションが隠れている可能性がある場合は「不明」です。',
    console: [
      '推奨: ルールをディストリビューションの前のウェブ ACL に移す。そこではビューワー自身のアドレスが見える。X-Forwarded-For は送信者が先頭のアドレスを自由に書け、AWS WAF はその先頭のアドレスで数える。',
      'または: WAF & Shield → ウェブ ACL → {webAcl} → ルール → {limits} → 編集 → リクエストの集約: ヘッダー X-Forwarded-For の IP アドレス → 保存。',
    ],
    accept: 'ロードバランサーの手前で、エッジ単位のブレーキとして設定した制限である場合。',
  },
};
