import { lines, sh } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { clusterBy } from '../repairs/ecs-how';
import { howFor } from '../repairs/how-for';
import { execHow } from './exec-configuration';

export const execUnencryptedPage: CheckPage = {
  example: { cluster: 'main', services: 'web', count: 1 },
  repair: howFor(clusterBy, (cluster) => {
    const how = execHow(cluster, {
      filter: '.kmsKeyId = env.KEY',
      cloudFormation: 'KmsKeyId: !GetAtt ExecKey.Arn',
      terraform: 'kms_key_id = aws_kms_key.exec.arn',
    });
    return {
      ...how,
      cli: lines(
        '# task roles need kms:Decrypt on the key, and those who open shells kms:GenerateDataKey',
        `export KEY="$(aws kms create-key --region ${sh(cluster.region)} --description 'ECS Exec' --query KeyMetadata.Arn --output text)"`,
        how.cli,
      ),
    };
  }),
  en: {
    title: 'Shells in containers are not encrypted with a key of one’s own',
    sentence:
      'Cluster {cluster} names no key for what ECS Exec carries to and from the containers of {count, plural, one {service} other {services}} {services}.',
    cost: 'The sessions are encrypted by TLS on AWS’s keys only. A key of one’s own encrypts them once more from end to end, and shuts out everybody who may call ecs:ExecuteCommand but may not use the key.',
    decided:
      'kmsKeyId of the cluster’s execute command configuration, while any service of the cluster has ECS Exec on. Where services could not be listed and none is known to have it on, it is unknown.',
    console: [
      'KMS → make a key. Give the task roles kms:Decrypt on it, and those who may open shells kms:GenerateDataKey.',
      'ECS → Clusters → {cluster} → Update cluster → ECS Exec → KMS key → Update.',
    ],
    accept: 'Where TLS is enough, and IAM alone decides who may open shells.',
  },
  ja: {
    title: 'コンテナのシェルが独自のキーで暗号化されていません',
    sentence:
      'クラスター {cluster} には、{count, plural, other {サービス}} {services} のコンテナと ECS Exec がやり取りする内容を暗号化するキーの指定がありません。',
    cost: 'セッションは AWS の TLS だけで暗号化されます。独自のキーを使うと、端から端までもう一度暗号化され、ecs:ExecuteCommand を呼び出せてもキーを使えない人は締め出されます。',
    decided:
      'ECS Exec が有効なサービスがクラスターにある間、クラスターの executeCommandConfiguration の kmsKeyId を見ます。サービスの一覧を読めず、有効なサービスが見つからない場合は「不明」です。',
    console: [
      'KMS でキーを作成し、タスクロールに kms:Decrypt を、シェルを開く人に kms:GenerateDataKey を許可する。',
      'ECS → クラスター → {cluster} → クラスターを更新 → ECS Exec → KMS キー → 更新。',
    ],
    accept: 'TLS で十分で、シェルを開ける人を IAM だけで決める場合。',
  },
};
