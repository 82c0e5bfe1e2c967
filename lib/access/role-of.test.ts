import { describe, expect, it } from 'vitest';

import { personOfClaims } from './person-of-claims';
import { roleOf } from './role-of';

const SETTINGS = { admins: ['platform', 'user:s-1'], reviewers: ['developers', 'user:s-2', 'platform'] };

describe('roleOf', () => {
  it.each<[string, string, string[], string]>([
    ['nobody that is named', 's-9', [], 'viewer'],
    ['another group', 's-9', ['sales'], 'viewer'],
    ['a group of reviewers', 's-9', ['sales', 'developers'], 'reviewer'],
    ['a group of both', 's-9', ['platform'], 'admin'],
    ['an administrator by name', 's-1', [], 'admin'],
    ['a reviewer by name', 's-2', [], 'reviewer'],
    ['somebody who is called like a group', 'platform', [], 'viewer'],
    ['somebody in a group that is called like a person', 's-9', ['s-1', 'user:s-1'], 'viewer'],
    ['another spelling', 'S-1', ['Platform'], 'viewer'],
  ])('%s', (_name, subject, groups, role) => {
    expect(roleOf({ subject, groups }, SETTINGS)).toBe(role);
  });
});

describe('personOfClaims', () => {
  const settings = { ...SETTINGS, issuer: 'https://idp.example.com', groupsClaim: 'cognito:groups' };

  it('is known by issuer and subject, never by an e-mail address', () => {
    const claims = { sub: 'abc', email: 'root@example.com', name: 'Ada', 'cognito:groups': ['platform'] };
    expect(personOfClaims(claims, settings)).toEqual({ kind: 'person', id: 'https://idp.example.com#abc', name: 'Ada', role: 'admin' });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['the name', { name: 'Ada', email: 'a@example.com' }, 'Ada'],
    ['else the user name', { preferred_username: 'ada', email: 'a@example.com' }, 'ada'],
    ['else the address', { email: 'a@example.com' }, 'a@example.com'],
    ['else the subject', {}, 'abc'],
    ['no empty one', { name: ' ' }, 'abc'],
    ['no number', { name: 7 }, 'abc'],
    ['200 characters of a long one', { name: 'x'.repeat(900) }, 'x'.repeat(200)],
  ])('shows %s', (_name, claims, name) => {
    expect(personOfClaims({ sub: 'abc', ...claims }, settings)?.name).toBe(name);
  });

  it.each<[string, unknown, string]>([
    ['a list', ['sales', 'developers'], 'reviewer'],
    ['names separated by commas', 'sales, developers', 'reviewer'],
    ['a list with nonsense', [7, null, 'platform'], 'admin'],
    ['an object', { platform: true }, 'viewer'],
    ['nothing', undefined, 'viewer'],
  ])('finds groups in %s', (_name, groups, role) => {
    expect(personOfClaims({ sub: 'abc', 'cognito:groups': groups, groups: ['platform'] }, settings)?.role).toBe(role);
  });

  it.each([[undefined], [''], [7], ['x'.repeat(256)], [['abc']]])('knows nobody by the subject %j', (sub) => {
    expect(personOfClaims({ sub, email: 'a@example.com' }, settings)).toBeNull();
  });
});
