import { serviceHow } from '@/lib/steps/service-how';

import type { CheckPage } from '../page';
import { serviceBy } from '../repairs/ecs-how';
import { howFor } from '../repairs/how-for';

export const fargatePlatformOutdatedPage: CheckPage = {
  example: { service: 'web', version: '1.3.0', latest: '1.4.0' },
  repair: howFor(serviceBy, (service) =>
    serviceHow(service, {
      cli: '--platform-version LATEST',
      cloudFormation: 'PlatformVersion: LATEST',
      terraform: 'platform_version = "LATEST"',
    }),
  ),
  en: {
    title: 'A service is held on an old Fargate platform',
    sentence: 'Service {service} is held on Fargate platform version {version}; the latest is {latest}.',
    cost: 'Old platform versions end: AWS stops the tasks that are left on one, and new tasks are refused, so the service goes down on a day that AWS chooses. Until then the tasks miss what newer ones have, such as ECS Exec and GuardDuty’s Runtime Monitoring.',
    decided:
      'platformVersion of services on Fargate. LATEST, which is AWS’s default, passes, and so does the latest one by its number: 1.4.0 for Linux, 1.0.0 for Windows. Services on other capacity are left out.',
    console: ['ECS → Clusters → the cluster → {service} → Update service.', 'Compute configuration → Platform version: LATEST → Update.'],
    accept: 'Where the application is known not to work on the newer platform, for as long as the old one is still kept.',
  },
  ja: {
    title: 'サービスが古い Fargate プラットフォームに固定されています',
    sentence: 'サービス {service} は Fargate プラットフォームバージョン {version} に固定されています。最新は {latest} です。',
    cost: '古いプラットフォームバージョンは提供が終了します。AWS は残っているタスクを停止し、新しいタスクの起動も拒否するため、AWS が決めた日にサービスが止まります。それまでも、ECS Exec や GuardDuty の Runtime Monitoring など、新しいバージョンの機能は使えません。',
    decided:
      'Fargate のサービスの platformVersion を見ます。AWS のデフォルトである LATEST と、最新バージョンの番号（Linux は 1.4.0、Windows は 1.0.0）は合格です。Fargate 以外のサービスは対象外です。',
    console: [
      'ECS → クラスター → 該当のクラスター → {service} → サービスを更新。',
      'コンピューティング設定 → プラットフォームのバージョン: LATEST → 更新。',
    ],
    accept: 'アプリケーションが新しいプラットフォームで動かないと分かっていて、古いバージョンがまだ提供されている間。',
  },
};
