import type { AdjustmentsMessages } from '../en/adjustments';

export const adjustments: AdjustmentsMessages = {
  'distribution-disabled': 'ディストリビューション {distribution} は無効で、リクエストを受け付けません。',
  'done-at-cloudfront': 'すべての入口が、それを行う {distributions} を通り、迂回できないことが証明されています。',
  'nobody-connects': '{name} には誰も接続できず、CloudFront も使いません。',
  'other-side-refuses': '{name} は、ここで許可されているものを受け付けません。',
  'single-system-vpc': 'プライベートな VPC {vpc} にはシステムが 1 つしかなく、AWS がパケットごとに送信元を認証します。',
  'encrypted-by-vpc': '{vpc} の VPC 暗号化コントロールが通信の暗号化を強制しています。',
  'done-otherwise': '{setting} によって行われています。',
  'filtered-elsewhere':
    '{by, select, tenants {すべてのテナントに} other {背後のすべてのロードバランサーに}}ウェブ ACL があります: {webAcls}。',
  'groups-keep-out': 'セキュリティグループが、外部からのこうした接続を許可していません: {groups}。',
  'tls-ends-behind': 'TLS はそのまま通り、背後の {listeners} で終端されます。',
  'shut-otherwise':
    '{by, select, certificates {リスナーがクライアント証明書を求めるため} groups {セキュリティグループがほかを許可しないため} other {ルールがほかを拒否するため}}、CloudFront を迂回できないことが証明されています。',
  'without-listeners': 'ロードバランサー {loadBalancer} にはリスナーがなく、誰も接続できません。',
  'moved-by-deployments': '{services} の blue/green デプロイが重みを動かします。',
  'said-by': 'ここでは {check} が同じことを指摘しています。そちらを修復してください。',
};
