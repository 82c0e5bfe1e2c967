import { isUnknown } from '@/lib/inventory/unknown';
import { removeRecordsHow } from '@/lib/steps/remove-records';

import type { CheckPage } from '../page';
import { leadingRecords } from '../subjects/dangling-records';

export const dnsRecordDanglingPage: CheckPage = {
  example: { names: 'old.example.com', targets: 'old-987654321.eu-west-1.elb.amazonaws.com' },
  repair: ({ chain }) => {
    const dangling = (leadingRecords(chain) ?? []).flatMap((one) => {
      if (isUnknown(one)) return [];
      const { hostedZoneId: zoneId, name: host, type } = one.record;
      return one.missing.map((target) => ({ zoneId, host, type, target }));
    });
    return { how: removeRecordsHow(dangling) };
  },
  en: {
    title: 'DNS records lead to load balancers or distributions that are gone',
    sentence: 'DNS records of {names} lead to {targets}, which this account does not have.',
    cost: 'Visitors get no answer under these names. Whoever gets hold of what stands behind such a name answers in yours, with cookies of your domain and certificates that they may have issued for it.',
    decided:
      'Records of Route 53 (A, AAAA, CNAME, aliases) that lead to a name of a load balancer in a Region that was read, or of CloudFront, against the load balancers, classic ones too, the distributions and the connection groups of the account. Where only names of CloudFront are not found it is low: services of AWS, such as API Gateway, have distributions of their own. Only hosted zones that names of distributions, tenants or load balancers lie in are read. Not applicable where only a part of the account was read. A listing, a name or records that could not be read leave it unknown.',
    console: [
      'Find out whose {targets} is: another account’s load balancers and distributions, and those that API Gateway or Cognito make, are not seen here.',
      'If nobody’s: Route 53 → Hosted zones → the zone of {names} → choose the records → Delete records.',
    ],
    accept: 'Where the target belongs to another account of yours, or to a service of AWS that keeps its own distribution.',
  },
  ja: {
    title: 'DNS レコードが、なくなったロードバランサーやディストリビューションを指しています',
    sentence: '{names} の DNS レコードは {targets} を指していますが、このアカウントにはありません。',
    cost: 'これらの名前では応答が返りません。指している先の名前を手に入れた者は、あなたの名前で応答でき、ドメインの Cookie を受け取り、証明書を発行させることもできます。',
    decided:
      '読み取ったリージョンのロードバランサーまたは CloudFront の名前を指す Route 53 のレコード（A、AAAA、CNAME、エイリアス）を、アカウントのロードバランサー（Classic を含む）、ディストリビューション、接続グループと照合します。見つからないのが CloudFront の名前だけなら重要度は低です（API Gateway など、独自のディストリビューションを持つ AWS サービスがあります）。読み取るのは、ディストリビューション、テナント、ロードバランサーの名前が属するホストゾーンだけです。アカウントの一部だけを読み取った場合は対象外です。一覧、名前、レコードのいずれかを読めなかった場合は「不明」です。',
    console: [
      '{targets} が誰のものかを調べます。別のアカウントのものや、API Gateway や Cognito が作るものは、ここからは見えません。',
      '誰のものでもなければ: Route 53 → ホストゾーン → {names} のゾーン → レコードを選択 → レコードを削除。',
    ],
    accept: '指している先が自社の別のアカウントのものか、独自のディストリビューションを持つ AWS サービスのものである場合。',
  },
};
