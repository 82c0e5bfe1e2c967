export const dependsOn = {};
export type DependsOnMessages = typeof dependsOn;
