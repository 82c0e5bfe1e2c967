import type { DistributionTenant } from '@/lib/inventory/cloudfront-parts';
import type { Distribution, Origin } from '@/lib/inventory/distribution';
import { documented } from '@/lib/testing/documented';
import { CLOUDFRONT } from '@/lib/testing/given';
import { origin } from '@/lib/testing/sample-parts';
import { template as templateOf, tenant } from '@/lib/testing/sample-tenant';
import { webAcl } from '@/lib/testing/sample-web-acl';

const template = (changed: Partial<Distribution>, own: Partial<DistributionTenant> = {}) => templateOf(changed, tenant(own));
const leading = (changed: Partial<Origin>, parameters: Record<string, string>, more: Partial<Distribution> = {}) =>
  template({ origins: [origin(changed)], ...more }, { parameters });
const SHOP = { url: 'https://shop.example.com/a' };
const optional = { tenantParameters: [{ name: 'theme', required: false, defaultValue: 'basic' }] };
const PARAMETERS = `${CLOUDFRONT}tenant-customization.html#tenant-customize-parameters`;

documented(PARAMETERS, 'You can use parameters in the following properties: … Origin domain name … Origin path', [
  [
    'in the domain',
    leading({ domainName: '{{customer}}.example.com' }, { customer: 'origin' }),
    SHOP,
    { outcome: '- forwarded', headers: { host: 'origin.example.com' } },
  ],
  [
    'another value of it leads elsewhere',
    leading({ domainName: '{{customer}}.execute-api.eu-west-1.amazonaws.com' }, { customer: 'abc123' }),
    SHOP,
    { outcome: '- origin-other-service' },
  ],
  ['as the path', leading({ originPath: '/{{theme}}' }, { theme: 'myBrand' }), SHOP, { delivered: 'GET /myBrand/a' }],
  ['before a path', leading({ originPath: '/{{theme}}/test' }, { theme: 'myBrand' }), SHOP, { delivered: 'GET /myBrand/test/a' }],
  [
    'in the middle of a path',
    leading({ originPath: '/public/{{theme}}/test' }, { theme: 'myBrand' }),
    SHOP,
    { delivered: 'GET /public/myBrand/test/a' },
  ],
  [
    'two of them',
    leading({ originPath: '/{{theme}}/{{size}}' }, { theme: 'myBrand', size: 'xl' }),
    SHOP,
    { delivered: 'GET /myBrand/xl/a' },
  ],
]);

documented(
  PARAMETERS,
  'If the parameters are not required, then you can provide a default value in the multi-tenant distribution that is inherited by the distribution tenant.',
  [
    ['the tenant gives none', leading({ originPath: '/{{theme}}' }, {}, optional), SHOP, { delivered: 'GET /basic/a' }],
    ['the tenant gives one', leading({ originPath: '/{{theme}}' }, { theme: 'myBrand' }, optional), SHOP, { delivered: 'GET /myBrand/a' }],
  ],
);

const blocking = webAcl({ defaultAction: 'block', rules: [] });
const open = webAcl({ name: 'open', rules: [] });
const webAcls = [blocking, open];
const shielded = { webAclId: blocking.arn };

documented(
  `${CLOUDFRONT}tenant-customization.html`,
  'You can specify a separate web ACL for the distribution tenant, which will override the web ACL used for the multi-tenant distribution.',
  [
    ['none of its own', { ...template(shielded), webAcls }, SHOP, { outcome: '403 web-acl-block' }],
    [
      'one that allows instead',
      { ...template(shielded, { webAcl: { action: 'override', arn: open.arn } }), webAcls },
      SHOP,
      { outcome: '- forwarded', decides: ['web-acl-passed'] },
    ],
    [
      'one that blocks instead',
      { ...template({ webAclId: open.arn }, { webAcl: { action: 'override', arn: blocking.arn } }), webAcls },
      SHOP,
      { outcome: '403 web-acl-block' },
    ],
  ],
);

documented(
  `${CLOUDFRONT}tenant-customization.html`,
  "You can also disable this setting for a specific distribution tenant, which means the distribution tenant won't inherit the web ACL protections from the multi-tenant distribution.",
  [
    [
      'disabled',
      { ...template(shielded, { webAcl: { action: 'disable', arn: null } }), webAcls },
      SHOP,
      { outcome: '- forwarded', without: ['web-acl-passed'] },
    ],
  ],
);

const without = (...locations: string[]) => ({ geoRestriction: { type: 'blacklist', locations } });
const german = { ...SHOP, client: { country: 'DE' } };

documented(
  `${CLOUDFRONT}tenant-customization.html`,
  'if you block Germany (DE) in your multi-tenant distribution, all associated distribution tenants will also block DE. However, if you allow DE for a specific distribution tenant, that distribution tenant settings will override',
  [
    ['inherited', template(without('DE')), german, { outcome: '403 viewer-country-blocked' }],
    [
      'allowed by the tenant',
      template(without('DE'), { geoRestriction: { type: 'whitelist', locations: ['DE'] } }),
      german,
      { outcome: '- forwarded' },
    ],
    ['blocked by the tenant only', template({}, without('DE')), german, { outcome: '403 viewer-country-blocked' }],
  ],
);

documented(`${CLOUDFRONT}tenant-customization.html`, 'You must specify at least one domain name per distribution tenant.', [
  [
    'each of its domains',
    template({}, { domains: ['shop.example.com', 'store.example.com'] }),
    { url: 'https://store.example.com/' },
    { outcome: '- forwarded' },
  ],
]);

documented(`${CLOUDFRONT}distribution-config-options.html`, 'Multi-tenant distributions cannot serve traffic directly.', [
  ['its own name', template({}), { url: 'https://d111111abcdef8.cloudfront.net/' }, { hops: '' }],
]);

documented(
  'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DistributionTenant.html',
  "If disabled, the distribution tenant won't serve traffic.",
  [['a disabled tenant', template({}, { enabled: false }), SHOP, { outcome: '- distribution-disabled', hops: '' }]],
);
