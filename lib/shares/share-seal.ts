import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** What a share's parts are bound to: a part that was moved to another share, or whose expiry was edited, does not open. */
export interface ShareBinding {
  id: string;
  snapshotId: string;
  expiresAt: string;
}

export type SharePart = 'body' | 'picture';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM under a key that only the token gives (HKDF-SHA-256; a token of 256 random bits needs no stretching). */
function keyOf(token: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', token, '', 'hoplens share v1', 32));
}

function boundTo({ id, snapshotId, expiresAt }: ShareBinding, part: SharePart): Uint8Array {
  return new TextEncoder().encode(JSON.stringify([id, snapshotId, expiresAt, part]));
}

/** Encrypts one part of a share: nonce, ciphertext, tag. */
export function sealShare(token: string, binding: ShareBinding, part: SharePart, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(token), nonce).setAAD(boundTo(binding, part));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** What `sealShare` encrypted. Throws where the token, the binding or the bytes are not those. */
export function openShare(token: string, binding: ShareBinding, part: SharePart, sealed: Uint8Array): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(token), sealed.subarray(0, NONCE_BYTES)).setAAD(boundTo(binding, part));
  decipher.setAuthTag(sealed.subarray(sealed.byteLength - TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, sealed.byteLength - TAG_BYTES)), decipher.final()]);
}
