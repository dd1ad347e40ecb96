import { Injectable } from '@nestjs/common';
import type {
  AmendTranche as Amendment,
  CreateTranche as Opening,
  TranchePreview,
} from '@tranche/contracts';
import { toldParameters } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { Not } from 'typeorm';
import type { SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { AmendTranche } from './amendment/amend-tranche.js';
import { DividedBefore } from './amendment/divided-before.js';
import { whatARaiseDoes } from './amendment/what-a-raise-does.js';
import { BudgetLineRow } from './budget-line.row.js';
import { OpenTranche } from './opening/open-tranche.js';
import { ceilingsOfProgramme } from './programme/programme-money.js';
import { ProgrammeRow } from './programme/programme.row.js';
import { ShowTranche } from './show-tranche.js';
import { TrancheRow } from './tranche.row.js';

/**
 * Shows a tranche as it would be by opening or amending it in a transaction that is undone: both bind
 * (Awb 4:25-4:28), so whoever does it reads first what it comes to. It is refused where the step is.
 */
@Injectable()
export class PreviewTranche {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly opening: OpenTranche,
    private readonly amending: AmendTranche,
    private readonly showing: ShowTranche,
    private readonly dividedBefore: DividedBefore,
    private readonly clock: Clock,
  ) {}

  async ofOpening(request: Opening, user: SignedIn): Promise<TranchePreview> {
    return this.unitOfWork.tryOut(async (tx) => {
      const code = await this.opening.openWithin(tx, request, user);
      const shown = await this.asItIs(tx, code, user);
      const opensAt = Temporal.Instant.from(shown.tranche.opensAt);
      const beganBefore = Temporal.Instant.compare(opensAt, this.clock.now()) < 0;
      return { ...shown, beganBefore, does: [] };
    });
  }

  async ofAmendment(code: string, request: Amendment, user: SignedIn): Promise<TranchePreview> {
    return this.unitOfWork.tryOut(async (tx) => {
      const before = await linesOf(tx, code);
      await this.amending.amendWithin(tx, code, request, user);
      const shown = await this.asItIs(tx, code, user);
      const lines = shown.tranche.budgetLines;
      const others = lines
        .filter((line) => line.ceilingCents <= (before.get(line.code) ?? line.ceilingCents))
        .map((line) => line.code);
      const isRaised = others.length < lines.length;
      const divided = isRaised ? await this.dividedBefore.of(tx, code, others) : null;
      // What stands on the page of a tranche is where it was opened: whoever amends it reads her own.
      const { publicationReference } = request;
      const tranche = { ...shown.tranche, publicationReference };
      return { ...shown, tranche, beganBefore: false, does: [...whatARaiseDoes(tranche, divided)] };
    });
  }

  private async asItIs(
    tx: Tx,
    code: string,
    user: SignedIn,
  ): Promise<Omit<TranchePreview, 'does' | 'beganBefore'>> {
    // The seed of the lot was planted to be thrown away: what fixes it is made at the opening itself.
    const { lotPromises: _thrownAway, ...tranche } = await this.showing.showWithin(tx, code, user);
    const { parameters } = findScheme(tranche.scheme, tranche.version);
    const untold = parameters
      .filter(({ told }) => !told)
      .map((parameter) => ({ ...parameter, told: parameter.field.label }));
    return {
      tranche,
      told: [...toldParameters(parameters, tranche.parameters)],
      untold: [...toldParameters(untold, tranche.parameters)],
      programme: await programmeAbove(tx, tranche),
    };
  }
}

/** The ceilings as they stand, by code. */
async function linesOf(tx: Tx, tranche: string): Promise<ReadonlyMap<string, number>> {
  const lines = await tx.findBy(BudgetLineRow, { tranche });
  return new Map(lines.map(({ code, ceilingCents }) => [code, ceilingCents]));
}

async function programmeAbove(
  tx: Tx,
  { code, scheme, programme }: Pick<TranchePreview['tranche'], 'code' | 'scheme' | 'programme'>,
): Promise<TranchePreview['programme']> {
  if (programme === null) return null;
  const above = await tx.findOneByOrFail(ProgrammeRow, { code: programme });
  const others = await tx.findBy(TrancheRow, { programme, code: Not(code) });
  const isOther = others.every((each) => each.scheme !== scheme);
  const schemes = new Map(
    others.map((each) => [each.scheme, findScheme(each.scheme, each.version)]),
  );
  return {
    name: above.name,
    unit: above.unit,
    leftCents: above.totalCents - (await ceilingsOfProgramme(tx, programme)),
    // Money that the budget set apart for another scheme is not to be given away by a slip.
    othersAreOf: isOther ? [...schemes.values()].map(({ name }) => name) : [],
  };
}
