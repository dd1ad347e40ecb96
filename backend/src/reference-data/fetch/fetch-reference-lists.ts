import { Inject, Injectable } from '@nestjs/common';
import { CATALOGUE } from '@tranche/schemes';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { LOG, type Logger } from '../../platform/log/index.js';
import { readReferenceCsv } from '../csv/read-reference-csv.js';
import { hashEntries } from '../hash-entries.js';
import { ImportReferenceList } from '../import-reference-list.js';
import { ReferenceData } from '../reference-data.js';
import { ReferenceListRow } from '../reference-list.row.js';
import { fetchList } from './fetch-list.js';

/**
 * Brings the lists up to date from the service that keeps them, where one is configured. A list that
 * changed holds from today; one that cannot be fetched or read stays as it was, and the log says why.
 */
@Injectable()
export class FetchReferenceLists {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    private readonly lists: ReferenceData,
    private readonly importing: ImportReferenceList,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async fetch(): Promise<void> {
    const { referenceDataUrl } = this.config;
    if (!referenceDataUrl) return;
    for (const list of await this.wanted()) {
      try {
        await this.bringUpToDate(referenceDataUrl, list);
      } catch (error) {
        this.log.warn({ err: error, list }, 'A reference list stays as it was');
      }
    }
  }

  /** What a form asks for, and what somebody imported before. */
  private async wanted(): Promise<readonly string[]> {
    const rows = await this.unitOfWork.read((tx) => tx.find(ReferenceListRow));
    const fields = CATALOGUE.flatMap(({ form }) => form.sections).flatMap(({ fields }) => fields);
    const asked = fields.flatMap((field) => (field.kind === 'reference' ? [field.list] : []));
    return [...new Set([...asked, ...rows.map(({ code }) => code)])].toSorted();
  }

  private async bringUpToDate(base: URL, list: string): Promise<void> {
    const { source, csv } = await fetchList(base, list);
    const today = this.clock.today();
    const present = await this.unitOfWork.read((tx) => this.lists.versionOn(tx, list, today));
    if (present?.sha256 === hashEntries(readReferenceCsv(csv).entries)) return;
    const version = { source, note: null, validFrom: today.toString(), csv };
    const { entries } = await this.importing.import(list, version, NOBODY);
    this.log.info({ list, entries }, 'A reference list was brought up to date');
  }
}

/** The service that was configured keeps the list: nobody here chose a file, and nobody looks it over. */
const NOBODY = { importedBy: null, approvedBy: null };
