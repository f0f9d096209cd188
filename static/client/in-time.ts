/**
 * Asks with a signal that ends the request after so many milliseconds; the promise then rejects. Reading the body
 * counts: a server may send its headers and never the rest. `AbortSignal.timeout` is younger than the phones
 * that people bring.
 */
export const inTime = async <T>(
  ms: number,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), ms);
  try {
    return await ask(abort.signal);
  } finally {
    clearTimeout(timer);
  }
};
