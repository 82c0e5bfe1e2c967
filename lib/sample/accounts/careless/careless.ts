import { type AccountPart, mergeParts } from '../../build/account-part';
import { certificate } from '../../build/certificate';
import { cluster } from '../../build/fargate-service';
import { sampleAccount } from '../../build/sample-account';
import { type RegionPart, regionRecords } from '../../region-records';
import { badCertificates } from './certificates';
import { distributions } from './distributions';
import { frontPart } from './front';
import { hostService } from './host-service';
import { detector, inOneZone } from './one-zone';
import { CARELESS_ACCOUNT, CLUSTER, DOMAIN, mall, tokyo, virginia } from './places';
import { secretHeaders } from './secret-headers';
import { securityGroups } from './security-groups';
import { services } from './services';
import { vpcOrigins } from './vpc-origins';
import { emptyWebAcl, frontWebAcl } from './web-acls';

const ground: AccountPart = {
  regions: {
    [tokyo.region]: regionRecords(
      ...[mall.part, securityGroups, badCertificates, frontPart, frontWebAcl, services, hostService, watchedLittle()],
      { certificates: [certificate(tokyo, `*.${DOMAIN}`)] },
    ),
    [virginia.region]: regionRecords(emptyWebAcl, { certificates: [certificate(virginia, `*.${DOMAIN}`)] }),
  },
};

/** Nearly everything that can be wrong, is: each check of the catalogue fails here, or in another sample account. */
export const careless = sampleAccount({
  name: 'careless',
  accountId: CARELESS_ACCOUNT,
  // Paid for, and protecting nothing.
  shield: { active: true, protections: [] },
  ...mergeParts([ground, distributions, secretHeaders, ...vpcOrigins, inOneZone]),
});

/** A cluster whose metrics are off, and which notes nothing of ECS Exec; GuardDuty without what looks into tasks. */
function watchedLittle(): RegionPart {
  const { clusters = [] } = cluster(tokyo, CLUSTER);
  const settings = [{ name: 'containerInsights' as const, value: 'disabled' }];
  const configuration = { executeCommandConfiguration: { logging: 'NONE' as const } };
  return {
    clusters: clusters.map((one) => ({ ...one, settings, configuration })),
    detectors: [{ id: '56cde78f901a2bc345de6f78a90123b4', detector: { ...detector(), Features: [] } }],
  };
}
