const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Ctrl-C and its kin stop every part, in order; pressing twice is no hurry. */
export function endOnSignal(parts) {
  for (const [signal, code] of Object.entries(CODES)) {
    process.on(signal, async () => {
      if (parts.isStopping) return;
      process.stdout.write('\n  Stopping …\n');
      await parts.stop();
      process.exit(signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : code);
    });
  }
}
