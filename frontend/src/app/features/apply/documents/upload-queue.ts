import { HttpClient, HttpEventType, type HttpEvent } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import type { DocumentList } from '@tranche/contracts';
import { lastValueFrom, tap } from 'rxjs';
import { ApiError } from '../../../core/api/problem.js';
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

/** Sends files one after another and says how far each is; a refused file stays, with the reason. */
@Injectable()
export class UploadQueue {
  private readonly http = inject(HttpClient);
  private line: Promise<unknown> = Promise.resolve();
  private count = 0;

  readonly uploads = signal<readonly Upload[]>([]);

  isBusy(): boolean {
    return this.uploads().some(({ state }) => state === 'sending' || state === 'scanning');
  }

  /** A file that is not worth sending, with the reason. */
  refuse(kind: string, file: File, problem: string): void {
    this.add(kind, file, { state: 'refused', problem });
  }

  dismiss(id: number): void {
    this.uploads.update((uploads) => uploads.filter((upload) => upload.id !== id));
  }

  /** @returns the documents as they are then; null when the file was refused */
  send(address: string, kind: string, file: File): Promise<DocumentList | null> {
    const id = this.add(kind, file, { state: 'sending', problem: null });
    const turn = this.line.then(() => this.sendNow(address, kind, file, id));
    this.line = turn;
    return turn;
  }

  private async sendNow(address: string, kind: string, file: File, id: number) {
    const body = new FormData();
    body.append('file', file);
    const options = { params: { kind }, reportUploadProgress: true, observe: 'events' } as const;
    try {
      const last = await lastValueFrom(
        this.http
          .post<DocumentList>(address, body, options)
          .pipe(tap((event) => this.follow(id, event))),
      );
      this.dismiss(id);
      return last.type === HttpEventType.Response ? last.body : null;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.change(id, { state: 'refused', problem: sentenceOf(error) });
      return null;
    }
  }

  private follow(id: number, event: HttpEvent<unknown>): void {
    if (event.type !== HttpEventType.UploadProgress) return;
    const percent = event.total ? Math.round((100 * event.loaded) / event.total) : 0;
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

/** The most telling sentence of a refusal: about the file itself when there is one. */
function sentenceOf({ problem }: ApiError): string {
  return problem.errors?.[0]?.detail ?? problem.detail;
}
