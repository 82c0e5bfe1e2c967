import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';

import { KindSign, MarkTag, SeveritySign } from '@/components/chain-picture/sign';

import { useStop } from '../canvas-state';
import type { ComponentFlowNode } from '../to-flow';

/** One component: kind, name, and the lines that say what it is set to. */
export const ComponentNode = memo(function ComponentNode({ id, data: { view } }: NodeProps<ComponentFlowNode>) {
  const { faded, button } = useStop(id);
  const bad = view.severity !== 'none' && view.severity !== 'low';
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <button
        type="button"
        className={`component s-${view.severity}`}
        data-kind={view.kind}
        data-mark={view.mark?.code}
        data-folded={view.collapsed > 0 ? '' : undefined}
        data-faded={faded ? '' : undefined}
        aria-label={view.description}
        {...button}
      >
        <span className="kind">
          <KindSign kind={view.kind} />
          <span className="kind-label">{view.kindLabel}</span>
          {bad && <SeveritySign severity={view.severity} />}
        </span>
        <span className="name" title={view.name}>
          {view.name}
        </span>
        {view.lines.map(({ code, text, severity }, index) => (
          <span key={`${code}${String(index)}`} className={`line s-${severity}`} title={text}>
            {severity !== 'none' && <SeveritySign severity={severity} />}
            <span>{text}</span>
          </span>
        ))}
      </button>
      {view.mark !== null && <MarkTag mark={view.mark} />}
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  );
});
