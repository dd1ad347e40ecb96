import { Injectable } from '@nestjs/common';
import { refuse, type Refusal } from '@tranche/domain';
import { In } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { RefusedError } from '../platform/errors/index.js';
import { PartnerRow } from './partner.row.js';

/** A partner with its pledge as other rooms see it. */
export type Partner = Readonly<PartnerRow>;

/**
 * The partners of applications, by their ids, in one statement: the lead applicant first, then the
 * others in the order in which they were added.
 */
export async function partnersOf(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<(applicationId: string) => readonly Partner[]> {
  const rows = await tx.find(PartnerRow, {
    where: { applicationId: In([...applicationIds]) },
    order: { isLead: 'DESC', createdAt: 'ASC', id: 'ASC' },
  });
  const byId = Map.groupBy(rows, (row) => row.applicationId);
  return (id) => byId.get(id) ?? [];
}

@Injectable()
export class PartnersRepository {
  /** The lead applicant first, then the others in the order in which they were added. */
  async of(tx: Tx, applicationId: string): Promise<Readonly<PartnerRow>[]> {
    return [...(await this.ofAll(tx, [applicationId]))(applicationId)];
  }

  /** As {@link partnersOf}. */
  async ofAll(
    tx: Tx,
    applicationIds: readonly string[],
  ): Promise<(applicationId: string) => readonly Readonly<PartnerRow>[]> {
    return partnersOf(tx, applicationIds);
  }

  /** @throws RefusedError when it was removed, or takes part in another application */
  async find(tx: Tx, applicationId: string, id: string): Promise<Readonly<PartnerRow>> {
    return found(tx, applicationId, id, NO_PARTNER);
  }

  /** As {@link find}, for what somebody typed about it. */
  async findTyped(tx: Tx, applicationId: string, id: string): Promise<Readonly<PartnerRow>> {
    return found(tx, applicationId, id, NOT_SAVED);
  }
}

async function found(
  tx: Tx,
  applicationId: string,
  id: string,
  otherwise: Refusal,
): Promise<Readonly<PartnerRow>> {
  const row = await tx.findOneBy(PartnerRow, { id, applicationId });
  if (!row) throw new RefusedError(otherwise);
  return row;
}

/** Said to who sees the application: it was removed while she was busy with it. */
const GONE = {
  nl: 'Deze partner staat niet meer in de aanvraag: iemand heeft hem intussen verwijderd.',
  en: 'This partner is no longer in the application: somebody has removed it meanwhile.',
};

const NO_PARTNER = refuse({ code: 'no-partner', text: GONE });

const NOT_SAVED = refuse({
  code: 'no-partner',
  text: {
    nl: `${GONE.nl} Wat u typte, is niet bewaard.`,
    en: `${GONE.en} What you typed is not saved.`,
  },
});
