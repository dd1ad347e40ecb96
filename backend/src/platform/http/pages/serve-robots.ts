import type { FastifyInstance } from 'fastify';
import type { PageDirectory } from './page-directory.js';

const AN_HOUR = 'public, max-age=3600';

/**
 * What search engines are told. Nothing of the API is closed to them: pages are drawn from it, and
 * its answers say themselves that they are no pages. Sign-in is: every visit begins one.
 */
export function serveRobots(
  server: FastifyInstance,
  publicUrl: string,
  directory: PageDirectory,
): void {
  server.get('/robots.txt', (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', AN_HOUR)
      .send(`User-agent: *\nDisallow: /auth/\n\nSitemap: ${publicUrl}/sitemap.xml\n`),
  );
  server.get('/sitemap.xml', (_request, reply) =>
    reply
      .type('application/xml; charset=utf-8')
      .header('cache-control', AN_HOUR)
      .send(siteMap(publicUrl, directory.publicAddresses())),
  );
}

/** The addresses that search engines may keep, as they read them (sitemaps.org). */
function siteMap(publicUrl: string, addresses: readonly string[]): string {
  const entries = addresses.map((each) => `<url><loc>${escape(publicUrl + each)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

function escape(address: string): string {
  return address.replaceAll(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
