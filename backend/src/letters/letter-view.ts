import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { PreviewedLetters, ViewParts } from '../applications/index.js';
import { contentOf } from './content-of.js';
import { LetterRow } from './letter.row.js';

/** The letters on the page of an application: only those that have been sent. */
@Injectable()
export class LetterView implements OnModuleInit {
  constructor(
    private readonly viewParts: ViewParts,
    private readonly previewed: PreviewedLetters,
  ) {}

  onModuleInit(): void {
    this.previewed.lettersOf = async (tx, { applicationId, number }) => {
      const rows = await tx.findBy(LetterRow, { applicationId, eventNumber: number });
      return rows.map(contentOf);
    };
    this.viewParts.add(async ({ tx, opened: { application, viewer } }) => {
      if (viewer === 'partner' || viewer === 'counterpart') return {};
      const rows = await tx.find(LetterRow, {
        where: { applicationId: application.id, renderedAt: Not(IsNull()) },
        order: { composedAt: 'ASC' },
      });
      return {
        letters: rows.map((row) => ({
          id: row.id,
          kind: row.kind,
          subject: row.composed.subject,
          sentAt: (row.renderedAt ?? row.composedAt).toISOString(),
        })),
      };
    });
  }
}
