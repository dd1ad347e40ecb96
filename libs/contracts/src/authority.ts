import { z } from 'zod';
import { Text } from './text.js';

/** Who carries out a scheme, and how one reaches them: as it stands above their letters. */
export const AuthorityContact = z
  .object({
    name: Text,
    /** A mail address, or the team to which a letter is addressed. */
    contact: z.string(),
    /** The postal address, line by line. */
    address: z.array(z.string()),
  })
  .meta({ id: 'AuthorityContact' });
export type AuthorityContact = z.output<typeof AuthorityContact>;
