import type { Pseudonyms } from './pseudonyms';

/** Headers that browsers, servers and AWS give names to: they say nothing of whose account it is. */
const STANDARD =
  /^(\*|host|cookie|authorization|accept|accept-(charset|encoding|language|datetime)|access-control-request-(headers|method)|age|cache-control|connection|content-(encoding|length|md5|type)|date|dnt|etag|expect|forwarded|from|if-(match|modified-since|none-match|range|unmodified-since)|max-forwards|origin|pragma|priority|proxy-(authorization|connection)|range|referer|request-range|save-data|te|trailer|transfer-encoding|upgrade|upgrade-insecure-requests|user-agent|via|warning|x-(api-key|csrf-token|real-ip|request-id|requested-with|http-method|http-method-override|method-override|correlation-id)|x-forwarded-(for|host|port|proto|prefix|server)|x-origin-verify|x-amz-(cf-id|date|security-token)|x-amzn-(trace-id|mtls-clientcert(-(issuer|leaf|serial-number|subject|validity))?|tls-(version|cipher-suite))|x-edge-location|true-client-ip|cloudfront-(forwarded-proto|is-(android|desktop|ios|mobile|smarttv|tablet)-viewer|viewer-(address|asn|city|country|country-name|country-region|country-region-name|header-count|header-order|http-version|ja3-fingerprint|ja4-fingerprint|latitude|longitude|metro-code|postal-code|time-zone|tls))|sec-ch-ua(-(arch|bitness|mobile|model|platform|platform-version|full-version-list))?|sec-fetch-(dest|mode|site|user)|sec-websocket-(accept|extensions|key|protocol|version)|sec-gpc)$/i;

/** Beginnings that decide what CloudFront or a check makes of a header: a pseudonym keeps them. */
const BEGINNING = /^(x-forwarded-|forwarded-|accept-|access-control-|x-amzn-|x-amz-|x-edge-|cloudfront-|proxy-|sec-|aws-cf-cd-)/i;

/**
 * The pseudonym of a header's name; standard ones stay. Names with characters that load balancers can be told to drop keep one.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
 */
export function redactHeader(pseudonyms: Pseudonyms, name: string): string {
  if (name === '' || STANDARD.test(name)) return name;
  const [beginning = 'X-'] = BEGINNING.exec(name) ?? [];
  const joint = /^[A-Za-z0-9-]+$/.test(name) ? '-' : '_';
  return pseudonyms.of('header', name.toLowerCase(), (number) => `${beginning}Header${joint}${number}`);
}

/** Values of standard headers that say nothing of whose account it is. */
const KNOWN_VALUE =
  /^\*?(|\*|\*\/\*|true|false|https?|wss?|websocket|h2c|trailers|gzip|br|deflate|zstd|identity|keep-alive|close|no-cache|no-store|max-age=0|XMLHttpRequest|null|(application|audio|font|image|multipart|text|video)\/(\*|grpc(\+proto|-web)?|json|xml|html|plain|css|javascript|webp|avif|svg\+xml|png|jpeg|event-stream|form-data|x-www-form-urlencoded|octet-stream|graphql)|Mozilla(\/5\.0)?|Chrome|Safari|Firefox|Edge?|MSIE|Trident|Opera|iPhone|iPad|Android|Mobile|Windows|Macintosh|Linux|[Bb]ot|[Cc]rawler|[Ss]pider|Googlebot|bingbot|curl|Wget|python|Amazon CloudFront|[A-Z]{2}|[a-z]{2}(-[A-Z]{2})?|GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|\d{1,5}|HTTP\/[123](\.\d)?|TLSv1(\.[0-3])?|cors|navigate|same-origin|cross-site|document|empty)\*?$/;

export function isKnownHeaderValue(value: string): boolean {
  return KNOWN_VALUE.test(value);
}
