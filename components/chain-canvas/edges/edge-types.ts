import type { EdgeProps } from '@xyflow/react';
import type { ComponentType } from 'react';

import type { EdgeView } from '@/lib/picture/diagram-view';

import type { ConnectionFlowEdge } from '../to-flow';

import { HopEdge } from './hop-edge';
import { RoutingEdge } from './routing-edge';

/** How each kind of connection is drawn. */
export const EDGE_TYPES = { hop: HopEdge, routing: RoutingEdge } satisfies Record<
  EdgeView['kind'],
  ComponentType<EdgeProps<ConnectionFlowEdge>>
>;
