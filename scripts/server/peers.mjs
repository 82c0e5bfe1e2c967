import { BlockList, isIP } from 'node:net';

import { PlainFailure } from '../prepare/step.mjs';

/** An IPv4 address that a dual-stack socket shows as IPv6 is that IPv4 address. */
function plain(address) {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function addRange(list, range) {
  const [address, bits, ...rest] = range.split('/');
  const family = isIP(address);
  const longest = family === 4 ? 32 : 128;
  const prefix = bits === undefined ? longest : Number(bits);
  const known = family !== 0 && rest.length === 0 && (bits === undefined || /^\d{1,3}$/.test(bits)) && prefix <= longest;
  if (!known) throw new PlainFailure(`HOPLENS_PROXY_PEERS: “${range}” is neither an address nor a range such as 10.0.0.0/16.`);
  if (prefix === 0)
    throw new PlainFailure(`HOPLENS_PROXY_PEERS: “${range}” is everybody: name the addresses of the proxy in front of Hoplens.`);
  list.addSubnet(address, prefix, `ipv${family}`);
}

/**
 * Tells whether an address belongs to the proxies in front. Throws PlainFailure.
 * @param {string} text `HOPLENS_PROXY_PEERS`: addresses and ranges, separated by commas
 * @returns {(address: string) => boolean}
 */
export function trustedPeers(text = '') {
  const list = new BlockList();
  for (const range of text.split(',').map((item) => item.trim())) if (range !== '') addRange(list, range);
  return (address) => isIP(address) !== 0 && list.check(address, `ipv${isIP(address)}`);
}

/** The address at the other end of the socket. */
export function peerOf({ socket }) {
  return plain(socket.remoteAddress ?? '');
}

/**
 * Where a request came from: the address of the socket; where that is a proxy in front, the last address of `X-Forwarded-For` that is none.
 * What stands before that was written by whoever sent the request.
 * @param {import('node:http').IncomingMessage} request
 * @param {(address: string) => boolean} trusts
 */
export function clientOf(request, trusts) {
  const peer = peerOf(request);
  if (!trusts(peer)) return peer;
  const hops = (request.headers['x-forwarded-for'] ?? '').split(',').map((hop) => plain(hop.trim()));
  const client = hops.findLast((hop) => !trusts(hop));
  return client !== undefined && isIP(client) !== 0 ? client : peer;
}
