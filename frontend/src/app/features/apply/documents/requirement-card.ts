import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DocumentList, DocumentView } from '@tranche/contracts';
import { documentFile } from '../../../api/documents.js';
import { formatMoment } from '../../../core/format/moment.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { FileDrop } from '../../../ui/upload/file-drop.js';
import { formatBytes } from '../../../ui/upload/file-size.js';
import { UploadRow } from '../../../ui/upload/upload-row.js';
import { PhotoButton } from './photo-button.js';
import type { Upload } from './upload-queue.js';
import { CitePipe } from '../../../core/locale/cite.pipe.js';

/** One document that is asked for: what it is, what may be sent, and what is there. */
@Component({
  selector: 'requirement-card',
  imports: [CitePipe, Card, FileDrop, PhotoButton, StatusTag, TextPipe, TranslocoPipe, UploadRow],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './requirement-card.html',
})
export class RequirementCard {
  readonly reference = input.required<string>();
  readonly requirement = input.required<DocumentList['requirements'][number]>();
  readonly uploads = input.required<readonly Upload[]>();
  readonly canEdit = input.required<boolean>();
  /** The supplement that was asked is about other documents: this one stays as it was sent. */
  readonly isOthersTurn = input(false);
  /** Offers the camera of a phone beside its files. */
  readonly camera = input(false);
  readonly chosen = output<readonly File[]>();
  readonly removed = output<DocumentView>();
  readonly dismissed = output<Upload>();

  private readonly locale = inject(Locale);
  protected readonly fid = computed(() => `file-${this.requirement().kind}`);
  protected readonly accept = computed(() => this.requirement().contentTypes.join(','));

  /** The kinds of picture one may send; empty where only other files will do. */
  protected readonly pictures = computed(() =>
    this.requirement()
      .contentTypes.filter((type) => type.startsWith('image/'))
      .join(','),
  );

  protected readonly status = computed(() => {
    const { documents, required } = this.requirement();
    if (documents.some(({ remark }) => remark && !remark.isAnswered)) {
      return { tone: 'attention', key: 'wanting' } as const;
    }
    if (documents.some(({ defect }) => defect === null)) {
      return { tone: 'done', key: 'there' } as const;
    }
    if (documents.length > 0) return { tone: 'wrong', key: 'unreadable' } as const;
    return required
      ? ({ tone: 'attention', key: 'missing' } as const)
      : ({ tone: 'blocked', key: 'optional' } as const);
  });

  protected readonly limits = computed(() => {
    const { contentTypes, maximumBytes } = this.requirement();
    const types = contentTypes.map((type) => (type.split('/').at(-1) ?? type).toUpperCase());
    return this.locale.translate('apply.documents.limits', {
      types: types.join(', '),
      size: formatBytes(maximumBytes, this.locale.language()),
    });
  });

  protected addressOf({ id }: Pick<DocumentView, 'id'>): string {
    return documentFile.at({ reference: this.reference(), document: id });
  }

  /** Why nobody can read it, or what the office found wanting in it. */
  protected problemOf({ defect, remark }: DocumentView): string | null {
    if (defect) return this.locale.text(defect.text);
    if (!remark || remark.isAnswered) return null;
    return this.locale.translate('apply.documents.remark', { text: remark.text });
  }

  protected noteOf({ uploadedBy, uploadedAt, scan, sameAs, remark }: DocumentView): string {
    const notes = [`${uploadedBy}, ${formatMoment(uploadedAt, this.locale.language())}`];
    if (scan === 'not-scanned') notes.push(this.locale.translate('apply.documents.not-scanned'));
    if (sameAs) {
      notes.push(this.locale.translate('parts.upload.same-as', { name: sameAs.fileName }));
    }
    // Nobody but the applicant knows whether the new one replaces it.
    if (remark?.isAnswered && this.canEdit()) {
      notes.push(this.locale.translate('apply.documents.stays'));
    }
    return notes.join('. ');
  }
}
