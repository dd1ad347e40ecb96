import { Injectable } from '@nestjs/common';
import type { CopiedDocument, CopiedPartner, KeptPartner } from './submission-copy.js';
import type { ApplicationInContext } from './transition/application-in-context.js';

/** What other features add to the frozen copy of a submission. */
export interface CopySource {
  copyPartners?(context: ApplicationInContext): Promise<readonly CopiedPartner[]>;
  keepPartners?(context: ApplicationInContext): Promise<readonly KeptPartner[]>;
  copyDocuments?(context: ApplicationInContext): Promise<readonly CopiedDocument[]>;
}

@Injectable()
export class CopySources {
  readonly #sources: CopySource[] = [];

  add(source: CopySource): void {
    this.#sources.push(source);
  }

  async partners(context: ApplicationInContext): Promise<readonly CopiedPartner[]> {
    const copies = this.#sources.map(async (each) => (await each.copyPartners?.(context)) ?? []);
    return (await Promise.all(copies)).flat();
  }

  async keptPartners(context: ApplicationInContext): Promise<readonly KeptPartner[]> {
    const kept = this.#sources.map(async (each) => (await each.keepPartners?.(context)) ?? []);
    return (await Promise.all(kept)).flat();
  }

  async documents(context: ApplicationInContext): Promise<readonly CopiedDocument[]> {
    const copies = this.#sources.map(async (each) => (await each.copyDocuments?.(context)) ?? []);
    return (await Promise.all(copies)).flat();
  }
}
