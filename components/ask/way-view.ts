import type { WayView, SpokenHop } from '@/components/ask/answer-types';
import { hopSecurity } from '@/components/panel/hop-security';
import { outcomeView } from '@/components/panel/outcome-view';
import { requestLine, stepView } from '@/components/panel/request-view';
import type { Severity } from '@/lib/facts/reasons';
import type { Translator } from '@/lib/messages/translator';
import { componentName } from '@/lib/picture/component-name';
import type { Framing, HttpVersion } from '@/lib/trace/request';
import { severityOf } from '@/lib/trace/severity';
import type { Outcome, Trace, TraceHop } from '@/lib/trace/trace-types';

/** One way of a request in words: what every hop speaks, every decision, the end. */
export function wayView(t: Translator, trace: Trace, severity: Severity = severityOf(trace)): WayView {
  const { request, hops, outcome, steps } = trace;
  return {
    line: requestLine(request),
    version: version(request.framing, request.http),
    hops: hops.map((hop) => spokenHop(t, hop, outcome)),
    outcome: outcomeView(t, outcome, severity),
    steps: steps.map((step) => stepView(t, step)),
  };
}

/** `gRPC · HTTP/2` */
function version(framing: Framing | null, http: HttpVersion): string {
  return framing === null ? http : `${framing} · ${http}`;
}

function spokenHop(t: Translator, hop: TraceHop, outcome: Outcome): SpokenHop {
  const { chainPage } = t.messages.screen;
  const silence = outcome.reason === 'undetermined' ? chainPage.edge.quiet : chainPage.edge.nothing;
  return {
    id: hop.id,
    kindLabel: chainPage.hop[hop.kind],
    from: componentName(t, hop.from),
    to: componentName(t, hop.to),
    speaks: hop.http === null ? silence : version(hop.framing, hop.http),
    spoken: hop.http !== null,
    security:
      hop.http === null ? '' : [...(hop.port === null ? [] : [`:${String(hop.port)}`]), hopSecurity(t, withoutPolicy(hop))].join(' · '),
    encrypted: hop.scheme === 'https',
  };
}

/** A glance has no room for the policy's name; the steps tell it. */
function withoutPolicy({ scheme, tls }: TraceHop): Pick<TraceHop, 'scheme' | 'tls'> {
  return { scheme, tls: tls === null ? null : { ...tls, policy: null } };
}
