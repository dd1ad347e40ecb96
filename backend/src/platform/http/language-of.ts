import type { FastifyRequest } from 'fastify';
import type { Language } from '@tranche/domain';

/** The language the reader chose, or the browser asks for; Dutch otherwise. */
export function languageOf(request: FastifyRequest): Language {
  const asked = request.headers['accept-language'] ?? '';
  return /^en\b/i.test(asked) ? 'en' : 'nl';
}
