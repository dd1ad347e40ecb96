import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { DomainError } from '../errors/index.js';

/** More than this at once is no person with a browser. */
const MOST_PER_PERSON = 3;

/** 429: this person has enough files on the way. */
class EnoughOnTheWayError extends DomainError {
  override readonly name = 'EnoughOnTheWayError';
  readonly status = 429;
  readonly title = { nl: 'Eén voor één', en: 'One at a time' };
  readonly detail = {
    nl: `U stuurt al ${MOST_PER_PERSON} bestanden tegelijk. Wacht tot er één klaar is en stuur dit bestand dan opnieuw.`,
    en: `You are sending ${MOST_PER_PERSON} files at once already. Wait until one is done and send this file again.`,
  };
}

/** 503: everybody together has enough files on the way. */
class TooManyUploadsError extends DomainError {
  override readonly name = 'TooManyUploadsError';
  readonly status = 503;
  readonly title = { nl: 'Het is nu druk', en: 'It is busy now' };
  readonly detail = {
    nl: 'Er worden nu veel bestanden tegelijk gestuurd. Stuur dit bestand over een minuut opnieuw.',
    en: 'Many files are being sent at the moment. Send this file again in a minute.',
  };
}

/** Lets in so many uploads at once and no more, so that nobody's line, disk or memory fills up. */
@Injectable()
export class UploadGate {
  private readonly perPerson = new Map<string, number>();
  private count = 0;

  constructor(private readonly config: Config) {}

  /** @throws EnoughOnTheWayError or TooManyUploadsError before a byte is read */
  async through<Result>(personId: string, upload: () => Promise<Result>): Promise<Result> {
    const own = this.perPerson.get(personId) ?? 0;
    if (own >= MOST_PER_PERSON) throw new EnoughOnTheWayError();
    if (this.count >= this.config.uploads.atOnce) throw new TooManyUploadsError();
    this.count += 1;
    this.perPerson.set(personId, own + 1);
    try {
      return await upload();
    } finally {
      this.count -= 1;
      this.leave(personId);
    }
  }

  private leave(personId: string): void {
    const left = (this.perPerson.get(personId) ?? 1) - 1;
    if (left > 0) this.perPerson.set(personId, left);
    else this.perPerson.delete(personId);
  }
}
