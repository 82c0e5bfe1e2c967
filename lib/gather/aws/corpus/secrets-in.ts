import { isRaw } from './shape';

/** Members whose values may be secrets: custom headers, container environments and commands, client secrets. */
const SECRET_MEMBERS = /^(HeaderValue|ClientSecret|environment|Environment|command|Command|entryPoint|EntryPoint)$/;
/** A text this short is found by chance, as a port or an AWS literal. */
const TELLING = 4;

/** The texts in a recorded file that may appear in no inventory made of it. */
export function secretsIn(body: unknown): string[] {
  const secrets = new Set(secretTexts(body).filter((text) => text.length >= TELLING));
  const open = new Set(openTexts(body));
  return [...secrets].filter((secret) => !open.has(secret));
}

function secretTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(secretTexts);
  if (!isRaw(value)) return [];
  const patterns = value['HttpHeaderConfig'];
  const header = isRaw(patterns) ? texts(patterns['Values']) : [];
  return [...header, ...Object.entries(value).flatMap(([key, item]) => (SECRET_MEMBERS.test(key) ? texts(item) : secretTexts(item)))];
}

/** Texts that stand elsewhere in the file too, so that finding them proves nothing. */
function openTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(openTexts);
  if (!isRaw(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => (SECRET_MEMBERS.test(key) || key === 'HttpHeaderConfig' ? [] : openTexts(item)));
}

/** Values, and not the names beside them. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return isRaw(value) ? Object.entries(value).flatMap(([key, item]) => (/^name$/i.test(key) ? [] : texts(item))) : [];
}
