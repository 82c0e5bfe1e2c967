import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { Compared } from '@/lib/compare/compare-snapshots';
import { marksOf } from '@/lib/compare/marks-of';
import { drawComparison } from '@/lib/diagram/draw-comparison';
import type { Translator } from '@/lib/messages/translator';
import { viewDiagram } from '@/lib/picture/view-diagram';

import { CompareWorkspace } from './compare-workspace';
import { partDetails } from './part-details';

/** Above this many components only what is connected with a difference is drawn, and groups are folded. */
const MAX_NODES = 300;

/** Both sides in one picture, with marks on what differs. */
export function ComparedPicture({ t, compared, all }: { t: Translator; compared: Compared; all: boolean }) {
  const { compare, screen } = t.messages;
  const { base, head } = compared.analyses;
  const marks = marksOf(compared);
  const marked = marks.nodes.size + marks.edges.size > 0;
  const whole = drawComparison(base, head, marks, { marked: marked && !all });
  const drawn =
    whole.diagram.nodes.length <= MAX_NODES
      ? whole
      : drawComparison(base, head, marks, { marked, collapsed: whole.diagram.groups.map(({ id }) => id) });
  const view = viewDiagram(t, drawn.diagram, drawn.survey, compare.diagram);
  return (
    <Section id="picture" title={compare.diagram}>
      <div className="compared-list">
        {marked ? <p className="text-muted">{compare.diagramLead}</p> : <Notice tone="fine">{compare.diagramSame}</Notice>}
        {(marked || all) && view.nodes.length > 0 && (
          <CompareWorkspace
            view={view}
            details={partDetails(t, compared)}
            texts={{ canvas: screen.chainPage.canvas, nothing: compare.nothingSelected, details: compare.details }}
          />
        )}
      </div>
    </Section>
  );
}
