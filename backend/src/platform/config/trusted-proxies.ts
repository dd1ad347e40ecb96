import { isIP } from 'node:net';

/** Nobody, a number of hops in front of the portal, or the addresses of the proxies. */
export type TrustedProxies = false | number | readonly string[];

/**
 * Reads the setting; undefined when it is neither hops nor addresses.
 *
 * @example trustedProxiesIn('1') // 1
 * @example trustedProxiesIn('10.0.0.0/8, 192.168.1.4') // ['10.0.0.0/8', '192.168.1.4']
 */
export function trustedProxiesIn(text: string): TrustedProxies | undefined {
  if (/^\d$/.test(text)) return text === '0' ? false : Number(text);
  const addresses = text.split(',').map((each) => each.trim());
  return addresses.every(isAddress) ? addresses : undefined;
}

export function areProxies(text: string): boolean {
  return trustedProxiesIn(text) !== undefined;
}

function isAddress(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128);
}
