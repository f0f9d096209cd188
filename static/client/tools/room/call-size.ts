import {recall, remember} from '../../panel/remembered';

/** One edge of the call that can be moved: its height, or the width of the column around it. */
interface Edge {
  readonly axis: 'height' | 'width';
  /** In pixels. */
  readonly least: number;
  readonly most: () => number;
  readonly usual: number;
}

const step = 20;

/** Sizes that this browser remembers, in pixels: height, then width; 0 where there is none. */
const recalled = (): Readonly<Record<Edge['axis'], number>> => {
  const [height = '', width = ''] = (recall('call-size') ?? '').split(' ');
  return {height: Number(height) || 0, width: Number(width) || 0};
};

/**
 * A separator that moves an edge, by pointer or by arrow keys (ARIA's window splitter); Home and End go
 * to the ends. The queue below the call always keeps some room.
 */
const createGrip = (column: HTMLElement, {axis, least, most, usual}: Edge): HTMLElement => {
  const grip = document.createElement('div');
  grip.className = `ep-ag-grip ep-ag-grip-${axis}`;
  grip.setAttribute('role', 'separator');
  grip.setAttribute('aria-orientation', axis === 'height' ? 'horizontal' : 'vertical');
  grip.setAttribute('data-ep-ag', `call-${axis}`);
  grip.tabIndex = 0;
  let size = recalled()[axis] || usual;
  const set = (wanted: number): void => {
    const end = Math.max(most(), least);
    size = Math.round(Math.min(Math.max(wanted, least), end));
    // On the page: the chat's icon stands beside the column.
    document.documentElement.style.setProperty(`--ep-ag-call-${axis}`, `${size}px`);
    grip.setAttribute('aria-valuenow', `${size}`);
    grip.setAttribute('aria-valuemin', `${least}`);
    grip.setAttribute('aria-valuemax', `${end}`);
  };
  const keep = (): void => {
    const {height, width} = recalled();
    remember('call-size', axis === 'height' ? `${size} ${width}` : `${height} ${size}`);
  };
  // Beside a text that runs from right to left the column stands on the other side.
  const isMirrored = (): boolean => getComputedStyle(column).direction === 'rtl';
  const grow = (event: {readonly clientX: number; readonly clientY: number}): number => {
    const box = column.getBoundingClientRect();
    if (axis === 'height') return event.clientY - box.top;
    return isMirrored() ? event.clientX - box.left : box.right - event.clientX;
  };
  grip.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    grip.focus();
    // Captured, the pointer is followed over the frame too.
    grip.setPointerCapture(event.pointerId);
  });
  grip.addEventListener('pointermove', (event) => {
    if (grip.hasPointerCapture(event.pointerId)) set(grow(event));
  });
  grip.addEventListener('lostpointercapture', keep);
  grip.addEventListener('keydown', (event) => {
    const larger = axis === 'height' ? 'ArrowDown' : isMirrored() ? 'ArrowRight' : 'ArrowLeft';
    const smaller = axis === 'height' ? 'ArrowUp' : isMirrored() ? 'ArrowLeft' : 'ArrowRight';
    const sizes: Readonly<Record<string, number>> = {
      [larger]: size + step,
      [smaller]: size - step,
      Home: least,
      End: most(),
    };
    const wanted = sizes[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
    keep();
  });
  window.addEventListener('resize', () => set(size));
  set(size);
  return grip;
};

/** The two grips of a call. */
export interface Grips {
  readonly height: HTMLElement;
  readonly width: HTMLElement;
}

/** What moves the edges of a call in `column`. */
export const createGrips = (column: HTMLElement): Grips => ({
  height: createGrip(column, {
    axis: 'height',
    least: 120,
    most: () => column.clientHeight - 260,
    usual: 260,
  }),
  width: createGrip(column, {
    axis: 'width',
    least: 300,
    most: () => window.innerWidth * 0.6,
    usual: 340,
  }),
});
