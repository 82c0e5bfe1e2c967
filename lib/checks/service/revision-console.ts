type ConsoleSteps = readonly [string, ...string[]];

/** The console's way to a new revision of a task definition, round the settings that change, in English. */
export function revisionEn(...settings: readonly string[]): ConsoleSteps {
  return [
    'ECS → Task definitions → {taskDefinition} → Create new revision.',
    ...settings,
    'Create. Then Clusters → the cluster → the service → Update service → choose the new revision → Update.',
  ];
}

/** The same in Japanese. */
export function revisionJa(...settings: readonly string[]): ConsoleSteps {
  return [
    'ECS → タスク定義 → {taskDefinition} → 新しいリビジョンの作成。',
    ...settings,
    '作成。続いてクラスター → 該当のクラスター → 該当のサービス → サービスを更新 → 新しいリビジョンを選択 → 更新。',
  ];
}
