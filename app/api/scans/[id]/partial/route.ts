import { readRoute } from '@/app/_server/api-route';
import { followedScan } from '@/app/_server/scans/followed-scan';
import { toJson } from '@/app/_server/to-result';
import { analyze } from '@/lib/checks/analyze';
import { drawDiagram } from '@/lib/diagram/draw-diagram';

interface Params {
  id: string;
}

/** The chain as far as it is known, drawn. `diagram` is null while nothing is known. */
export const GET = readRoute<Params>(async ({ params, workspace }) => {
  workspace.permit('scan-follow');
  const { state, partialInventory } = await followedScan(params.id);
  const inventory = await partialInventory();
  if (inventory === null) return toJson({ version: 0, diagram: null });
  const { chain, survey } = analyze(inventory);
  return toJson({ version: state.partial?.version ?? 0, diagram: drawDiagram(chain, survey, {}) });
});
