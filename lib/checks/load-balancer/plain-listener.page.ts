import { deleteListenersHow } from '@/lib/steps/listener-how';

import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';
import { listenerBy } from '../repairs/listener-by';
import { plainPortRepair } from '../repairs/plain-port';
import { tlsListenerHow } from '../repairs/tls-listener';

const ofApplication = plainPortRepair((at) => deleteListenersHow([at]));

export const plainListenerPage: CheckPage = {
  example: { listener: 'web:80', protocol: 'HTTP' },
  repair: (given) => {
    const at = listenerBy(given.chain, given.subject.id);
    if (at?.loadBalancer.type !== 'network') return ofApplication(given);
    return { how: at.listener.protocol === 'TCP' ? tlsListenerHow(at, given.chain) : NO_HOW };
  },
  en: {
    title: 'A listener speaks a protocol that does not encrypt',
    sentence: 'Listener {listener} speaks {protocol}, which does not encrypt.',
    cost: 'Even where the only answer is a redirect, the first request has passed in clear by then, with its path, its headers and any cookie that is not marked Secure. Who stands on the way can answer in the site’s place.',
    decided:
      'The protocol of the listener: HTTPS, TLS and QUIC pass. Whether a TCP listener of a network load balancer passes on TLS that its targets end AWS does not tell; where an application load balancer behind it does, it is covered, and where no listener ends TLS network-load-balancer-without-tls says so. Where none of the security groups has a rule for the port and no distribution is set to use it, it has no effect. It is worth knowing and no more where an HTTP listener only redirects to HTTPS; where it does anything else plain-listener-without-redirect says so. A protocol that could not be read leaves it unknown.',
    console: [
      'CloudFront → Distributions → Origins: make sure that no origin uses the port (Protocol: HTTPS only).',
      'EC2 → Load Balancers → Listeners and rules → {listener} → Manage listener: Delete listener; or, of a network load balancer, Edit listener → Protocol TLS with a certificate.',
    ],
    accept: 'Where people type the name without https:// and the listener only redirects. HSTS makes later visits begin with HTTPS.',
  },
  ja: {
    title: 'リスナーのプロトコルが暗号化されません',
    sentence: 'リスナー {listener} のプロトコルは {protocol} で、暗号化されません。',
    cost: 'リダイレクトしか返さない場合でも、最初のリクエストはパス、ヘッダー、Secure 属性のない Cookie とともに平文で流れたあとです。途中にいる者は、サイトになりすまして応答できます。',
    decided:
      'リスナーのプロトコルを見ます。HTTPS、TLS、QUIC は合格です。Network Load Balancer の TCP リスナーが、ターゲットで終端される TLS を通しているかどうかは AWS からは分かりません。後ろの Application Load Balancer が終端していれば、補われているとみなします。どのリスナーも TLS を終端していなければ network-load-balancer-without-tls が指摘します。どのセキュリティグループにもそのポートのルールがなく、使う設定のディストリビューションもなければ、影響はありません。HTTP のリスナーが HTTPS へのリダイレクトだけを返す場合は「参考」とし、それ以外を返す場合は plain-listener-without-redirect が指摘します。プロトコルを読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → オリジン: このポートを使うオリジンがないことを確認します（プロトコル: HTTPS のみ）。',
      'EC2 → ロードバランサー → リスナーとルール → {listener} → リスナーの管理: リスナーの削除。Network Load Balancer の場合は、リスナーの編集 → プロトコル TLS と証明書を選びます。',
    ],
    accept:
      '利用者が https:// を付けずに名前を入力し、リスナーがリダイレクトだけを返す場合。HSTS があれば、次回以降は HTTPS で始まります。',
  },
};
