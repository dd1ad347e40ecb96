import canonicalize from 'canonicalize';

/**
 * JSON that is the same for the same content (RFC 8785): keys in order, what is undefined left out. What is
 * hashed, and what is laid beside a copy of before, is written so: PostgreSQL's jsonb keeps no order of keys.
 *
 * @throws Error for what JSON cannot hold, such as NaN, half a character or a circle
 * @example canonicalJson({ b: [1.0, 'é'], a: null }) // '{"a":null,"b":[1,"é"]}'
 */
export function canonicalJson(value: unknown): string {
  return canonicalize(value ?? null) ?? 'null';
}
