// @ts-check

/**
 * The value of a settings file: JSON with comments and commas before closing brackets, as Etherpad
 * allows them.
 * @param {string} text
 * @returns {Record<string, unknown>}
 */
export const readSettings = (text) => {
  const withoutComments = text.replace(
    /("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (_match, string) => string ?? '',
  );
  const plain = withoutComments.replace(
    /("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g,
    (_match, string) => string ?? '',
  );
  return JSON.parse(plain);
};
