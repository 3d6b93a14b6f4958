import type { Seconds } from '../time/parse-time.ts';

/** What an instructor sets, in order. All texts are plain, and all but the items may be empty. */
export interface Assignment {
  title: string;
  note: string;
  /** When it is due, in the instructor's own words. */
  due: string;
  items: AssignmentItem[];
}

export type AssignmentItem =
  | {
      kind: 'chapter';
      /** `episode/chapter`. */
      id: string;
      /** Seconds of the episode, from and to; null for the chapter from its start to its end. */
      range: [startSeconds: Seconds, endSeconds: Seconds] | null;
    }
  | { kind: 'lesson'; id: string }
  | { kind: 'self-test'; id: string }
  | {
      kind: 'tool';
      id: string;
      /** What is set in the tool: the part of its address behind the path, without the question mark. */
      state: string;
    };

export const emptyAssignment = (): Assignment => ({ title: '', note: '', due: '', items: [] });
