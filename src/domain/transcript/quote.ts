import { formatTime } from '../time/format-time.ts';
import type { Seconds } from '../time/parse-time.ts';

/** What somebody quotes from a transcript. */
export interface Quote {
  text: string;
  /** The title of the episode that the narration accompanies. */
  title: string;
  startSeconds: Seconds;
  /** Where the quote is spoken: its address with the seconds from and to. */
  url: string;
}

/** The quote as text to paste: the words, whose they are, and the link. */
export const formatQuote = ({ text, title, startSeconds, url }: Quote): string =>
  `“${text}”\nCompanion narration to “${title}”, ${formatTime(startSeconds)}\n${url}`;
