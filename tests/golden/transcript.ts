import type { Cue } from '../../src/domain/transcript/cue.ts';
import type { TranscriptSource } from '../../src/formats/transcript-source.ts';
import { episode } from './episode.ts';

const cue = (
  id: string,
  startSeconds: number,
  endSeconds: number,
  speaker: string,
  text: string,
): Cue => ({ id, startSeconds, endSeconds, speaker, text });

/** A small transcript with what the formats have to bear: signs of markup, fractions, voices that change, a pause. */
export const spoken: TranscriptSource = {
  episode,
  notes: ['A narration by the site. It is not the episode.', 'Voices: Salt and Pepper.'],
  cues: [
    cue('menu-s01', 0.35, 4.21, 'Narrator', 'Fish & chips, if 1 < 2.'),
    cue('menu-s02', 5, 8.5, 'Narrator', 'You say "more" --> I say less.'),
    cue('menu-s03', 9, 12, 'Partner', 'Do you? 🍽️'),
    cue('menu-s05', 12.5, 15, 'Narrator', 'I do.'),
    cue('menu-s06', 18, 20.25, 'Narrator', 'After a long pause, עוגה.'),
    cue('dishes-s01', 600, 603.007, 'Partner & Sons', 'Who <b>washes</b> up?'),
  ],
};
