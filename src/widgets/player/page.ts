import type { PlayerChapter } from '../../domain/player/player-chapter.ts';

/** The addresses that the page itself can play. */
export type Addresses = Partial<Record<'show' | 'narration', string>>;

/** A chapter with its place in the episode, from 1. */
export interface NumberedChapter extends PlayerChapter {
  number: number;
}

/** What the static page says to its player. */
export interface PlayerPage {
  root: HTMLElement;
  audio: HTMLAudioElement;
  episode: string;
  title: string;
  show: string;
  durationSeconds: number;
  /** The chapters that this player plays: all, or the one that it is limited to. */
  chapters: NumberedChapter[];
  addresses: Addresses;
}

/** Reads the player's element: the list of chapters in it is the data. */
export function readPage(): PlayerPage {
  const root = document.querySelector('[data-player]') as HTMLElement;
  const { episode = '', title = '', show = '', duration, audio, narration } = root.dataset;
  return {
    root,
    audio: root.querySelector('audio') as HTMLAudioElement,
    episode,
    title,
    show,
    durationSeconds: Number(duration),
    chapters: [...root.querySelectorAll<HTMLElement>('[data-chapter]')].map(({ dataset }) => ({
      id: dataset.chapter ?? '',
      title: dataset.title ?? '',
      number: Number(dataset.number),
      startSeconds: Number(dataset.start),
      endSeconds: Number(dataset.end),
    })),
    addresses: { ...(audio && { show: audio }), ...(narration && { narration }) },
  };
}
