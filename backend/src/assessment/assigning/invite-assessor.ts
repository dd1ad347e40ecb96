import { Injectable } from '@nestjs/common';
import { spokenOf, type Application } from '../../applications/index.js';
import { PutMessage } from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';

/** Tells an assessor that there is an application to look at. */
@Injectable()
export class InviteAssessor {
  constructor(private readonly putMessage: PutMessage) {}

  async invite(
    tx: Tx,
    application: Application,
    assignment: { readonly id: string; readonly personId: string },
  ): Promise<void> {
    await this.putMessage.put(tx, {
      key: `invitation:${assignment.id}`,
      applicationId: application.id,
      recipient: {
        key: assignment.personId,
        personId: assignment.personId,
        page: `/beoordelen/${assignment.id}`,
      },
      kind: 'invitation',
      values: spokenOf(application),
    });
  }
}
