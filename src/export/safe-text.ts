const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const REPLACEMENT = '\uFFFD';
const XML_SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text that may stand in XML, between tags and in attributes: what XML cannot hold becomes a replacement sign. */
export function xmlText(value: unknown): string {
  return String(value)
    .replace(NOT_IN_XML, REPLACEMENT)
    .replace(/[&<>"\t\n\r]/g, (sign) => XML_SIGNS[sign] ?? sign);
}

/** Text for formats that can hold any: what many readers stumble over becomes a replacement sign. */
export function plainText(value: unknown): string {
  return String(value).replace(NOT_IN_XML, REPLACEMENT);
}

/** A field of a table as RFC 4180 writes it. */
export function csvField(value: unknown): string {
  const text = String(value).replaceAll('\0', REPLACEMENT);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A field that a spreadsheet takes for text, never for a formula. */
export function spreadsheetField(value: unknown): string {
  const isFormula =
    typeof value === 'string' && /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(value);
  return csvField(isFormula ? `'${value}` : value);
}

/** A quoted string of the DOT language. */
export function dotString(value: unknown): string {
  const text = String(value).replace(NOT_IN_XML, REPLACEMENT);
  const escaped = text.replace(/["\\]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n');
  return `"${escaped}"`;
}

/** Text within a line of Markdown that is shown as it is: nothing of it is a sign, a link or a picture. */
export function markdownText(value: unknown): string {
  return plainText(value)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&@#!$]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/^[-+=]/, '\\$&');
}
