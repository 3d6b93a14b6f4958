import { formatMoment } from '../domain/links/addresses.ts';
import { formatTime } from '../domain/time/format-time.ts';
import type { Cue } from '../domain/transcript/cue.ts';
import { groupCues, type Paragraph } from '../domain/transcript/paragraphs.ts';
import { escapeHtml } from './escape-html.ts';
import type { TranscriptSource } from './transcript-source.ts';

/** A voice is named where it begins to speak. */
const voiceOf = ({ speaker }: Paragraph, previous?: Paragraph) =>
  speaker === '' || speaker === previous?.speaker ? '' : `<b>${escapeHtml(speaker)}</b> `;

/** Milliseconds at most, as everywhere. */
const seconds = (time: number) => Math.round(time * 1000) / 1000;

/**
 * The whole transcript as HTML: a heading for each chapter, a link for each sentence. The link's id is the sentence's
 * lasting name, its address the moment, its data the interval in seconds: this list is all that a script needs.
 */
export function renderTranscriptHtml({ episode, cues }: TranscriptSource): string {
  return groupCues(cues, episode.chapters)
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ chapter, paragraphs }) => {
      const title = `<h3 id="transcript-${chapter.id}">${escapeHtml(chapter.title)}</h3>`;
      const text = paragraphs.map(
        (one, index) =>
          `<p>${voiceOf(one, paragraphs[index - 1])}${one.cues.map(renderSentence).join(' ')}</p>`,
      );
      return [title, ...text].join('\n');
    })
    .join('\n');
}

const renderSentence = ({ id, startSeconds, endSeconds, text }: Cue) =>
  `<a class="cue" id="${escapeHtml(id)}" href="#${formatMoment(startSeconds)}" data-start="${seconds(startSeconds)}" data-end="${seconds(endSeconds)}">${escapeHtml(text)}</a>`;

/**
 * What is said in one chapter, for the chapter's own page: paragraphs that begin with a link to their moment. Sentences
 * have their anchors on the episode's page alone.
 *
 * @param momentUrl the address of a moment of the episode
 */
export function renderChapterTranscriptHtml(
  { episode, cues }: TranscriptSource,
  chapterId: string,
  momentUrl: (seconds: number) => string,
): string {
  const spoken = groupCues(cues, episode.chapters).find(({ chapter }) => chapter.id === chapterId);
  return (spoken?.paragraphs ?? [])
    .map((one, index, all) => {
      const start = one.cues[0]?.startSeconds ?? 0;
      const text = escapeHtml(one.cues.map((cue) => cue.text).join(' '));
      return `<p><a href="${escapeHtml(momentUrl(start))}">${formatTime(start)}</a> ${voiceOf(one, all[index - 1])}${text}</p>`;
    })
    .join('\n');
}
