// Long lines for everybody, when asked for: a test that reads on one page what another page waited
// for passes as long as all lines are equally short, and fails now and then on a busy machine.

/** How much longer what a page sends and what it gets take, in milliseconds. */
export interface Lag {
  readonly up: number;
  readonly down: number;
}

/** The longest lag that the run asks for, in `E2E_LAG_MS`; 0 where it asks for none. */
const longestMs = (): number => {
  const asked = process.env['E2E_LAG_MS'] ?? '';
  const ms = Number(asked);
  if (!Number.isFinite(ms) || ms < 0) throw new Error(`E2E_LAG_MS is no time: ${asked}`);
  return ms;
};

/** A lag for one person: each way, none, a quarter of the longest or all of it. */
export const drawLag = (): Lag => {
  const draw = (): number => longestMs() * ([0, 0.25, 1][Math.floor(Math.random() * 3)] ?? 0);
  return {up: draw(), down: draw()};
};

/**
 * Runs inside every page before its own scripts, and can use nothing of this file but its argument:
 * what goes through sockets and `fetch` takes so much longer, and nothing overtakes what was sent on
 * the same socket before it.
 */
export const lengthenLines = ({up, down}: Lag): void => {
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const queue = (ms: number): ((run: () => void) => void) => {
    let free = Promise.resolve();
    return (run) => {
      const arrived = wait(ms);
      free = free
        .then(() => arrived)
        .then(run)
        .catch(reportError);
    };
  };

  class LongSocket extends WebSocket {
    readonly sendLater = queue(up);

    constructor(...options: ConstructorParameters<typeof WebSocket>) {
      super(...options);
      const hearLater = queue(down);
      const heard = new WeakSet<Event>();
      // The first listener: whoever listens after it gets the copy alone.
      this.addEventListener('message', (event) => {
        if (heard.has(event)) return;
        event.stopImmediatePropagation();
        const copy = new MessageEvent<unknown>('message', {data: event.data as unknown});
        heard.add(copy);
        hearLater(() => this.dispatchEvent(copy));
      });
    }

    override send(data: Parameters<WebSocket['send']>[0]): void {
      this.sendLater(() => {
        if (this.readyState === WebSocket.OPEN) super.send(data);
      });
    }
  }
  window.WebSocket = LongSocket;

  const fetchAtOnce = window.fetch.bind(window);
  window.fetch = async (...request) => {
    await wait(up);
    const answer = await fetchAtOnce(...request);
    await wait(down);
    return answer;
  };
};
