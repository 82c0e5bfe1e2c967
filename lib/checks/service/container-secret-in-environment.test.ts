import { linkChain } from '@/lib/chain/link-chain';
import { alsoContaining, containing, defined } from '@/lib/testing/given-ecs';
import { smallAccount } from '@/lib/testing/small-account';
import { READ_AT, testCheck, UNREAD } from '@/lib/testing/test-check';
import { surveyChain } from '@/lib/trace/survey';
import { expect, it } from 'vitest';

import { sceneOf } from '../scene';
import { containerSecretInEnvironment } from './container-secret-in-environment';

const named = (...environmentNames: string[]) => containing({ environmentNames });

testCheck(containerSecretInEnvironment, {
  pass: [
    ['no variable', named()],
    ['nothing secret', named('PORT', 'LOG_LEVEL', 'PASSWORDLESS_LOGIN', 'TOKENIZER', 'KEYBOARD', 'MONKEY')],
    ['what is only about a secret', named('DB_PASSWORD_FILE', 'SECRET_ARN', 'SECRET_NAME', 'PRIVATE_KEY_PATH', 'TOKEN_URL', 'TOKEN_TTL')],
    ['a secret by reference', containing({ secretNames: ['DATABASE_PASSWORD'] })],
  ],
  fail: [
    [
      'keys of AWS',
      named('AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'),
      /^Task definition web:1 holds AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY in plain/,
    ],
    ['a login to a registry', named('ECS_ENGINE_AUTH_DATA'), /ECS_ENGINE_AUTH_DATA/],
    ['a password', named('PORT', 'DATABASE_PASSWORD'), /holds DATABASE_PASSWORD in plain/],
    ['a secret', named('SECRET_KEY_BASE'), /SECRET_KEY_BASE/],
    ['a token', named('GITHUB_TOKEN'), /GITHUB_TOKEN/],
    ['an API key', named('STRIPE_API_KEY'), /STRIPE_API_KEY/],
    ['a private key', named('JWT_PRIVATE_KEY'), /JWT_PRIVATE_KEY/],
    ['camel case', named('dbPassword'), /dbPassword/],
    ['hyphens', named('db-password'), /db-password/],
    ['one container among others', alsoContaining({ environmentNames: ['API_KEY'] }), /API_KEY/],
  ],
  unknown: [['the containers could not be read', defined({ containers: UNREAD })]],
  notApplicable: [['no service', { services: [], taskDefinitions: [] }]],
});

it.each([
  ['high', ['AWS_SECRET_ACCESS_KEY', 'DATABASE_PASSWORD']],
  ['medium', ['DATABASE_PASSWORD']],
])('is %s for %s', (severity, environmentNames) => {
  const chain = linkChain(smallAccount(named(...environmentNames)));
  const [judgement] = containerSecretInEnvironment.judge(sceneOf({ chain, survey: surveyChain(chain) }, READ_AT));
  expect({ severity: containerSecretInEnvironment.severity, ...judgement!.verdict }).toMatchObject({ status: 'fail', severity });
});
