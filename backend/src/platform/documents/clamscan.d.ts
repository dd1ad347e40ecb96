/** The little of clamscan 2.4 that the portal uses; the package brings no types. */
declare module 'clamscan' {
  import type { Readable } from 'node:stream';

  interface Options {
    readonly clamdscan: {
      readonly host: string;
      readonly port: number;
      readonly timeout: number;
      readonly localFallback: boolean;
    };
    readonly preference: 'clamdscan';
  }

  export default class NodeClam {
    init(options: Options): Promise<NodeClam>;
    scanStream(stream: Readable): Promise<{ readonly isInfected: boolean | null }>;
  }
}
