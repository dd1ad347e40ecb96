import { Injectable } from '@nestjs/common';
import type { SchemeDetail, SchemeList, SchemeVersionDetail } from '@tranche/contracts';
import { findScheme, hasScheme } from '@tranche/schemes';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { NotFoundError } from '../platform/http/index.js';
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
    return toSchemeDetail(version, tranches);
  }

  /** @throws NotFoundError for a version the catalogue does not have */
  async showVersion(scheme: string, version: string): Promise<SchemeVersionDetail> {
    if (!hasScheme(scheme, version)) throw new NotFoundError();
    return toVersionDetail(findScheme(scheme, version), await this.tranches());
  }

  private tranches() {
    return this.unitOfWork.read((tx) => publicTranches(tx, this.clock.now()));
  }
}
