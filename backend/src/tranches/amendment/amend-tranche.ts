import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AmendTranche as Request } from '@tranche/contracts';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type KeyedCall, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { InvalidInputError, NotFoundError, RefusedError } from '../../platform/errors/index.js';
import { countAmendments } from './count-amendments.js';
import { BudgetLineRow } from '../budget-line.row.js';
import {
  AMENDED_ALREADY,
  DECIDED_ALREADY,
  NOTHING_TO_AMEND,
  requireMovable,
  requireLowerable,
} from './amendment-rules.js';
import type { ProgrammeRow } from '../programme/programme.row.js';
import { requireWithinProgramme } from '../programme/programme-money.js';
import { KnownOfTranche } from '../known/known-of-tranche.js';
import { requireOfficer, requireSight } from '../roles-on-tranche.js';
import { TrancheAmended } from './tranche-amended.js';
import { TrancheAmendmentRow } from './tranche-amendment.row.js';
import type { Tranche } from '../tranche.js';
import { TrancheRow } from '../tranche.row.js';
import { TranchesRepository } from '../tranches.repository.js';

type Change = Pick<TrancheAmendmentRow, 'kind' | 'before' | 'after'>;

/** Changes a tranche while it runs; every change is kept with the place where it was published. */
@Injectable()
export class AmendTranche {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tranches: TranchesRepository,
    private readonly amended: TrancheAmended,
    private readonly known: KnownOfTranche,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws RefusedError when the change would take away what was promised (Awb 4:27, 4:28), or when
   *   somebody else amended the tranche since it was looked at
   */
  async amend(code: string, request: Request, user: SignedIn, call?: KeyedCall): Promise<void> {
    await this.unitOfWork.once(call, (tx) => this.amendWithin(tx, code, request, user));
  }

  /** As {@link amend}, inside a transaction of the caller. */
  async amendWithin(tx: Tx, code: string, request: Request, user: SignedIn): Promise<void> {
    const { tranche, programme } = await this.lock(tx, code, user);
    if ((await countAmendments(tx, code)) !== request.seen) throw new RefusedError(AMENDED_ALREADY);
    const changes = [
      ...(await this.moveClosing(tx, tranche, request)),
      ...(await this.changeCeiling(tx, programme, tranche, request)),
    ];
    if (changes.length === 0) throw new InvalidInputError([NOTHING_TO_AMEND]);
    await tx.insert(
      TrancheAmendmentRow,
      changes.map((change) => ({
        ...change,
        id: randomUUID(),
        tranche: code,
        publicationReference: request.publicationReference,
        personId: user.personId,
        at: new Date(this.clock.now().epochMilliseconds),
      })),
    );
  }

  /** The programme before the tranche, as when a tranche is opened: one order, no deadlock. */
  private async lock(tx: Tx, code: string, user: SignedIn) {
    const seen = await this.tranches.find(tx, code);
    requireSight(user, seen);
    requireOfficer(user, seen);
    const programme =
      seen.programme === null ? null : await this.tranches.lockProgramme(tx, seen.programme);
    return { programme, tranche: await this.tranches.lock(tx, code) };
  }

  private async moveClosing(tx: Tx, tranche: Tranche, request: Request): Promise<Change[]> {
    if (request.closesAt === undefined) return [];
    const closesAt = new Date(request.closesAt);
    const before = tranche.closesAt.toISOString();
    if (closesAt.toISOString() === before) return [];
    requireMovable(tranche, closesAt, this.clock.now());
    if (await this.known.isDecided(tx, tranche.code)) throw new RefusedError(DECIDED_ALREADY);
    await tx.update(TrancheRow, { code: tranche.code }, { closesAt });
    await this.amended.tellWindowMoved(tx, tx.create(TrancheRow, { ...tranche, closesAt }));
    return [{ kind: 'window', before, after: closesAt.toISOString() }];
  }

  private async changeCeiling(
    tx: Tx,
    programme: ProgrammeRow | null,
    tranche: Tranche,
    request: Request,
  ): Promise<Change[]> {
    if (request.budgetLine === undefined) return [];
    const { code, ceilingCents } = request.budgetLine;
    const line = await tx.findOne(BudgetLineRow, {
      where: { tranche: tranche.code, code },
      lock: { mode: 'pessimistic_write' },
    });
    if (!line) throw new NotFoundError();
    if (line.ceilingCents === ceilingCents) return [];
    await requireLowerable(tx, this.known, { tranche, line, ceilingCents });
    if (programme) await requireWithinProgramme(tx, programme, ceilingCents - line.ceilingCents);
    await tx.update(BudgetLineRow, { tranche: tranche.code, code }, { ceilingCents });
    return [
      {
        kind: 'ceiling',
        before: `${code} ${line.ceilingCents}`,
        after: `${code} ${ceilingCents}`,
      },
    ];
  }
}
