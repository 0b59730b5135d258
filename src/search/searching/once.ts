/** Work that is done once, its outcome kept; again only after it failed. */

export function onceFor<K, V>(cache: Map<K, Promise<V>>, key: K, work: () => Promise<V>): Promise<V> {
  let running = cache.get(key);
  if (!running) {
    running = work();
    running.catch(() => cache.delete(key));
    cache.set(key, running);
  }
  return running;
}

export function once<T>(work: () => Promise<T>): () => Promise<T> {
  const cache = new Map<null, Promise<T>>();
  return () => onceFor(cache, null, work);
}
