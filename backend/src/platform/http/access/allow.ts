import { SetMetadata } from '@nestjs/common';
import type { Role } from '@tranche/domain';

/** Who may call a route. What somebody may see of an application is judged there, not here. */
export type Permission =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] };

export const PERMISSION = Symbol('permission');

/** Everybody, without signing in. */
export const AllowAnyone = () => SetMetadata(PERMISSION, { kind: 'anyone' } satisfies Permission);

/** Everybody who has signed in. */
export const AllowSignedIn = () =>
  SetMetadata(PERMISSION, { kind: 'signed-in' } satisfies Permission);

/** Only people who were granted one of these roles, for whatever scheme or tranche. */
export const AllowRoles = (...roles: Role[]) =>
  SetMetadata(PERMISSION, { kind: 'roles', roles } satisfies Permission);
