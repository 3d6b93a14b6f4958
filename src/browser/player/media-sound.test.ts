import { describe, expect, it } from 'vitest';
import { MediaSound } from './media-sound.ts';

/** A media element with an address that has failed, or not. */
function element(src: string, hasFailed: boolean) {
  const done: string[] = [];
  const audio = {
    error: hasFailed ? { code: 4 } : null,
    getAttribute: () => src,
    load: () => done.push('load'),
    set src(address: string) {
      done.push(`src ${address}`);
    },
  };
  return { audio: audio as unknown as HTMLAudioElement, done };
}

describe('a media element that becomes a source of sound', () => {
  it.each([
    ['is left as it is with its own address', '/a.mp3', false, '/a.mp3', []],
    ['is fetched once more when its own address has failed', '/a.mp3', true, '/a.mp3', ['load']],
    ['takes another address', '/a.mp3', false, '/b.mp3', ['src /b.mp3']],
    ['takes another address after a failure, once', '/a.mp3', true, '/b.mp3', ['src /b.mp3']],
    ['is left alone where the page has no sound', '', false, undefined, []],
  ])('%s', (_, src, hasFailed, address, expected) => {
    const { audio, done } = element(src, hasFailed);
    new MediaSound(audio, address);
    expect(done).toEqual(expected);
  });
});
