import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WelcomeParts } from '../identity/index.js';

/** Partnerships that named a register number before its organisation ever signed in become theirs. */
@Injectable()
export class LinkPartners implements OnModuleInit {
  constructor(private readonly parts: WelcomeParts) {}

  onModuleInit(): void {
    this.parts.add(async (tx, { organisationId, kvk }) => {
      await tx.query(
        `UPDATE partner SET organisation_id = $1 WHERE kvk = $2 AND organisation_id IS NULL`,
        [organisationId, kvk],
      );
    });
  }
}
