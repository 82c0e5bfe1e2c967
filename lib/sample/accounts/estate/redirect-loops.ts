import type { AccountPart } from '../../build/account-part';
import { forward, redirectToHttps } from '../../build/actions';
import { ALL_VIEWER, ALL_VIEWER_EXCEPT_HOST, behavior, customOrigin, distribution, distributionDomain } from '../../build/distribution';
import { aliasToDistribution, aliasToLoadBalancer } from '../../build/hosted-zone';
import { loadBalancer } from '../../build/load-balancer';
import { webService } from '../../build/web-service';
import { regionRecords } from '../../region-records';
import { DOMAIN, EDGE_CERTIFICATE, ESTATE_ACCOUNT, OPEN_GROUP, virginia } from './places';

/**
 * CloudFront speaks plain HTTP to a load balancer that redirects it to HTTPS. With the viewer's Host forwarded the browser is
 * sent round for ever; without, it is sent past CloudFront to the load balancer's own name.
 */
const { network, place, cluster } = virginia;
const wiki = webService({ network, cluster, name: 'wiki', behind: 'wiki', behindGroup: OPEN_GROUP, port: 8080, firstAddress: 800 });
const balancer = loadBalancer({
  network,
  name: 'wiki',
  scheme: 'internet-facing',
  securityGroups: [virginia.openGroup],
  listeners: [
    { port: 80, protocol: 'HTTP', defaultActions: [redirectToHttps()] },
    {
      port: 443,
      protocol: 'HTTPS',
      certificateArns: [virginia.certificateArn],
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      defaultActions: [forward(wiki.targetGroupArn)],
    },
  ],
});

export const redirectLoops: AccountPart = {
  regions: { [place.region]: regionRecords(balancer.part, wiki.part) },
  cloudFront: { distributions: [wikiDistribution('wiki', ALL_VIEWER), wikiDistribution('wiki-beside', ALL_VIEWER_EXCEPT_HOST)] },
  records: {
    [DOMAIN]: [
      aliasToLoadBalancer(`wiki-origin.${DOMAIN}`, balancer),
      ...['wiki', 'wiki-beside'].map((name) => aliasToDistribution(`${name}.${DOMAIN}`, distributionDomain(ESTATE_ACCOUNT, name))),
    ],
  },
};

function wikiDistribution(name: string, originRequestPolicy: string) {
  return distribution({
    accountId: ESTATE_ACCOUNT,
    name,
    aliases: [`${name}.${DOMAIN}`],
    certificateArn: EDGE_CERTIFICATE,
    origins: [customOrigin({ id: 'wiki', domain: `wiki-origin.${DOMAIN}`, policy: 'http-only' })],
    behavior: behavior({ to: 'wiki', originRequestPolicy }),
  });
}
