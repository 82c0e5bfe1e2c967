import { acceptFindings, type Acceptance } from '@/lib/checks/accept';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import { sourceKey } from '@/lib/snapshots/store';
import type { GivenAcceptance } from '@/lib/store/acceptance-table';

import type { Ground } from './ground';

export interface OwnAcceptances {
  /** Of the account that a snapshot shows. */
  of(snapshot: Pick<Snapshot, 'source'>): Promise<readonly GivenAcceptance[]>;
  give(snapshot: Pick<Snapshot, 'source'>, acceptance: Acceptance): Promise<GivenAcceptance>;
  takeBack(snapshot: Pick<Snapshot, 'source'>, check: string, subject: string): Promise<boolean>;
  /** A snapshot with what reviewers accepted on the screen: it is not sealed in, so that it can be taken back and runs out. */
  reviewed(snapshot: Snapshot): Promise<Snapshot>;
}

/** The acceptances that an actor may see and change. */
export function ownAcceptances({ store, actor, permit, audit }: Ground): OwnAcceptances {
  const of: OwnAcceptances['of'] = async ({ source }) => {
    permit('snapshot-read');
    return store.acceptances.of(sourceKey(source));
  };
  return {
    of,
    async give({ source }, acceptance) {
      permit('acceptance-give');
      const given = await store.acceptances.give(sourceKey(source), acceptance, actor.name);
      await audit('accepted', acceptance.subject, { check: acceptance.check, owner: acceptance.owner, expires: acceptance.expires });
      return given;
    },
    async takeBack({ source }, check, subject) {
      permit('acceptance-give');
      const found = await store.acceptances.takeBack(sourceKey(source), check, subject);
      if (found) await audit('taken-back', subject, { check });
      return found;
    },
    async reviewed(snapshot) {
      const given = await of(snapshot);
      return { ...snapshot, findings: [...acceptFindings(snapshot.findings, given, (await store.now()).slice(0, 10)).findings] };
    },
  };
}
