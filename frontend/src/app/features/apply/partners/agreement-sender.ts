import { DestroyRef, Injectable, inject, signal } from '@angular/core';
import type { PartnerList, PartnerView } from '@tranche/contracts';
import { sendAgreement } from '../../../api/partners.js';
import { FileSender } from '../../../core/api/file-sender.js';
import { KnownErrors } from '../../../core/api/known-errors.js';
import { over } from '../../../core/api/tagged-api.js';
import { Unsent } from '../../../core/unsent/unsent.js';
import type { UploadState } from '../../../ui/upload/upload-row.js';

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
  private readonly files = inject(FileSender);
  private readonly known = inject(KnownErrors);

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
    const call = sendAgreement({ reference, partner: id });
    try {
      const list = await this.files.send(
        call,
        file,
        (percent) => this.follow(percent),
        over(version),
      );
      this.dismiss();
      return list;
    } catch (error) {
      this.change({ state: 'refused', problem: this.known.of(error).sentence });
      return null;
    }
  }

  private follow(percent: number): void {
    this.change({ percent, state: percent === 100 ? 'scanning' : 'sending' });
  }

  private change(part: Partial<Sending>): void {
    this.upload.update((upload) => upload && { ...upload, ...part });
  }
}
