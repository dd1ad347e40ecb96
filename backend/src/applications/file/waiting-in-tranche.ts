import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { KnownOfTranche } from '../../tranches/index.js';

/** Says of a tranche what was sent in for it and waits. */
@Injectable()
export class WaitingInTranche implements OnModuleInit {
  constructor(private readonly known: KnownOfTranche) {}

  onModuleInit(): void {
    this.known.add({ waitingIn });
  }
}

async function waitingIn(tx: Tx, tranche: string, states: readonly string[]) {
  const [row]: { applications: number; asked: string }[] = await tx.query(
    `SELECT count(*)::int AS applications, COALESCE(sum(requested_cents), 0) AS asked
     FROM application
     WHERE tranche = $1 AND submitted_at IS NOT NULL AND state = ANY($2::text[])`,
    [tranche, states],
  );
  return { applications: row?.applications ?? 0, askedCents: Number(row?.asked ?? 0) };
}
