import { ROLES } from '@tranche/domain';
import { z } from 'zod';

/** What the identity provider says of somebody: who it is, and for which organisations. */
export const IdentityClaims = z.object({
  sub: z.string().min(1).max(200),
  name: z.string().min(1).max(200),
  email: z.email(),
  represents: z
    .array(
      z.object({
        kvk: z.string().regex(/^\d{8}$/),
        name: z.string().min(1).max(200),
        kind: z.string().max(60).default('other'),
        brin: z.string().max(6).nullable().default(null),
        address: z.array(z.string().max(200)).max(6).default([]),
      }),
    )
    .default([]),
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

export type IdentityClaims = z.output<typeof IdentityClaims>;
