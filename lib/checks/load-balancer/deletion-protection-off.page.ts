import { loadBalancerAttributeHow } from '@/lib/steps/attribute-how';

import type { CheckPage } from '../page';
import { howFor, loadBalancerBy } from '../repairs/how-for';

export const deletionProtectionOffPage: CheckPage = {
  example: { loadBalancer: 'web' },
  repair: howFor(loadBalancerBy, (loadBalancer) =>
    loadBalancerAttributeHow(loadBalancer, {
      key: 'deletion_protection.enabled',
      value: 'true',
      terraform: 'enable_deletion_protection',
    }),
  ),
  en: {
    title: 'Nothing stops the deletion of a load balancer',
    sentence: 'Load balancer {loadBalancer} can be deleted by one call.',
    cost: 'One wrong click, script or template takes the site off the air. The load balancer that is made anew has another DNS name, so records, origins and VPC origins that name the old one must be changed too.',
    decided:
      'Attribute deletion_protection.enabled of application and network load balancers; AWS’s default is false. Where the attributes could not be read it is unknown.',
    console: ['EC2 → Load Balancers → {loadBalancer} → Attributes → Edit.', 'Protection: turn on “Deletion protection” → Save changes.'],
    accept: 'For load balancers that live as briefly as the test environment that they belong to.',
  },
  ja: {
    title: 'ロードバランサーの削除を止めるものがありません',
    sentence: 'ロードバランサー {loadBalancer} は、1 回の呼び出しで削除できます。',
    cost: '誤ったクリック、スクリプト、テンプレートひとつでサイトが止まります。作り直したロードバランサーは DNS 名が変わるため、元の名前を指すレコード、オリジン、VPC オリジンも変更しなければなりません。',
    decided:
      'Application Load Balancer と Network Load Balancer の属性 deletion_protection.enabled を見ます。AWS のデフォルトは false です。属性を読めなかった場合は「不明」です。',
    console: ['EC2 → ロードバランサー → {loadBalancer} → 属性 → 編集。', '保護の「削除保護」をオンにする → 変更内容の保存。'],
    accept: 'テスト環境とともに短期間で作っては消すロードバランサーの場合。',
  },
};
