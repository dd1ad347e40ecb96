import { Injectable } from '@nestjs/common';
import { dutchDate, formatDate, type AnswerWords, type Language } from '@tranche/domain';
import {
  ApplicationAccess,
  CheckApplication,
  ShowReceipt,
  ShowStepReceipt,
} from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { loadFonts, renderPaper, type Paper } from '../letters/index.js';
import { Clock } from '../platform/clock/index.js';
import { Config } from '../platform/config/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { copyPaper } from './copy-paper.js';
import { ListWords } from './list-words.js';
import { receiptPaper, stepReceiptPaper } from './receipt-paper.js';

/** Who asks, for what, and in which language. */
export interface Asked {
  readonly reference: string;
  readonly user: SignedIn;
  readonly language: Language;
}

/**
 * Puts proofs of receipt and drafts on paper, in the house style of the letters. Whoever may read
 * the page may have the paper; both say the same.
 */
@Injectable()
export class PrintReceipt {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly receipts: ShowReceipt,
    private readonly stepReceipts: ShowStepReceipt,
    private readonly checking: CheckApplication,
    private readonly lists: ListWords,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @param number of the event that brought it in */
  async receipt({ reference, user, language }: Asked, number: number): Promise<Buffer> {
    const proof = await this.receipts.show(reference, user, number);
    const on = dutchDate(Temporal.Instant.from(proof.receivedAt));
    const words = await this.words(language, proof.copy.sections, on);
    const paper = receiptPaper(proof, await this.schemeOf(reference, user), words);
    return this.print(paper, proof.documentCode);
  }

  /** @param number of the event that brought it in */
  async stepReceipt({ reference, user, language }: Asked, number: number): Promise<Buffer> {
    const proof = await this.stepReceipts.show(reference, user, number);
    const words = await this.words(language, [], this.clock.today());
    const paper = stepReceiptPaper(proof, await this.schemeOf(reference, user), words);
    return this.print(paper, proof.documentCode);
  }

  /** The application as it is filled in today. */
  async copy({ reference, user, language }: Asked): Promise<Buffer> {
    const check = await this.checking.check(reference, user);
    const today = this.clock.today();
    const words = await this.words(language, check.sections, today);
    const scheme = await this.schemeOf(reference, user);
    return this.print(copyPaper(check, { reference, scheme, today }, words));
  }

  private async print(paper: Paper, code?: string): Promise<Buffer> {
    const address = `${this.config.publicUrl}/controle`;
    return renderPaper(
      paper,
      await loadFonts(),
      code === undefined ? undefined : { code, address },
    );
  }

  private schemeOf(reference: string, user: SignedIn) {
    return this.unitOfWork.read(async (tx) => (await this.access.open(tx, reference, user)).scheme);
  }

  private async words(
    language: Language,
    sections: Parameters<ListWords['of']>[1],
    on: Temporal.PlainDate,
  ): Promise<AnswerWords> {
    const labelOf = await this.unitOfWork.read((tx) => this.lists.of(tx, sections, on));
    return {
      language,
      labelOf: (list, code) => labelOf(list, code)?.[language] ?? code,
      dayOf: (date) => formatDate(Temporal.PlainDate.from(date), language),
    };
  }
}
