import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Role } from '@tranche/domain';

/** Who may call a route. What somebody may see of an application is judged there, not here. */
export type Permission =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] };

export const PERMISSION = Symbol('permission');

/** In the description of the API, until it is written as the security of the operation. */
export const PERMISSION_EXTENSION = 'x-permission';

function allow(permission: Permission): MethodDecorator {
  return applyDecorators(
    SetMetadata(PERMISSION, permission),
    ApiExtension(PERMISSION_EXTENSION, permission.kind),
  );
}

/** Everybody, without signing in. */
export const AllowAnyone = () => allow({ kind: 'anyone' });

/** Everybody who has signed in. */
export const AllowSignedIn = () => allow({ kind: 'signed-in' });

/** Only people who were granted one of these roles, for whatever scheme or tranche. */
export const AllowRoles = (...roles: Role[]) => allow({ kind: 'roles', roles });
