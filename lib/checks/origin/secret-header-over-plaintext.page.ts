import { originId } from '@/lib/edits/subject-ids';

import type { CheckPage } from '../page';
import { originBy } from '../repairs/origin-by';

export const secretHeaderOverPlaintextPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', origin: 'alb', header: 'X-Origin-Verify', policy: 'http-only' },
  repair: ({ subject, chain }) => {
    const link = originBy(chain, subject.id);
    if (link === undefined) return { edits: [] };
    return { edits: [{ setting: 'OriginProtocolPolicy', subject: originId(link.distribution.id, link.origin.id), value: 'https-only' }] };
  },
  en: {
    title: 'A secret header crosses the internet in clear',
    sentence: 'CloudFront sends secret header {header} to origin {origin} of {distribution} over plain HTTP ({policy}).',
    cost: 'Who can read along between CloudFront and the load balancer learns the secret, and from then on gets past CloudFront whenever they like. It must be taken for known and be replaced.',
    decided:
      'Custom headers of the origin that a rule of the load balancer asks for, and whether requests get there over plain HTTP: OriginProtocolPolicy http-only, or match-viewer with a behavior that allows all. Not applicable to VPC origins, which nobody outside can read. Unknown where the rules, the headers or the policy were not read.',
    console: [
      'CloudFront → Distributions → {distribution} → Origins → {origin} → Edit → Protocol: HTTPS only → Save changes. The load balancer needs an HTTPS listener.',
      'Then replace the value of {header}: first in the rules beside the old one, then in CloudFront, then remove the old one from the rules.',
    ],
    accept: 'Never: a secret that is sent in clear is none.',
  },
  ja: {
    title: 'シークレットヘッダーがインターネットを平文で流れます',
    sentence:
      'CloudFront は {distribution} のオリジン {origin} に、シークレットヘッダー {header} を暗号化されない HTTP で送ります（{policy}）。',
    cost: 'CloudFront とロードバランサーの間で通信を読める者はシークレットを知り、それ以降いつでも CloudFront を迂回できます。値は知られたものとみなし、取り替える必要があります。',
    decided:
      'ロードバランサーのルールが求めるオリジンのカスタムヘッダーと、リクエストが暗号化されない HTTP で届くかどうかを見ます。OriginProtocolPolicy が http-only の場合、または match-viewer で allow-all のビヘイビアがある場合です。外部から読めない VPC オリジンには適用されません。ルール、ヘッダー、ポリシーを読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → オリジン → {origin} → 編集 → プロトコル: HTTPS のみ → 変更を保存。ロードバランサーには HTTPS リスナーが必要です。',
      'その後 {header} の値を取り替えます。まずルールに新しい値を古い値と並べて追加し、次に CloudFront を変更し、最後にルールから古い値を削除します。',
    ],
    accept: 'ありません。平文で送られるシークレットは、シークレットではありません。',
  },
};
