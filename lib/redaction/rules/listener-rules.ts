import type {
  Action,
  ForwardAction,
  HeaderPattern,
  Listener,
  ListenerRule,
  RedirectAction,
  RuleCondition,
  Transform,
} from '@/lib/inventory/listener';

import { redactExpression, redactReplacement } from '../expressions';
import { isKnownHeaderValue } from '../headers';
import { LEFT_OUT, type LeftOut, type Redactor } from '../redactor';
import { fact, list, nullable, object, type Rule, same } from '../rule';
import { CONDITION, CONTENT_TYPE, KIND, METHOD, POLICY, PORT, PROTOCOL, STATE, TLS_POLICY } from '../vocabulary';
import { address, arn, header, host, path, query, tags, term, wholeHost } from './leaves';
import { attributes } from './attribute-rules';
import { secretPattern } from './secret-rules';

type Of<F extends RuleCondition['field']> = Extract<RuleCondition, { field: F }>;
type Does<T extends Action['type']> = Extract<Action, { type: T }>;

/** The tag of a member of a union. */
function tag<T extends string>(): Rule<T> {
  return (value) => value;
}

/** Kept within the organization; for others it is said in pseudonyms where it is as plain as a pattern, else left out. */
function expression(pattern: Rule<string, LeftOut>): Rule<string, LeftOut> {
  return (text, redactor) => (redactor.profile === 'internal' ? text : redactExpression(text, (own) => pattern(own, redactor)));
}
function replacement(pattern: Rule<string, LeftOut>): Rule<string, LeftOut> {
  return (text, redactor) => (redactor.profile === 'internal' ? text : redactReplacement(text, (own) => pattern(own, redactor)));
}

const headerPattern: Rule<HeaderPattern, LeftOut> = (pattern, redactor) => {
  if (typeof pattern !== 'string') return secretPattern(pattern, redactor);
  return redactor.profile === 'internal' || isKnownHeaderValue(pattern) ? pattern : LEFT_OUT;
};
const headerExpression: Rule<HeaderPattern, LeftOut> = (pattern, redactor) =>
  typeof pattern !== 'string' ? secretPattern(pattern, redactor) : redactor.profile === 'internal' ? pattern : LEFT_OUT;

const hostCondition = object<Of<'host-header'>, LeftOut>({ field: tag(), values: list(host), regexValues: list(expression(host)) });
const pathCondition = object<Of<'path-pattern'>, LeftOut>({ field: tag(), values: list(path), regexValues: list(expression(path)) });
const headerCondition = object<Of<'http-header'>, LeftOut>({
  field: tag(),
  name: header,
  values: list(headerPattern),
  regexValues: list(headerExpression),
});
const methodCondition = object<Of<'http-request-method'>, LeftOut>({ field: tag(), values: list(term(METHOD)) });
const queryCondition = object<Of<'query-string'>, LeftOut>({
  field: tag(),
  values: list(object<{ key: string | null; value: string }, LeftOut>({ key: nullable(query), value: query })),
});
const sourceCondition = object<Of<'source-ip'>>({ field: tag(), values: list(address) });
const otherCondition = object<Of<'other'>, LeftOut>({ field: tag(), name: term(CONDITION) });

function condition(value: RuleCondition, redactor: Redactor): RuleCondition | LeftOut {
  switch (value.field) {
    case 'host-header':
      return hostCondition(value, redactor);
    case 'path-pattern':
      return pathCondition(value, redactor);
    case 'http-header':
      return headerCondition(value, redactor);
    case 'http-request-method':
      return methodCondition(value, redactor);
    case 'query-string':
      return queryCondition(value, redactor);
    case 'source-ip':
      return sourceCondition(value, redactor);
    case 'other':
      return otherCondition(value, redactor);
  }
}

const forward = object<ForwardAction>({
  type: tag(),
  targetGroups: list(object<ForwardAction['targetGroups'][number]>({ arn: fact(arn), weight: fact(same) })),
  stickinessEnabled: same,
});
const redirect = object<RedirectAction, LeftOut>({
  type: tag(),
  protocol: term(PROTOCOL),
  port: term(PORT),
  host,
  path,
  query,
  statusCode: same,
});
const fixedResponse = object<Does<'fixed-response'>, LeftOut>({ type: tag(), statusCode: same, contentType: nullable(term(CONTENT_TYPE)) });
const oidc = object<Does<'authenticate-oidc'>, LeftOut>({ type: tag(), issuer: wholeHost, onUnauthenticatedRequest: term(KIND) });
const cognito = object<Does<'authenticate-cognito'>, LeftOut>({ type: tag(), userPoolArn: arn, onUnauthenticatedRequest: term(KIND) });
const jwt = object<Does<'jwt-validation'>>({ type: tag(), issuer: wholeHost });
const otherAction = object<Does<'other'>, LeftOut>({ type: tag(), name: term(CONDITION) });

function action(value: Action, redactor: Redactor): Action | LeftOut {
  switch (value.type) {
    case 'forward':
      return forward(value, redactor);
    case 'redirect':
      return redirect(value, redactor);
    case 'fixed-response':
      return fixedResponse(value, redactor);
    case 'authenticate-oidc':
      return oidc(value, redactor);
    case 'authenticate-cognito':
      return cognito(value, redactor);
    case 'jwt-validation':
      return jwt(value, redactor);
    case 'other':
      return otherAction(value, redactor);
  }
}

function rewriting(type: string, pattern: Rule<string, LeftOut>): Rule<Transform, LeftOut> {
  return object<Transform, LeftOut>({
    type: () => type,
    rewrites: list(object<Transform['rewrites'][number], LeftOut>({ regex: expression(pattern), replace: replacement(pattern) })),
  });
}
const hostRewrite = rewriting('host-header-rewrite', host);
const urlRewrite = rewriting('url-rewrite', path);

/** What a transform of another kind rewrites, nobody knows. */
const transform: Rule<Transform, LeftOut> = (value, redactor) => {
  if (value.type === 'host-header-rewrite') return hostRewrite(value, redactor);
  if (value.type === 'url-rewrite') return urlRewrite(value, redactor);
  return redactor.profile === 'internal' ? value : LEFT_OUT;
};

const rule = object<ListenerRule>({
  arn,
  priority: same,
  conditions: fact(list(condition)),
  actions: fact(list(action)),
  transforms: fact(list(transform)),
});

type Mutual = Exclude<NonNullable<Listener['mutualAuthentication']>, { $unknown: string }>;

export const listener = object<Listener>({
  arn,
  loadBalancerArn: arn,
  port: fact(same),
  protocol: fact(term(PROTOCOL)),
  sslPolicy: fact(nullable(term(TLS_POLICY))),
  certificates: fact(list(object<{ arn: string; isDefault: boolean }>({ arn, isDefault: same }))),
  mutualAuthentication: fact(
    nullable(
      object<Mutual, LeftOut>({
        mode: term(POLICY),
        trustStoreArn: nullable(arn),
        ignoreClientCertificateExpiry: same,
        trustStoreAssociationStatus: nullable(term(STATE)),
      }),
    ),
  ),
  attributes: fact(attributes),
  rules: fact(list(rule)),
  tags: fact(tags),
});
