import {
  type Action as SdkAction,
  ActionTypeEnum,
  type ForwardActionConfig,
  type RedirectActionConfig,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import type { Action } from '@/lib/inventory/listener';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull, type Missing, present } from '../answers/present';
import { sortedBy } from '../answers/sorted';

/** The actions of a rule in AWS's order. Client secrets and response bodies stay behind. */
export function toActions(actions: readonly Loose<SdkAction>[], missing: Missing): Action[] {
  return [...actions].sort((a, b) => (a.Order ?? 50_000) - (b.Order ?? 50_000)).map((action) => toAction(action, missing));
}

function toAction(action: Loose<SdkAction>, missing: Missing): Action {
  const type = literal(action.Type ?? '', ActionTypeEnum);
  switch (type) {
    case 'forward':
      return toForward(action, missing);
    case 'redirect':
      return toRedirect(action.RedirectConfig ?? {});
    case 'fixed-response': {
      const { StatusCode: status, ContentType: contentType } = action.FixedResponseConfig ?? {};
      return { type, statusCode: Number.parseInt(status ?? '0', 10) || 0, contentType: idOrNull(contentType) };
    }
    case 'authenticate-oidc':
      return {
        type,
        issuer: action.AuthenticateOidcConfig?.Issuer ?? '',
        onUnauthenticatedRequest: action.AuthenticateOidcConfig?.OnUnauthenticatedRequest ?? 'authenticate',
      };
    case 'authenticate-cognito':
      return {
        type,
        userPoolArn: action.AuthenticateCognitoConfig?.UserPoolArn ?? '',
        onUnauthenticatedRequest: action.AuthenticateCognitoConfig?.OnUnauthenticatedRequest ?? 'authenticate',
      };
    case 'jwt-validation':
      return { type, issuer: action.JwtValidationConfig?.Issuer ?? '' };
    default:
      return { type: 'other', name: type };
  }
}

/** Weighted groups stand in the forward configuration, a single group may stand outside it alone. */
function toForward(action: Loose<SdkAction>, missing: Missing): Action {
  const config: Loose<ForwardActionConfig> = action.ForwardConfig ?? {};
  const groups = config.TargetGroups ?? [];
  const single = action.TargetGroupArn === undefined ? [] : [{ TargetGroupArn: action.TargetGroupArn, Weight: 1 }];
  const used = groups.length > 0 ? groups : single;
  // A forward action has at least one group.
  if (used.length === 0) return { type: 'forward', targetGroups: [{ arn: missing(), weight: missing() }], stickinessEnabled: false };
  return {
    type: 'forward',
    targetGroups: sortedBy(
      // A single group takes everything whatever its weight says, so a weight left out there is no loss.
      used.map((group) => ({ arn: present(group.TargetGroupArn, missing), weight: group.Weight ?? (used.length === 1 ? 1 : missing()) })),
      ({ arn }) => (typeof arn === 'string' ? arn : ''),
    ),
    stickinessEnabled: config.TargetGroupStickinessConfig?.Enabled ?? false,
  };
}

function toRedirect(config: Loose<RedirectActionConfig>): Action {
  const status = config.StatusCode?.toUpperCase();
  return {
    type: 'redirect',
    protocol: config.Protocol?.startsWith('#') === false ? config.Protocol.toUpperCase() : '#{protocol}',
    port: config.Port ?? '#{port}',
    host: config.Host ?? '#{host}',
    path: config.Path ?? '/#{path}',
    query: config.Query ?? '#{query}',
    statusCode: status === 'HTTP_301' ? 301 : 302,
  };
}
