import { readRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { toJson } from '@/app/_server/to-result';
import { analyze } from '@/lib/checks/analyze';
import { drawDiagram } from '@/lib/diagram/draw-diagram';

interface Params {
  id: string;
}

/** The chain as far as it is known, drawn. `diagram` is null while nothing is known. */
export const GET = readRoute<Params>(({ params, workspace }) => {
  workspace.permit('scan-follow');
  const { state, partialInventory } = deps().scans.find(params.id);
  const inventory = partialInventory();
  if (inventory === null) return toJson({ version: 0, diagram: null });
  const { chain, survey } = analyze(inventory);
  return toJson({ version: state.partial?.version ?? 0, diagram: drawDiagram(chain, survey, {}) });
});
