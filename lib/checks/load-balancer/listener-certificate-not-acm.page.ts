import { isUnknown } from '@/lib/inventory/unknown';
import { replaceCertificateHow } from '@/lib/steps/certificate-how';

import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';
import { listenerBy } from '../repairs/listener-by';
import { namesOf } from '../repairs/plain-port';
import { isOfIam } from '../subjects/certificate-of-iam';

export const listenerCertificateNotAcmPage: CheckPage = {
  example: { listener: 'web:443', certificates: 'www-2019' },
  repair: ({ subject, chain }) => {
    const at = listenerBy(chain, subject.id);
    const shown = at === undefined || isUnknown(at.listener.certificates) ? [] : at.listener.certificates;
    const old = shown.find(({ arn }) => isOfIam(arn));
    if (at === undefined || old === undefined) return { how: NO_HOW };
    const { region } = at.loadBalancer;
    return {
      how: replaceCertificateHow({ arn: old.arn, region }, namesOf(chain, at.loadBalancer), { distributions: [], listeners: [at] }),
    };
  },
  en: {
    title: 'A listener shows a certificate that ACM does not renew',
    sentence: 'Listener {listener} shows {certificates} from IAM, where nothing is renewed automatically.',
    cost: 'On the day that it expires every client refuses to connect, and behind CloudFront viewers get 502. IAM warns nobody, and its certificates stand in no list of ACM.',
    decided:
      'The ARNs of all certificates of HTTPS and TLS listeners, the default one and those chosen by name: a server certificate of IAM fails. Certificates that were imported into ACM pass here. Certificates that could not be read leave it unknown.',
    console: [
      'Certificate Manager → Request → names of the site → DNS validation → create the records.',
      'EC2 → Load Balancers → Listeners and rules → {listener} → Certificates: add the new one, make it the default, remove {certificates}.',
      'Afterwards delete it from IAM: aws iam delete-server-certificate.',
    ],
    accept: 'Where the certificate must come from an authority that ACM cannot use, in a Region without ACM.',
  },
  ja: {
    title: 'リスナーが ACM の更新しない証明書を使っています',
    sentence: 'リスナー {listener} は IAM の証明書 {certificates} を使っています。自動では更新されません。',
    cost: '期限が切れた日にすべてのクライアントが接続を拒み、CloudFront の後ろではビューワーに 502 が返ります。IAM は誰にも警告せず、ACM の一覧にも表れません。',
    decided:
      'HTTPS リスナーと TLS リスナーのすべての証明書（デフォルトの証明書と、名前で選ばれる証明書）の ARN を見ます。IAM のサーバー証明書があれば不合格です。ACM にインポートした証明書はここでは合格です。証明書を読めなかった場合は「不明」です。',
    console: [
      'Certificate Manager → リクエスト → サイトの名前 → DNS 検証 → レコードを作成。',
      'EC2 → ロードバランサー → リスナーとルール → {listener} → 証明書: 新しい証明書を追加してデフォルトにし、{certificates} を削除します。',
      'そのあと IAM から削除します: aws iam delete-server-certificate。',
    ],
    accept: 'ACM で使えない認証局の証明書が必要で、リージョンに ACM がない場合。',
  },
};
