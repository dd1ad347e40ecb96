import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { Registry } from '../registry/index.js';
import type { Recorded } from './evidence.js';
import type { EvidenceKind } from './evidence.row.js';

/** What stands in a feature's table now, and in which chain its evidence must stand. */
export interface Standing extends Recorded {
  readonly chain: string;
}

/** A feature that records evidence, and can say what it has kept. */
export interface EvidenceSource {
  readonly kinds: readonly EvidenceKind[];
  /** SQL: the chains that its tables must have evidence in, where they do not follow from others. */
  readonly chains?: string;
  /** Everything of these chains that must have evidence. */
  standingIn(tx: Tx, chains: readonly string[]): Promise<readonly Standing[]>;
}

/** Where the features say what their evidence is about: each kind by exactly one. */
@Injectable()
export class EvidenceSources extends Registry<EvidenceSource> {
  readonly #kinds = new Set<EvidenceKind>();

  override add(source: EvidenceSource): void {
    const twice = source.kinds.find((kind) => this.#kinds.has(kind));
    if (twice) throw new Error(`Evidence of the kind ${twice} has two sources`);
    super.add(source);
    for (const kind of source.kinds) this.#kinds.add(kind);
  }

  async standingIn(tx: Tx, chains: readonly string[]): Promise<readonly Standing[]> {
    const standing: Standing[] = [];
    for (const source of this.parts) standing.push(...(await source.standingIn(tx, chains)));
    return standing;
  }

  /** A batch of all chains there must be, in order: also one whose evidence is gone. */
  async chainsAfter(tx: Tx, after: string, batch: number): Promise<readonly string[]> {
    const known = this.parts.flatMap(({ chains }) => chains ?? []);
    const rows: { chain: string }[] = await tx.query(
      `SELECT chain FROM (${['SELECT DISTINCT chain FROM evidence', ...known].join(' UNION ')})
         AS known (chain)
       WHERE chain > $1 COLLATE "C" ORDER BY chain COLLATE "C" LIMIT $2`,
      [after, batch],
    );
    return rows.map(({ chain }) => chain);
  }
}
