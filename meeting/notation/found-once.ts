/**
 * A reader of values that never change: what it finds in one is kept for as long as that value lives. The
 * parts of a reading that an edit leaves alone are the same values in the next reading, and so are known.
 */
export const foundOnce = <Value extends object, Found extends object>(
  find: (value: Value) => Found,
): ((value: Value) => Found) => {
  const known = new WeakMap<Value, Found>();
  return (value) => {
    let found = known.get(value);
    if (!found) known.set(value, (found = find(value)));
    return found;
  };
};
