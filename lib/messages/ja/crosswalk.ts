import type { CrosswalkMessages } from '../en/crosswalk';

export const notOurs: CrosswalkMessages['notOurs'] = {
  'waf-classic': 'AWS WAF Classic は旧サービスです。そのウェブ ACL は web-acl-classic で名前だけ示し、中身は見ません。',
  'not-on-the-way': 'リクエストの経路になく、どのホップもそれに左右されません。',
  'needs-other-apis': 'Amazon S3 など、スキャンが呼び出さないサービスの API が必要です。',
  'infrastructure-code-only': 'テンプレートの記述だけの性質で、アカウントからは分かりません。',
  'choice-not-flaw': '欠陥ではなく選択です。正しいかどうかはサイトの目的によります。',
  retired: '廃止されました。対象がもう存在しません。',
  'never-true': '元のツールの既知の不具合により、検出されることがありません。',
};

export const differs: CrosswalkMessages['differs'] = {
  'any-environment-variable': '平文の環境変数をすべて不合格にします。こちらは機密情報らしい名前だけを見ます。',
  'any-headers-policy': 'どのレスポンスヘッダーポリシーでも合格です。こちらはその中の Strict-Transport-Security を見ます。',
  'application-may-send': 'CloudFront だけを見ます。ロードバランサーやアプリケーションがヘッダーを送ることもあります。',
  'default-behavior-only': 'デフォルトのビヘイビアだけを読むため、ほかのビヘイビアが HTTP を受け付けても合格します。',
  'explicit-latest-fails': 'Linux の最新プラットフォームバージョンである 1.4.0 の明示指定を不合格にします。',
  'legacy-named': 'Classic Load Balancer は旧世代です。こちらは 1 つずつ名前を示し、中身は見ません。',
  'looks-at-another-field': 'ECS とは別の名前や階層のフィールドを読むため、ほとんど検出されません。',
  'named-for-another-hop': '名前はオリジンですが、読むのはビューワー側の TLS の下限です。',
  'one-redirect-passes': '転送するルールの中にリダイレクトが 1 つあれば合格します。こちらはすべてのルールに求めます。',
  'post-quantum-everywhere': 'CloudFront のどのセキュリティポリシーも TLS 1.3 で耐量子鍵交換を提供します。これは TLS 1.3 のみを求めます。',
  'post-quantum-is-a-choice': '耐量子のポリシーを求めます。こちらは Security Hub が推奨するポリシーなら、耐量子かどうかを問いません。',
  'private-plaintext': 'ネットワークを考慮しません。1 つのシステムだけのプライベート VPC では、AWS がパケットごとに認証します。',
  'redirect-listener-fails': 'HTTPS へリダイレクトするだけのリスナーも不合格にしますが、それは ELB.1 が求めるものです。',
  'redirect-may-loop':
    'CloudFront が HTTP で接続している場合、求められるリダイレクトは無限ループになります。その場合はオリジンを HTTPS にします。',
  'root-object-only-s3': 'すべてのディストリビューションに求めます。Security Hub とこちらは、オリジンが S3 のものだけに求めます。',
  'signing-is-a-choice': '公開サイトにも URL の署名を求めます。こちらは、署名を使う場合にキーグループの利用だけを求めます。',
  'stricter-origin-tls': 'SSLv3 だけを不合格にします。こちらは TLS 1.0 と TLS 1.1 も不合格にします。',
  'transparency-always': '2026 年 6 月以降、ACM のパブリック証明書は必ず記録されます。不合格になるのは古い設定だけです。',
  'vended-logs': '古い設定だけを見ます。こちらは CloudWatch Logs が配信するログも数えます。',
  'web-acl-at-edge': 'CloudFront のウェブ ACL が同じリクエストをフィルタリングすることを考慮しません。',
};
