import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatMoment, type Language, type Text } from '@tranche/domain';
import { In } from 'typeorm';
import { Farewells } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { PartnershipChangeRow } from './partnership-change.row.js';

/** Tells the people of a partner that left or was taken out when that was and why, whatever they were busy with. */
@Injectable()
export class SayFarewell implements OnModuleInit {
  constructor(private readonly farewells: Farewells) {}

  onModuleInit(): void {
    this.farewells.add(farewell);
  }
}

async function farewell(
  tx: Tx,
  applicationId: string,
  organisationIds: readonly string[],
): Promise<Text | null> {
  const row = await tx.findOne(PartnershipChangeRow, {
    where: {
      applicationId,
      organisationId: In([...organisationIds]),
      kind: In(['left', 'removed', 'replaced']),
    },
    order: { at: 'DESC' },
  });
  return row && { nl: said(row, 'nl'), en: said(row, 'en') };
}

function said({ kind, name, reason, at }: PartnershipChangeRow, language: Language): string {
  const moment = formatMoment(at.toTemporalInstant(), language);
  const why = reason === null ? '' : WHY[language](reason);
  const what = kind === 'left' ? LEFT : OUT;
  return `${what[language](name, moment)}${why} ${KEEP[language]}`;
}

const OUT = {
  nl: (name: string, moment: string) =>
    `De penvoerder heeft ${name} op ${moment} uit deze aanvraag gehaald.`,
  en: (name: string, moment: string) =>
    `The lead applicant took ${name} out of this application on ${moment}.`,
};

const LEFT = {
  nl: (name: string, moment: string) => `${name} doet sinds ${moment} niet meer mee.`,
  en: (name: string, moment: string) => `${name} has not taken part since ${moment}.`,
};

const WHY = {
  nl: (reason: string) => ` De reden: “${reason}”`,
  en: (reason: string) => ` The reason: “${reason}”`,
};

const KEEP = {
  nl: 'Wat u eerder toezegde, geldt niet meer. Wat u nu nog typt, wordt niet bewaard; u kunt het kopiëren.',
  en: 'What you pledged no longer holds. What you type now is not saved; you can copy it.',
};
