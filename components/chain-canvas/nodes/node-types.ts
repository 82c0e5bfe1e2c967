import type { NodeProps } from '@xyflow/react';
import type { ComponentType } from 'react';

import type { ComponentKind } from '@/lib/chain/chain';

import type { ComponentFlowNode } from '../to-flow';

import { ComponentNode } from './component-node';

/** How each kind of component is drawn. A kind without an entry does not compile. A constant, so that React Flow never builds nodes anew. */
export const NODE_TYPES = {
  viewer: ComponentNode,
  distribution: ComponentNode,
  'load-balancer': ComponentNode,
  'target-group': ComponentNode,
  service: ComponentNode,
  targets: ComponentNode,
  end: ComponentNode,
  missing: ComponentNode,
  unknown: ComponentNode,
} satisfies Record<ComponentKind, ComponentType<NodeProps<ComponentFlowNode>>>;
