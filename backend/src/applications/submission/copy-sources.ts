import { Injectable } from '@nestjs/common';
import type { CopiedDocument, CopiedPartner, KeptPartner } from '../file/submission-copy.js';
import type { ApplicationInContext } from '../transition/application-in-context.js';
import { ApplicationsInContext } from '../transition/applications-in-context.js';
import { Registry } from '../../platform/registry/index.js';

/** What there is of each application, by its id. */
type OfEach<Copy> = ReadonlyMap<string, readonly Copy[]>;

/** A partner as the copy shows it, beside what is kept of it to put it back. */
export interface PartnerCopy {
  readonly copied: CopiedPartner;
  readonly kept: KeptPartner;
}

/**
 * What other features add to the frozen copy of a submission; for many applications in as many
 * statements as for one.
 */
export interface CopySource {
  copyPartners?(applications: ApplicationsInContext): Promise<OfEach<PartnerCopy>>;
  copyDocuments?(applications: ApplicationsInContext): Promise<OfEach<CopiedDocument>>;
}

/** The copies of one application among those that were read. */
interface CopiesOf {
  partners(applicationId: string): readonly PartnerCopy[];
  documents(applicationId: string): readonly CopiedDocument[];
}

@Injectable()
export class CopySources extends Registry<CopySource> {
  /** Of many applications. */
  async all(applications: ApplicationsInContext): Promise<CopiesOf> {
    const partners: OfEach<PartnerCopy>[] = [];
    const documents: OfEach<CopiedDocument>[] = [];
    for (const source of this.parts) {
      if (source.copyPartners) partners.push(await source.copyPartners(applications));
      if (source.copyDocuments) documents.push(await source.copyDocuments(applications));
    }
    return {
      partners: (id) => partners.flatMap((each) => each.get(id) ?? []),
      documents: (id) => documents.flatMap((each) => each.get(id) ?? []),
    };
  }

  /** What would be frozen of one application if it were sent now. */
  async of(context: ApplicationInContext): Promise<{
    readonly partners: readonly CopiedPartner[];
    readonly documents: readonly CopiedDocument[];
  }> {
    const { id } = context.application;
    const copies = await this.all(new ApplicationsInContext(context.tx, [context]));
    return {
      partners: copies.partners(id).map(({ copied }) => copied),
      documents: copies.documents(id),
    };
  }
}
