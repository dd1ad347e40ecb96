/** How many things happen at the same time: enough to keep database and process both at work. */
export const WIDTH = 4;

/**
 * Does the work for every item, a few at a time: fast, without asking for a connection each.
 * When one fails, the others come to their end first: nothing goes on behind the caller's back.
 */
export async function sideBySide<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const lane = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  const lanes = await Promise.allSettled(Array.from({ length: width }, lane));
  const failed = lanes.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}
