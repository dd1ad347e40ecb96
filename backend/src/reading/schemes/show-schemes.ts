import { Injectable } from '@nestjs/common';
import type { SchemeDetail, SchemeList, SchemeVersionDetail } from '@tranche/contracts';
import { findScheme, hasScheme } from '@tranche/schemes';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { currentVersion, schemeCodes } from './current-version.js';
import { publicTranches } from './public-tranches.js';
import { toSchemeDetail, toSchemeSummary, toVersionDetail } from './scheme-view.js';

/** What the portal offers, for everybody. */
@Injectable()
export class ShowSchemes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<SchemeList> {
    const tranches = await this.tranches();
    const versions = schemeCodes().flatMap((scheme) => currentVersion(scheme, tranches) ?? []);
    return { items: versions.map((version) => toSchemeSummary(version, tranches)) };
  }

  /** @throws NotFoundError */
  async show(scheme: string): Promise<SchemeDetail> {
    const tranches = await this.tranches();
    const version = currentVersion(scheme, tranches);
    if (!version) throw new NotFoundError();
    return toSchemeDetail(version, tranches, await this.awardedThisYear(scheme));
  }

  /** @throws NotFoundError for a version the catalogue does not have */
  async showVersion(scheme: string, version: string): Promise<SchemeVersionDetail> {
    if (!hasScheme(scheme, version)) throw new NotFoundError();
    const awarded = await this.awardedThisYear(scheme);
    return toVersionDetail(findScheme(scheme, version), await this.tranches(), awarded);
  }

  /** Since 1 August, when a school year begins. */
  private async awardedThisYear(scheme: string): Promise<number> {
    const today = this.clock.today();
    const begin = today.with({ month: 8, day: 1 });
    const isBefore = Temporal.PlainDate.compare(today, begin) < 0;
    const since = isBefore ? begin.subtract({ years: 1 }) : begin;
    const [row]: { awarded: number }[] = await this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT count(*)::int AS awarded FROM decision d JOIN application a ON a.id = d.application_id AND d.replaced_at IS NULL
         WHERE a.scheme = $1 AND d.at >= $2::date AND (d.outcome = 'approved'
           OR d.outcome = 'awarded' AND EXISTS (SELECT 1 FROM commitment c WHERE c.application_id = a.id))`,
        [scheme, since.toString()],
      ),
    );
    return row?.awarded ?? 0;
  }

  private tranches() {
    return this.unitOfWork.read((tx) => publicTranches(tx, this.clock.now()));
  }
}
