import { Injectable } from '@nestjs/common';
import type { PointedDocument } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import { RegistryOfOne } from '../../platform/registry/index.js';
import type { AccessibleApplication } from '../access/application-access.js';

/** The documents of these ids that this reader has before him, by their name. */
type DocumentsOf = (
  tx: Tx,
  opened: AccessibleApplication,
  ids: readonly string[],
) => Promise<readonly PointedDocument[]>;

/** Those of which another came in since that moment, or that were taken away. */
type ReplacedAmong = (
  tx: Tx,
  applicationId: string,
  ids: readonly string[],
  since: Date,
) => Promise<ReadonlySet<string>>;

interface KnowsDocuments {
  readonly documentsOf: DocumentsOf;
  readonly replacedAmong: ReplacedAmong;
}

/** Where the documents plug in: what a request for a supplement may point at, and what came of it. */
@Injectable()
export class PointedDocuments extends RegistryOfOne<KnowsDocuments> implements KnowsDocuments {
  get documentsOf(): DocumentsOf {
    return this.part.documentsOf;
  }

  get replacedAmong(): ReplacedAmong {
    return this.part.replacedAmong;
  }
}
