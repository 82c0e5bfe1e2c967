import { isUnknown } from '@/lib/inventory/unknown';
import { tagHow } from '@/lib/steps/tag-how';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';

export const certificateUntaggedPage: CheckPage = {
  example: { certificate: 'www.example.com' },
  repair: howFor(
    ({ inventory }, id) => inventory.certificates.find(({ arn }) => arn === id),
    ({ arn, names, region }) => tagHow('certificate', { id: arn, name: isUnknown(names) ? arn : (names[0] ?? arn), region }),
  ),
  en: {
    title: 'A certificate has no tags',
    sentence: 'The certificate of {certificate} has no tags.',
    cost: 'When its renewal fails nobody can tell from the certificate whose it is, and policies and automation that go by tags pass it by.',
    decided:
      'The tags of certificates that a distribution or a listener uses: any key will do. Tags that AWS itself sets, whose keys begin with aws:, do not count. Certificates in IAM are not applicable: listener-certificate-not-acm is about them. Where the tags could not be read it is unknown.',
    console: [
      'Certificate Manager → List certificates → the certificate of {certificate} → Tags → Manage tags.',
      'Add a tag that names the owner → Save.',
    ],
    accept: 'Where owners are recorded elsewhere and everybody on call knows where.',
  },
  ja: {
    title: '証明書にタグがありません',
    sentence: '{certificate} の証明書にはタグがありません。',
    cost: '更新に失敗したとき、証明書を見ても担当者が分かりません。タグを使うポリシーや自動化の対象からも外れます。',
    decided:
      'ディストリビューションまたはリスナーが使う証明書のタグを見ます。キーは何でもかまいません。キーが aws: で始まる、AWS 自身が付けるタグは数えません。IAM の証明書は listener-certificate-not-acm が扱うため対象外です。タグを読めなかった場合は「不明」です。',
    console: ['Certificate Manager → 証明書を一覧 → {certificate} の証明書 → タグ → タグの管理。', '所有者を示すタグを追加 → 保存。'],
    accept: '所有者を別の場所で管理していて、当番の全員がその場所を知っている場合。',
  },
};
