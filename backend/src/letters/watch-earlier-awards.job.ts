import { CATALOGUE, findScheme } from '@tranche/schemes';
import { DUTY_KINDS, dutyDeadlines, lettersOf, requiredFieldsOf } from '@tranche/domain';
import { hasTerm, watchDuties } from '../deadlines/index.js';
import { lockApplicationOf, standsIn } from '../applications/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { PeriodicJob } from '../platform/jobs/index.js';

const TEN_MINUTES_MS = 600_000;
const BATCH = 50;

/** An award that stands, with the letter that names its duties and the day on which that was sent. */
interface EarlierAward {
  readonly id: string;
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
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    for (const award of await this.withoutTerms()) await this.watch(award);
  }

  private async watch({ id, kind, sent_on: sentOn }: EarlierAward): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      // Two workers queue here; the second finds the terms and leaves them as they are.
      const application = await lockApplicationOf(tx, id);
      const scheme = findScheme(application.scheme, application.version);
      await watchDuties(tx, [{ application, scheme, kind, sentOn, at: this.clock.now() }]);
    });
  }

  private withoutTerms(): Promise<EarlierAward[]> {
    const names = (of: 'scheme' | 'version' | 'state' | 'kind') => WATCHED.map((each) => each[of]);
    return this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT DISTINCT ON (l.application_id) l.application_id AS id, l.kind,
                l.composed->>'date' AS sent_on
         FROM letter l
         WHERE EXISTS (
             SELECT 1 FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
               AS watched (scheme, version, state, kind)
             WHERE watched.kind = l.kind AND ${standsIn('l.application_id', AS_WATCHED)})
           AND NOT ${hasTerm('l.application_id', '$5')}
         ORDER BY l.application_id, l.event_number DESC LIMIT $6`,
        [names('scheme'), names('version'), names('state'), names('kind'), DUTY_KINDS, BATCH],
      ),
    );
  }
}

const AS_WATCHED = {
  scheme: 'watched.scheme',
  version: 'watched.version',
  state: 'watched.state',
};

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
