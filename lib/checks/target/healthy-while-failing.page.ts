import { healthCheckHow } from '@/lib/steps/health-check-how';
import { isUnknown } from '@/lib/inventory/unknown';

import type { CheckPage } from '../page';
import { NO_HOW, targetGroupBy } from '../repairs/how-for';

export const healthyWhileFailingPage: CheckPage = {
  example: { targetGroup: 'web', healthy: 2, status: 464 },
  repair: ({ subject, chain }) => {
    const group = targetGroupBy(chain, subject.id);
    if (group === undefined) return { how: NO_HOW };
    const { protocol, protocolVersion } = group;
    if (protocolVersion === 'HTTP2' || protocolVersion === 'GRPC') {
      return { edits: [{ setting: 'ProtocolVersion', subject: group.arn, value: 'HTTP1' }] };
    }
    return { how: healthCheckHow(group, ['port', 'traffic-port'], ['protocol', isUnknown(protocol) ? 'HTTP' : (protocol ?? 'HTTP')]) };
  },
  en: {
    title: 'Targets are healthy while every page fails',
    sentence:
      'Healthy targets of {targetGroup}: {healthy}. Yet every page request that gets to the group fails{status, select, none {} other { with status {status}}}.',
    cost: 'The console is green, deployments succeed, no alarm on unhealthy targets rings, and nobody gets a page. Who looks for the fault looks in the wrong place: health checks are made by the load balancer itself, in the protocol version of the group, and not in that of the requests.',
    decided:
      'It fails where DescribeTargetHealth has healthy targets, and every surveyed page request that gets to the group ends in a certain failure: 464 because the group takes HTTP/2 and CloudFront speaks HTTP/1.1, a network or a protocol on the way to the target. One request of any kind that is served passes. Requests by the own name of a load balancer that stands behind CloudFront do not count. Not applicable where no target is healthy or no page gets here; unknown where targets, or what leads here, was not read.',
    console: [
      'EC2 → Target groups → {targetGroup} → Details: Protocol version. Behind CloudFront it has to be HTTP1, unless the requests are gRPC.',
      'The version of a group cannot be changed: create another group with it, and let the service and the rules use that one.',
      'Alarm on what viewers get as well: CloudWatch metrics HTTPCode_ELB_4XX_Count of the load balancer and 4xxErrorRate of the distribution.',
    ],
    accept: 'Never for a group that is meant to serve. A group that only waits for a release needs no requests yet.',
  },
  ja: {
    title: 'すべてのページが失敗するのに、ターゲットは正常です',
    sentence:
      '{targetGroup} の {healthy} 個のターゲットは正常ですが、このグループに届くページのリクエストはすべて{status, select, none {} other {ステータス {status} で}}失敗します。',
    cost: 'コンソールでは正常と表示され、デプロイは成功し、異常なターゲットのアラームも鳴らないまま、だれもページを見られません。原因を探す人は違う場所を探すことになります。ヘルスチェックはロードバランサー自身が、リクエストのバージョンではなく、グループのプロトコルバージョンで行うためです。',
    decided:
      'DescribeTargetHealth に正常なターゲットがあり、調べたページのリクエストのうちこのグループに届くものがすべて確実に失敗する場合に不合格です。たとえば、グループが HTTP/2 を受け付けるのに CloudFront が HTTP/1.1 で接続するための 464 や、ターゲットまでのネットワークやプロトコルの不一致です。どの種類でも応答されるリクエストが 1 つあれば合格です。CloudFront の後ろにあるロードバランサー自身の名前へのリクエストは数えません。正常なターゲットがない場合や、ページのリクエストが届かない場合は対象外です。ターゲットや、ここへ至る経路を読めなかった場合は「不明」です。',
    console: [
      'EC2 → ターゲットグループ → {targetGroup} → 詳細: プロトコルバージョン。リクエストが gRPC でない限り、CloudFront の後ろでは HTTP1 でなければなりません。',
      'グループのバージョンは変更できません。HTTP1 の別のグループを作成し、サービスとルールにそれを使わせます。',
      'ビューワーが受け取るものもアラームの対象にします。ロードバランサーの CloudWatch メトリクス HTTPCode_ELB_4XX_Count と、ディストリビューションの 4xxErrorRate です。',
    ],
    accept: '応答すべきグループでは受け入れられません。リリースを待っているだけのグループには、まだリクエストは不要です。',
  },
};
