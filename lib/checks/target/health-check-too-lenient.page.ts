import { healthCheckHow } from '@/lib/steps/health-check-how';

import type { CheckPage } from '../page';
import { howFor, targetGroupBy } from '../repairs/how-for';

export const healthCheckTooLenientPage: CheckPage = {
  example: { targetGroup: 'web', codes: '200-499', kind: 'http' },
  repair: howFor(targetGroupBy, (group) =>
    healthCheckHow(group, group.protocolVersion === 'GRPC' ? ['grpcCode', '0'] : ['httpCode', '200']),
  ),
  en: {
    title: 'Errors count as healthy',
    sentence:
      'Health checks of {targetGroup} take {codes} for healthy{kind, select, grpc {: gRPC status 12 is what a server answers that does not know the method} other {: errors are among them}}.',
    cost: 'A target that answers every request with “not found”, “forbidden” or “unimplemented” gets its share of the requests all the same, and a deployment that lost its routes goes through.',
    decided:
      'Matcher of the health check: HTTP codes from 400 on, which AWS allows up to 499 for application and 599 for network load balancers, or gRPC status 12 (UNIMPLEMENTED) in groups with protocol version GRPC, where 12 is AWS’s default. Where AWS says none, the defaults are 200, 200-399 for network load balancers, and 12. Checks over TCP have no codes. Unknown where the check or the protocol version was not read.',
    console: [
      'EC2 → Target groups → {targetGroup} → Health checks → Edit → Advanced health check settings → Success codes: {kind, select, grpc {0, for a method that the server has, such as /grpc.health.v1.Health/Check} other {200}} → Save changes.',
      'See first that the path of the check really answers with it, or the targets are taken out of service.',
    ],
    accept: 'Where no path answers with success without signing in, and only that something answers is to be checked.',
  },
  ja: {
    title: 'エラーが正常とみなされます',
    sentence:
      '{targetGroup} のヘルスチェックは {codes} を正常とみなします{kind, select, grpc {。gRPC のステータス 12 は、サーバーが知らないメソッドに対して返すものです} other {。エラーもその中に含まれます}}。',
    cost: 'どのリクエストにも「見つからない」「禁止」「未実装」と返すターゲットにも、リクエストが割り振られ続けます。ルートを失ったデプロイもそのまま通ります。',
    decided:
      'ヘルスチェックの Matcher を見ます。400 以上の HTTP コード（AWS は Application Load Balancer で 499 まで、Network Load Balancer で 599 まで許可）、またはプロトコルバージョンが GRPC のグループでの gRPC ステータス 12（UNIMPLEMENTED、AWS のデフォルト）が含まれると不合格です。AWS が値を返さない場合のデフォルトは 200、Network Load Balancer では 200-399、gRPC では 12 です。TCP のチェックにコードはありません。チェックかプロトコルバージョンを読めなかった場合は「不明」です。',
    console: [
      'EC2 → ターゲットグループ → {targetGroup} → ヘルスチェック → 編集 → ヘルスチェックの詳細設定 → 成功コード: {kind, select, grpc {0（/grpc.health.v1.Health/Check など、サーバーが持つメソッドで）} other {200}} → 変更内容の保存。',
      '先に、チェックのパスが実際にそのコードを返すことを確認します。返さなければターゲットはサービスから外されます。',
    ],
    accept: 'サインインなしに成功を返すパスがなく、何かが応答することだけを確認したい場合。',
  },
};
