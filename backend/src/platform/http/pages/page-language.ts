import { LANGUAGES, type Language } from '@tranche/domain';
import type { FastifyRequest } from 'fastify';

/**
 * The language in which a page starts: as the screens choose it, so that it does not change under
 * the reader. What was chosen before, else the first that is asked for and we speak, else Dutch.
 */
export function pageLanguage({ cookies, headers }: FastifyRequest): Language {
  const asked = (headers['accept-language'] ?? '').split(',');
  const wanted = [cookies['Lang'] ?? '', ...asked].map((each) => each.trim().slice(0, 2));
  return wanted.flatMap((each) => LANGUAGES.filter((one) => one === each.toLowerCase()))[0] ?? 'nl';
}
