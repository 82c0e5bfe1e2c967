import type { DiagramMessages } from '../en/diagram';

export const diagram: DiagramMessages = {};
