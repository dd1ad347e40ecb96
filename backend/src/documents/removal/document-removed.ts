import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';

type Listener = (tx: Tx, documentId: string) => Promise<void>;

/** Tells the features that a document is taken out, inside its transaction. */
@Injectable()
export class DocumentRemoved {
  readonly #listeners: Listener[] = [];

  onRemoval(listener: Listener): void {
    this.#listeners.push(listener);
  }

  async tell(tx: Tx, documentId: string): Promise<void> {
    for (const listener of this.#listeners) await listener(tx, documentId);
  }
}
