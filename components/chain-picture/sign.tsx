import type { ComponentKind } from '@/lib/chain/chain';
import type { Severity } from '@/lib/facts/reasons';
import type { MarkView } from '@/lib/picture/diagram-view';
import { KIND_SHAPES, MARK_SHAPES, PADLOCK_SHAPE, SEVERITY_SHAPES } from '@/lib/picture/shapes';

/** The sign of a severity, as the picture draws it. Decoration beside its word. */
export function SeveritySign({ severity }: { severity: Severity }) {
  const { outline, mark } = SEVERITY_SHAPES[severity];
  return (
    <svg className={`sign s-${severity}`} viewBox="0 0 16 16" aria-hidden="true">
      <path className="sign-shape" d={outline} />
      <path className="sign-mark" d={mark} fill="none" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

function Lines({ name, d }: { name: string; d: string }) {
  return (
    <svg className={name} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}

/** The sign of a kind of component. */
export function KindSign({ kind }: { kind: ComponentKind }) {
  return <Lines name="glyph" d={KIND_SHAPES[kind]} />;
}

/** Encrypted on every use. */
export function Padlock() {
  return <Lines name="padlock" d={PADLOCK_SHAPE} />;
}

/** What became of a part: a sign and a word. */
export function MarkTag({ mark: { code, text } }: { mark: MarkView }) {
  return (
    <span className={`change m-${code}`} title={text}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <rect className="change-ground" width="16" height="16" rx="3" />
        <path className="change-sign" d={MARK_SHAPES[code]} />
      </svg>
      <span>{text}</span>
    </span>
  );
}
