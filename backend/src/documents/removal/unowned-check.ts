import { DocumentOwners, DocumentStore } from '../../platform/documents/index.js';
import { IntegrityCheck, type CheckReport, type ChecksIntegrity } from '../../verify/index.js';
import { unownedFiles } from './unowned-files.js';

/** Nothing lies in the store that no document and no letter points at. */
@IntegrityCheck('files in the store')
export class UnownedCheck implements ChecksIntegrity {
  constructor(
    private readonly store: DocumentStore,
    private readonly owners: DocumentOwners,
  ) {}

  async check(report: CheckReport): Promise<void> {
    const looked = () => report.looked();
    for await (const { key, bytes } of unownedFiles(this.store, this.owners, looked)) {
      report.wrong(`File ${key} (${bytes} bytes) in the store belongs to no document or letter.`);
    }
  }
}
