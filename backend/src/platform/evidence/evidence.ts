import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Config } from '../config/index.js';
import { insertAll, type Tx } from '../database/index.js';
import { EvidenceRow, type EvidenceKind } from './evidence.row.js';
import { BEFORE_THE_FIRST, sealContent, sealEntry } from './seal.js';

/** An entry of a chain as other rooms see it. */
export type EvidenceEntry = Readonly<EvidenceRow>;

/** Something with legal weight, as it is being written. */
export interface Recorded {
  readonly kind: EvidenceKind;
  readonly subject: string;
  /** All of it that may never change, as JSON. */
  readonly content: unknown;
}

/** What is recorded in one chain, in its order. */
export interface ToRecord {
  readonly chain: string;
  readonly at: Date;
  readonly recorded: readonly Recorded[];
}

/** Adds what is written to the chain of evidence of its file, in the transaction that writes it. */
@Injectable()
export class Evidence {
  constructor(private readonly config: Config) {}

  /** The caller holds the lock of what the chain is about: two at once would take the same number. */
  async record(tx: Tx, chain: string, at: Date, recorded: readonly Recorded[]): Promise<void> {
    await this.recordAll(tx, [{ chain, at, recorded }]);
  }

  /** As {@link record} for many chains, each named once, in two statements. */
  async recordAll(tx: Tx, entries: readonly ToRecord[]): Promise<void> {
    const last = await lastOf(
      tx,
      entries.map(({ chain }) => chain),
    );
    await insertAll(
      tx,
      EvidenceRow,
      entries.flatMap((entry) => this.rowsAfter(last.get(entry.chain), entry)),
    );
  }

  private rowsAfter(last: EvidenceRow | undefined, { chain, at, recorded }: ToRecord) {
    const rows: EvidenceRow[] = [];
    let { number, seal } = last ?? { number: 0, seal: BEFORE_THE_FIRST };
    for (const { kind, subject, content } of recorded) {
      number += 1;
      const contentSeal = this.sealOf({ chain, kind, subject }, content);
      const entry = { chain, number, kind, subject, contentSeal, at };
      seal = sealEntry(this.config.evidenceSecret, entry, seal);
      rows.push({ ...entry, seal });
    }
    return rows;
  }

  /** All that stands in these chains, each in its order. */
  async entriesOf(tx: Tx, chains: readonly string[]): Promise<readonly EvidenceEntry[]> {
    return tx.find(EvidenceRow, {
      where: { chain: In([...chains]) },
      order: { chain: 'ASC', number: 'ASC' },
    });
  }

  /** The seal that this content must carry, wherever it stands now. */
  sealOf(place: Pick<EvidenceRow, 'chain' | 'kind' | 'subject'>, content: unknown): string {
    return sealContent(this.config.evidenceSecret, place, content);
  }

  /** What is wrong with one whole chain, its entries in order; empty when it is as it was written. */
  faultsIn(entries: readonly EvidenceEntry[]): readonly { number: number; fault: ChainFault }[] {
    const faults: { number: number; fault: ChainFault }[] = [];
    let previous = { number: 0, seal: BEFORE_THE_FIRST };
    for (const entry of entries) {
      const { number } = entry;
      if (number !== previous.number + 1) faults.push({ number, fault: 'gap' });
      else if (entry.seal !== sealEntry(this.config.evidenceSecret, entry, previous.seal)) {
        faults.push({ number, fault: 'broken' });
      }
      previous = entry;
    }
    return faults;
  }
}

/** An entry is missing before this one, or this one was not sealed by the portal. */
export type ChainFault = 'gap' | 'broken';

/** The newest entry of each chain that has one. */
async function lastOf(
  tx: Tx,
  chains: readonly string[],
): Promise<ReadonlyMap<string, Readonly<EvidenceRow>>> {
  const rows = await tx
    .createQueryBuilder(EvidenceRow, 'entry')
    .distinctOn(['entry.chain'])
    .where('entry.chain = ANY(:chains)', { chains })
    .orderBy('entry.chain')
    .addOrderBy('entry.number', 'DESC')
    .getMany();
  return new Map(rows.map((row) => [row.chain, row]));
}

/** Chain of everything about one application. */
export function chainOfApplication(id: string): string {
  return `application:${id}`;
}

/** Chain of everything about a tranche as a whole. */
export function chainOfTranche(code: string): string {
  return `tranche:${code}`;
}

/** The applications that some of these chains are about. */
export function applicationsIn(chains: readonly string[]): readonly string[] {
  return namesIn(chains, 'application:');
}

/** The tranches that some of these chains are about. */
export function tranchesIn(chains: readonly string[]): readonly string[] {
  return namesIn(chains, 'tranche:');
}

function namesIn(chains: readonly string[], prefix: string): readonly string[] {
  return chains.flatMap((each) => (each.startsWith(prefix) ? [each.slice(prefix.length)] : []));
}
