import { formatTime } from '../time/format-time.ts';
import type { Seconds } from '../time/parse-time.ts';

/** One entry of an episode's timeline as an author wrote it: a chapter, or a gap that is marked as one. */
export interface TimelineEntry {
  name: string;
  startSeconds: Seconds;
  endSeconds: Seconds;
}

/** A fault of a timeline: which entry, which of its fields, and what to do about it. */
export interface TimelineFault {
  index: number;
  field: 'start' | 'end';
  message: string;
}

/** YouTube drops chapters that are shorter than this (vendor's help page). */
const SHORTEST_CHAPTER_SECONDS = 10;

/**
 * Checks that the entries cover the episode from 0 to its duration, in order, without overlap and
 * without a gap that is not marked as one.
 *
 * @returns one fault per entry at most, in order; an empty list for a sound timeline.
 */
export function validateTimeline(
  entries: readonly TimelineEntry[],
  durationSeconds: Seconds,
): TimelineFault[] {
  const faults: TimelineFault[] = [];
  entries.forEach((entry, index) => {
    const previous = entries[index - 1];
    const fault =
      againstItself(entry, durationSeconds) ??
      (previous ? againstPrevious(entry, previous) : againstStart(entry)) ??
      (index === entries.length - 1 ? againstEnd(entry, durationSeconds) : null);
    if (fault) faults.push({ index, ...fault });
  });
  return faults;
}

type Fault = Omit<TimelineFault, 'index'> | null;

function againstItself(entry: TimelineEntry, durationSeconds: Seconds): Fault {
  const { startSeconds, endSeconds, name } = entry;
  if (endSeconds > durationSeconds) {
    const message = `${name} ends at ${formatTime(endSeconds)}, but the episode lasts ${formatTime(durationSeconds)}. Write an end of at most ${formatTime(durationSeconds)}, or correct the duration.`;
    return { field: 'end', message };
  }
  if (endSeconds <= startSeconds) {
    const message = `${name} ends at ${formatTime(endSeconds)}, which is not after its start at ${formatTime(startSeconds)}. Write an end later than ${formatTime(startSeconds)}.`;
    return { field: 'end', message };
  }
  if (endSeconds - startSeconds < SHORTEST_CHAPTER_SECONDS) {
    const message = `${name} lasts ${endSeconds - startSeconds} seconds. Players drop chapters shorter than ${SHORTEST_CHAPTER_SECONDS} seconds: join it with a neighbour.`;
    return { field: 'end', message };
  }
  return null;
}

function againstStart(entry: TimelineEntry): Fault {
  if (entry.startSeconds === 0) return null;
  const message = `the first chapter starts at ${formatTime(entry.startSeconds)}. Write 0:00, or put an entry with "gap" before it.`;
  return { field: 'start', message };
}

function againstPrevious(entry: TimelineEntry, previous: TimelineEntry): Fault {
  const start = formatTime(entry.startSeconds);
  const end = formatTime(previous.endSeconds);
  if (entry.startSeconds < previous.startSeconds) {
    const message = `${entry.name} starts at ${start}, before ${previous.name}, which stands above it. Put the chapters in the order of their times.`;
    return { field: 'start', message };
  }
  if (entry.startSeconds < previous.endSeconds) {
    const message = `${entry.name} starts at ${start}, before ${previous.name} ends at ${end}. Write ${end}, or end ${previous.name} at ${start}.`;
    return { field: 'start', message };
  }
  if (entry.startSeconds > previous.endSeconds) {
    const message = `between ${previous.name}, which ends at ${end}, and ${entry.name}, which starts at ${start}, nothing is listed. Write ${end}, or put an entry with "gap" between them.`;
    return { field: 'start', message };
  }
  return null;
}

function againstEnd(entry: TimelineEntry, durationSeconds: Seconds): Fault {
  if (entry.endSeconds === durationSeconds) return null;
  const end = formatTime(durationSeconds);
  const message = `${entry.name} is the last and ends at ${formatTime(entry.endSeconds)}, but the episode lasts ${end}. Write ${end}, or put an entry with "gap" after it.`;
  return { field: 'end', message };
}
