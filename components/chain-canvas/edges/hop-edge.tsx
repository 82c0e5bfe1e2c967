import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';

import { MarkTag, Padlock, SeveritySign } from '@/components/chain-picture/sign';
import type { EdgeView } from '@/lib/picture/diagram-view';
import type { EdgeRoute } from '@/lib/picture/route-edges';

import { useStop } from '../canvas-state';
import type { ConnectionFlowEdge } from '../to-flow';

function Label({ view }: { view: EdgeView }) {
  return (
    <span className="quiet" title={view.label.join(' · ')}>
      {view.mark !== null && <MarkTag mark={view.mark} />}
      {view.label.map((line, index) => (
        <span key={line}>
          {index === 0 && view.encrypted && <Padlock />}
          {line}
        </span>
      ))}
    </span>
  );
}

function Badges({ view }: { view: EdgeView }) {
  return view.badges.map(({ code, severity, text }) => (
    <span key={code} className={`mark s-${severity}`} title={text}>
      <SeveritySign severity={severity} />
      <span>{text}</span>
    </span>
  ));
}

/** The button that stands for a hop: quiet text above the line, marks below it, the status where requests end. */
function HopButton({ view, route, sentences }: { view: EdgeView; route: EdgeRoute; sentences: boolean }) {
  const { faded, button } = useStop(view.id);
  const { stop } = view;
  const left = route.label.x - route.room / 2;
  return (
    <button
      type="button"
      className={`hop s-${view.severity} nodrag nopan`}
      data-faded={faded ? '' : undefined}
      aria-label={view.description}
      style={{ transform: `translate(${String(left)}px, ${String(route.label.y)}px)`, width: route.room }}
      {...button}
    >
      <Label view={view} />
      {stop === null ? (
        <span className="marks">
          <Badges view={view} />
        </span>
      ) : (
        <span className={`stop s-${stop.severity}`}>
          <span className="seal">
            <SeveritySign severity="critical" />
            {stop.status}
          </span>
          {sentences && <span className="sentence">{stop.sentence}</span>}
        </span>
      )}
    </button>
  );
}

/** A network connection. */
export const HopEdge = memo(function HopEdge({ id, data }: EdgeProps<ConnectionFlowEdge>) {
  const { faded, selected } = useStop(id);
  if (data === undefined) return null;
  const { view, route, sentences } = data;
  const { end } = route;
  return (
    <>
      <g
        className={`wire-group s-${view.severity}`}
        data-mark={view.mark?.code}
        data-faded={faded ? '' : undefined}
        data-selected={selected ? '' : undefined}
      >
        <BaseEdge id={id} path={route.path} className="wire" interactionWidth={24} />
        {view.stop === null ? (
          <path className="tip" d={`M${String(end.x)} ${String(end.y)}l-8 -4.5v9z`} />
        ) : (
          <path className="tip bar" d={`M${String(end.x - 5)} ${String(end.y - 8)}v16`} />
        )}
      </g>
      <EdgeLabelRenderer>
        <HopButton view={view} route={route} sentences={sentences} />
      </EdgeLabelRenderer>
    </>
  );
});
