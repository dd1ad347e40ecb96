/** The portal as client of its own local identity provider; no secret, it never leaves the machine. */
export const LOCAL_CLIENT = {
  id: 'tranche',
  secret: 'local-only-secret-of-the-local-identity-provider',
} as const;
