import { Injectable, type OnModuleInit } from '@nestjs/common';
import { remedyIn, type Remedy } from '@tranche/domain';
import { PreviewedLetters, ViewParts } from '../applications/index.js';
import { Clock } from '../platform/clock/index.js';
import { intendedNow } from './intended-now.js';
import { contentOf } from './content-of.js';
import { LetterRow } from './letter.row.js';

/** The letters on the page of an application: those that have been sent, and how many are being made. */
@Injectable()
export class LetterView implements OnModuleInit {
  constructor(
    private readonly viewParts: ViewParts,
    private readonly previewed: PreviewedLetters,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.previewed.add(async (tx, { applicationId, number }) => {
      const rows = await tx.findBy(LetterRow, { applicationId, eventNumber: number });
      return rows.map(contentOf);
    });
    this.viewParts.addOnceSent(async ({ tx, opened }) => {
      const { application, viewer } = opened;
      if (viewer === 'partner' || viewer === 'counterpart') return {};
      const rows = await tx.find(LetterRow, {
        where: { applicationId: application.id },
        order: { composedAt: 'ASC' },
      });
      return {
        letters: rows.flatMap(({ id, kind, composed, renderedAt }) =>
          renderedAt
            ? [
                {
                  id,
                  kind,
                  subject: composed.subject,
                  sentAt: renderedAt.toISOString(),
                  remedy: stillOpen(remedyIn(composed), this.clock.today()),
                  decides: remedyIn(composed) !== null,
                },
              ]
            : [],
        ),
        ...(viewer === 'applicant' && { intended: await intendedNow(tx, opened, rows) }),
        lettersComing: rows.filter(({ renderedAt }) => renderedAt === null).length,
      };
    });
  }
}

/** Nobody is told of what cannot be done any more. */
function stillOpen(remedy: Remedy | null, today: Temporal.PlainDate): Remedy | null {
  const isOpen = remedy !== null && Temporal.PlainDate.compare(today, remedy.until) <= 0;
  return isOpen ? remedy : null;
}
