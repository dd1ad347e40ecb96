import { Injectable } from '@nestjs/common';
import { RequestTransition, wasTaken, type Application } from '@tranche/backend/applications';
import type { IdentityClaims, SignedIn } from '@tranche/backend/identity';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { findScheme } from '@tranche/schemes';
import type { SchemeTranche, DemoFile, FileStep } from '../demo-tranche.js';
import { Cast, PARTS } from './cast.js';
import { WriteFile } from './write-file.js';

/** Has somebody ask for a transition on a file, unless it was made before or the file has ended. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cast: Cast,
    private readonly files: WriteFile,
    private readonly transitions: RequestTransition,
  ) {}

  async take(set: SchemeTranche, file: DemoFile, step: FileStep): Promise<void> {
    const row = await this.files.find(set, file);
    if (row) await this.takeOn(row, file.applicant, step);
  }

  /** @param applicant who acts where the applicant does */
  async takeOn(row: Application, applicant: IdentityClaims, step: FileStep): Promise<void> {
    // Which of two claims of one moment goes on, the lot decides: the other has ended.
    if (hasEnded(row, step) || (await this.isTaken(row.id, step))) return;
    const { transition, motivation, input } = step;
    await this.transitions.request(
      row.reference,
      {
        transition,
        seen: row.eventNumber,
        ...(motivation !== undefined && { motivation }),
        ...(input && { input }),
      },
      await this.actor(applicant, step),
    );
  }

  private actor(applicant: IdentityClaims, { by }: FileStep): Promise<SignedIn> {
    return by === 'applicant' ? this.cast.signIn(applicant) : this.cast.persona(PARTS[by]);
  }

  private isTaken(applicationId: string, { transition }: FileStep): Promise<boolean> {
    return this.unitOfWork.read((tx) => wasTaken(tx, applicationId, [transition]));
  }
}

/** What runs beside the main procedure, such as a revision, begins where that has ended. */
function hasEnded({ scheme, version, state }: Application, { transition }: FileStep): boolean {
  const { states, transitions } = findScheme(scheme, version).workflow;
  return states[state]?.final === true && transition in transitions;
}
