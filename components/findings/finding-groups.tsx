import type { Finding } from '@/lib/checks/finding';
import { PLACES } from '@/lib/checks/place';
import type { Translator } from '@/lib/messages/translator';

import { FindingItem } from './finding-item';

import './findings.css';

interface FindingGroupsProps {
  t: Translator;
  snapshot: string;
  findings: readonly Finding[];
}

/** Findings by where they stand, in the order of a request's way. */
export function FindingGroups({ t, snapshot, findings }: FindingGroupsProps) {
  const groups = PLACES.map((place) => ({ place, own: findings.filter((finding) => finding.place === place) }));
  return (
    <div className="finding-groups">
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ place, own }) => (
          <section key={place} aria-labelledby={`place-${place}`}>
            <h3 id={`place-${place}`}>
              {t.messages.review.place[place]} <span className="count">{own.length}</span>
            </h3>
            <ul>
              {own.map((finding) => (
                <FindingItem key={`${finding.check} ${finding.subject.id}`} t={t} snapshot={snapshot} finding={finding} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
