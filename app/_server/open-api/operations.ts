import type { z } from 'zod';

import {
  AcceptanceBody,
  LabelsBody,
  LeaveScanBody,
  RetentionBody,
  ShareBodyWish,
  SignInBody,
  TakenBackBody,
  TokenBody,
} from '../api-bodies';
import { ScanRequest } from '../scans/scan-request';

/** One thing that the HTTP API does. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it: `/api/snapshots/{id}`. */
  path: string;
  summary: string;
  /** Who may ask. */
  access: 'anybody' | 'share-token' | 'person' | 'person-or-pipeline';
  /** Names of parameters in the query, and what each is. */
  query?: Readonly<Record<string, string>>;
  /** JSON that it takes. */
  body?: z.ZodType;
  /** Type of another body that it takes. */
  upload?: string;
  /** Status when it works, and the type of the answer. */
  answer: { status: number; type: string };
}

const JSON_TYPE = 'application/json';
const ok = { status: 200, type: JSON_TYPE };
const made = { status: 201, type: JSON_TYPE };
const page = { before: 'Where the page begins: `next` of the page before', limit: 'How many, 200 at most' };

/** Every operation of the API. A test holds it against the routes. */
export const OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/api/health', summary: 'Whether the server answers and its store can be read', access: 'anybody', answer: ok },
  { method: 'get', path: '/api/openapi', summary: 'This description', access: 'person', answer: ok },
  {
    method: 'post',
    path: '/api/session',
    summary: 'Signs a program in with the token of the terminal',
    access: 'anybody',
    body: SignInBody,
    answer: made,
  },
  {
    method: 'get',
    path: '/api/sign-in',
    summary: 'Sends a browser to the identity provider',
    access: 'anybody',
    query: { to: 'Path to come back to' },
    answer: { status: 303, type: 'none' },
  },
  {
    method: 'post',
    path: '/api/sign-in',
    summary: 'The form of the sign-in page',
    access: 'anybody',
    upload: 'application/x-www-form-urlencoded',
    answer: { status: 303, type: 'none' },
  },
  {
    method: 'post',
    path: '/api/sign-in/link',
    summary: 'Prints a new sign-in link to the terminal',
    access: 'anybody',
    upload: 'application/x-www-form-urlencoded',
    answer: { status: 303, type: 'none' },
  },
  { method: 'post', path: '/api/sign-in/out', summary: 'Signs out', access: 'anybody', answer: { status: 303, type: 'none' } },
  {
    method: 'get',
    path: '/api/sign-in/return',
    summary: 'Where the identity provider sends people back to',
    access: 'anybody',
    answer: { status: 303, type: 'none' },
  },
  {
    method: 'post',
    path: '/api/scans',
    summary: 'Starts a scan, or joins the same one that runs',
    access: 'person',
    body: ScanRequest,
    answer: { status: 202, type: JSON_TYPE },
  },
  { method: 'get', path: '/api/scans/{id}', summary: 'A scan as it stands', access: 'person', answer: ok },
  { method: 'delete', path: '/api/scans/{id}', summary: 'One participant cancels', access: 'person', body: LeaveScanBody, answer: ok },
  {
    method: 'get',
    path: '/api/scans/{id}/events',
    summary: 'Its progress as server-sent events',
    access: 'person',
    answer: { status: 200, type: 'text/event-stream' },
  },
  { method: 'get', path: '/api/scans/{id}/partial', summary: 'The chain as far as it is known', access: 'person', answer: ok },
  {
    method: 'get',
    path: '/api/snapshots',
    summary: 'Snapshots, newest first',
    access: 'person',
    query: { ...page, q: 'Words that must all occur', environment: 'Only of this environment', pullRequest: 'Only of this pull request' },
    answer: ok,
  },
  {
    method: 'post',
    path: '/api/snapshots',
    summary: 'Hands a snapshot in: its JSON, or that in gzip',
    access: 'person-or-pipeline',
    query: { title: 'Label', environment: 'Label', branch: 'Label', pullRequest: 'Label', commit: 'Label' },
    upload: 'application/octet-stream',
    answer: made,
  },
  {
    method: 'get',
    path: '/api/snapshots/{id}',
    summary: 'A snapshot as it was sealed',
    access: 'person',
    query: { gzip: 'Present: in gzip' },
    answer: ok,
  },
  { method: 'patch', path: '/api/snapshots/{id}', summary: 'Changes its labels', access: 'person', body: LabelsBody, answer: ok },
  { method: 'delete', path: '/api/snapshots/{id}', summary: 'Deletes it and revokes its links', access: 'person', answer: ok },
  {
    method: 'post',
    path: '/api/snapshots/{id}/acceptances',
    summary: 'Takes the risk of a finding',
    access: 'person',
    body: AcceptanceBody,
    answer: made,
  },
  {
    method: 'delete',
    path: '/api/snapshots/{id}/acceptances',
    summary: 'Takes an acceptance back',
    access: 'person',
    body: TakenBackBody,
    answer: ok,
  },
  {
    method: 'get',
    path: '/api/snapshots/{id}/html',
    summary: 'What a recipient sees, as one HTML file',
    access: 'person',
    query: { profile: '`internal` or `external`', show: 'Present: opens in the browser' },
    answer: { status: 200, type: 'text/html' },
  },
  {
    method: 'get',
    path: '/api/snapshots/{id}/matrix',
    summary: 'Every kind of request on every path',
    access: 'person',
    query: { format: '`csv`, `json` or `markdown`', entry: 'Only of one way in', lang: '`en` or `ja`' },
    answer: ok,
  },
  { method: 'get', path: '/api/snapshots/{id}/shares', summary: 'Its share links', access: 'person', answer: ok },
  {
    method: 'post',
    path: '/api/snapshots/{id}/shares',
    summary: 'Makes a share link; the answer is all that ever holds it',
    access: 'person',
    body: ShareBodyWish,
    answer: made,
  },
  { method: 'delete', path: '/api/snapshots/{id}/shares', summary: 'Revokes its share links', access: 'person', answer: ok },
  { method: 'get', path: '/api/shares', summary: 'All share links', access: 'person', answer: ok },
  { method: 'delete', path: '/api/shares', summary: 'Revokes every share link', access: 'person', answer: ok },
  { method: 'delete', path: '/api/shares/{id}', summary: 'Revokes one share link', access: 'person', answer: ok },
  {
    method: 'get',
    path: '/api/shared',
    summary: 'What a share link shows: JSON in gzip',
    access: 'share-token',
    answer: { status: 200, type: 'application/gzip' },
  },
  {
    method: 'get',
    path: '/api/shared/picture',
    summary: 'Its picture',
    access: 'share-token',
    answer: { status: 200, type: 'image/svg+xml' },
  },
  {
    method: 'post',
    path: '/api/shared/picture',
    summary: 'Its picture, for a browser without JavaScript: the link in a form',
    access: 'anybody',
    upload: 'application/x-www-form-urlencoded',
    answer: { status: 200, type: 'image/svg+xml' },
  },
  {
    method: 'get',
    path: '/api/compare/{base}/{head}',
    summary: 'Two snapshots compared',
    access: 'person',
    query: { format: '`json` or `markdown`' },
    answer: ok,
  },
  { method: 'get', path: '/api/tokens', summary: 'Tokens of pipelines, without the tokens', access: 'person', answer: ok },
  {
    method: 'post',
    path: '/api/tokens',
    summary: 'Makes a token; the answer is all that ever holds it',
    access: 'person',
    body: TokenBody,
    answer: made,
  },
  { method: 'delete', path: '/api/tokens/{id}', summary: 'Revokes a token', access: 'person', answer: ok },
  { method: 'get', path: '/api/retention', summary: 'How long snapshots are kept', access: 'person', answer: ok },
  { method: 'put', path: '/api/retention', summary: 'Changes that', access: 'person', body: RetentionBody, answer: ok },
  {
    method: 'get',
    path: '/api/audit',
    summary: 'The audit log, newest first',
    access: 'person',
    query: { ...page, subject: 'Only about this id' },
    answer: ok,
  },
];
