import { CATALOGUE, findScheme } from '@tranche/schemes';
import { DUTY_KINDS, dutyDeadlines, lettersOf, requiredFieldsOf } from '@tranche/domain';
import { watchDuties } from '../deadlines/index.js';
import { ApplicationRow, ApplicationsRepository } from '../applications/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { PeriodicJob } from '../platform/jobs/index.js';

const TEN_MINUTES_MS = 600_000;
const BATCH = 50;

/** An award that stands, with the letter that names its duties and the day on which that was sent. */
interface EarlierAward {
  readonly id: string;
  readonly reference: string;
  readonly kind: string;
  readonly sent_on: string;
}

/**
 * Awards made before duties were terms of the file get theirs, by the version they were made under and
 * the day of their letter, so that nothing a letter asks is missing from "late" (Awb 4:37). What is
 * settled owes nothing any more. An award that has its terms is not looked at again.
 */
@PeriodicJob('watch-earlier-awards', { everyMs: TEN_MINUTES_MS })
export class WatchEarlierAwardsJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ApplicationsRepository,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    for (const award of await this.withoutTerms()) await this.watch(award);
  }

  private async watch({ id, reference, kind, sent_on: sentOn }: EarlierAward): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      // Two workers queue here; the second finds the terms and leaves them as they are.
      await this.applications.lock(tx, reference);
      const application = await tx.findOneByOrFail(ApplicationRow, { id });
      const scheme = findScheme(application.scheme, application.version);
      await watchDuties(tx, [{ application, scheme, kind, sentOn, at: this.clock.now() }]);
    });
  }

  private withoutTerms(): Promise<EarlierAward[]> {
    const names = (of: 'scheme' | 'version' | 'state' | 'kind') => WATCHED.map((each) => each[of]);
    return this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT DISTINCT ON (a.id) a.id, a.reference, l.kind, l.composed->>'date' AS sent_on
         FROM application a JOIN letter l ON l.application_id = a.id
         WHERE (a.scheme, a.version, a.state, l.kind) IN
               (SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]))
           AND NOT EXISTS (SELECT 1 FROM deadline d
                           WHERE d.application_id = a.id AND starts_with(d.kind, $5))
         ORDER BY a.id, l.event_number DESC LIMIT $6`,
        [names('scheme'), names('version'), names('state'), names('kind'), DUTY_KINDS, BATCH],
      ),
    );
  }
}

const ANY_PERIOD = { awardedOn: '2000-01-01', startsOn: '2000-01-01', durationYears: 1 };

/** In which states, and by which letters, an award stands whose duties have days. */
const WATCHED = CATALOGUE.flatMap((scheme) => {
  if (dutyDeadlines(scheme.duties, ANY_PERIOD).length === 0) return [];
  const states = Object.entries(scheme.workflow.states).flatMap(([state, { phase }]) =>
    phase === 'execution' ? [state] : [],
  );
  const kinds = lettersOf(scheme).flatMap((letter) =>
    'duties' in requiredFieldsOf(letter).collections ? [letter.kind] : [],
  );
  const { scheme: code, version } = scheme;
  return states.flatMap((state) => kinds.map((kind) => ({ scheme: code, version, state, kind })));
});
