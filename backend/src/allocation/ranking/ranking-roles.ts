import type { Role } from '@tranche/domain';

/** Who may make a ranking; the decision is somebody else's. */
export const RANKING_ROLES: readonly Role[] = ['officer', 'chair'];
