import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import NodeClam from 'clamscan';
import { Config } from '../config/index.js';

export type ScanResult = 'clean' | 'infected' | 'not-scanned';

/** Has documents scanned by ClamAV where one is configured; otherwise says honestly: not scanned. */
@Injectable()
export class VirusScanner {
  private scanner: Promise<NodeClam> | undefined;

  constructor(private readonly config: Config) {}

  get isConfigured(): boolean {
    return this.config.clamav !== null;
  }

  async scan(content: Uint8Array): Promise<ScanResult> {
    const address = this.config.clamav;
    if (!address) return 'not-scanned';
    this.scanner ??= new NodeClam().init({
      clamdscan: {
        host: address.hostname,
        port: Number(address.port || 3310),
        timeout: 60_000,
        localFallback: false,
      },
      preference: 'clamdscan',
    });
    const { isInfected } = await (await this.scanner).scanStream(Readable.from([content]));
    return isInfected ? 'infected' : 'clean';
  }
}
