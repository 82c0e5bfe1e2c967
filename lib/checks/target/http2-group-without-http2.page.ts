import { behaviorId } from '@/lib/edits/subject-ids';
import type { Chain } from '@/lib/chain/chain';
import type { Edit } from '@/lib/edits/setting';
import { isUnknown } from '@/lib/inventory/unknown';

import type { CheckPage } from '../page';
import { targetGroupBy } from '../repairs/how-for';
import { behaviorsOf } from '../subjects/behaviors';

export const http2GroupWithoutHttp2Page: CheckPage = {
  example: { targetGroup: 'web', protocolVersion: 'HTTP2' },
  repair: ({ subject, chain }) => {
    const version = targetGroupBy(chain, subject.id)?.protocolVersion;
    if (version === 'GRPC') return { edits: grpcBefore(chain, subject.id) };
    return { edits: version === 'HTTP2' ? [{ setting: 'ProtocolVersion', subject: subject.id, value: 'HTTP1' }] : [] };
  },
  en: {
    title: 'A target group takes HTTP/2, and nothing comes over HTTP/2',
    sentence:
      'Target group {targetGroup} has protocol version {protocolVersion}, and no request gets to it over HTTP/2{protocolVersion, select, GRPC { as gRPC} other {}}: only health checks do.',
    cost: 'Everything that comes is answered 464 by the load balancer, while the targets are healthy. CloudFront speaks HTTP/2 to an origin for gRPC only, whatever viewers speak to it.',
    decided:
      'ProtocolVersion HTTP2 or GRPC, and every surveyed request that gets to the group as it is meant to is refused for its version. Requests by the own name of a load balancer that stands behind CloudFront do not count. Not applicable to HTTP1, and to a group that no request gets to; unknown where the version, or what leads here, was not read.',
    console: [
      'Pages: EC2 → Target groups → Create target group: the settings of {targetGroup}, with protocol version HTTP1; then let the service and the rules use it.',
      'gRPC: CloudFront → Distributions → Behaviors → Edit → Allow gRPC requests over HTTP/2; allowed HTTP methods with POST.',
    ],
    accept: 'Where the group waits for clients that will speak HTTP/2 to the load balancer itself.',
  },
  ja: {
    title: 'ターゲットグループは HTTP/2 を受け付けますが、HTTP/2 では何も届きません',
    sentence:
      'ターゲットグループ {targetGroup} のプロトコルバージョンは {protocolVersion} ですが、HTTP/2 {protocolVersion, select, GRPC {の gRPC } other {}}で届くリクエストはなく、ヘルスチェックだけです。',
    cost: '届くものにはすべてロードバランサーが 464 を返しますが、ターゲットは正常のままです。ビューワーが何で接続していても、CloudFront がオリジンと HTTP/2 で話すのは gRPC だけです。',
    decided:
      'ProtocolVersion が HTTP2 か GRPC で、想定された経路でこのグループに届く調査対象のリクエストがすべてバージョンのために拒否される場合に不合格です。CloudFront の後ろにあるロードバランサー自身の名前へのリクエストは数えません。HTTP1 のグループと、リクエストの届かないグループは対象外です。バージョンや、ここへ至る経路を読めなかった場合は「不明」です。',
    console: [
      'ページの場合: EC2 → ターゲットグループ → ターゲットグループの作成: {targetGroup} と同じ設定で、プロトコルバージョンを HTTP1 にし、サービスとルールにそれを使わせます。',
      'gRPC の場合: CloudFront → ディストリビューション → ビヘイビア → 編集 → HTTP/2 経由の gRPC リクエストを許可し、許可された HTTP メソッドに POST を含めます。',
    ],
    accept: 'ロードバランサーに直接 HTTP/2 で接続するクライアントを、グループがこれから待つ場合。',
  },
};

/** Behaviors that lead to the group's load balancer, and do not bring gRPC yet. */
function grpcBefore(chain: Chain, group: string): Edit[] {
  const loadBalancers = new Set((chain.index.routingsTo.get(group) ?? []).map(({ loadBalancer }) => loadBalancer.arn));
  const links = [...loadBalancers].flatMap((arn) => chain.index.originLinksTo.get(arn) ?? []);
  return links.flatMap(({ distribution, origin }) =>
    behaviorsOf(distribution).flatMap((behavior): Edit[] => {
      if (isUnknown(behavior)) return [];
      const { pathPattern, targetOriginId, grpcEnabled } = behavior.settings;
      if (isUnknown(pathPattern) || targetOriginId !== origin.id || grpcEnabled !== false) return [];
      return [{ setting: 'GrpcConfig', subject: behaviorId(distribution.id, pathPattern), value: 'enabled' }];
    }),
  );
}
