import type { BeginThread } from '@tranche/contracts';

/** What somebody wants to say, as her form gives it. */
export interface Said {
  readonly organisationId: string;
  readonly text: string;
  readonly mentions: string[];
  readonly audience: BeginThread['audience'];
  readonly field: string | null;
}
