import { parseBuffer } from 'music-metadata';
import type { Sound } from './judge-sound.ts';
import { readFrames } from './mpeg-frames.ts';

interface ContentsFrame {
  childElementIds: string[];
  flags: { topLevel: boolean; ordered: boolean };
}

/** What two readers that know nothing of how the file was made find in it. */
export async function readSound(file: Uint8Array): Promise<Sound> {
  const { common, format, native } = await parseBuffer(
    file,
    { mimeType: 'audio/mpeg' },
    { includeChapters: true, duration: true },
  );
  const tags = native['ID3v2.3'] ?? [];
  const values = (id: string) => tags.filter((tag) => tag.id === id).map(({ value }) => value);
  const labels = values('CHAP').map((value) => (value as { label: string }).label);
  const contents = values('CTOC') as ContentsFrame[];
  return {
    bytes: file.length,
    durationSeconds: format.duration ?? 0,
    bitrate: format.bitrate ?? 0,
    profile: format.codecProfile ?? '',
    tagTypes: format.tagTypes ?? [],
    title: common.title ?? '',
    artist: common.artist ?? '',
    chapters: (format.chapters ?? []).map(({ title, start, end, timeScale = 1 }) => ({
      title,
      startSeconds: start / timeScale,
      endSeconds: (end ?? Number.NaN) / timeScale,
    })),
    labels,
    contents: contents.map(({ childElementIds, flags }) => ({
      children: childElementIds,
      ...flags,
    })),
    frames: readFrames(file),
  };
}
