import { getDomain } from 'tldts';
import { PUBLIC_MAIL } from './public-mail.js';

/**
 * The registered domain behind a mail address, by the public suffix list: `sub.school.nl` is
 * `school.nl`. Null for a provider of mail to the public, which says nothing about an organisation.
 *
 * @example organisationDomainOf('anna@mail.rocdelinde.nl') // 'rocdelinde.nl'
 */
export function organisationDomainOf(email: string): string | null {
  const host = email.split('@').at(-1)?.trim().toLowerCase() ?? '';
  const domain = getDomain(host, { allowPrivateDomains: true });
  return domain === null || PUBLIC_MAIL.has(domain) ? null : domain;
}
