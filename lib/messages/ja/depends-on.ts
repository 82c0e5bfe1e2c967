import type { DependsOnMessages } from '../en/depends-on';

export const dependsOn: DependsOnMessages = {
  gap: '読み取れなかった情報: {resource} に対する {action}。',
  'function-may-override': 'CloudFront 関数 {function}。リクエスト、オリジン、応答を変える可能性があります。',
  'lambda-may-override': 'Lambda@Edge 関数 {function}。リクエスト、オリジン、応答を変える可能性があります。',
  'web-acl': 'ウェブ ACL {webAcl} によるこのリクエストの扱い。',
  'weighted-target-groups': 'どのターゲットグループが選ばれるか: {targetGroups}。',
  'rule-condition-unknown': 'ルール {rule} に一致するかどうか。{condition} の条件が、このリクエストで定まっていない点を参照します。',
  'source-ip': '接続元のアドレス。ルール {rule} が参照します。',
  'viewer-address': 'ビューワーの接続元アドレス。ロードバランサー {loadBalancer} のセキュリティグループは一部だけを許可しています。',
  'cloudfront-address': 'CloudFront の接続元アドレス。ロードバランサー {loadBalancer} までは一部だけが通されます。',
  'load-balancer-node':
    'ロードバランサー {loadBalancer} のどのノードに接続するか。一部のサブネットにはインターネットへのルートがありません。',
  'origin-failover':
    'CloudFront がグループ {group} の 2 番目のオリジンに切り替えるかどうか。この種の失敗について、AWS は明記していません。',
  'vpc-origin-status': 'デプロイされていない VPC オリジン {origin} ({status})。',
  'vpc-without-gateway': 'VPC オリジン {origin}。その VPC {vpc} には、AWS が求めるインターネットゲートウェイがありません。',
  'certificate-authority': 'インポートされた証明書 {certificate} の認証局を CloudFront が信頼するかどうか。',
  'origin-asks-for-certificate':
    'クライアント証明書を要求するロードバランサー {loadBalancer} のリスナー。AWS によれば、オリジンに証明書がない場合 CloudFront は接続を切断します。',
  'viewer-certificate': 'ビューワーが {component} に受け入れられる証明書を提示するかどうか。',
  'signed-request': 'URL または Cookie に署名があるかどうか。ビヘイビア {behavior} が署名を要求します。',
  'continuous-deployment': '{distribution} のステージングディストリビューションに振り分けられるかどうか。',
  'geo-restriction': 'ビューワーの国。ディストリビューション {distribution} が制限しています。',
  'target-health': '{targetGroup} のターゲットの正常性。',
  authentication: 'リクエストが認証済みかどうか ({action})。',
  'cached-response':
    '同じページへの http:// のリクエストに対するリダイレクトを CloudFront がキャッシュしているかどうか。CloudFront は両方のスキームに同じコピーを使うため、それがキャッシュされている間、ページは自分自身へリダイレクトされ続けます。',
  'dns-answer': '{host} に対する DNS の応答。',
  application: 'アプリケーション。',
};
