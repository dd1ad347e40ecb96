import type { FastifyRequest } from 'fastify';

/** Addresses that are never a page of the screens. */
const NOT_A_PAGE = /^\/(v1|auth|local-idp|local|health)(\/|$)/;

/** A file that is gone, such as a script of an earlier release: a page would not be that. */
const A_FILE = /\.\w{1,12}$/;

const PAGE_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml', 'text/*'];

/**
 * Whether a request is for a page: also when it takes anything, as search engines, monitors and
 * previews of links do, or does not say what it takes (RFC 9110 12.5.1).
 */
export function wantsPage({ url, headers }: FastifyRequest): boolean {
  const path = pathOf(url);
  if (NOT_A_PAGE.test(path)) return false;
  const accepted = acceptedTypes(headers.accept?.trim() || '*/*');
  if (accepted.some((type) => PAGE_TYPES.includes(type))) return true;
  return accepted.includes('*/*') && !A_FILE.test(path);
}

/** The address without its question. */
export function pathOf(url: string): string {
  return url.split('?')[0] ?? url;
}

function acceptedTypes(header: string): readonly string[] {
  const ranges = header.toLowerCase().split(',').filter(Boolean);
  return ranges.flatMap((range) => {
    const [type = '', ...parameters] = range.split(';').map((each) => each.trim());
    return parameters.some((each) => /^q=0(\.0*)?$/.test(each)) ? [] : [type];
  });
}
