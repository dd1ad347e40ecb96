import { ROLES } from '@tranche/domain';
import { z } from 'zod';

/**
 * A name as anybody reads it: composed letters, no control or direction marks, single spaces. Nobody is
 * kept out for a name; it is cut only where no row could hold it.
 */
const Name = z.string().transform((name) =>
  name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST),
);

const LONGEST = 200;

const Organisation = z
  .object({
    kvk: z.string().regex(/^\d{8}$/),
    name: Name,
    kind: z.string().max(60).default('other'),
    brin: z.string().max(6).nullable().default(null),
    address: z.array(Name).max(6).default([]),
  })
  // A letter is addressed to somebody: to what is known of an organisation without a name.
  .transform((given) => ({ ...given, name: given.name === '' ? `KvK ${given.kvk}` : given.name }));

const Claims = z.object({
  sub: z.string().min(1).max(200),
  name: Name,
  email: z.email(),
  represents: z.array(Organisation).default([]),
  /** Only the local identity provider grants roles; elsewhere they stand in `role_grant`. */
  roles: z
    .array(
      z.object({
        role: z.enum(ROLES),
        scheme: z.string().nullable().default(null),
        tranche: z.string().nullable().default(null),
      }),
    )
    .default([]),
});

/** What the identity provider says of somebody: who it is, and for which organisations. */
export const IdentityClaims = Claims.transform((claims) => ({
  ...claims,
  name: claims.name === '' ? claims.email : claims.name,
}));

export type IdentityClaims = z.output<typeof IdentityClaims>;
