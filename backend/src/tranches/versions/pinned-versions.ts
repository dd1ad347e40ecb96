import { Inject, type OnApplicationBootstrap } from '@nestjs/common';
import { hasScheme, findScheme, legalHash } from '@tranche/schemes';
import { UnitOfWork } from '../../platform/database/index.js';
import { LOG, type Logger } from '../../platform/log/index.js';
import { IntegrityCheck, type CheckReport, type ChecksIntegrity } from '../../verify/index.js';
import { TrancheRow } from '../tranche.row.js';

type Pinned = Pick<TrancheRow, 'code' | 'scheme' | 'version' | 'legalHash'>;

/**
 * A tranche is bound to the version it was opened under, as the law in it stood that day. A portal whose
 * version says something else would decide by other rules than applicants applied under.
 */
@IntegrityCheck('versions that tranches were opened under')
export class PinnedVersions implements ChecksIntegrity, OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Says so at every start, in one sentence for each tranche. */
  async onApplicationBootstrap(): Promise<void> {
    for (const tranche of await this.pinned()) {
      const sentence = whatDiffers(tranche);
      if (sentence !== null) this.log.error({ tranche: tranche.code }, sentence);
    }
  }

  async check(report: CheckReport): Promise<void> {
    for (const tranche of await this.pinned()) {
      report.looked();
      const sentence = whatDiffers(tranche);
      if (sentence !== null) report.wrong(sentence);
    }
  }

  private pinned(): Promise<readonly Pinned[]> {
    return this.unitOfWork.run((tx) => tx.find(TrancheRow, { order: { code: 'ASC' } }));
  }
}

/** Null where nothing differs, or nothing was pinned: tranches opened before that was done. */
export function whatDiffers({ code, scheme, version, legalHash: pinned }: Pinned): string | null {
  if (pinned === null) return null;
  if (!hasScheme(scheme, version)) {
    return `Tranche ${code} was opened under ${scheme} ${version}, which this portal does not have.`;
  }
  const here = legalHash(findScheme(scheme, version));
  if (here === pinned) return null;
  return (
    `Tranche ${code} was opened under ${scheme} ${version} with the legal content ${short(pinned)}, ` +
    `and this portal has ${short(here)}: put back what changed, as a new version.`
  );
}

/** Enough to tell two apart, and to find one in published.json. */
function short(hash: string): string {
  return hash.slice(0, 12);
}
