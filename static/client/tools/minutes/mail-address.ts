/** What mail programs take from a browser: Outlook and Windows cut at about 2,000 characters. */
export const longestMailAddress = 1900;

/** Line ends of a mail. Source: RFC 6068, 5. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));

/** The address that opens a new mail with a subject and a text; null when it would be too long for mail programs. */
export const mailAddress = (subject: string, text: string): string | null => {
  const address = `mailto:?subject=${encode(subject)}&body=${encode(text)}`;
  return address.length <= longestMailAddress ? address : null;
};
