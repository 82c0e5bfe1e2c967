import type { EvidenceView } from './detail-types';
import type { PanelTexts } from './panel-texts';

/** What decided something: field = value, and of which resource. */
export function EvidenceList({ rows, texts }: { rows: readonly EvidenceView[]; texts: PanelTexts }) {
  return (
    <dl className="evidence" aria-label={texts.evidence}>
      {rows.map(({ resource, path, value }) => (
        <div key={`${resource} ${path} ${value}`}>
          <dt>
            <code>{path}</code>
            <span className="resource" title={resource}>
              {resource}
            </span>
          </dt>
          <dd>
            <code>{value}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
