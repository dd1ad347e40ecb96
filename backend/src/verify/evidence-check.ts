import { UnitOfWork, type Tx } from '../platform/database/index.js';
import {
  Evidence,
  EvidenceSources,
  type ChainFault,
  type EvidenceEntry,
  type EvidenceKind,
  type Standing,
} from '../platform/evidence/index.js';
import { IntegrityCheck, type CheckReport, type ChecksIntegrity } from './integrity-check.js';

const BATCH = 200;

/**
 * Every chain of evidence is whole, and what stands in the tables is what was written then: an
 * event, reason, copy, letter, decision, amount, score sheet, advice or ranking that was changed, removed or
 * made outside the portal is found, also when whoever did it owns the database.
 */
@IntegrityCheck('chains of evidence')
export class EvidenceCheck implements ChecksIntegrity {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: Evidence,
    private readonly sources: EvidenceSources,
  ) {}

  async check(report: CheckReport): Promise<void> {
    let chains = await this.chainsAfter('');
    while (chains.length > 0) {
      const batch = chains;
      // One moment for both sides: a portal at work writes a row and its evidence together.
      await this.unitOfWork.run(async (tx) => {
        await tx.query(`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`);
        await this.checkBatch(tx, batch, report);
      });
      chains = await this.chainsAfter(batch.at(-1) ?? '');
    }
  }

  /** Of every application with a history and every tranche, also one whose evidence is gone. */
  private async chainsAfter(after: string): Promise<readonly string[]> {
    return this.unitOfWork.read((tx) => this.sources.chainsAfter(tx, after, BATCH));
  }

  private async checkBatch(tx: Tx, chains: readonly string[], report: CheckReport): Promise<void> {
    const entries = await this.evidence.entriesOf(tx, chains);
    const standing = await this.sources.standingIn(tx, chains);
    const entriesOf = Map.groupBy(entries, ({ chain }) => chain);
    const standingOf = Map.groupBy(standing, ({ chain }) => chain);
    for (const chain of chains) {
      report.looked();
      const found = entriesOf.get(chain) ?? [];
      for (const { number, fault } of this.evidence.faultsIn(found)) {
        report.wrong(`Evidence ${number} of ${chain} ${SAYS[fault]}.`);
      }
      this.compare(chain, found, standingOf.get(chain) ?? [], report);
    }
  }

  /** What was written last of each thing is what must stand there now. */
  private compare(
    chain: string,
    entries: readonly EvidenceEntry[],
    standing: readonly Standing[],
    report: CheckReport,
  ): void {
    const written = new Map(entries.map((entry) => [nameOf(entry), entry]));
    for (const now of standing) {
      const entry = written.get(nameOf(now));
      written.delete(nameOf(now));
      if (!entry) report.wrong(`${capital(nameOf(now))} of ${chain} was made outside the portal.`);
      else if (entry.contentSeal !== this.evidence.sealOf(now, now.content)) {
        report.wrong(`${capital(nameOf(now))} of ${chain} was changed after it was written.`);
      }
    }
    for (const gone of written.keys()) report.wrong(`${capital(gone)} of ${chain} is gone.`);
  }
}

const SAYS: Readonly<Record<ChainFault, string>> = {
  gap: 'does not follow the one before: evidence was removed',
  broken: 'was not sealed by this portal, or was changed',
};

function nameOf({ kind, subject }: { readonly kind: EvidenceKind; readonly subject: string }) {
  return `${kind} ${subject}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
