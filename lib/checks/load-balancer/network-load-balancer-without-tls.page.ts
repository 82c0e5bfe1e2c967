import { isUnknown } from '@/lib/inventory/unknown';

import type { CheckPage } from '../page';
import { loadBalancerBy, NO_HOW } from '../repairs/how-for';
import { tlsListenerHow } from '../repairs/tls-listener';

export const networkLoadBalancerWithoutTlsPage: CheckPage = {
  example: { loadBalancer: 'front', protocols: 'TCP' },
  repair: ({ subject, chain }) => {
    const loadBalancer = loadBalancerBy(chain, subject.id);
    const listeners = loadBalancer === undefined || isUnknown(loadBalancer.listeners) ? [] : loadBalancer.listeners;
    const listener = listeners.find(({ protocol }) => protocol === 'TCP');
    return { how: loadBalancer === undefined || listener === undefined ? NO_HOW : tlsListenerHow({ listener, loadBalancer }, chain) };
  },
  en: {
    title: 'A network load balancer ends TLS nowhere',
    sentence: 'Network load balancer {loadBalancer} ends TLS on none of its listeners ({protocols}).',
    cost: 'Unless every target ends TLS itself, with a certificate and a policy of its own to be kept up, what passes is in clear. Access logs are written for TLS listeners only.',
    decided:
      'The protocols of the listeners of network load balancers, one of which must be TLS. Where they only pass on to application load balancers with HTTPS listeners, TLS ends there and this has no effect. Whether other targets end TLS AWS does not tell. Protocols that could not be read leave it unknown, unless another listener has TLS.',
    console: [
      'Certificate Manager: request a certificate for the names that clients use.',
      'EC2 → Load Balancers → {loadBalancer} → Listeners → the TCP listener → Edit listener → Protocol TLS, the certificate, a recommended security policy → Save changes.',
    ],
    accept: 'Where the targets must end TLS themselves, for client certificates or end-to-end encryption.',
  },
  ja: {
    title: 'Network Load Balancer が TLS を終端していません',
    sentence: 'Network Load Balancer {loadBalancer} は、どのリスナーでも TLS を終端していません（{protocols}）。',
    cost: 'すべてのターゲットが、自分で管理する証明書とポリシーで TLS を終端していない限り、通信は平文で流れます。アクセスログも TLS リスナーでしか書かれません。',
    decided:
      'Network Load Balancer のリスナーのプロトコルを見ます。1 つは TLS でなければなりません。HTTPS リスナーのある Application Load Balancer に渡すだけであれば、TLS はそこで終端されるため影響はありません。ほかのターゲットが TLS を終端しているかどうかは AWS からは分かりません。読めなかったプロトコルがあり、ほかに TLS のリスナーがなければ「不明」です。',
    console: [
      'Certificate Manager: クライアントが使う名前の証明書をリクエストします。',
      'EC2 → ロードバランサー → {loadBalancer} → リスナー → TCP リスナー → リスナーの編集 → プロトコル TLS、証明書、推奨されるセキュリティポリシーを選ぶ → 変更内容の保存。',
    ],
    accept: 'クライアント証明書やエンドツーエンドの暗号化のために、ターゲット自身が TLS を終端しなければならない場合。',
  },
};
