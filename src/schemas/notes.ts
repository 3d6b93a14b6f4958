import { z } from 'zod';

/** `content/lessons/NN-ID/notes.md`: text for instructors, without fields; `check-notes.ts` says what it holds. */
export const notesSchema = z.strictObject({});
