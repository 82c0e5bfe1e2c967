import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { parseEdit } from '@/lib/edits/edit-text';
import { translatorFor } from '@/lib/messages/catalogue';
import { grouped } from '@/lib/testing/given';
import { smallAccount } from '@/lib/testing/small-account';

import { offersAt } from './offer-view';

const inventory = smallAccount(grouped({ protocolVersion: 'HTTP2' }));
const chain = linkChain(inventory);
const [group] = inventory.targetGroups;
const offers = (...edits: string[]): ReturnType<typeof offersAt>[number]['offers'] =>
  offersAt(
    translatorFor('en'),
    chain,
    group!.arn,
    edits.map((text) => parseEdit(inventory, text)),
  ).flatMap((one) => one.offers);

describe('offersAt', () => {
  it('offers every value but the one that stands there', () => {
    const offer = offers().find(({ setting }) => setting === 'ProtocolVersion');
    expect(offer).toMatchObject({ current: 'HTTP2', chosen: '' });
    expect(offer?.choices.map(({ label }) => label)).toEqual(['HTTP1', 'GRPC']);
  });

  it('offers edits that can be read again', () => {
    for (const { choices } of offers()) for (const { edit } of choices) expect(parseEdit(inventory, edit).subject).toBe(group!.arn);
  });

  it('has what is tried out chosen, also where it is no value that is offered', () => {
    const [version] = offers('ProtocolVersion=HTTP1').filter(({ setting }) => setting === 'ProtocolVersion');
    expect(version?.chosen).toMatch(/=HTTP1$/);
    const [server] = offers('Server=TLS HTTP/1.1, HTTP/2').filter(({ setting }) => setting === 'Server');
    expect(server?.choices.map(({ edit }) => edit)).toContain(server?.chosen);
  });

  it('offers nothing where there are no settings', () => {
    expect(offersAt(translatorFor('en'), chain, 'viewer', [])).toEqual([]);
  });
});
