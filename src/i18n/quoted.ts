/** A quotation; quotation marks inside it become single ones. */
export const quoted = (text: string) => `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
