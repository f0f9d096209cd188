/** How many of a list's items are wholly within its box: those that are not shown keep their room. */
export const fitRows = (list: HTMLElement): number => {
  const {bottom} = list.getBoundingClientRect();
  const rows = [...list.children];
  const cut = rows.findIndex((row) => row.getBoundingClientRect().bottom > bottom + 1);
  return cut < 0 ? rows.length : cut;
};
