import { describe, expect, it } from 'vitest';

import { translatorFor } from '@/lib/messages/catalogue';

import { settingView } from './setting-view';

describe('settingView', () => {
  it.each<[unknown, string, boolean]>([
    ['https-only', 'https-only', true],
    [443, '443', true],
    [false, 'false', true],
    [['a', 'b'], 'a, b', true],
    [[], 'not set', false],
    ['', 'not set', false],
    [null, 'not set', false],
    [undefined, 'not set', false],
    [{ $unknown: 'cloudfront:GetDistributionConfig|us-east-1|E1' }, 'not read: cloudfront:GetDistributionConfig', false],
    [[{ key: 'v' }], '[{"key":"v"}]', true],
  ])('%j', (value, text, known) => {
    expect(settingView(translatorFor('en'), 'Field', value)).toEqual({ name: 'Field', value: text, known });
  });

  it('says it in Japanese', () => {
    expect(settingView(translatorFor('ja'), 'Field', null).value).toBe('未設定');
  });
});
