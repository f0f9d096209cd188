import {options} from 'preact';

/** What Preact has put off. */
let rest: (() => void) | null = null;

const drawRest = (): void => {
  const draw = rest;
  rest = null;
  draw?.();
};

// As Preact does by itself, but for our hand on what is put off.
options.debounceRendering = (draw) => {
  rest = draw;
  void Promise.resolve().then(drawRest);
};

/**
 * Draws, and at once also what Preact puts off until a moment later: the parts that use a context whose value is
 * another one now. Whoever acts goes on with what is in the page then, be it a focus or a place to scroll to.
 */
export const drawNow = (draw: () => void): void => {
  draw();
  drawRest();
};
