import type { Chain, Entry } from '@/lib/chain/chain';
import { isUnknown } from '@/lib/inventory/unknown';
import { connectionGroupIpv6How, distributionIpv6How, ipv6RecordsHow, loadBalancerIpv6How } from '@/lib/steps/ipv6-how';
import type { Step } from '@/lib/steps/step';

import type { CheckPage } from '../page';
import { howFor, NO_HOW } from '../repairs/how-for';
import { ipv6Door, namesOfDoor } from './ipv6-names';

export const ipv6HalfEnabledPage: CheckPage = {
  example: { entry: 'd111111abcdef8.cloudfront.net', names: 'www.example.com', lacking: 'record' },
  repair: howFor(entryBy, ipv6How),
  en: {
    title: 'IPv6 is on at one end only',
    sentence:
      '{entry}{lacking, select, record { answers over IPv6, but no AAAA record of {names} leads there.} other { does not answer over IPv6, but an AAAA record of {names} leads there.}}',
    cost: 'Nobody is served over IPv6, although somebody meant them to be: viewers in networks with IPv6 only need translation or do not connect. IPv4 goes on working.',
    decided:
      'The names of the way in, in Route 53, against IsIPV6Enabled of the distribution, Ipv6Enabled of the tenant’s connection group, or IpAddressType of the load balancer. A name whose alias A record leads there needs an alias AAAA record where IPv6 is on, and none where it is off; a CNAME stands for both. Names outside the account’s hosted zones are not looked at, nor are load balancers that only CloudFront comes to. Zones or records that could not be read leave it unknown.',
    console: [
      'Route 53 → Hosted zones → the zone of {names} → Create record: type AAAA, Alias to {entry}.',
      'If IPv6 is off there instead: CloudFront → Distributions → General → Settings → Edit → IPv6: On; or EC2 → Load Balancers → Edit IP address type → Dualstack. Or delete the AAAA record.',
    ],
    accept: 'Where signed URLs bind viewers to an IPv4 address, which IPv6 breaks; then turn it off at both ends.',
  },
  ja: {
    title: 'IPv6 が片側だけ有効です',
    sentence:
      '{entry} は{lacking, select, record { IPv6 で応答しますが、{names} にはそこへ向かう AAAA レコードがありません。} other { IPv6 で応答しませんが、{names} にはそこへ向かう AAAA レコードがあります。}}',
    cost: 'IPv6 を使うつもりでも、誰も IPv6 では接続できません。IPv6 しかないネットワークのビューワーは、変換に頼るか、接続できません。IPv4 はそのまま使えます。',
    decided:
      '入り口の名前の Route 53 レコードを、ディストリビューションの IsIPV6Enabled、テナントの接続グループの Ipv6Enabled、またはロードバランサーの IpAddressType と比べます。エイリアスの A レコードが向かう名前には、IPv6 が有効なら AAAA のエイリアスが必要で、無効ならあってはなりません。CNAME は両方を兼ねます。アカウントのホストゾーンにない名前と、CloudFront だけが使うロードバランサーは見ません。ゾーンやレコードを読めなかった場合は「不明」です。',
    console: [
      'Route 53 → ホストゾーン → {names} のゾーン → レコードを作成: タイプ AAAA、エイリアスのターゲットは {entry}。',
      '先方の IPv6 が無効な場合: CloudFront → ディストリビューション → 一般 → 設定 → 編集 → IPv6: オン。または EC2 → ロードバランサー → IP アドレスタイプを編集 → Dualstack。もしくは AAAA レコードを削除します。',
    ],
    accept: '署名付き URL がビューワーを IPv4 アドレスに限定していて、IPv6 では動かない場合。その場合は両側で無効にしてください。',
  },
};

function entryBy(chain: Chain, id: string): { chain: Chain; entry: Entry } | undefined {
  const entry = chain.entries.find((one) => one.id === id);
  return entry === undefined ? undefined : { chain, entry };
}

function ipv6How({ chain, entry }: { chain: Chain; entry: Entry }): Step['how'] {
  const door = ipv6Door(chain, entry);
  if (door === null || isUnknown(door)) return NO_HOW;
  const loadBalancer = chain.index.loadBalancer.get(entry.component.id) ?? null;
  if (!door.ipv6) {
    if (loadBalancer !== null) return loadBalancerIpv6How(loadBalancer);
    return entry.tenant === null ? distributionIpv6How(door.evidence.resource) : connectionGroupIpv6How(door.evidence.resource);
  }
  const names = namesOfDoor(chain, entry, door).flatMap((one) =>
    isUnknown(one) || one.right ? [] : [{ zoneId: one.zone.id, host: one.host, target: door.name }],
  );
  return ipv6RecordsHow(names, loadBalancer);
}
