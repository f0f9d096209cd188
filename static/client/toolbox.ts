import type {Tools} from './panel/desk';

/** Where the two files meet. */
interface MeetingPlace {
  /** What the tools use of the first file, in the order in which the build names the exports of `kit.ts`. */
  readonly kit: readonly unknown[];
  readonly give: (tools: Tools) => void;
}

declare global {
  interface Window {
    ep_ag?: MeetingPlace;
  }
}

let kit: readonly unknown[] = [];

/** Lays out what the tools will use; the built entry does it. */
export const offerKit = (parts: readonly unknown[]): void => {
  kit = parts;
};

/** The way to the second file. */
export interface Toolbox {
  /** Null until they are here, with their looks. */
  readonly tools: () => Tools | null;
  /** Has them loaded, once. */
  readonly load: () => void;
  /** Does something with the tools, as soon as they are here. Of what waits for them, the last one is done. */
  readonly use: (use: (tools: Tools) => void) => void;
}

/** The time before a file that did not come is asked for again. */
const pauseMs = 3000;

/**
 * The way to the tools, at `address`, and their style sheet beside them. The first who asks has them loaded, the
 * tools again and again where the network fails; `onArrival` tells when something is here.
 */
export const createToolbox = (address: string, onArrival: () => void): Toolbox => {
  let given: Tools | null = null;
  let isStyled = false;
  let isAsked = false;
  let waiting: ((tools: Tools) => void) | null = null;

  const tools = (): Tools | null => (isStyled ? given : null);
  /** Does what waits for the tools, if they are here. */
  const settle = (): void => {
    const here = tools();
    const use = waiting;
    if (!here || !use) return;
    waiting = null;
    use(here);
  };
  const arrive = (): void => {
    settle();
    onArrival();
  };
  const loadScript = (): void => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = script.onerror = () => {
      script.remove();
      if (given === null) setTimeout(loadScript, pauseMs);
    };
    document.head.append(script);
  };
  const load = (): void => {
    if (isAsked) return;
    isAsked = true;
    window.ep_ag = {
      kit,
      give: (parts) => {
        given = parts;
        arrive();
      },
    };
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = address.replace('js/tools.js', 'css/tools.css');
    // Without their looks, the tools still work.
    style.onload = style.onerror = () => {
      isStyled = true;
      arrive();
    };
    document.head.append(style);
    loadScript();
  };
  return {
    tools,
    load,
    use: (use) => {
      waiting = use;
      load();
      settle();
    },
  };
};
