/**
 * Applies a function to each item, several at once, and gives the results in the order of the items.
 *
 * @param ahead how many may be under way or waiting at a time
 */
export async function* mapInOrder<T, R>(
  items: Iterable<T>,
  ahead: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for (const item of items) {
    underWay.push(map(item));
    if (underWay.length >= ahead) yield await underWay.shift()!;
  }
  for (const result of underWay) yield await result;
}
