import { Inject, Injectable } from '@nestjs/common';
import { dutchDate } from '@tranche/domain';
import { LessThanOrEqual } from 'typeorm';
import { readsUntil } from '../../../calendars/index.js';
import { PeopleRepository, type SignedIn } from '../../../identity/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Config } from '../../../platform/config/index.js';
import { UnitOfWork, type Tx } from '../../../platform/database/index.js';
import { LOG, type Logger } from '../../../platform/log/index.js';
import { Mailer } from '../../../platform/mail/index.js';
import { choiceLines } from '../choice/choice-words.js';
import { afterTry, beforeTry } from '../mail-tries.js';
import { digestIn } from './digest-words.js';
import { DigestRow } from './digest.row.js';
import { WaitingWork } from './waiting-work.js';

const NOTHING = { items: [], total: 0 };

/** Mails one overview, with what waits as it is now; each try is written down before the server is called. */
@Injectable()
export class DeliverDigest {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly waiting: WaitingWork,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async deliver(id: string): Promise<void> {
    const claimed = await this.unitOfWork.run((tx) => this.claim(tx, id));
    if (!claimed) return;
    const { personId, news } = claimed;
    const user = await this.unitOfWork.read((tx) => this.people.signedIn(tx, personId));
    if (user === null) return;
    const waits = await this.waitsFor(user);
    const at = new Date(this.clock.now().epochMilliseconds);
    if (news === 0 && waits.total === 0) {
      const standing = { state: 'empty', nextTryAt: null, at } as const;
      await this.unitOfWork.run((tx) => tx.update(DigestRow, { id }, standing));
      return;
    }
    const [language, { publicUrl }] = [user.language ?? 'nl', this.config];
    const words = digestIn(language, { news, waits, today: this.clock.today() }, publicUrl);
    const delivery = await this.mailer.send({
      to: user.email,
      subject: words.subject,
      text: `${words.text}\n\n${choiceLines([language], publicUrl)}`,
      messageId: `<${id}@${new URL(publicUrl).hostname}>`,
    });
    const now = this.clock.now().epochMilliseconds;
    const standing = afterTry(claimed, delivery, now);
    await this.unitOfWork.run((tx) =>
      tx.update(DigestRow, { id }, { ...standing, at: new Date(now) }),
    );
    if (delivery.outcome !== 'sent') {
      const { outcome, reason } = delivery;
      this.log.warn({ digest: id, outcome, reason, state: standing.state }, 'Mail not sent');
    }
  }

  /** For whom she acts is known as of her latest sign-in: after a while nothing of it is told. */
  private async waitsFor(user: SignedIn) {
    const seenAt = await this.unitOfWork.read((tx) => this.people.signedInAt(tx, user.personId));
    const until = readsUntil(dutchDate(seenAt.toTemporalInstant()));
    const isOver = Temporal.PlainDate.compare(this.clock.today(), until) > 0;
    return isOver ? NOTHING : this.waiting.of(user);
  }

  /** @returns null when it is done, not due, or being sent elsewhere */
  private async claim(tx: Tx, id: string) {
    const now = this.clock.now().epochMilliseconds;
    const row = await tx.findOne(DigestRow, {
      where: { id, nextTryAt: LessThanOrEqual(new Date(now)) },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    if (!row || row.state === 'empty') return null;
    const standing = beforeTry({ ...row, state: row.state }, now);
    await tx.update(DigestRow, { id }, { ...standing, at: new Date(now) });
    if (standing.state !== 'sending') return null;
    return { ...standing, personId: row.personId, news: row.news };
  }
}
