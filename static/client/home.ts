/**
 * The home page's form: send it to the pad that it names. Etherpad's access checks read the pad's
 * name from the path, so it can't be a field. The page is Etherpad's own and has no client hooks.
 */

/** A pad's name as Etherpad keeps it: no blanks and no colons. */
const padName = (typed: string): string => typed.trim().replace(/\s+/g, '_').replace(/:+/g, '_');

const form = document.getElementById('ep-ag-home');
const nameField = document.getElementById('ep-ag-home-name');

if (form instanceof HTMLFormElement && nameField instanceof HTMLInputElement) {
  form.addEventListener('submit', (event) => {
    const name = padName(nameField.value);
    if (name === '') {
      event.preventDefault();
      nameField.focus();
      return;
    }
    form.action = `p/${encodeURIComponent(name)}/meeting`;
  });
}
