import type { FastifyRequest } from 'fastify';
import { ForbiddenError } from '../../platform/errors/index.js';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a change that another site has a browser send: such a request cannot carry our header, and
 * says another origin. The cookie's SameSite is only the second line.
 */
export function requireSameSite(request: FastifyRequest, publicUrl: string): void {
  if (SAFE_METHODS.includes(request.method)) return;
  const hasHeader = Boolean(request.headers['x-tranche']);
  const { origin } = request.headers;
  const isOwnOrigin = origin === undefined || origin === new URL(publicUrl).origin;
  if (!hasHeader || !isOwnOrigin) throw new ForbiddenError(FOREIGN);
}

const FOREIGN = {
  nl: 'Dit verzoek kwam niet van het portaal zelf.',
  en: 'This request did not come from the portal itself.',
};
