import { Injectable } from '@nestjs/common';
import type { CreateTranche as Request } from '@tranche/contracts';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { type KeyedCall, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import { findScheme, isReleased, legalHash } from '@tranche/schemes';
import { BudgetLineRow } from '../budget-line.row.js';
import {
  checkOpening,
  CODE_TAKEN,
  NO_PREFIX_LEFT,
  ROLL_OVER_NOT_POSSIBLE,
} from './check-opening.js';
import { parametersOf } from './parameters-of.js';
import { plantSeed } from '../lot/plant-seed.js';
import { requireUnitOf, requireWithinProgramme } from '../programme/programme-money.js';
import { referencePrefixes } from './reference-prefix.js';
import { requireOfficer } from '../roles-on-tranche.js';
import { RollOver } from '../roll-over.js';
import { TrancheRow } from '../tranche.row.js';
import { TranchesRepository } from '../tranches.repository.js';

/** Opens a tranche under a version of a scheme, with its window and its ceilings (Awb 4:25-4:27). */
@Injectable()
export class OpenTranche {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tranches: TranchesRepository,
    private readonly rollOver: RollOver,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * @returns the code of the tranche
   * @throws InvalidInputError when the dates, lines or version are not possible
   * @throws RefusedError when the code is taken or the programme has not that much money
   */
  async open(request: Request, user: SignedIn, call?: KeyedCall): Promise<string> {
    this.check(request, user);
    await this.unitOfWork.once(call, (tx) => this.write(tx, request));
    return request.code;
  }

  /** As {@link open}, inside a transaction of the caller. */
  async openWithin(tx: Tx, request: Request, user: SignedIn): Promise<string> {
    this.check(request, user);
    await this.write(tx, request);
    return request.code;
  }

  private check(request: Request, user: SignedIn): void {
    requireOfficer(user, request);
    // A draft may be tried out, but nobody is given anything under it.
    const isUsable = this.config.isProduction ? isReleased : () => true;
    checkOpening(request, isUsable, this.clock.now());
  }

  private async write(tx: Tx, request: Request): Promise<void> {
    // Codes and prefixes are of all programmes together: two openings never pick the same one.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('open-tranche'))`);
    const { programme: code, scheme, version: name } = request;
    const programme = code === undefined ? null : await this.tranches.lockProgramme(tx, code);
    const version = findScheme(scheme, name);
    if (await tx.existsBy(TrancheRow, { code: request.code })) throw new RefusedError(CODE_TAKEN);
    const addedCents = request.budgetLines.reduce((total, line) => total + line.ceilingCents, 0);
    if (programme) {
      requireUnitOf(programme, version);
      await requireWithinProgramme(tx, programme, addedCents);
    }
    await this.requireHeirship(tx, request);
    const now = new Date(this.clock.now().epochMilliseconds);
    const { budgetLines, rollOverFrom, opensAt, closesAt, parameters, ...rest } = request;
    await tx.insert(TrancheRow, {
      ...rest,
      programme: code ?? null,
      opensAt: new Date(opensAt),
      closesAt: new Date(closesAt),
      referencePrefix: await this.freePrefix(tx, request),
      rollOverFrom: rollOverFrom ?? null,
      parameters: parametersOf(version, parameters ?? {}),
      legalHash: legalHash(version),
      createdAt: now,
    });
    const lines = budgetLines.map((line) => ({ ...line, tranche: request.code }));
    if (lines.length > 0) await tx.insert(BudgetLineRow, lines);
    await plantSeed(tx, request.code, 1, now);
    if (rollOverFrom !== undefined) await this.rollOver.moveOnFrom(tx, rollOverFrom);
  }

  /** Unspent money stays within the programme and goes to one heir only. */
  private async requireHeirship(tx: Tx, { rollOverFrom, programme }: Request): Promise<void> {
    if (rollOverFrom === undefined) return;
    const from = await tx.findOneBy(TrancheRow, { code: rollOverFrom });
    const hasHeir = await tx.existsBy(TrancheRow, { rollOverFrom });
    if (!from || programme === undefined || from.programme !== programme || hasHeir)
      throw new RefusedError(ROLL_OVER_NOT_POSSIBLE);
  }

  private async freePrefix(tx: Tx, { scheme, opensAt }: Request): Promise<string> {
    for (const prefix of referencePrefixes(scheme, Temporal.Instant.from(opensAt))) {
      const isTaken = await tx.existsBy(TrancheRow, { referencePrefix: prefix });
      if (!isTaken) return prefix;
    }
    throw new RefusedError(NO_PREFIX_LEFT);
  }
}
