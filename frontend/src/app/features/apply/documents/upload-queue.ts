import { DestroyRef, Injectable, inject, signal } from '@angular/core';
import type { DocumentList } from '@tranche/contracts';
import { addDocument, readDocuments } from '../../../api/documents.js';
import { Api } from '../../../core/api/api.js';
import { FileSender } from '../../../core/api/file-sender.js';
import { KnownErrors } from '../../../core/api/known-errors.js';
import { Unsent } from '../../../core/unsent/unsent.js';
import type { UploadState } from '../../../ui/upload/upload-row.js';

/** A file on its way to the server, or refused by it. */
export interface Upload {
  readonly id: number;
  readonly kind: string;
  readonly name: string;
  readonly bytes: number;
  readonly percent: number;
  readonly state: UploadState;
  readonly problem: string | null;
}

/**
 * Sends files one after another and says how far each is; a refused file stays, with the reason. When
 * the line drops a file waits and is sent again: a file is too large to keep on the device, so that
 * closing the tab asks first.
 */
@Injectable()
export class UploadQueue {
  private readonly api = inject(Api);
  private readonly files = inject(FileSender);
  private readonly known = inject(KnownErrors);
  private readonly unsent = inject(Unsent);
  private line: Promise<unknown> = Promise.resolve();
  private count = 0;

  readonly uploads = signal<readonly Upload[]>([]);

  constructor() {
    const stop = this.unsent.watch({
      isUnsent: () => this.isBusy(),
      isKept: () => false,
      send: () => undefined,
    });
    inject(DestroyRef).onDestroy(stop);
  }

  isBusy(): boolean {
    return this.uploads().some(({ state }) => state !== 'ready' && state !== 'refused');
  }

  /** A file that is not worth sending, with the reason. */
  refuse(kind: string, file: File, problem: string): void {
    this.add(kind, file, { state: 'refused', problem });
  }

  dismiss(id: number): void {
    this.uploads.update((uploads) => uploads.filter((upload) => upload.id !== id));
  }

  /** @returns the documents as they are then; null when the file was refused */
  send(reference: string, kind: string, file: File): Promise<DocumentList | null> {
    const id = this.add(kind, file, { state: 'sending', problem: null });
    const turn = this.line.then(() => this.sendNow(reference, kind, file, id));
    this.line = turn;
    return turn;
  }

  private async sendNow(
    reference: string,
    kind: string,
    file: File,
    id: number,
  ): Promise<DocumentList | null> {
    const call = addDocument({ reference, query: { kind } });
    try {
      const list = await this.files.send(call, file, (percent) => this.follow(id, percent));
      this.dismiss(id);
      return list;
    } catch (thrown) {
      if (this.isRefused(thrown, id)) return null;
      return this.sendLater(reference, kind, file, id);
    }
  }

  /** Whether the server answered with a refusal, which then stands at the file; not when there is no line. */
  private isRefused(thrown: unknown, id: number): boolean {
    const error = this.known.of(thrown);
    if (error.status === 0) return false;
    this.change(id, { state: 'refused', problem: error.sentence });
    return true;
  }

  /** No line: nobody knows whether it arrived, so that is looked at first. */
  private async sendLater(
    reference: string,
    kind: string,
    file: File,
    id: number,
  ): Promise<DocumentList | null> {
    this.change(id, { state: 'waiting', percent: 0 });
    await this.unsent.lineBack();
    if (!this.uploads().some((upload) => upload.id === id)) return null;
    try {
      const list = await this.api.send(readDocuments({ reference }));
      if (isAmong(list, kind, file)) {
        this.dismiss(id);
        return list;
      }
    } catch (thrown) {
      if (this.isRefused(thrown, id)) return null;
      return this.sendLater(reference, kind, file, id);
    }
    this.change(id, { state: 'sending' });
    return this.sendNow(reference, kind, file, id);
  }

  private follow(id: number, percent: number): void {
    // Everything is there: what it waits for now is the check of its content.
    this.change(id, { percent, state: percent === 100 ? 'scanning' : 'sending' });
  }

  private add(kind: string, { name, size }: File, rest: Pick<Upload, 'state' | 'problem'>): number {
    const id = ++this.count;
    this.uploads.update((all) => [...all, { id, kind, name, bytes: size, percent: 0, ...rest }]);
    return id;
  }

  private change(id: number, part: Partial<Upload>): void {
    this.uploads.update((uploads) =>
      uploads.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)),
    );
  }
}

function isAmong({ requirements }: DocumentList, kind: string, file: File): boolean {
  const documents = requirements.find((each) => each.kind === kind)?.documents ?? [];
  return documents.some(({ fileName, bytes }) => fileName === file.name && bytes === file.size);
}
