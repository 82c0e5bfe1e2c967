import { newWebAclHow } from '@/lib/steps/new-web-acl';

import type { CheckPage } from '../page';
import { distributionBy, howFor } from '../repairs/how-for';

export const edgeWebAclMissingPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE' },
  repair: howFor(distributionBy, ({ id }) => newWebAclHow(id)),
  en: {
    title: 'No web ACL stands before a distribution',
    sentence: 'No web ACL stands before distribution {distribution}.',
    cost: 'Scanners, injection attempts and floods of requests reach the application, which must bear them alone. There is nowhere to block an attacker within minutes.',
    decided:
      'WebACLId of the distribution; empty fails. An id of WAF Classic passes here and is a finding of its own. Web ACLs that every tenant brings, or that every load balancer behind has, cover it, unless a function may send requests elsewhere. An id that could not be read is unknown.',
    console: [
      'CloudFront → Distributions → {distribution} → Security → Manage protections → Enable security protections.',
      'Use monitor mode first, look at what would be blocked, then block → Save changes.',
    ],
    accept: 'Where everything is static and public, and nobody is hurt when somebody fetches all of it.',
  },
  ja: {
    title: 'ディストリビューションの前にウェブ ACL がありません',
    sentence: 'ディストリビューション {distribution} の前にウェブ ACL がありません。',
    cost: 'スキャナー、インジェクションの試み、大量のリクエストがアプリケーションまで届き、アプリケーションだけで受け止めることになります。攻撃者を数分でブロックできる場所がありません。',
    decided:
      'ディストリビューションの WebACLId を見ます。空なら不合格です。WAF Classic の ID はここでは合格とし、別の検出結果にします。すべてのテナント、または背後のすべてのロードバランサーがウェブ ACL を持っていれば補われます。ただし、関数がリクエストを別の場所へ送る可能性がある場合は補われません。ID を読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → セキュリティ → 保護を管理 → セキュリティ保護を有効にする。',
      'まずモニターモードでブロック対象を確認し、その後ブロックに切り替える → 変更を保存。',
    ],
    accept: 'すべてが静的で公開されており、誰かがすべて取得しても困らない場合。',
  },
};
