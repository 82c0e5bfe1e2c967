import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';

import { MarkTag } from '@/components/chain-picture/sign';

import { useStop } from '../canvas-state';
import type { ConnectionFlowEdge } from '../to-flow';

/** Rules inside a load balancer. It has no protocol, and so no details of its own. */
export const RoutingEdge = memo(function RoutingEdge({ id, data }: EdgeProps<ConnectionFlowEdge>) {
  const { faded } = useStop(id);
  if (data === undefined) return null;
  const { view, route } = data;
  const { end, label, room } = route;
  const left = label.x - room / 2;
  return (
    <>
      <g className={`wire-group routing s-${view.severity}`} data-faded={faded ? '' : undefined}>
        <BaseEdge id={id} path={route.path} className="wire" interactionWidth={0} />
        <path className="tip" d={`M${String(end.x)} ${String(end.y)}l-8 -4.5v9z`} />
      </g>
      {(view.label.length > 0 || view.mark !== null) && (
        <EdgeLabelRenderer>
          <div
            className="hop routing"
            data-faded={faded ? '' : undefined}
            aria-hidden="true"
            style={{ transform: `translate(${String(left)}px, ${String(label.y)}px)`, width: room }}
          >
            <span className="quiet">
              {view.mark !== null && <MarkTag mark={view.mark} />}
              {view.label.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </span>
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
