import type { AuthorityContact } from '@tranche/contracts';

/** The ways to reach somebody, each once. */
export interface Ways {
  readonly mail?: string;
  readonly site?: string;
  /** Where a letter is all there is: to whom and where, as one line. */
  readonly letterTo?: string;
  /** What else stands above its letters. */
  readonly lines: readonly string[];
}

/**
 * @example waysTo({ name, contact: 'UWV, team vouchers', address: ['UWV', 'Postbus 2'] })
 * // { lines: [], letterTo: 'UWV, team vouchers, Postbus 2' }
 */
export function waysTo({ name, contact, address }: AuthorityContact): Ways {
  const said = [...contact.split(', '), ...address];
  const mail = said.find((each) => each.includes('@'));
  const site = said.find((each) => each.startsWith('www.'));
  if (mail === undefined && site === undefined) {
    return { lines: [], letterTo: [...new Set(said)].join(', ') };
  }
  const known = [mail, site, name.nl.split(', ')[0]];
  return {
    ...(mail !== undefined && { mail }),
    ...(site !== undefined && { site }),
    lines: address.filter((line) => !known.includes(line)),
  };
}
