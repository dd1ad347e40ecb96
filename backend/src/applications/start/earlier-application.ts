import { Injectable } from '@nestjs/common';
import type { ReuseQuery, ReuseView } from '@tranche/contracts';
import { carryOver, sectionsFor, type CarriedOver, type SchemeVersion } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { insertAll, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { ForbiddenError, NotFoundError } from '../../platform/errors/index.js';
import { everyTranche, standingOf, type Tranche } from '../../tranches/index.js';
import {
  ApplicationAccess,
  isEditable,
  type AccessibleApplication,
} from '../access/application-access.js';
import { ApplicationSectionRow } from '../file/application-section.row.js';
import { ApplicationRow } from '../file/application.row.js';
import { amountsOf } from '../form/amounts-of.js';
import { LineOwners } from '../form/line-owners.js';
import { CopySources } from '../submission/copy-sources.js';

/** A draft that begins with an earlier application. */
interface Begun {
  readonly application: Readonly<ApplicationRow>;
  readonly scheme: SchemeVersion;
  readonly tranche: Tranche;
}

/**
 * An earlier application as the start of a new one, of the same applicant under the same scheme. Its
 * documents, pledges and agreements stay where they are: they were given for that application.
 */
@Injectable()
export class EarlierApplication {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly owners: LineOwners,
    private readonly copies: CopySources,
    private readonly clock: Clock,
  ) {}

  async show(reference: string, query: ReuseQuery, user: SignedIn): Promise<ReuseView> {
    return this.unitOfWork.read(async (tx) => {
      const earlier = await this.open(tx, reference, user);
      const { application } = earlier;
      const tranches = await this.tranchesFor(tx, application);
      const tranche = tranches.find(({ code }) => code === query.tranche);
      if (query.tranche !== undefined && !tranche) throw new NotFoundError();
      return {
        reference,
        title: application.title,
        variant: application.variant,
        organisationId: application.leadOrganisationId,
        tranches: tranches.map(({ code, name, closesAt }) => ({
          code,
          name,
          closesAt: closesAt.toISOString(),
        })),
        preview: tranche
          ? await this.preview(tx, earlier, tranche, query.variant ?? application.variant)
          : null,
      };
    });
  }

  /**
   * Fills a new draft with what of an earlier application fits.
   *
   * @throws ForbiddenError where another applied, or under another scheme
   */
  async fill(tx: Tx, reference: string, begun: Begun, user: SignedIn): Promise<void> {
    const { application, scheme, tranche } = begun;
    const earlier = await this.open(tx, reference, user);
    if (!isSameApplicant(earlier.application, application)) throw new ForbiddenError(OTHER);
    const pages = sectionsFor(scheme.form, application.variant);
    const [lead] = await this.owners.on(tx, application.id, pages);
    const { answers } = await this.carried(tx, earlier, begun, lead?.id ?? null);
    const rows = [...answers].map(([section, kept]) =>
      tx.create(ApplicationSectionRow, {
        applicationId: application.id,
        section,
        answers: kept,
        version: 1,
        updatedBy: user.personId,
        updatedAt: application.updatedAt,
      }),
    );
    await insertAll(tx, ApplicationSectionRow, rows);
    const amounts = amountsOf(scheme, application.variant, tranche, rows);
    await tx.update(ApplicationRow, application.id, amounts);
  }

  private async preview(
    tx: Tx,
    earlier: AccessibleApplication,
    tranche: Tranche,
    variant: string,
  ): Promise<NonNullable<ReuseView['preview']>> {
    const scheme = findScheme(tranche.scheme, tranche.version);
    if (!Object.hasOwn(scheme.variants, variant)) throw new NotFoundError();
    const pages = sectionsFor(scheme.form, variant);
    const begun = { scheme, application: { variant } };
    const { answers, misfits } = await this.carried(tx, earlier, begun, null);
    const copies = await this.copies.of({ ...earlier, tx, now: this.clock.now() });
    return {
      taken: pages.flatMap(({ name, title }) => {
        const count = Object.keys(answers.get(name) ?? {}).length;
        return count === 0 ? [] : [{ page: title, count }];
      }),
      misfits: misfits.map((each) => ({ ...each })),
      partners: copies.partners.slice(1).map(({ name }) => name),
      documents: copies.documents.length,
    };
  }

  private async carried(
    tx: Tx,
    { application, scheme }: AccessibleApplication,
    to: { readonly scheme: SchemeVersion; readonly application: Pick<ApplicationRow, 'variant'> },
    now: string | null,
  ): Promise<CarriedOver> {
    const asked = sectionsFor(scheme.form, application.variant);
    const rows = await tx.findBy(ApplicationSectionRow, { applicationId: application.id });
    const [lead] = await this.owners.on(tx, application.id, asked);
    const earlier = asked.map((section) => ({
      section,
      answers: rows.find((row) => row.section === section.name)?.answers ?? {},
    }));
    const pages = sectionsFor(to.scheme.form, to.application.variant);
    return carryOver(earlier, pages, { before: lead?.id ?? null, now });
  }

  private async open(tx: Tx, reference: string, user: SignedIn): Promise<AccessibleApplication> {
    const opened = await this.access.open(tx, reference, user);
    if (opened.viewer !== 'applicant') throw new ForbiddenError(OTHER);
    return opened;
  }

  /** What is being written needs no copy in its own tranche; a request is about an offer of its own. */
  private async tranchesFor(tx: Tx, application: Readonly<ApplicationRow>) {
    if (application.counterpartId !== null) return [];
    const now = this.clock.now();
    return (await everyTranche(tx)).filter(
      (each) =>
        each.scheme === application.scheme &&
        standingOf(each, now) !== 'closed' &&
        !(each.code === application.tranche && isEditable(application)),
    );
  }
}

function isSameApplicant(
  earlier: Readonly<ApplicationRow>,
  now: Readonly<ApplicationRow>,
): boolean {
  return (
    earlier.scheme === now.scheme &&
    earlier.leadOrganisationId === now.leadOrganisationId &&
    earlier.applicantPersonId === now.applicantPersonId
  );
}

const OTHER = {
  nl: 'Alleen een eigen eerdere aanvraag voor dezelfde regeling kan het begin van een nieuwe zijn.',
  en: 'Only an earlier application of your own under the same scheme can be the start of a new one.',
};
