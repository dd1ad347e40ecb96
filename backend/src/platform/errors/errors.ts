import { ROLE_PROBLEMS, type Refusal, type Text } from '@tranche/domain';

/** A pointer into the request with a sentence about what stands there. */
export interface InputProblem {
  readonly pointer: string;
  readonly code: string;
  readonly text: Text;
}

/** An answer other than yes, with sentences in both languages; the filter picks the reader's. */
export abstract class DomainError extends Error {
  /** Tells apart what a page answers to by itself, where its status does not. */
  readonly type: string = 'about:blank';
  abstract readonly status: number;
  abstract readonly title: Text;
  abstract readonly detail: Text;
}

/** 409: the domain says no, with every reason. */
export class RefusedError extends DomainError {
  override readonly name = 'RefusedError';
  readonly status = 409;
  readonly title = { nl: 'Dit kan nu niet', en: 'This is not possible now' };
  readonly detail: Text;

  constructor(readonly refusal: Refusal) {
    super(refusal.reasons[0].code);
    this.detail = refusal.reasons[0].text;
  }
}

/** 404: it is not there, or not yours; which of the two is not told. */
export class NotFoundError extends DomainError {
  override readonly name = 'NotFoundError';
  readonly status = 404;
  readonly title = { nl: 'Niet gevonden', en: 'Not found' };
  readonly detail = {
    nl: 'Dit bestaat niet, of het is niet van u.',
    en: 'This does not exist, or it is not yours.',
  };
}

/** 403: you may see it, but not do this. */
export class ForbiddenError extends DomainError {
  override readonly name = 'ForbiddenError';
  readonly status = 403;
  readonly title = { nl: 'Dit mag u niet', en: 'You may not do this' };

  constructor(readonly detail: Text) {
    super(detail.en);
  }
}

/** 403: what somebody was here, a colleague changed or ended; the words say who, when and what follows. */
export class RoleError extends DomainError {
  override readonly name = 'RoleError';
  override readonly type: string;
  readonly status = 403;
  readonly title: Text;

  constructor(
    what: 'changed' | 'ended',
    readonly detail: Text,
  ) {
    super(detail.en);
    this.type = ROLE_PROBLEMS[what];
    this.title = ROLE_TITLES[what];
  }
}

const ROLE_TITLES = {
  changed: { nl: 'Uw rol is gewijzigd', en: 'Your role was changed' },
  ended: { nl: 'Uw rol is beëindigd', en: 'Your role has ended' },
};

/** 401: sign in first. */
export class SignInError extends DomainError {
  override readonly name = 'SignInError';
  readonly status = 401;
  readonly title = { nl: 'Log eerst in', en: 'Sign in first' };
  readonly detail = {
    nl: 'Log in om verder te gaan. Uw sessie kan zijn verlopen.',
    en: 'Sign in to continue. Your session may have ended.',
  };
}

/** 400: the input is wrong, with every problem together. */
export class InvalidInputError extends DomainError {
  override readonly name = 'InvalidInputError';
  readonly status = 400;
  readonly title = { nl: 'Er klopt iets niet', en: 'Something is not right' };
  readonly detail: Text;

  constructor(readonly problems: readonly InputProblem[]) {
    super('invalid input');
    this.detail = problems[0]?.text ?? this.title;
  }
}

export interface StaleDetails {
  readonly changedBy: string;
  /** Whoever saves now was first as well, in another window: nobody is told that of oneself. */
  readonly isYours: boolean;
  readonly changedAt: string;
  /** What stands there now, so that nobody has to throw typed text away. */
  readonly current: object;
}

/** 412: somebody else saved first. */
export class StaleError extends DomainError {
  override readonly name = 'StaleError';
  readonly status = 412;
  readonly title: Text;
  readonly detail: Text;

  constructor(readonly stale: StaleDetails) {
    super('stale');
    const { changedBy, isYours } = stale;
    this.title = isYours ? ELSEWHERE.title : FIRST;
    if (isYours) {
      this.detail = ELSEWHERE.detail;
      return;
    }
    this.detail = {
      nl: `${changedBy || 'Iemand'} heeft dit intussen gewijzigd. Uw tekst is niet verloren.`,
      en: `${changedBy || 'Somebody'} changed this in the meantime. Your text is not lost.`,
    };
  }
}

const FIRST = { nl: 'Iemand anders was u voor', en: 'Somebody else was first' };

const ELSEWHERE = {
  title: { nl: 'In een ander venster gewijzigd', en: 'Changed in another window' },
  detail: {
    nl: 'U hebt dit intussen zelf in een ander venster gewijzigd. Uw tekst is niet verloren.',
    en: 'You have changed this yourself in another window. Your text is not lost.',
  },
};

/** 428: a save must say which version it replaces. */
export class PreconditionRequiredError extends DomainError {
  override readonly name = 'PreconditionRequiredError';
  readonly status = 428;
  readonly title = { nl: 'Versie ontbreekt', en: 'Version missing' };
  readonly detail = {
    nl: 'Stuur met If-Match mee welke versie u wijzigt.',
    en: 'Send If-Match with the version that you change.',
  };
}

/** 413: the document is too large. */
export class TooLargeError extends DomainError {
  override readonly name = 'TooLargeError';
  readonly status = 413;
  readonly title = { nl: 'Te groot', en: 'Too large' };

  constructor(readonly detail: Text) {
    super(detail.en);
  }
}

/** 415: not a kind of document that is asked for. */
export class UnsupportedTypeError extends DomainError {
  override readonly name = 'UnsupportedTypeError';
  readonly status = 415;
  readonly title = { nl: 'Verkeerd soort bestand', en: 'Wrong kind of file' };

  constructor(readonly detail: Text) {
    super(detail.en);
  }
}

/** A yes that has to wait: the words say for how long, and so does `Retry-After`. */
export abstract class LaterError extends DomainError {
  abstract readonly retryAfter: number;
}

/** 503: somebody else is working on the same file. */
export class BusyError extends LaterError {
  override readonly name = 'BusyError';
  readonly status = 503;
  readonly retryAfter = 5;
  readonly title = { nl: 'Even geduld', en: 'A moment, please' };
  readonly detail = {
    nl: 'Hier wordt op dit moment aan gewerkt. Probeer het over enkele seconden opnieuw.',
    en: 'Somebody is working on this right now. Try again in a few seconds.',
  };

  constructor() {
    super('busy');
  }
}

/** 429: more of one kind than anybody needs. */
export class TooManyError extends LaterError {
  override readonly name = 'TooManyError';
  readonly status = 429;
  readonly title = { nl: 'Te veel verzoeken', en: 'Too many requests' };
  readonly detail: Text;

  constructor(readonly retryAfter: number) {
    super('too many');
    const minutes = Math.ceil(retryAfter / 60);
    this.detail = {
      nl: `U deed dit te vaak achter elkaar. Probeer het over ${minutes === 1 ? 'een minuut' : `${minutes} minuten`} opnieuw.`,
      en: `You did this too often in a row. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    };
  }
}
