/** The characters of the bytes 0x80 to 0x9f in windows-1252 (WHATWG Encoding); in Latin-1 these are controls. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_CONTROL = 0x80;

/**
 * The text of bytes in an encoding by any of its names on the web ("latin1" is windows-1252 there), its
 * byte order mark left out; null when no such encoding is known or some bytes are none of it.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    // Node.js takes windows-1252 for Latin-1 from 20.18.3 on (nodejs/node issue 56542).
    return decoder.encoding === 'windows-1252' ? withUpperControls(text) : text;
  } catch {
    return null;
  }
}

function withUpperControls(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (control) => UPPER_CONTROLS[control.charCodeAt(0) - FIRST_CONTROL] ?? control,
  );
}
