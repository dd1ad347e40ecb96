import { Injectable } from '@nestjs/common';
import type { FindList, FindQuery } from '@tranche/contracts';
import { dutchDate, type Field, type Finder, type SchemeVersion, type Text } from '@tranche/domain';
import { Clock } from '../../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../../platform/database/index.js';
import { NotFoundError } from '../../../platform/errors/index.js';
import { ReferenceData } from '../../../reference-data/index.js';
import { currentVersion } from '../current-version.js';
import { publicTranches } from '../public-tranches.js';
import { facetsOf, fits, type Candidate } from './facets.js';
import { inWords, type Labels } from './found-facts.js';
import { offersIn } from './offers-in.js';
import { tranchesIn } from './tranches-in.js';

/** Finds what one can apply for: tranches by what they set, offers by what their makers answered. */
@Injectable()
export class FindInScheme {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly referenceData: ReferenceData,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFoundError for a scheme that has nothing to find */
  async find(code: string, { filter }: FindQuery): Promise<FindList> {
    return this.unitOfWork.read(async (tx) => {
      const now = this.clock.now();
      const tranches = await publicTranches(tx, now);
      const version = currentVersion(code, tranches);
      if (!version?.finder) throw new NotFoundError();
      const { finder } = version;
      const fields = fieldsOf(version, finder);
      const all =
        finder.finds === 'tranches'
          ? tranchesIn(version, tranches)
          : await offersIn(tx, finder, tranches, code);
      const candidates = all.map((each) => publicPart(finder, each));
      const labels = await this.labelsOf(tx, fields, candidates, dutchDate(now));
      const found = candidates.filter((each) => fits(each, filter));
      return {
        scheme: code,
        version: version.version,
        title: finder.title,
        facets: facetsOf(finder.facets, fields, candidates, labels),
        items: found.map(({ answers, ...each }) => ({
          ...each,
          facts: inWords(finder.shows, fields, answers, labels),
        })),
      };
    });
  }

  /** What the codes of reference lists are called today, by field and code. */
  private async labelsOf(
    tx: Tx,
    fields: readonly Field[],
    candidates: readonly Candidate[],
    on: Temporal.PlainDate,
  ): Promise<Labels> {
    const labels = new Map<string, ReadonlyMap<string, Text>>();
    for (const field of fields) {
      if (field.kind !== 'reference') continue;
      const codes = candidates.flatMap(({ answers }) => {
        const code = answers[field.name];
        return typeof code === 'string' ? [code] : [];
      });
      const entries = await this.referenceData.entriesOf(tx, field.list, codes, on);
      labels.set(field.name, new Map([...entries].map(([code, { label }]) => [code, label])));
    }
    return labels;
  }
}

/**
 * Only what everybody may see is looked at: whoever may filter by an e-mail address that is not
 * shown, finds out whose it is by trying.
 */
function publicPart({ facets, shows }: Finder, candidate: Candidate): Candidate {
  const names = new Set([...facets, ...shows]);
  const answers = Object.entries(candidate.answers).filter(([name]) => names.has(name));
  return { ...candidate, answers: Object.fromEntries(answers) };
}

function fieldsOf(version: SchemeVersion, finder: Finder): readonly Field[] {
  return finder.finds === 'tranches'
    ? version.parameters.map(({ field }) => field)
    : version.form.sections.flatMap(({ fields }) => fields);
}
