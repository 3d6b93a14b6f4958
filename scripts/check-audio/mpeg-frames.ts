/** What the frames of an MP3 file say, each by its own header. */
export interface Frames {
  /** Every kind of frame that carries sound, such as `48 kbit/s, 24000 Hz, mono`, with its number. */
  kinds: Map<string, number>;
  /** The tag of the first frame: `Info` for constant, `Xing` for variable bit rate; empty when there is none. */
  tag: string;
  /** Samples a listener hears: those of all frames less what the encoder added at both ends. */
  samples: number;
  /** Bytes that belong to no frame. */
  strayBytes: number;
}

// MPEG 2, layer III: the bit rates of ISO/IEC 13818-3 in kbit/s, and the rates in Hz.
const BIT_RATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLE_RATES = [22_050, 24_000, 16_000];
const SAMPLES_PER_FRAME = 576;
const HEADER_BYTES = 4;
/** From a frame's start to its Xing or Info tag: header, then side information of a mono MPEG 2 frame. */
const TAG_AT = HEADER_BYTES + 9;
/** From that tag to the twelve bits each of delay and padding (LAME's tag, revision 1). */
const DELAYS_AT = 141;

/** Walks through an MPEG 2 layer III file frame by frame, behind its ID3v2 tag. */
export function readFrames(file: Uint8Array): Frames {
  const kinds = new Map<string, number>();
  let [tag, frames, added, strayBytes] = ['', 0, 0, 0];
  for (let at = id3Length(file), first = true; at + HEADER_BYTES <= file.length; ) {
    const header = parseHeader(file, at);
    if (!header) {
      strayBytes += 1;
      at += 1;
      continue;
    }
    const name = first ? text(file, at + TAG_AT) : '';
    if (name === 'Info' || name === 'Xing') {
      tag = name;
      const [high = 0, middle = 0, low = 0] = file.subarray(at + TAG_AT + DELAYS_AT);
      added = ((high << 4) | (middle >> 4)) + (((middle & 15) << 8) | low);
    } else {
      kinds.set(header.kind, (kinds.get(header.kind) ?? 0) + 1);
      frames += 1;
    }
    first = false;
    at += header.bytes;
  }
  return { kinds, tag, strayBytes, samples: frames * SAMPLES_PER_FRAME - added };
}

const text = (file: Uint8Array, at: number) => String.fromCharCode(...file.subarray(at, at + 4));

function id3Length(file: Uint8Array): number {
  if (text(file, 0).slice(0, 3) !== 'ID3') return 0;
  // Its length is written with seven bits a byte, and leaves out its own ten bytes.
  return 10 + file.subarray(6, 10).reduce((length, byte) => length * 128 + byte, 0);
}

function parseHeader(file: Uint8Array, at: number): { kind: string; bytes: number } | null {
  const [sync = 0, version = 0, rates = 0, mode = 0] = file.subarray(at, at + HEADER_BYTES);
  // Eleven bits of sync, MPEG 2, layer III; the last bit says whether a checksum follows.
  if (sync !== 0xff || (version & 0xfe) !== 0xf2) return null;
  const [bitRate, sampleRate] = [BIT_RATES[rates >> 4], SAMPLE_RATES[(rates >> 2) & 3]];
  if (!bitRate || !sampleRate) return null;
  const padding = (rates >> 1) & 1;
  const channels = mode >> 6 === 3 ? 'mono' : 'not mono';
  return {
    kind: `${bitRate} kbit/s, ${sampleRate} Hz, ${channels}`,
    bytes: Math.floor((SAMPLES_PER_FRAME / 8) * ((bitRate * 1000) / sampleRate)) + padding,
  };
}
