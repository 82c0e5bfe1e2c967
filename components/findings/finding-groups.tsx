import type { Finding } from '@/lib/checks/finding';
import { type Place, PLACES } from '@/lib/checks/place';
import type { Translator } from '@/lib/messages/translator';

import { FindingItem } from './finding-item';

import './findings.css';

interface FindingGroupsProps {
  t: Translator;
  snapshot: string;
  findings: readonly Finding[];
  /** What `findings` are a part of: each place says how many of it there are. */
  of: readonly Finding[];
}

/** Findings by where they stand, in the order of a request's way. */
export function FindingGroups({ t, snapshot, findings, of: all }: FindingGroupsProps) {
  const { review } = t.messages;
  const at = (place: Place, list: readonly Finding[]): readonly Finding[] => list.filter((finding) => finding.place === place);
  const groups = PLACES.map((place) => ({ place, own: at(place, findings), all: at(place, all).length }));
  return (
    <div className="finding-groups">
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ place, own, all }) => (
          <section key={place} aria-labelledby={`place-${place}`}>
            <h3 id={`place-${place}`}>
              {review.place[place]}{' '}
              <span className="count">{own.length === all ? all : t.say(review.part, { shown: own.length, all })}</span>
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
