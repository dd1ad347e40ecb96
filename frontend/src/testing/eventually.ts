/** Asks again until the answer is yes; for what a part brings about that is fetched first. */
export async function eventually(isSo: () => unknown, withinMs = 5_000): Promise<void> {
  const until = performance.now() + withinMs;
  while (!isSo()) {
    if (performance.now() > until) throw new Error(`Not so in time: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
