import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { DomainError } from '../errors/index.js';
import { LOG, type Logger } from '../log/index.js';
import { askClamd, type ClamdAddress } from './ask-clamd.js';

export type ScanResult = 'clean' | 'infected' | 'not-scanned';

const PORT = 3310;
const SECONDS = 60;

/** 503: a document that must be scanned could not be; it has not been kept. */
export class ScanUnavailableError extends DomainError {
  override readonly name = 'ScanUnavailableError';
  readonly status = 503;
  readonly title = { nl: 'Controle op virussen lukt nu niet', en: 'Virus check not possible now' };
  readonly detail = {
    nl: 'Dit bestand kon nu niet op virussen worden gecontroleerd. Het is niet bewaard. Probeer het over een paar minuten opnieuw.',
    en: 'This file could not be checked for viruses now. It has not been kept. Try again in a few minutes.',
  };
}

/**
 * Has documents scanned by ClamAV where one is configured; otherwise says honestly: not scanned.
 * A scanner that gives no clear answer has not scanned. Whether a document may come in then is a
 * setting; without it, it may not.
 */
@Injectable()
export class VirusScanner {
  constructor(
    private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  get isConfigured(): boolean {
    return this.config.clamav !== null;
  }

  /** @throws ScanUnavailableError when it could not be scanned and must be */
  async scan(content: AsyncIterable<unknown>): Promise<ScanResult> {
    const { clamav } = this.config;
    if (!clamav) return 'not-scanned';
    try {
      return await askClamd(addressIn(clamav.url), content);
    } catch (error) {
      this.log.error({ err: error }, 'The virus scanner gave no verdict');
      if (clamav.isRequired) throw new ScanUnavailableError();
      return 'not-scanned';
    }
  }
}

function addressIn(url: URL): ClamdAddress {
  const seconds = Number(url.searchParams.get('timeout') ?? SECONDS);
  return {
    host: url.hostname,
    port: Number(url.port || PORT),
    timeoutMs: 1000 * (Number.isFinite(seconds) && seconds > 0 ? seconds : SECONDS),
  };
}
