/** Runs at most `width` pieces of work at once, the others in the order they came. */
export function queueOf(width: number) {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async function enqueued<T>(work: () => Promise<T>): Promise<T> {
    if (running < width) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The slot passes straight to the next in line, so that nobody who comes later can take it.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
