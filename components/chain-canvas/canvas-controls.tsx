import { buttonClass } from '@/components/ui/button-class';

import type { CanvasTexts } from './canvas-texts';
import type { CanvasView } from './use-canvas-view';

/** Buttons over the picture. They stand before it in the tab order (WCAG 2.4.3). */
export function CanvasControls({ texts, ways }: { texts: CanvasTexts; ways: CanvasView }) {
  const buttons = [
    { label: texts.zoomIn, act: () => ways.zoom('in'), d: 'M8 3v10M3 8h10' },
    { label: texts.zoomOut, act: () => ways.zoom('out'), d: 'M3 8h10' },
    { label: texts.fit, act: ways.fit, d: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10' },
  ];
  return (
    <div className="controls" role="group" aria-label={texts.controls}>
      {buttons.map(({ label, act, d }) => (
        <button key={label} type="button" className={buttonClass.quiet} aria-label={label} title={label} onClick={act}>
          <svg viewBox="0 0 16 16" className="size-4" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
            <path d={d} />
          </svg>
        </button>
      ))}
    </div>
  );
}
