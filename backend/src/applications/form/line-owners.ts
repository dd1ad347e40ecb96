import { Injectable } from '@nestjs/common';
import { isByPartner, sectionsFor, type LineOwner as Named, type Section } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import { ForbiddenError } from '../../platform/errors/index.js';
import { Registry } from '../../platform/registry/index.js';
import { isOpen, requireOpen, type AccessibleApplication } from '../access/application-access.js';
import { mayFor, requireActFor } from '../access/standings.js';
import type { ApplicationsInContext } from '../transition/applications-in-context.js';
import type { Submission } from '../file/submission-copy.row.js';

/** A partner that can write its own lines of a budget. */
export interface LineOwner extends Named {
  /** Null while nobody of it can sign in. */
  readonly organisationId: string | null;
}

/** Who can own lines of the budget of an application, by its id; the lead applicant first. */
export type OwnersOf = (applicationId: string) => readonly LineOwner[];

export interface LineOwnerSource {
  ownersIn(tx: Tx, applicationIds: readonly string[]): Promise<OwnersOf>;
}

/** Whose the lines of a budget are: what the room of partners knows and the form asks. */
@Injectable()
export class LineOwners extends Registry<LineOwnerSource> {
  /**
   * Nobody, on pages that ask no cost by partner.
   *
   * @param sent the copy that is shown instead of what is being written: who joined since is not told
   */
  async on(
    tx: Tx,
    applicationId: string,
    pages: readonly Pick<Section, 'fields'>[],
    sent: Pick<Submission, 'copy'> | null = null,
  ): Promise<readonly LineOwner[]> {
    if (!pages.some(({ fields }) => fields.some(isByPartner))) return [];
    if (sent) return sent.copy.keptPartners ?? [];
    return (await this.#ownersIn(tx, [applicationId]))(applicationId);
  }

  /** As {@link on} for every page of many applications, in one statement. */
  async inAll(applications: ApplicationsInContext): Promise<OwnersOf> {
    const asking = applications.each.filter(({ scheme, application }) =>
      sectionsFor(scheme.form, application.variant).some(({ fields }) => fields.some(isByPartner)),
    );
    if (asking.length === 0) return () => [];
    return this.#ownersIn(
      applications.tx,
      asking.map(({ application }) => application.id),
    );
  }

  async #ownersIn(tx: Tx, applicationIds: readonly string[]): Promise<OwnersOf> {
    const sources = await Promise.all(
      this.parts.map((source) => source.ownersIn(tx, applicationIds)),
    );
    return (id) => sources.flatMap((ownersOf) => ownersOf(id));
  }
}

/** The partners whose lines somebody may write who does not write the page as a whole. */
export function ownLinesOf(
  opened: AccessibleApplication,
  { name }: Section,
  owners: readonly LineOwner[],
): readonly string[] {
  if (opened.viewer !== 'partner' || !isOpen(opened, name)) return [];
  return owners
    .filter(({ organisationId }) => organisationId && mayFor(opened, 'write', organisationId))
    .map(({ id }) => id);
}

/**
 * @returns as {@link ownLinesOf}
 * @throws ForbiddenError where somebody of a partner may write no line now
 */
export function requireOwnLines(
  opened: AccessibleApplication,
  section: Section,
  owners: readonly LineOwner[],
): readonly string[] {
  requireOpen(opened, section.name);
  const own = ownLinesOf(opened, section, owners);
  const [first] = opened.standings;
  if (own.length === 0 && first) requireActFor(opened, 'write', first.organisationId);
  if (own.length === 0) throw new ForbiddenError(NO_LINES);
  return own;
}

const NO_LINES = {
  nl: 'Uw organisatie doet niet mee aan deze aanvraag en heeft dus geen eigen kosten in de begroting.',
  en: 'Your organisation does not take part in this application, and has no cost of its own in the budget.',
};
