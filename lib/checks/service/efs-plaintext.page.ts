import { isUnknown } from '@/lib/inventory/unknown';
import { jqText, lines, yaml, hcl } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { revisionHow } from '../repairs/ecs-how';
import { revisionEn, revisionJa } from './revision-console';

export const efsPlaintextPage: CheckPage = {
  example: { taskDefinition: 'web:7', volumes: 'media' },
  repair: revisionHow(({ efsVolumes }) => {
    const volumes = isUnknown(efsVolumes) ? [] : efsVolumes;
    const names = volumes.flatMap(({ name, transitEncryption }) => (transitEncryption === 'ENABLED' ? [] : [name]));
    return {
      filter: `(.volumes[] | select(.name | IN(${names.map(jqText).join(', ')}))).efsVolumeConfiguration.transitEncryption = "ENABLED"`,
      cloudFormation: lines(
        'Volumes:',
        ...names.map((name) => lines(`  - Name: ${yaml(name)}`, '    EFSVolumeConfiguration:', '      TransitEncryption: ENABLED')),
      ),
      terraform: lines(
        ...names.map((name) =>
          lines('volume {', `  name = ${hcl(name)}`, '  efs_volume_configuration {', '    transit_encryption = "ENABLED"', '  }', '}'),
        ),
      ),
    };
  }),
  en: {
    title: 'Files in EFS are read and written in plain text',
    sentence: 'Task definition {taskDefinition} mounts {volumes} from EFS without encryption in transit.',
    cost: 'What the containers read from the file system and write to it, uploads and sessions among it, crosses the network in plain text, and the file system cannot be opened by IAM, which needs encryption.',
    decided:
      'transitEncryption of every volume in EFS must be ENABLED; AWS’s default is DISABLED. Task definitions without such a volume are left out.',
    console: revisionEn('Storage: volume {volumes} → Advanced configurations → turn on Transit encryption.'),
    accept: 'Where the files are public and nobody may change them, such as images that are served to everybody.',
  },
  ja: {
    title: 'EFS のファイルが平文で読み書きされています',
    sentence: 'タスク定義 {taskDefinition} は {volumes} を転送中の暗号化なしで EFS からマウントします。',
    cost: 'アップロードやセッションなど、コンテナがファイルシステムで読み書きする内容が平文でネットワークを流れます。暗号化が必要な IAM 認可も使えません。',
    decided:
      'EFS のすべてのボリュームの transitEncryption が ENABLED でなければなりません。AWS のデフォルトは DISABLED です。EFS のボリュームのないタスク定義は対象外です。',
    console: revisionJa('ストレージ: ボリューム {volumes} → 詳細設定 → 転送時の暗号化をオンにする。'),
    accept: '誰にでも配信する画像のように、ファイルが公開されていて、書き換えられる人がいない場合。',
  },
};
