import { redirectHow } from '@/lib/steps/redirect-how';

import type { CheckPage } from '../page';
import { plainPortRepair } from '../repairs/plain-port';

export const plainListenerWithoutRedirectPage: CheckPage = {
  example: { listener: 'web:80', rules: 'default', use: 'viewers', origins: 'alb' },
  repair: plainPortRepair(redirectHow),
  en: {
    title: 'A load balancer serves plain HTTP',
    sentence:
      'Listener {listener} takes plain HTTP and does not redirect to HTTPS ({rules}).{use, select, cloudfront { Origin {origins} may use it: a redirect here would loop, or lead viewers past CloudFront.} other {}}',
    cost: 'Passwords, cookies and pages pass in clear: anybody on the way can read and change them.',
    decided:
      'Every rule of an HTTP listener of an application load balancer, the default rule too, must redirect to HTTPS. A redirect that keeps the protocol is none. Where no rule does more than answer by itself it is milder. Where none of the security groups has a rule for the port and no distribution is set to use it, it has no effect. Rules that could not be read leave it unknown, unless another one fails.',
    console: [
      '{use, select, cloudfront {EC2 → Load Balancers: make sure that the load balancer has an HTTPS listener whose certificate covers the name that CloudFront sends.} other {EC2 → Load Balancers → listener {listener} → Rules: make sure that there is an HTTPS listener too.}}',
      '{use, select, cloudfront {CloudFront → Distributions → Origins → {origins} → Edit → Protocol: HTTPS only → Save changes. Do not redirect on the load balancer.} other {Edit rules {rules}: Routing action “Redirect to URL”, HTTPS, port 443, status code 301 → Save changes.}}',
    ],
    accept: 'Where clients that cannot speak TLS must be served, and what they get is public and harmless.',
  },
  ja: {
    title: 'ロードバランサーが暗号化されない HTTP で応答します',
    sentence:
      'リスナー {listener} は暗号化されない HTTP を受け付け、HTTPS にリダイレクトしません（{rules}）。{use, select, cloudfront {オリジン {origins} がここを使う可能性があり、リダイレクトを設定するとループするか、ビューワーが CloudFront の外へ出てしまいます。} other {}}',
    cost: 'パスワード、Cookie、ページが平文で流れ、途中にいる誰にでも読まれ、書き換えられる可能性があります。',
    decided:
      'Application Load Balancer の HTTP リスナーでは、デフォルトルールを含むすべてのルールが HTTPS にリダイレクトしなければなりません。プロトコルを変えないリダイレクトは認めません。どのルールもロードバランサー自身が応答するだけの場合は軽く扱います。どのセキュリティグループにもそのポートのルールがなく、使う設定のディストリビューションもなければ、影響はありません。読めなかったルールがあり、ほかに不合格がなければ「不明」です。',
    console: [
      '{use, select, cloudfront {EC2 → ロードバランサー: CloudFront が送る名前を証明書が含む HTTPS リスナーがあることを確認します。} other {EC2 → ロードバランサー → リスナー {listener} → ルール: HTTPS リスナーもあることを確認します。}}',
      '{use, select, cloudfront {CloudFront → ディストリビューション → オリジン → {origins} → 編集 → プロトコル: HTTPS のみ → 変更を保存。ロードバランサーでリダイレクトしてはいけません。} other {ルール {rules} を編集: ルーティングアクション「URL にリダイレクト」、HTTPS、ポート 443、ステータスコード 301 → 変更内容の保存。}}',
    ],
    accept: 'TLS を使えないクライアントに応答しなければならず、その内容が公開されていて害がない場合。',
  },
};
