import { lazy, Suspense, type ComponentType } from 'react';

/** Stands in for `next/dynamic`: a component that is loaded when it is first drawn, with nothing in its place until then. */
export default function dynamic<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function Dynamic(props: Props) {
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
