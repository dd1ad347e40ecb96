import { HttpClient, HttpEventType, type HttpEvent } from '@angular/common/http';
import { DestroyRef, Injectable, inject, signal } from '@angular/core';
import type { PartnerList, PartnerView } from '@tranche/contracts';
import { lastValueFrom, tap } from 'rxjs';
import { ApiError } from '../../../core/api/problem.js';
import { Unsent } from '../../../core/unsent/unsent.js';
import type { UploadState } from '../../../ui/upload/upload-row.js';
import { addressOf } from './add-partner.js';

interface Sending {
  readonly name: string;
  readonly bytes: number;
  readonly percent: number;
  readonly state: UploadState;
  readonly problem: string | null;
}

/** Sends the signed agreement of one partner, for exactly the amounts that the reader saw. */
@Injectable()
export class AgreementSender {
  private readonly http = inject(HttpClient);

  readonly upload = signal<Sending | null>(null);

  constructor() {
    const stop = inject(Unsent).watch({
      isUnsent: () => this.isBusy(),
      isKept: () => false,
      send: () => undefined,
    });
    inject(DestroyRef).onDestroy(stop);
  }

  isBusy(): boolean {
    const state = this.upload()?.state;
    return state !== undefined && state !== 'refused';
  }

  dismiss(): void {
    this.upload.set(null);
  }

  /** @returns the partners as they are then; null when the file was refused, with the reason shown */
  async send(
    reference: string,
    { id, version }: PartnerView,
    file: File,
  ): Promise<PartnerList | null> {
    const { name, size } = file;
    this.upload.set({ name, bytes: size, percent: 0, state: 'sending', problem: null });
    const body = new FormData();
    body.append('file', file);
    const headers = { 'If-Match': `"${version}"` };
    const options = { headers, reportUploadProgress: true, observe: 'events' } as const;
    try {
      const last = await lastValueFrom(
        this.http
          .post<PartnerList>(`${addressOf(reference)}/${id}/agreement`, body, options)
          .pipe(tap((event) => this.follow(event))),
      );
      this.dismiss();
      return last.type === HttpEventType.Response ? last.body : null;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { errors, detail } = error.problem;
      this.change({ state: 'refused', problem: errors?.[0]?.detail ?? detail });
      return null;
    }
  }

  private follow(event: HttpEvent<unknown>): void {
    if (event.type !== HttpEventType.UploadProgress) return;
    const percent = event.total ? Math.round((100 * event.loaded) / event.total) : 0;
    this.change({ percent, state: percent === 100 ? 'scanning' : 'sending' });
  }

  private change(part: Partial<Sending>): void {
    this.upload.update((upload) => upload && { ...upload, ...part });
  }
}
