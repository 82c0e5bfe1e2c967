/** What a change costs, takes away or asks for. The sentence of each stands in the catalogue under `price.CODE`. */
export const PRICE_PARAMS = {
  'container-must-speak': ['targetGroup', 'protocol'],
  'replaces-target-group': ['targetGroup'],
  'http2-ends-before-target': ['targetGroup'],
  'http1-refused': ['targetGroup'],
  'grpc-lost': [],
  'edge-cache-lost': ['behaviors'],
  'edge-entry-lost': ['region'],
  'web-acl-inside-vpc': ['webAcl', 'loadBalancer'],
  'no-web-acl': ['loadBalancer'],
  'static-site-lost': ['origin', 'paths'],
  'no-static-site': ['names'],
  'http3-lost': [],
  'geo-restriction-lost': ['countries'],
  'signatures-lost': ['behaviors'],
  'functions-lost': ['functions'],
  'error-pages-lost': [],
  'failover-lost': ['group'],
  'origin-path-lost': ['path'],
  'custom-headers-lost': ['headers'],
  'certificate-in-region': ['names', 'region'],
  'open-to-internet': ['group', 'port'],
  'open-to-other-distributions': ['group'],
  'prefix-list-weight': ['group'],
  'wide-rule-removed': ['group', 'ports'],
  'nobody-admitted': ['group', 'port'],
  'secret-in-two-places': ['header'],
  'rule-values-full': ['rule'],
  'plaintext-to-origin': ['origin'],
  'plaintext-to-viewer': [],
  'plain-links-break': [],
  'old-clients-lost': ['versions'],
  'certificate-must-cover-viewers-name': ['names'],
  'application-sees-origin-name': ['name'],
  'policy-replaced': ['policy'],
  'methods-refused': ['methods'],
  'timeout-quota': ['seconds'],
  'slow-answers-hold-connections': ['seconds'],
  'new-certificate': ['names'],
  'no-share-for-group': ['targetGroup'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type PriceCode = keyof typeof PRICE_PARAMS;

export interface Price {
  code: PriceCode;
  /** Fill the catalogue's sentence. */
  params: Readonly<Record<string, string | number>>;
}

/** One price. */
export function price<C extends PriceCode>(code: C, params: Readonly<Record<(typeof PRICE_PARAMS)[C][number], string | number>>): Price {
  return { code, params: { ...params } };
}
