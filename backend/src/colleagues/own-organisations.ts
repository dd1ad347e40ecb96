import { Injectable } from '@nestjs/common';
import type { ColleagueRole, FileAct } from '@tranche/domain';
import {
  Interests,
  requireActFor,
  type AccessibleApplication,
  type Application,
} from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/errors/index.js';

/** An organisation that takes part in an application, and what its reader may do for it. */
export interface OwnOrganisation {
  readonly organisationId: string;
  readonly acts: readonly FileAct[];
  readonly role: ColleagueRole | null;
}

/** For which organisations somebody stands in an application: hers, as far as they take part in it. */
@Injectable()
export class OwnOrganisations {
  constructor(private readonly interests: Interests) {}

  async of(tx: Tx, opened: AccessibleApplication): Promise<readonly OwnOrganisation[]> {
    const own: OwnOrganisation[] = [];
    for (const { organisationId, acts, role } of opened.standings) {
      if (organisationId === null) continue;
      if (await this.takesPart(tx, opened.application, organisationId)) {
        own.push({ organisationId, acts, role });
      }
    }
    return own;
  }

  /** Whether an organisation applies, or is a partner that did not leave. */
  async takesPart(tx: Tx, application: Application, organisationId: string): Promise<boolean> {
    if (application.leadOrganisationId === organisationId) return true;
    return this.interests.takesPart(tx, application.id, [organisationId]);
  }

  /**
   * @throws NotFoundError for an organisation that is not hers, or does not take part
   * @throws ForbiddenError where her role does not let her manage its people
   */
  async requirePeople(
    tx: Tx,
    opened: AccessibleApplication,
    organisationId: string,
  ): Promise<OwnOrganisation> {
    const own = await this.of(tx, opened);
    const found = own.find((each) => each.organisationId === organisationId);
    if (!found) throw new NotFoundError();
    requireActFor(opened, 'people', organisationId);
    return found;
  }
}
