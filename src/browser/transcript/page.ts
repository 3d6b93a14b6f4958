/** The parts of a transcript's section. Its links are the data: each names its interval. */
export interface TranscriptPage {
  section: HTMLElement;
  text: HTMLElement;
  cues: HTMLAnchorElement[];
  field: HTMLInputElement;
  quote: HTMLButtonElement;
  back: HTMLButtonElement;
  status: HTMLElement;
}

/** Reads the section of `Transcript.astro`, which stands on the page. */
export function readPage(): TranscriptPage {
  const part = <Found extends HTMLElement>(selector: string) =>
    document.querySelector<Found>(`[data-transcript] ${selector}`) as Found;
  const text = part('.transcript-text');
  return {
    section: part(''),
    text,
    cues: [...text.querySelectorAll<HTMLAnchorElement>('.cue')],
    field: part('input'),
    quote: part('[data-quote]'),
    back: part('[data-back]'),
    status: part('[role=status]'),
  };
}
