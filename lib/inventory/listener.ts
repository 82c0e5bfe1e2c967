import { z } from 'zod';

import { SecretPattern } from './secret';
import { fact } from './unknown';

// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Rule.html

/** A header value: in clear for the standard request headers that hold no secret, else replaced. */
export const HeaderPattern = z.union([z.string(), SecretPattern]);
export type HeaderPattern = z.infer<typeof HeaderPattern>;

const Patterns = { values: z.array(z.string()), regexValues: z.array(z.string()) };

/** Conditions of a rule are joined by AND, the values of a condition by OR. */
export const RuleCondition = z.discriminatedUnion('field', [
  z.object({ field: z.literal('host-header'), ...Patterns }),
  z.object({ field: z.literal('path-pattern'), ...Patterns }),
  z.object({
    field: z.literal('http-header'),
    name: z.string(),
    values: z.array(HeaderPattern),
    regexValues: z.array(HeaderPattern),
  }),
  z.object({ field: z.literal('http-request-method'), values: z.array(z.string()) }),
  z.object({ field: z.literal('query-string'), values: z.array(z.object({ key: z.string().nullable(), value: z.string() })) }),
  z.object({ field: z.literal('source-ip'), values: z.array(z.string()) }),
  /** A condition AWS added after this was written: whether it matches is unknown. */
  z.object({ field: z.literal('other'), name: z.string() }),
]);
export type RuleCondition = z.infer<typeof RuleCondition>;

export const ForwardAction = z.object({
  type: z.literal('forward'),
  targetGroups: z.array(z.object({ arn: fact(z.string()), weight: fact(z.number()) })),
  stickinessEnabled: z.boolean(),
});
export type ForwardAction = z.infer<typeof ForwardAction>;

/** Unset parts keep the request's own (`#{protocol}`, `#{host}`…), which is how AWS answers them. */
export const RedirectAction = z.object({
  type: z.literal('redirect'),
  protocol: z.string(),
  port: z.string(),
  host: z.string(),
  path: z.string(),
  query: z.string(),
  /** 301 or 302 */
  statusCode: z.number(),
});
export type RedirectAction = z.infer<typeof RedirectAction>;

export const Action = z.discriminatedUnion('type', [
  ForwardAction,
  RedirectAction,
  z.object({ type: z.literal('fixed-response'), statusCode: z.number(), contentType: z.string().nullable() }),
  z.object({
    type: z.literal('authenticate-oidc'),
    issuer: z.string(),
    /** `deny` | `allow` | `authenticate` */
    onUnauthenticatedRequest: z.string(),
  }),
  z.object({ type: z.literal('authenticate-cognito'), userPoolArn: z.string(), onUnauthenticatedRequest: z.string() }),
  z.object({ type: z.literal('jwt-validation'), issuer: z.string() }),
  z.object({ type: z.literal('other'), name: z.string() }),
]);
export type Action = z.infer<typeof Action>;

/** Applied after the rule matched, before the request goes to the target. */
export const Transform = z.object({
  /** `host-header-rewrite` | `url-rewrite` */
  type: z.string(),
  rewrites: z.array(z.object({ regex: z.string(), replace: z.string() })),
});
export type Transform = z.infer<typeof Transform>;

export const ListenerRule = z.object({
  arn: z.string(),
  /** Evaluated in this order; null is the default rule, evaluated last. */
  priority: z.number().nullable(),
  conditions: fact(z.array(RuleCondition)),
  /** In AWS's `Order`; the routing action is last. */
  actions: fact(z.array(Action)),
  transforms: fact(z.array(Transform)),
});
export type ListenerRule = z.infer<typeof ListenerRule>;

export const Listener = z.object({
  arn: z.string(),
  loadBalancerArn: z.string(),
  port: fact(z.number()),
  /** `HTTP` | `HTTPS`, and `TCP` | `TLS` | `UDP` | `TCP_UDP` | `QUIC` | `TCP_QUIC` of network load balancers. */
  protocol: fact(z.string()),
  /** Null on a listener without TLS. */
  sslPolicy: fact(z.string().nullable()),
  /** All certificates: the default one, and those chosen by SNI. */
  certificates: fact(z.array(z.object({ arn: z.string(), isDefault: z.boolean() }))),
  mutualAuthentication: fact(
    z
      .object({
        /** `off` | `passthrough` | `verify` */
        mode: z.string(),
        trustStoreArn: z.string().nullable(),
        ignoreClientCertificateExpiry: z.boolean(),
        trustStoreAssociationStatus: z.string().nullable(),
      })
      .nullable(),
  ),
  attributes: fact(z.record(z.string(), z.string())),
  /** In evaluation order, the default rule last. */
  rules: fact(z.array(ListenerRule)),
  tags: fact(z.record(z.string(), z.string())),
});
export type Listener = z.infer<typeof Listener>;
