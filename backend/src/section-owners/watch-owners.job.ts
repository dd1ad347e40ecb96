import { dutchDate, isOwnerReminded, sectionsFor } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { isEditable, lockApplicationOf, type Application } from '../applications/index.js';
import { organisationsTakingPart } from '../comments/index.js';
import { organisationsOf, peopleOf, PeopleOnFile } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { PeriodicJob } from '../platform/jobs/index.js';
import { SectionOwnerRow } from './section-owner.row.js';
import { TellOfOwners } from './tell-of-owners.js';

const MINUTES_MS = 600_000;

/**
 * Reminds who writes a section, once, before the day on which it should be done, and releases the
 * sections of who left. Run twice it does no more than once: what it did stands in the row.
 */
@PeriodicJob('watch-section-owners', { everyMs: MINUTES_MS })
export class WatchOwnersJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleOnFile,
    private readonly telling: TellOfOwners,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const ids = await this.unitOfWork.read(async (tx) => {
      const rows: { id: string }[] = await tx.query(
        `SELECT DISTINCT application_id AS id FROM section_owner WHERE done_at IS NULL ORDER BY id`,
      );
      return rows.map(({ id }) => id);
    });
    for (const id of ids) await this.watch(id);
  }

  private async watch(id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const application = await lockApplicationOf(tx, id);
      if (!isEditable(application)) return;
      const rows = await tx.findBy(SectionOwnerRow, { applicationId: id });
      const isHere = await this.here(tx, application);
      // What another kind of application asks is not asked now; the agreement is kept for who changes back.
      const { scheme } = inScheme(application);
      const pages = sectionsFor(scheme.form, application.variant).map(({ name }) => name);
      const asked = rows.filter(({ section }) => pages.includes(section));
      for (const row of asked.filter(({ doneAt }) => doneAt === null)) {
        if (isHere(row)) await this.remind(tx, application, row);
        else await this.release(tx, application, row);
      }
    });
  }

  private async remind(tx: Tx, application: Application, row: SectionOwnerRow): Promise<void> {
    if (row.dueOn === null || row.remindedAt !== null) return;
    const givenOn = dutchDate(Temporal.Instant.fromEpochMilliseconds(row.givenAt.getTime()));
    const owned = { dueOn: Temporal.PlainDate.from(row.dueOn), givenOn };
    if (!isOwnerReminded(owned, this.clock.today())) return;
    const remindedAt = new Date(this.clock.now().epochMilliseconds);
    await tx.update(SectionOwnerRow, keyOf(row), { remindedAt });
    await this.telling.reminded(tx, inScheme(application), row);
  }

  private async release(tx: Tx, application: Application, row: SectionOwnerRow): Promise<void> {
    const names = await organisationsOf(tx, [row.organisationId]);
    const who = row.personId === null ? undefined : await peopleOf(tx, [row.personId]);
    const name = who?.get(row.personId ?? '')?.name ?? names.get(row.organisationId)?.name ?? '';
    await tx.delete(SectionOwnerRow, keyOf(row));
    await this.telling.released(tx, inScheme(application), row, name);
  }

  private async here(tx: Tx, application: Application) {
    const organisations = await organisationsTakingPart(tx, application);
    const sides = organisations.map((organisationId) => ({
      applicationId: application.id,
      organisationId,
    }));
    const people = await this.people.readersOf(tx, sides, this.clock.today());
    return ({ organisationId, personId }: SectionOwnerRow) =>
      organisations.includes(organisationId) &&
      (personId === null ||
        people.some(
          (each) => each.personId === personId && each.organisationId === organisationId,
        ));
  }
}

function keyOf({ applicationId, section }: SectionOwnerRow) {
  return { applicationId, section };
}

function inScheme(application: Application) {
  return { application, scheme: findScheme(application.scheme, application.version) };
}
