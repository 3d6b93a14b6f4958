import type { Phone } from '../../../src/domain/narration/phones.ts';

/** Reads what `flite -psdur` prints: `name:endSeconds` for each phone, one after the other. */
export function parsePhones(printed: string): Phone[] {
  let startSeconds = 0;
  return printed
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => {
      const [, name, end] = /^([a-z]+):(\d+(?:\.\d+)?)$/.exec(entry) ?? [];
      const endSeconds = Number(end);
      if (name === undefined || !(endSeconds >= startSeconds))
        throw new Error(`flite printed "${entry}", which is not a phone and its time.`);
      const phone = { name, startSeconds, endSeconds };
      startSeconds = endSeconds;
      return phone;
    });
}

/** Reads what `flite -ps` prints: the names of phones. */
export const parsePhoneNames = (printed: string): string[] => printed.split(/\s+/).filter(Boolean);

/** Reads the samples of a WAV file of 16 bits, one channel and the given rate. */
export function parseWav(file: Uint8Array, sampleRate: number): Int16Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const name = (at: number) => String.fromCharCode(...file.subarray(at, at + 4));
  let format = '';
  for (let at = 12; at + 8 <= file.length; ) {
    const length = view.getUint32(at + 4, true);
    const body = at + 8;
    if (name(at) === 'fmt ')
      format = [view.getUint16(body + 2, true), view.getUint32(body + 4, true)].join(' at ');
    if (name(at) === 'data') {
      if (format !== `1 at ${sampleRate}`)
        throw new Error(`The recording has channels and rate ${format}, not 1 at ${sampleRate}.`);
      const count = Math.min(length, file.length - body) >> 1;
      return Int16Array.from({ length: count }, (_, index) =>
        view.getInt16(body + index * 2, true),
      );
    }
    at = body + length + (length % 2);
  }
  throw new Error('The recording has no samples.');
}
