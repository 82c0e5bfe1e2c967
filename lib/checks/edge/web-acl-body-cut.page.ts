import { isUnknown } from '@/lib/inventory/unknown';
import { lines } from '@/lib/steps/quote';
import { largeBodyPart, webAclHow } from '@/lib/steps/web-acl-how';

import type { CheckPage } from '../page';
import { howFor, webAclBy } from '../repairs/how-for';

const LARGEST = {
  filter: '.AssociationConfig.RequestBody.CLOUDFRONT.DefaultSizeInspectionLimit = "KB_64"',
  cloudFormation: lines('AssociationConfig:', '  RequestBody:', '    CLOUDFRONT:', '      DefaultSizeInspectionLimit: KB_64'),
  terraform: lines(
    'association_config {',
    '  request_body {',
    '    cloudfront {',
    '      default_size_inspection_limit = "KB_64"',
    '    }',
    '  }',
    '}',
  ),
};

export const webAclBodyCutPage: CheckPage = {
  example: { webAcl: 'edge', rules: 'common', count: 1, limit: 16 },
  repair: howFor(webAclBy, (webAcl) => {
    const priorities = isUnknown(webAcl.rules) ? [] : webAcl.rules.map(({ priority }) => priority);
    return webAclHow(webAcl, webAcl.scope === 'REGIONAL' ? largeBodyPart(Math.max(-1, ...priorities) + 1) : LARGEST);
  }),
  en: {
    title: 'Rules see only the beginning of a body',
    sentence:
      '{count, plural, one {Rule {rules} of web ACL {webAcl} sees} other {Rules {rules} of web ACL {webAcl} see}} only the first {limit} KB of a body.',
    cost: 'Whoever puts an attack behind that much padding gets it past these rules: the whole body goes on to the application all the same.',
    decided:
      'Web ACLs with a rule that looks at the body, or a group of AWS’s that has such rules. Before a load balancer AWS WAF sees 8 KB and no more; before a distribution 16 KB unless DefaultSizeInspectionLimit says otherwise, at most 64 KB, which passes. Where the common rule set alone looks at bodies, and its rule SizeRestrictions_BODY blocks larger ones, it is covered. What a rule does with what is too large is not read, nor are rules inside own groups. Where the rules could not be read it is unknown.',
    console: [
      'Before a distribution: WAF & Shield → Web ACLs → {webAcl} → Associated AWS resources → Web request body inspection → Edit: 64 KB → Save (larger bodies cost extra).',
      'Before a load balancer: add a rule that blocks bodies of more than 8192 bytes where no large ones are expected.',
    ],
    accept: 'Where the application checks what it is sent, or nothing behind it reads bodies.',
  },
  ja: {
    title: 'ルールが本文の先頭しか検査していません',
    sentence: 'ウェブ ACL {webAcl} の{count, plural, other {ルール}} {rules} は、本文の先頭 {limit} KB しか検査しません。',
    cost: 'それだけの詰め物の後ろに攻撃を置けば、これらのルールをすり抜けます。本文全体はそのままアプリケーションに渡されます。',
    decided:
      '本文を検査するルール、またはそうしたルールを含む AWS のグループがあるウェブ ACL を見ます。ロードバランサーの前では AWS WAF は 8 KB までしか検査しません。ディストリビューションの前では、DefaultSizeInspectionLimit の指定がなければ 16 KB、最大で 64 KB（合格）です。本文を検査するのがコアルールセットだけで、その SizeRestrictions_BODY が大きい本文をブロックしていれば補われます。大きすぎる本文に対するルールの動作と、自分のグループ内のルールは読み取りません。ルールを読めなかった場合は「不明」です。',
    console: [
      'ディストリビューションの前: WAF & Shield → ウェブ ACL → {webAcl} → 関連付けられた AWS リソース → ウェブリクエスト本文の検査 → 編集: 64 KB → 保存（大きい本文には追加料金がかかる）。',
      'ロードバランサーの前: 大きい本文を想定しない場所では、8192 バイトを超える本文をブロックするルールを追加する。',
    ],
    accept: 'アプリケーションが受け取った内容を自分で検査する場合や、背後で本文を読むものがない場合。',
  },
};
