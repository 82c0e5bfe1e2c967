import type { CheckPage } from '../page';
import { withoutWildcards } from '../repairs/certificate-by';

export const certificateWildcardPage: CheckPage = {
  example: {
    ...{ names: '*.example.com', region: 'eu-west-1' },
    arn: 'arn:aws:acm:eu-west-1:111122223333:certificate/0a1b2c3d-1111-2222-3333-444455556666',
  },
  repair: withoutWildcards,
  en: {
    title: 'A wildcard certificate is in use',
    sentence: 'A certificate for {names} is in use in {region}: {arn}.',
    cost: 'Whoever gets hold of its key can pass for every name under the wildcard, those of other teams among them. With ACM the key does not leave AWS unless it is exported, so that the danger is small.',
    decided:
      'Names of every certificate that a distribution, a tenant or a listener shows; one with an asterisk fails. Names that could not be read leave it unknown.',
    console: [
      'AWS Certificate Manager, in {region} → Request a certificate for the names that are called, instead of {names}.',
      'Choose it in the distribution or listener that shows the old one, then delete that.',
    ],
    accept: 'Where names come and go, or there are more than a certificate takes; or where the key never leaves ACM.',
  },
  ja: {
    title: 'ワイルドカード証明書を使っています',
    sentence: '{region} で {names} の証明書が使われています: {arn}。',
    cost: '鍵を手に入れた者は、ほかのチームのものも含め、ワイルドカードに当てはまるすべての名前になりすませます。ACM の鍵はエクスポートしない限り AWS の外に出ないため、危険は小さいです。',
    decided:
      'ディストリビューション、テナント、リスナーが提示するすべての証明書の名前を見ます。アスタリスクを含む名前があれば不合格です。名前を読めなかった場合は「不明」です。',
    console: [
      'AWS Certificate Manager（{region}）→ {names} の代わりに、実際に使う名前で証明書をリクエストします。',
      '古い証明書を提示しているディストリビューションやリスナーでその証明書を選び、古い方を削除します。',
    ],
    accept: '名前が頻繁に増減する場合、1 つの証明書に収まらないほど多い場合、または鍵が ACM から出ない場合。',
  },
};
