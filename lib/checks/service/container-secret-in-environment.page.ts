import type { TaskDefinition } from '@/lib/inventory/task';
import { isUnknown } from '@/lib/inventory/unknown';
import { hcl, jqText, lines, sh, yaml } from '@/lib/steps/quote';
import { containersPart, type DefinitionPart } from '@/lib/steps/task-definition-how';

import type { CheckPage } from '../page';
import { revisionHow } from '../repairs/ecs-how';
import { containersOf } from '../subjects/containers';
import { isCredential, secretNamesOf } from './container-secret-in-environment';
import { revisionEn, revisionJa } from './revision-console';

interface Holder {
  container: string;
  /** To be stored; credentials are only taken away, since roles stand in for them. */
  secrets: readonly string[];
  all: readonly string[];
}

function holdersOf(taskDefinition: TaskDefinition): Holder[] {
  return containersOf(taskDefinition).flatMap((container) => {
    if (isUnknown(container)) return [];
    const all = secretNamesOf(container);
    return all.length === 0 ? [] : [{ container: container.settings.name, all, secrets: all.filter((name) => !isCredential(name)) }];
  });
}

/** A parameter of the same Region is named without its ARN. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html */
function parameterOf({ family }: TaskDefinition, name: string): string {
  return `/${family}/${name}`;
}

function partOf(taskDefinition: TaskDefinition, { all, secrets }: Holder): DefinitionPart {
  const gone = `.environment |= map(select(.name | IN(${all.map(jqText).join(', ')}) | not))`;
  const references = secrets.map((name) => [name, parameterOf(taskDefinition, name)] as const);
  const added = references.map(([name, from]) => `{name: ${jqText(name)}, valueFrom: ${jqText(from)}}`).join(', ');
  return {
    filter: secrets.length === 0 ? gone : `${gone} | .secrets = (.secrets // []) + [${added}]`,
    cloudFormation: lines(
      `# Environment without ${all.join(', ')}`,
      secrets.length === 0 ? null : 'Secrets:',
      ...references.map(([name, from]) => lines(`  - Name: ${yaml(name)}`, `    ValueFrom: ${yaml(from)}`)),
    ),
    terraform: lines(
      `# environment without ${all.join(', ')}`,
      secrets.length === 0 ? null : 'secrets = [',
      ...references.map(([name, from]) => `  { name = ${hcl(name)}, valueFrom = ${hcl(from)} },`),
      secrets.length === 0 ? null : ']',
    ),
  };
}

function storeSecrets({ taskDefinition }: { taskDefinition: TaskDefinition }): string {
  const secrets = [...new Set(holdersOf(taskDefinition).flatMap((holder) => holder.secrets))];
  const put = (name: string): string =>
    `aws ssm put-parameter --region ${sh(taskDefinition.region)} --type SecureString --name ${sh(parameterOf(taskDefinition, name))} --value file://secret.txt`;
  return lines(
    secrets.length === 0
      ? null
      : '# change each secret first: whoever could read the definition has seen the old one. Put the new one into secret.txt',
    ...secrets.map(put),
    '# the execution role needs ssm:GetParameters; the task role stands in for keys of AWS',
  );
}

export const containerSecretInEnvironmentPage: CheckPage = {
  example: { taskDefinition: 'web:7', variables: 'DATABASE_PASSWORD' },
  repair: revisionHow(
    (taskDefinition) => containersPart(holdersOf(taskDefinition).map((holder) => [holder.container, partOf(taskDefinition, holder)])),
    { before: storeSecrets },
  ),
  en: {
    title: 'A secret is a plain environment variable',
    sentence: 'Task definition {taskDefinition} holds {variables} in plain text.',
    cost: 'Everybody who may read task definitions in the account reads the secret, the console shows it, and it stays in every old revision. It does not change without a deployment, so it is hardly ever changed.',
    decided:
      'Names of plain variables of every container; their values are never read. AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and ECS_ENGINE_AUTH_DATA fail as high. Names that hold PASSWORD, PASSPHRASE, SECRET, TOKEN, API_KEY or PRIVATE_KEY as a word of their own fail as medium, unless they end in a word such as _FILE, _ARN, _NAME or _PATH: a name only suggests what the value is. Containers that could not be read leave it unknown, unless another one fails.',
    console: revisionEn(
      'Store the secret, changed, in Secrets Manager or as a SecureString in Parameter Store, and let the task execution role read it.',
      'Environment variables: remove {variables} and add them again with value type ValueFrom and the ARN of the secret. Keys of AWS: remove them and give the task role their permissions.',
    ),
    accept: 'Where the value is not secret whatever its name says, such as a public key or a token for tests.',
  },
  ja: {
    title: 'シークレットが平文の環境変数になっています',
    sentence: 'タスク定義 {taskDefinition} は {variables} を平文で保持しています。',
    cost: 'アカウントでタスク定義を読める人全員がシークレットを読めます。コンソールにも表示され、古いリビジョンにも残り続けます。デプロイしないと変えられないため、ほとんど変更されません。',
    decided:
      'すべてのコンテナの平文の環境変数の名前を見ます。値は一切読みません。AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、ECS_ENGINE_AUTH_DATA は重要度「高」で不合格です。PASSWORD、PASSPHRASE、SECRET、TOKEN、API_KEY、PRIVATE_KEY を独立した単語として含む名前は、_FILE、_ARN、_NAME、_PATH などの単語で終わらない限り、重要度「中」で不合格です。名前は値が何であるかを示唆するだけだからです。読めなかったコンテナがあり、ほかに不合格がなければ「不明」です。',
    console: revisionJa(
      'シークレットを変更したうえで Secrets Manager か、Parameter Store の SecureString に保存し、タスク実行ロールに読み取りを許可する。',
      '環境変数で {variables} を削除し、値のタイプを ValueFrom、値をシークレットの ARN として追加し直す。AWS のキーは削除し、その権限をタスクロールに与える。',
    ),
    accept: '公開鍵やテスト用のトークンなど、名前に反して値が秘密ではない場合。',
  },
};
