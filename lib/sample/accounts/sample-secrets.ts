/**
 * Every secret value in the sample accounts. None of them may ever leave the gatherer: tests look for them in inventories,
 * logs, errors and pages.
 */
export const SECRETS = {
  soundOriginHeader: 'kR7vQ2mZx9LpW4sT8yBn3cHd',
  estateOriginHeader: 'origin-verify-5f1e7c0a9b3d4e62',
  articleDatabasePassword: 'Tr0ub4dor-and-3-horses',
  articleSessionKey: 'sk-sample-9f8e7d6c5b4a39281706f5e4',
  oidcClientSecret: 'oidc-3Jq8mVt2Yx6Kc1Zr5Wn0Pb7L',
  estateApiToken: 'ghx_4u2S7pQe9RkLm3NvB6tYcW1zXa8',
  commandPassword: 'cmd-Pa55-w0rd-in-arguments',
  splunkToken: '7d1c0e52-4b8a-4f6e-93d7-a5f2b6c8e901',
  carelessOriginHeader: 'mall-9Tq3vXk7Lw2ZpR5sYb8N',
  carelessOldOriginHeader: 'mall-4Hc6uJd1Gf0EaO9iVm3M',
  carelessShortHeader: 'pw-7xq29',
  carelessTenantHeader: 'tenant-3f9a1d7c5e2b8064',
  carelessUncheckedHeader: 'front-8Bn5zKe2Wr7Ty4Ui1Op6',
} as const;

/** All secret values, as a list. */
export const SAMPLE_SECRETS: readonly string[] = Object.values(SECRETS);
