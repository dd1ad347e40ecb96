import { z } from 'zod';
import { Role } from './text.js';

export const RepresentedOrganisation = z
  .object({ id: z.uuid(), name: z.string(), kind: z.string() })
  .meta({ id: 'RepresentedOrganisation' });

/** Who is signed in, and for which organisations and roles that person acts. */
export const Session = z
  .object({
    signedIn: z.boolean(),
    person: z.object({ id: z.uuid(), name: z.string(), email: z.string() }).nullable(),
    roles: z.array(Role),
    represents: z.array(RepresentedOrganisation),
    unreadMessages: z.int().nonnegative(),
    localMode: z.boolean(),
  })
  .meta({ id: 'Session' });

export type Session = z.output<typeof Session>;
