import { detectorHow } from '@/lib/steps/guardduty-how';

import type { CheckPage } from '../page';

export const guarddutyOffPage: CheckPage = {
  example: { region: 'eu-west-1' },
  repair: ({ subject }) => ({ how: detectorHow(subject.id, false) }),
  en: {
    title: 'GuardDuty does not watch the Region',
    sentence: 'GuardDuty is off in {region}, where load balancers or services run.',
    cost: 'Nobody notices a container that talks to known attackers, scans the network or mines coins, nor credentials of a task that are used from elsewhere.',
    decided:
      'GuardDuty’s detector of each Region in which load balancers are, or services that a target group leads to; it must be there and enabled. A Region that only CloudFront’s own settings belong to does not count. Unknown where the detector could not be read.',
    console: [
      'Choose Region {region} → GuardDuty → Get started → Enable GuardDuty; or let the organization’s administrator account enable it.',
    ],
    accept: 'Where another product watches the same: flow logs, DNS queries and the use of credentials.',
  },
  ja: {
    title: 'GuardDuty がリージョンを監視していません',
    sentence: 'ロードバランサーかサービスのある {region} で GuardDuty が無効です。',
    cost: '既知の攻撃者と通信するコンテナ、ネットワークのスキャン、暗号通貨の採掘、別の場所で使われるタスクの認証情報に、だれも気づきません。',
    decided:
      'ロードバランサー、またはターゲットグループが指すサービスのあるリージョンごとに、GuardDuty のディテクターを見ます。存在し、有効でなければなりません。CloudFront の設定だけが属するリージョンは数えません。ディテクターを読めなかった場合は「不明」です。',
    console: [
      'リージョン {region} を選択 → GuardDuty → 今すぐ始める → GuardDuty を有効にする。または組織の管理者アカウントから有効にします。',
    ],
    accept: 'フローログ、DNS クエリ、認証情報の使用という同じものを、別の製品が監視している場合。',
  },
};
