import { MarkTag } from '@/components/chain-picture/sign';
import type { ResourceChange, ResourceComparison } from '@/lib/compare/configuration/compare-configuration';
import type { FieldChange } from '@/lib/compare/configuration/compare-fields';
import type { SnapshotComparison } from '@/lib/compare/snapshot-comparison';
import { countResources } from '@/lib/compare/summary';
import type { Mark } from '@/lib/diagram/diagram';
import { resourceName, valueText } from '@/lib/messages/comparison-sentences';
import type { Translator } from '@/lib/messages/translator';

/** So many stand on the page, and so many fields of each; the JSON has all of them. */
const MOST = 200;
const MOST_FIELDS = 60;

const SIGNS: Readonly<Record<ResourceChange, Mark['code'] | null>> = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  moved: 'changed',
  unread: 'unread',
  'read-now': 'read-now',
  same: null,
};

/** Resource by resource, what is set otherwise. */
export function ComparedConfiguration({ t, comparison, all }: { t: Translator; comparison: SnapshotComparison; all: boolean }) {
  const { compare } = t.messages;
  const differing = comparison.resources.filter(({ change }) => change !== 'same');
  const shown = all ? [...differing, ...comparison.resources.filter(({ change }) => change === 'same')] : differing;
  const more = shown.length - MOST;
  return (
    <div className="compared-list">
      <p className="font-medium">
        {differing.length === 0 ? compare.noConfiguration : t.say(compare.resourceCounts, countResources(comparison))}
      </p>
      <ul>
        {shown.slice(0, MOST).map((resource) => (
          <Resource key={`${resource.kind} ${resource.base?.id ?? ''} ${resource.head?.id ?? ''}`} t={t} resource={resource} />
        ))}
      </ul>
      {more > 0 && <p className="text-muted">{`${t.say(compare.moreResources, { count: more })} ${compare.inJson}`}</p>}
      <Counts t={t} comparison={comparison} all={all} />
    </div>
  );
}

/** The id of a resource's place on the page, for links from the picture. */
export function resourceAnchor({ base, head }: Pick<ResourceComparison, 'base' | 'head'>): string {
  return `resource-${head?.id ?? base?.id ?? ''}`;
}

function Resource({ t, resource }: { t: Translator; resource: ResourceComparison }) {
  const { compare, gaps } = t.messages;
  const { kind, change, fields, matchedBy } = resource;
  const code = SIGNS[change];
  const more = fields.length - MOST_FIELDS;
  return (
    <li id={resourceAnchor(resource)} className="compared-resource">
      <div className="head">
        {code === null ? (
          <span className="text-muted">{compare.resourceChange[change]}</span>
        ) : (
          <MarkTag mark={{ code, text: compare.resourceChange[change] }} />
        )}
        <h3>{resourceName(t, resource)}</h3>
        <span className="text-muted">{gaps.kind[kind]}</span>
      </div>
      {matchedBy !== null && matchedBy.by !== 'id' && (
        <p className="text-muted">{t.say(compare.matchedBy[matchedBy.by], { key: matchedBy.key })}</p>
      )}
      {fields.length > 0 && (
        <div className="compared" tabIndex={0} role="group" aria-label={resourceName(t, resource)}>
          <Fields t={t} fields={fields.slice(0, MOST_FIELDS)} />
        </div>
      )}
      {more > 0 && <p className="text-muted">{`${t.say(compare.moreFields, { count: more })} ${compare.inJson}`}</p>}
    </li>
  );
}

function Fields({ t, fields }: { t: Translator; fields: readonly FieldChange[] }) {
  const { compare } = t.messages;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{compare.field}</th>
          <th scope="col">{compare.base}</th>
          <th scope="col">{compare.head}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field, at) => (
          <tr key={`${String(at)} ${field.path}`}>
            <th scope="row">
              <code>{field.path}</code> <MarkTag mark={{ code: field.change, text: compare.fieldChange[field.change] }} />
            </th>
            <td>{valueText(t, field, 'base')}</td>
            <td>{valueText(t, field, 'head')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Counts({ t, comparison: { counts }, all }: { t: Translator; comparison: SnapshotComparison; all: boolean }) {
  const { compare } = t.messages;
  const shown = counts.filter(({ base, head }) => all || base !== head);
  if (shown.length === 0) return null;
  const text = (count: number | null): string => (count === null ? compare.value.unread : String(count));
  return (
    <>
      <h3>{compare.counts}</h3>
      <ul>
        {shown.map(({ what, base, head }) => (
          <li key={what}>{`${compare.count[what]}: ${t.say(compare.renamed, { base: text(base), head: text(head) })}`}</li>
        ))}
      </ul>
    </>
  );
}
