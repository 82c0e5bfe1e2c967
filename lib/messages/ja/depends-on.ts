import type { DependsOnMessages } from '../en/depends-on';

export const dependsOn: DependsOnMessages = {};
