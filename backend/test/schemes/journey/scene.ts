import type { SchemeVersion } from '@tranche/domain';
import type { SampleApplication } from '@tranche/schemes';
import type { IdentityClaims } from '../../../src/identity/index.js';
import type { Portal } from '../../portal/index.js';

/** An application on its way. */
export interface Traveller {
  readonly reference: string;
  readonly applicant: IdentityClaims;
  /** Who made the offer that it asks for. */
  readonly counterpart?: IdentityClaims | undefined;
}

/** What a step is taken with: the portal, the version and what was applied for. */
export interface Scene {
  readonly portal: Portal;
  readonly scheme: SchemeVersion;
  readonly sample: SampleApplication;
  /** What could be applied for besides. */
  readonly samples: readonly SampleApplication[];
  /** Where it is applied for; a tranche of its own when left out. */
  readonly tranche?: string;
  /** Whether what is recorded on the way must come to less than was awarded. */
  readonly isToLower?: boolean;
}
